-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tags of customer u, by name.
--: if tags
       (SELECT coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'color', g.color) ORDER BY g.name, g.id), CAST('[]' AS json))
        FROM user_tags ut JOIN tags g ON g.id = ut.tag_id WHERE ut.user_id = u.id) AS tags
--: else
       CAST('[]' AS json) AS tags
--: end

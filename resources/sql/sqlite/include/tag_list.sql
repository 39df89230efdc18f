-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tags of customer u, by name.
--: if tags
       (SELECT json_group_array(json_object('id', id, 'name', name, 'color', color))
        FROM (SELECT g.id, g.name, g.color FROM user_tags ut CROSS JOIN tags g ON g.id = ut.tag_id
              WHERE ut.user_id = u.id ORDER BY g.name, g.id)) AS tags
--: else
       '[]' AS tags
--: end

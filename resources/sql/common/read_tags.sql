-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- All tags, by name; none where the table is absent.
-- column id integer — the tag
-- column name text — unique
-- column color text — #rrggbb
--: if tags
SELECT id, name, color FROM tags ORDER BY name, id
--: else
SELECT CAST(NULL AS integer) AS id, CAST(NULL AS text) AS name, CAST(NULL AS text) AS color WHERE false
--: end

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One tag by its name; no row when there is none. Asked before a refresh that names a tag.
-- param :name text — exact; example 'VIP'
-- column id integer — the tag
-- column name text — as given
-- column color text — #rrggbb
-- index tags(name) — migrated uq_tags_name, models ix_tags_name; in SQLite the unique constraint of the table
--: if tags
SELECT id, name, color FROM tags WHERE name = :name
--: else
SELECT CAST(NULL AS integer) AS id, :name AS name, CAST(NULL AS text) AS color WHERE false
--: end

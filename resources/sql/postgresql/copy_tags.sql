-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of tags in bulk: tags. Text format, columns in this order.
-- column id integer — id
-- column name text — unique
-- column color text — #rrggbb
-- column created_at instant — made at
COPY tags (
    id, name, color, created_at)
FROM STDIN

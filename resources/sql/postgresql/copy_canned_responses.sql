-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of canned_responses in bulk: prepared answers. Text format, columns in this order.
-- column id integer — id
-- column shortcut text — unique among inactive ones too
-- column title text — title
-- column content text — text
-- column category text — may be null
-- column is_active boolean — false is deleted
-- column usage_count integer — times used
-- column created_by integer — member
-- column created_at instant — made at
-- column updated_at instant — changed at
COPY canned_responses (
    id, shortcut, title, content, category, is_active, usage_count, created_by, created_at, updated_at)
FROM STDIN

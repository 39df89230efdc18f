-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of intent_keywords in bulk: keywords of intents. Text format, columns in this order.
-- column id integer — id
-- column category_id integer — the intent
-- column keyword text — what is looked for
-- column match_type text — EXACT, CONTAINS, REGEX
-- column created_at instant — made at
-- column updated_at instant — may be null
COPY intent_keywords (
    id, category_id, keyword, match_type, created_at, updated_at)
FROM STDIN

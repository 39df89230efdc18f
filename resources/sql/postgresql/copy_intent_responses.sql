-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of intent_responses in bulk: answers of intents. Text format, columns in this order.
-- column id integer — id
-- column category_id integer — the intent
-- column reply_type text — TEXT, IMAGE and others
-- column text_content text — may be null
-- column payload json — may be null
-- column order integer — place among the answers
-- column is_active boolean — sent when true
-- column created_at instant — made at
-- column updated_at instant — may be null
COPY intent_responses (
    id, category_id, reply_type, text_content, payload, "order", is_active, created_at, updated_at)
FROM STDIN

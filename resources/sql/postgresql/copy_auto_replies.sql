-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of auto_replies in bulk: the older form of rules. Text format, columns in this order.
-- column id integer — id
-- column keyword text — what is looked for
-- column match_type text — ignored by the backend
-- column reply_type text — TEXT, IMAGE and others
-- column text_content text — may be null
-- column payload json — may be null
-- column is_active boolean — used when true
-- column created_at instant — made at
-- column updated_at instant — may be null
COPY auto_replies (
    id, keyword, match_type, reply_type, text_content, payload, is_active, created_at, updated_at)
FROM STDIN

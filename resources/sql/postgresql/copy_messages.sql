-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of messages in bulk: what was said. Text format, columns in this order.
-- column id integer — id
-- column line_user_id text — the customer
-- column direction text — INCOMING or OUTGOING
-- column message_type text — text, image, sticker, file, video, audio, multi
-- column content text — never null
-- column payload json — of media, may be null
-- column created_at instant — written at
-- column operator_name text — of staff messages
-- column sender_role text — USER, ADMIN or null
COPY messages (
    id, line_user_id, direction, message_type, content, payload, created_at, operator_name, sender_role)
FROM STDIN

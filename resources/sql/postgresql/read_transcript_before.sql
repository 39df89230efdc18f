-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages of one customer before a cursor, newest first; without a cursor the newest ones. Rows without created_at are not shown.
-- param :customer text — line_user_id; example $customer
-- param :before_at instant — created_at of the oldest message seen, null on the first page; example null
-- param :before_id integer — its id, null on the first page; example null
-- param :limit integer — rows wanted; example 51
-- column id integer — second key of the order
-- column direction text — INCOMING or OUTGOING
-- column message_type text — text, image, sticker, file, video, audio, multi or another word
-- column content text — may be null in rows of others
-- column payload json — null when absent or the JSON value null
-- column sender_role text — as stored; null where the column is absent
-- column operator_name text — of staff messages; null where the column is absent
-- column created_at instant — first key of the order
-- index messages(line_user_id, created_at) — migrated idx_messages_user_created, models ix_messages_line_user_id and a sort, models ix_messages_created_at for those who write most
SELECT
--: include message_columns
FROM messages m
WHERE m.line_user_id = :customer AND m.created_at IS NOT NULL
  AND (:before_at IS NULL OR (m.created_at <= :before_at AND (m.created_at, m.id) < (:before_at, :before_id)))
ORDER BY m.created_at DESC, m.id DESC
LIMIT :limit

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages around one message of a customer, oldest first: the older ones, then the message itself and the newer ones.
-- No row when the message is not one of this customer. The time of the message is looked up inside, once.
-- param :customer text — line_user_id; example $customer
-- param :message_id integer — the message in the middle; example $message
-- param :limit_before integer — older rows wanted; example 25
-- param :limit_after integer — the message and newer rows wanted; example 26
-- column id integer — second key of the order
-- column direction text — INCOMING or OUTGOING
-- column message_type text — text, image, sticker, file, video, audio, multi or another word
-- column content text — may be null in rows of others
-- column payload json — null when absent or the JSON value null
-- column sender_role text — as stored; null where the column is absent
-- column operator_name text — of staff messages; null where the column is absent
-- column created_at instant — first key of the order
-- index messages(line_user_id, created_at) — migrated idx_messages_user_created, models ix_messages_line_user_id and a sort, models ix_messages_created_at for those who write most
-- index messages(id) — the message; primary key
WITH middle AS MATERIALIZED (
      SELECT a.created_at FROM messages a WHERE a.id = :message_id AND a.line_user_id = :customer)
SELECT *
FROM (SELECT * FROM (SELECT
--: include message_columns
      FROM messages m
      WHERE m.line_user_id = :customer
        AND m.created_at <= (SELECT middle.created_at FROM middle)
        AND (m.created_at < (SELECT middle.created_at FROM middle) OR m.id < :message_id)
      ORDER BY m.created_at DESC, m.id DESC
      LIMIT :limit_before) older
      UNION ALL
      SELECT * FROM (SELECT
--: include message_columns
      FROM messages m
      WHERE m.line_user_id = :customer
        AND m.created_at >= (SELECT middle.created_at FROM middle)
        AND (m.created_at > (SELECT middle.created_at FROM middle) OR m.id >= :message_id)
      ORDER BY m.created_at, m.id
      LIMIT :limit_after) newer) around
ORDER BY created_at, id

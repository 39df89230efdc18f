-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of messages: what was said. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :line_user_id text — the customer; example $customer
-- param :direction text — INCOMING or OUTGOING; example 'INCOMING'
-- param :message_type text — text, image, sticker, file, video, audio, multi; example 'text'
-- param :content text — never null; example 'Hello'
-- param :payload json — of media, may be null; example null
-- param :created_at instant — written at; example $now
-- param :operator_name text — of staff messages; example null
-- param :sender_role text — USER, ADMIN or null; example null
INSERT INTO messages (
    id, line_user_id, direction, message_type, content, payload, created_at, operator_name, sender_role)
VALUES (
    :id, :line_user_id, :direction, :message_type, :content, :payload, :created_at, :operator_name, :sender_role)

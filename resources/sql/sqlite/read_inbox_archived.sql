-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One page of the inbox, filter archived: the newest session (started_at DESC NULLS LAST, id DESC) is CLOSED and archived. A database
-- without is_archived has none. That some session is archived is implied, and spares asking for the newest session of everybody.
-- param :tag_id integer — only customers with this tag, null for all; example null
-- param :before_at instant — last_message_at of the last row seen, null on the first page; example null
-- param :before_id integer — user_id of the last row seen, null on the first page; set with a null instant inside the tail of customers who never wrote; example null
-- param :limit integer — rows wanted; example 51
-- column user_id integer — id of the customer in users
-- column line_user_id text — the customer
-- column display_name text — name as LINE gave it, may be null
-- column picture_url text — may be null
-- column chat_mode text — BOT or HUMAN; null in the table counts as BOT
-- column friend_status text — ACTIVE, BLOCKED, DELETED, UNFOLLOWED or another label; null where the column is absent
-- column friend_since instant — may be null
-- column last_message_at instant — first key of the inbox order, may be null
-- column session_id integer — the open session (contract, section 5), null when none is open
-- column session_status text — WAITING or ACTIVE
-- column operator_id integer — owner of the open session
-- column operator_name text — display_name of the owner
-- column session_started_at instant — may be null by a foreign fault
-- column session_claimed_at instant — null while waiting
-- column session_first_response_at instant — null before the first reply
-- column session_last_activity_at instant — last act of staff
-- column session_message_count integer — replies of staff
-- column session_transfer_count integer — hand-overs between staff
-- column open_sessions integer — how many are open: 0, 1, or more when they are doubled
-- column message_id integer — the last message, by created_at then id
-- column message_content text — its first 160 characters
-- column message_created_at instant — when it was written
-- column message_direction text — INCOMING or OUTGOING
-- column message_type text — text, image, sticker, file, video, audio, multi or another word
-- column message_speaker_role text — sender_role as stored, often null
-- column message_operator_name text — set on what staff wrote
-- column tags json — [{id, name, color}] by name, [] when none
-- index users(last_message_at, id) — the walk in inbox order; console_ix_users_inbox
-- index chat_sessions(line_user_id) — the archived ones; console_ix_sessions_archived
-- index chat_sessions(line_user_id, started_at) — the open session; console_ix_sessions_open
-- index messages(line_user_id, created_at, id) — the last message; console_ix_messages_user
--: include conversation_columns
--: include tag_list
FROM (
    SELECT * FROM (SELECT
--: include customer_columns
    FROM users x
--: include page_dated
--: include has_tag
--: if archive
      AND +x.line_user_id IN (SELECT a.line_user_id FROM chat_sessions a WHERE a.is_archived AND a.status = 'CLOSED')
      AND (
          SELECT c.status = 'CLOSED' AND c.is_archived FROM chat_sessions c
          WHERE c.line_user_id = x.line_user_id
          ORDER BY c.started_at DESC NULLS LAST, c.id DESC
          LIMIT 1)
--: else
      AND false
--: end
    ORDER BY x.last_message_at DESC NULLS LAST, x.id DESC
    LIMIT :limit) dated
    UNION ALL
    SELECT * FROM (SELECT
--: include customer_columns
    FROM users x
--: include page_undated
--: include has_tag
--: if archive
      AND +x.line_user_id IN (SELECT a.line_user_id FROM chat_sessions a WHERE a.is_archived AND a.status = 'CLOSED')
      AND (
          SELECT c.status = 'CLOSED' AND c.is_archived FROM chat_sessions c
          WHERE c.line_user_id = x.line_user_id
          ORDER BY c.started_at DESC NULLS LAST, c.id DESC
          LIMIT 1)
--: else
      AND false
--: end
    ORDER BY x.last_message_at DESC NULLS LAST, x.id DESC
    LIMIT :limit) undated
    LIMIT :limit) u
--: include conversation_joins

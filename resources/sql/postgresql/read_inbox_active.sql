-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One page of the inbox, filter active: customers whose open session is ACTIVE, whoever owns it.
-- Always starts from the open sessions, which are few: a walk in inbox order would end late when the few are spread.
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
-- index chat_sessions(status) — the open sessions; ix_chat_sessions_status in both variants, advised console_ix_sessions_open
-- index users(line_user_id) — the customer of a session, where a look-up for each costs less than reading the table; ix_users_line_user_id in both variants
-- index chat_sessions(line_user_id) — the open session; ix_chat_sessions_line_user_id in both variants, advised console_ix_sessions_open
-- index messages(line_user_id, created_at) — the last message; migrated idx_messages_user_created, models ix_messages_line_user_id and a sort
--: include conversation_columns
--: include tag_list
FROM (
    WITH held AS MATERIALIZED (
        SELECT s.line_user_id FROM chat_sessions s
        WHERE s.status = 'ACTIVE'
--: include newest_open
        )
    SELECT
--: include customer_columns
    FROM held JOIN users x ON x.line_user_id = held.line_user_id
    WHERE x.line_user_id IS NOT NULL
--: include has_tag
--: include page_any
    ) u
--: include conversation_joins

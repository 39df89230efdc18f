-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns of a conversation, for u (customer), s (open session), o (its owner), m (last message); the tags follow.
SELECT u.id AS user_id, u.line_user_id, u.display_name, u.picture_url,
       coalesce(CAST(u.chat_mode AS text), 'BOT') AS chat_mode, u.friend_status, u.friend_since, u.last_message_at,
       s.id AS session_id, s.status AS session_status, s.operator_id, o.display_name AS operator_name,
       s.started_at AS session_started_at, s.claimed_at AS session_claimed_at,
       s.first_response_at AS session_first_response_at, s.last_activity_at AS session_last_activity_at,
       s.message_count AS session_message_count, s.transfer_count AS session_transfer_count,
       coalesce(s.open_sessions, 0) AS open_sessions,
       m.id AS message_id, left(m.content, 160) AS message_content, m.created_at AS message_created_at,
       CAST(m.direction AS text) AS message_direction, m.message_type,
       m.speaker_role AS message_speaker_role, m.operator_name AS message_operator_name,

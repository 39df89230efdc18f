-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns of a conversation, for u (customer), s (open session), o (its owner), m (last message); the tags follow.
SELECT u.id AS user_id, u.line_user_id, u.display_name, u.picture_url,
       coalesce(u.chat_mode, 'BOT') AS chat_mode, u.friend_status, u.friend_since, u.last_message_at,
       s.id AS session_id, s.status AS session_status, s.operator_id, o.display_name AS operator_name,
       s.started_at AS session_started_at, s.claimed_at AS session_claimed_at,
       s.first_response_at AS session_first_response_at, s.last_activity_at AS session_last_activity_at,
       s.message_count AS session_message_count, s.transfer_count AS session_transfer_count,
       (SELECT count(*) FROM chat_sessions d
        WHERE d.line_user_id = u.line_user_id AND d.status IN ('WAITING', 'ACTIVE')
--: if archive
          AND d.is_archived IS NOT TRUE
--: end
       ) AS open_sessions,
       m.id AS message_id, substr(m.content, 1, 160) AS message_content, m.created_at AS message_created_at,
       m.direction AS message_direction, m.message_type,
--: if sender_role
       m.sender_role AS message_speaker_role,
--: else
       NULL AS message_speaker_role,
--: end
--: if operator_name
       m.operator_name AS message_operator_name,
--: else
       NULL AS message_operator_name,
--: end

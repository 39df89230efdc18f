-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The open session, its owner and the last message of each customer u of a page, in inbox order.
-- The count over the window runs over one customer only: it tells a doubled open session.
LEFT JOIN LATERAL (
    SELECT c.id, c.status, c.operator_id, c.started_at, c.claimed_at, c.first_response_at, c.last_activity_at,
           c.message_count, c.transfer_count, CAST(count(*) OVER () AS integer) AS open_sessions
    FROM chat_sessions c
    WHERE c.line_user_id = u.line_user_id AND c.status IN ('WAITING', 'ACTIVE')
--: if archive
      AND c.is_archived IS NOT TRUE
--: end
    ORDER BY c.started_at DESC NULLS LAST, c.id DESC
    LIMIT 1) s ON true
LEFT JOIN users o ON o.id = s.operator_id
LEFT JOIN LATERAL (
    SELECT e.id, e.content, e.created_at, e.direction, e.message_type,
--: if sender_role
           CAST(e.sender_role AS text) AS speaker_role,
--: else
           CAST(NULL AS text) AS speaker_role,
--: end
--: if operator_name
           e.operator_name
--: else
           CAST(NULL AS text) AS operator_name
--: end
    FROM messages e
    WHERE e.line_user_id = u.line_user_id AND e.created_at IS NOT NULL
    ORDER BY e.created_at DESC, e.id DESC
    LIMIT 1) m ON true
ORDER BY u.last_message_at DESC NULLS LAST, u.id DESC

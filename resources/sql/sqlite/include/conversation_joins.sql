-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The open session, its owner and the last message of each customer u of a page, in inbox order.
LEFT JOIN chat_sessions s ON s.id = (
    SELECT c.id FROM chat_sessions c
    WHERE c.line_user_id = u.line_user_id AND c.status IN ('WAITING', 'ACTIVE')
--: if archive
      AND c.is_archived IS NOT TRUE
--: end
    ORDER BY c.started_at DESC NULLS LAST, c.id DESC
    LIMIT 1)
LEFT JOIN users o ON o.id = s.operator_id
LEFT JOIN messages m ON m.id = (
    SELECT e.id FROM messages e
    WHERE e.line_user_id = u.line_user_id AND e.created_at IS NOT NULL
    ORDER BY e.created_at DESC, e.id DESC
    LIMIT 1)
ORDER BY u.last_message_at DESC NULLS LAST, u.id DESC

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest instant of the data of an embedded workspace: what has to become the present when the workspace is moved.
-- column newest instant — null in an empty workspace
SELECT max(t) AS newest
FROM (SELECT max(created_at) AS t FROM messages
      UNION ALL SELECT max(last_message_at) FROM users
      UNION ALL SELECT max(started_at) FROM chat_sessions
      UNION ALL SELECT max(claimed_at) FROM chat_sessions
      UNION ALL SELECT max(first_response_at) FROM chat_sessions
      UNION ALL SELECT max(closed_at) FROM chat_sessions
      UNION ALL SELECT max(last_activity_at) FROM chat_sessions
      UNION ALL SELECT max(created_at) FROM csat_responses
      UNION ALL SELECT max(read_at) FROM console_read_markers) moments

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moves every instant of chat_sessions, so that an embedded workspace ends now.
-- param :delta_us bigint — microseconds to add; example 0
UPDATE chat_sessions
SET started_at = started_at + :delta_us,
    claimed_at = claimed_at + :delta_us,
    closed_at = closed_at + :delta_us,
    first_response_at = first_response_at + :delta_us,
    last_activity_at = last_activity_at + :delta_us,
    archived_at = archived_at + :delta_us

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moves every instant of friend_events, so that an embedded workspace ends now.
-- param :delta_us bigint — microseconds to add; example 0
UPDATE friend_events
SET created_at = created_at + :delta_us

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moves every instant of users, so that an embedded workspace ends now.
-- param :delta_us bigint — microseconds to add; example 0
UPDATE users
SET friend_since = friend_since + :delta_us,
    last_message_at = last_message_at + :delta_us,
    profile_updated_at = profile_updated_at + :delta_us,
    created_at = created_at + :delta_us,
    updated_at = updated_at + :delta_us

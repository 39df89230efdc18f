-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moves every instant of canned_responses, so that an embedded workspace ends now.
-- param :delta_us bigint — microseconds to add; example 0
UPDATE canned_responses
SET created_at = created_at + :delta_us,
    updated_at = updated_at + :delta_us

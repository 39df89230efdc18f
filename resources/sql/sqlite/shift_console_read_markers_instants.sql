-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moves every instant of console_read_markers, so that an embedded workspace ends now.
-- param :delta_us bigint — microseconds to add; example 0
UPDATE console_read_markers
SET read_at = read_at + :delta_us

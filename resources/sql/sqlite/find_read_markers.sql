-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The read markers of one member for some customers; customers without one are left out. A server workspace keeps them in Redis.
-- param :staff_id integer — the member; example $staff
-- param :customers text_list — line_user_ids; example $customers
-- column line_user_id text — the customer
-- column read_at instant — everything up to then is read
-- index console_read_markers(staff_id, line_user_id) — primary key
SELECT line_user_id, read_at
FROM console_read_markers
WHERE staff_id = :staff_id AND line_user_id IN (SELECT value FROM json_each(:customers))

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of console_read_markers: markers of reading. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :staff_id integer — the member; example 1
-- param :line_user_id text — the customer; example $customer
-- param :read_at instant — everything up to then is read; example $now
INSERT INTO console_read_markers (
    staff_id, line_user_id, read_at)
VALUES (
    :staff_id, :line_user_id, :read_at)

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of business_hours in bulk: opening hours, one row for each day. Text format, columns in this order.
-- column id integer — id
-- column day_of_week integer — 0 is Monday
-- column is_open boolean — open that day
-- column open_time text — HH:MM
-- column close_time text — HH:MM
-- column timezone text — ignored by the backend
-- column created_at instant — made at
-- column updated_at instant — changed at
COPY business_hours (
    id, day_of_week, is_open, open_time, close_time, timezone, created_at, updated_at)
FROM STDIN

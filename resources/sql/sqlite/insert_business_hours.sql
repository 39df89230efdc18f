-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of business_hours: opening hours, one row for each day. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :day_of_week integer — 0 is Monday; example 0
-- param :is_open boolean — open that day; example true
-- param :open_time text — HH:MM; example '08:00'
-- param :close_time text — HH:MM; example '17:00'
-- param :timezone text — ignored by the backend; example 'Asia/Bangkok'
-- param :created_at instant — made at; example $now
-- param :updated_at instant — changed at; example $now
INSERT INTO business_hours (
    id, day_of_week, is_open, open_time, close_time, timezone, created_at, updated_at)
VALUES (
    :id, :day_of_week, :is_open, :open_time, :close_time, :timezone, :created_at, :updated_at)

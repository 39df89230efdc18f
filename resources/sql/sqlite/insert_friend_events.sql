-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of friend_events: follows and unfollows. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :line_user_id text — the customer; example $customer
-- param :event_type text — FOLLOW, UNFOLLOW, REFOLLOW; example 'FOLLOW'
-- param :source text — WEBHOOK; example 'WEBHOOK'
-- param :created_at instant — happened at; example $now
-- param :refollow_count integer — how often again; example 0
-- param :event_data json — object; example '{}'
INSERT INTO friend_events (
    id, line_user_id, event_type, source, created_at, refollow_count, event_data)
VALUES (
    :id, :line_user_id, :event_type, :source, :created_at, :refollow_count, :event_data)

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of users: customers and staff. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :line_user_id text — null for staff; example null
-- param :username text — null for customers; example 'agent'
-- param :email text — null for customers; example null
-- param :display_name text — name shown; example 'Agent'
-- param :picture_url text — may be null; example null
-- param :role text — SUPER_ADMIN, ADMIN, AGENT, USER; example 'AGENT'
-- param :is_active boolean — may sign in; example true
-- param :chat_mode text — BOT or HUMAN; example 'BOT'
-- param :friend_status text — ACTIVE, BLOCKED, DELETED, UNFOLLOWED; example 'ACTIVE'
-- param :friend_since instant — may be null; example null
-- param :last_message_at instant — newest incoming; example null
-- param :profile_updated_at instant — may be null; example null
-- param :created_at instant — first seen; example $now
-- param :updated_at instant — may be null; example null
INSERT INTO users (
    id, line_user_id, username, email, display_name, picture_url, role, is_active, chat_mode, friend_status,
    friend_since, last_message_at, profile_updated_at, created_at, updated_at)
VALUES (
    :id, :line_user_id, :username, :email, :display_name, :picture_url, :role, :is_active, :chat_mode, :friend_status,
    :friend_since, :last_message_at, :profile_updated_at, :created_at, :updated_at)

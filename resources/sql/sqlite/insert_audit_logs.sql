-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of audit_logs: what was done. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :admin_id integer — member, null for the system; example null
-- param :action text — close_session, send_media and others; example 'close_session'
-- param :resource_type text — chat_session or message; example 'chat_session'
-- param :resource_id text — id as text; example '1'
-- param :details json — object; example '{}'
-- param :ip_address text — null; example null
-- param :user_agent text — null; example null
-- param :created_at instant — done at; example $now
INSERT INTO audit_logs (
    id, admin_id, action, resource_type, resource_id, details, ip_address, user_agent, created_at)
VALUES (
    :id, :admin_id, :action, :resource_type, :resource_id, :details, :ip_address, :user_agent, :created_at)

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of audit_logs in bulk: what was done. Text format, columns in this order.
-- column id integer — id
-- column admin_id integer — member, null for the system
-- column action text — close_session, send_media and others
-- column resource_type text — chat_session or message
-- column resource_id text — id as text
-- column details json — object
-- column ip_address text — null
-- column user_agent text — null
-- column created_at instant — done at
COPY audit_logs (
    id, admin_id, action, resource_type, resource_id, details, ip_address, user_agent, created_at)
FROM STDIN

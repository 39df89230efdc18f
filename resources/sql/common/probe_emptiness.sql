-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the tables that sample data fills hold anything.
-- column has_users boolean — any user, staff included
-- column has_sessions boolean — any session
-- column has_messages boolean — any message
SELECT EXISTS (SELECT 1 FROM users) AS has_users,
       EXISTS (SELECT 1 FROM chat_sessions) AS has_sessions,
       EXISTS (SELECT 1 FROM messages) AS has_messages

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of chat_sessions in bulk: hand-overs from bot to people. Text format, columns in this order.
-- column id integer — id
-- column line_user_id text — the customer
-- column operator_id integer — owner
-- column status text — WAITING, ACTIVE, CLOSED
-- column started_at instant — never null in an open session
-- column claimed_at instant — may be null
-- column closed_at instant — may be null
-- column first_response_at instant — may be null
-- column message_count integer — replies of staff
-- column closed_by text — OPERATOR, SYSTEM, USER, SYSTEM_TIMEOUT or null
-- column last_activity_at instant — last act of staff
-- column transfer_count integer — hand-overs
-- column transfer_reason text — of the last one
-- column is_archived boolean — put away
-- column archived_at instant — may be null
-- column archived_by integer — member
COPY chat_sessions (
    id, line_user_id, operator_id, status, started_at, claimed_at, closed_at, first_response_at, message_count,
    closed_by, last_activity_at, transfer_count, transfer_reason, is_archived, archived_at, archived_by)
FROM STDIN

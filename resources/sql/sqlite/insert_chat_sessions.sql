-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of chat_sessions: hand-overs from bot to people. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :line_user_id text — the customer; example $customer
-- param :operator_id integer — owner; example null
-- param :status text — WAITING, ACTIVE, CLOSED; example 'WAITING'
-- param :started_at instant — never null in an open session; example $now
-- param :claimed_at instant — may be null; example null
-- param :closed_at instant — may be null; example null
-- param :first_response_at instant — may be null; example null
-- param :message_count integer — replies of staff; example 0
-- param :closed_by text — OPERATOR, SYSTEM, USER, SYSTEM_TIMEOUT or null; example null
-- param :last_activity_at instant — last act of staff; example $now
-- param :transfer_count integer — hand-overs; example 0
-- param :transfer_reason text — of the last one; example null
-- param :is_archived boolean — put away; example false
-- param :archived_at instant — may be null; example null
-- param :archived_by integer — member; example null
INSERT INTO chat_sessions (
    id, line_user_id, operator_id, status, started_at, claimed_at, closed_at, first_response_at, message_count,
    closed_by, last_activity_at, transfer_count, transfer_reason, is_archived, archived_at, archived_by)
VALUES (
    :id, :line_user_id, :operator_id, :status, :started_at, :claimed_at, :closed_at, :first_response_at,
    :message_count, :closed_by, :last_activity_at, :transfer_count, :transfer_reason, :is_archived, :archived_at,
    :archived_by)

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of csat_responses in bulk: answers to the survey. Text format, columns in this order.
-- column id integer — id
-- column session_id integer — the session, may be null
-- column line_user_id text — the customer
-- column score integer — 1 to 5
-- column feedback text — may be null
-- column created_at instant — answered at
COPY csat_responses (
    id, session_id, line_user_id, score, feedback, created_at)
FROM STDIN

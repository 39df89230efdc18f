-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of csat_responses: answers to the survey. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :session_id integer — the session, may be null; example null
-- param :line_user_id text — the customer; example $customer
-- param :score integer — 1 to 5; example 5
-- param :feedback text — may be null; example null
-- param :created_at instant — answered at; example $now
INSERT INTO csat_responses (
    id, session_id, line_user_id, score, feedback, created_at)
VALUES (
    :id, :session_id, :line_user_id, :score, :feedback, :created_at)

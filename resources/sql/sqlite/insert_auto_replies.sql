-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of auto_replies: the older form of rules. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :keyword text — what is looked for; example 'hours'
-- param :match_type text — ignored by the backend; example 'CONTAINS'
-- param :reply_type text — TEXT, IMAGE and others; example 'TEXT'
-- param :text_content text — may be null; example 'Mon to Fri'
-- param :payload json — may be null; example null
-- param :is_active boolean — used when true; example true
-- param :created_at instant — made at; example $now
-- param :updated_at instant — may be null; example null
INSERT INTO auto_replies (
    id, keyword, match_type, reply_type, text_content, payload, is_active, created_at, updated_at)
VALUES (
    :id, :keyword, :match_type, :reply_type, :text_content, :payload, :is_active, :created_at, :updated_at)

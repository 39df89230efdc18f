-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of intent_responses: answers of intents. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :category_id integer — the intent; example 1
-- param :reply_type text — TEXT, IMAGE and others; example 'TEXT'
-- param :text_content text — may be null; example 'Hello'
-- param :payload json — may be null; example null
-- param :order integer — place among the answers; example 0
-- param :is_active boolean — sent when true; example true
-- param :created_at instant — made at; example $now
-- param :updated_at instant — may be null; example null
INSERT INTO intent_responses (
    id, category_id, reply_type, text_content, payload, "order", is_active, created_at, updated_at)
VALUES (
    :id, :category_id, :reply_type, :text_content, :payload, :order, :is_active, :created_at, :updated_at)

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of intent_keywords: keywords of intents. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :category_id integer — the intent; example 1
-- param :keyword text — what is looked for; example 'hello'
-- param :match_type text — EXACT, CONTAINS, REGEX; example 'EXACT'
-- param :created_at instant — made at; example $now
-- param :updated_at instant — may be null; example null
INSERT INTO intent_keywords (
    id, category_id, keyword, match_type, created_at, updated_at)
VALUES (
    :id, :category_id, :keyword, :match_type, :created_at, :updated_at)

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of canned_responses: prepared answers. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :shortcut text — unique among inactive ones too; example 'hi'
-- param :title text — title; example 'Greeting'
-- param :content text — text; example 'Hello'
-- param :category text — may be null; example null
-- param :is_active boolean — false is deleted; example true
-- param :usage_count integer — times used; example 0
-- param :created_by integer — member; example null
-- param :created_at instant — made at; example $now
-- param :updated_at instant — changed at; example $now
INSERT INTO canned_responses (
    id, shortcut, title, content, category, is_active, usage_count, created_by, created_at, updated_at)
VALUES (
    :id, :shortcut, :title, :content, :category, :is_active, :usage_count, :created_by, :created_at, :updated_at)

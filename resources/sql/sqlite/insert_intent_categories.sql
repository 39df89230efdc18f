-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of intent_categories: intents of the bot. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :name text — unique; example 'Greeting'
-- param :description text — may be null; example null
-- param :is_active boolean — silent when false; example true
-- param :created_at instant — made at; example $now
-- param :updated_at instant — may be null; example null
INSERT INTO intent_categories (
    id, name, description, is_active, created_at, updated_at)
VALUES (
    :id, :name, :description, :is_active, :created_at, :updated_at)

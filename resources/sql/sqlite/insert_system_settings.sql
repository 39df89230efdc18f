-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of system_settings: settings; sample data writes HANDOFF_KEYWORDS only. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :key text — unique; example 'HANDOFF_KEYWORDS'
-- param :value text — JSON array of keywords; example '[]'
-- param :description text — may be null; example null
-- param :created_at instant — made at; example $now
-- param :updated_at instant — may be null; example null
INSERT INTO system_settings (
    id, key, value, description, created_at, updated_at)
VALUES (
    :id, :key, :value, :description, :created_at, :updated_at)

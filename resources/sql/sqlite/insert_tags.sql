-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of tags: tags. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :id integer — id; example 1
-- param :name text — unique; example 'VIP'
-- param :color text — #rrggbb; example '#6366f1'
-- param :created_at instant — made at; example $now
INSERT INTO tags (
    id, name, color, created_at)
VALUES (
    :id, :name, :color, :created_at)

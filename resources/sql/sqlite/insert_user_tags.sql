-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of user_tags: tags of customers. Every column is named, none is left to a default. Meant for one transaction with many rows.
-- param :user_id integer — the customer; example 1
-- param :tag_id integer — the tag; example 1
-- param :created_at instant — set at; example $now
INSERT INTO user_tags (
    user_id, tag_id, created_at)
VALUES (
    :user_id, :tag_id, :created_at)

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of intent_categories in bulk: intents of the bot. Text format, columns in this order.
-- column id integer — id
-- column name text — unique
-- column description text — may be null
-- column is_active boolean — silent when false
-- column created_at instant — made at
-- column updated_at instant — may be null
COPY intent_categories (
    id, name, description, is_active, created_at, updated_at)
FROM STDIN

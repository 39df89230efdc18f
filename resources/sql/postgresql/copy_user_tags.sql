-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of user_tags in bulk: tags of customers. Text format, columns in this order.
-- column user_id integer — the customer
-- column tag_id integer — the tag
-- column created_at instant — set at
COPY user_tags (
    user_id, tag_id, created_at)
FROM STDIN

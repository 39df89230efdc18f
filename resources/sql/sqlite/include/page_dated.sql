-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The part of the inbox order with a last_message_at, after the cursor. A missing cursor is the largest integer, so that the index is
-- entered at the cursor on every page: a condition with OR would walk it from the top.
    WHERE x.line_user_id IS NOT NULL AND x.last_message_at IS NOT NULL
      AND (:before_id IS NULL OR :before_at IS NOT NULL)
      AND (x.last_message_at, x.id) < (coalesce(:before_at, 9223372036854775807), coalesce(:before_id, 9223372036854775807))

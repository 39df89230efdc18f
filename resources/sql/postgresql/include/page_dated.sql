-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The part of the inbox order with a last_message_at, after the cursor. Planned with its values, so the alternatives cost nothing.
    WHERE x.line_user_id IS NOT NULL AND x.last_message_at IS NOT NULL
      AND (:before_id IS NULL OR :before_at IS NOT NULL)
      AND (:before_id IS NULL OR (x.last_message_at, x.id) < (:before_at, :before_id))

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tail of the inbox order: customers without a last_message_at, after the cursor.
    WHERE x.line_user_id IS NOT NULL AND x.last_message_at IS NULL
      AND (:before_id IS NULL OR :before_at IS NOT NULL OR x.id < :before_id)

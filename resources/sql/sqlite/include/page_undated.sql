-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tail of the inbox order: customers without a last_message_at, after the cursor.
    WHERE x.line_user_id IS NOT NULL AND x.last_message_at IS NULL
      AND x.id < CASE WHEN :before_at IS NULL THEN coalesce(:before_id, 9223372036854775807) ELSE 9223372036854775807 END

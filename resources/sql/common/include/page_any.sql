-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Both parts of the inbox order after the cursor, for filters that start from the few open sessions and sort them.
      AND (:before_id IS NULL
           OR (x.last_message_at, x.id) < (:before_at, :before_id)
           OR (x.last_message_at IS NULL AND (:before_at IS NOT NULL OR x.id < :before_id)))
    ORDER BY x.last_message_at DESC NULLS LAST, x.id DESC
    LIMIT :limit

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customer x has no open session.
      AND NOT EXISTS (
          SELECT 1 FROM chat_sessions c
          WHERE c.line_user_id = x.line_user_id AND c.status IN ('WAITING', 'ACTIVE')
--: if archive
            AND c.is_archived IS NOT TRUE
--: end
          )

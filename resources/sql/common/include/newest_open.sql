-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Session s is the open one of its customer: no open session sorts before it by started_at DESC NULLS LAST, id DESC.
--: if archive
      AND s.is_archived IS NOT TRUE
--: end
      AND NOT EXISTS (
          SELECT 1 FROM chat_sessions n
          WHERE n.line_user_id = s.line_user_id AND n.status IN ('WAITING', 'ACTIVE') AND n.id <> s.id
--: if archive
            AND n.is_archived IS NOT TRUE
--: end
            AND (n.started_at > s.started_at
                 OR (n.started_at IS NOT NULL AND s.started_at IS NULL)
                 OR (n.id > s.id AND (n.started_at = s.started_at OR (n.started_at IS NULL AND s.started_at IS NULL)))))

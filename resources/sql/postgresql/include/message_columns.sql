-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns of a message m of the transcript.
       m.id, CAST(m.direction AS text) AS direction, m.message_type, m.content,
       nullif(m.payload, CAST('null' AS jsonb)) AS payload,
--: if sender_role
       CAST(m.sender_role AS text) AS sender_role,
--: else
       CAST(NULL AS text) AS sender_role,
--: end
--: if operator_name
       m.operator_name,
--: else
       CAST(NULL AS text) AS operator_name,
--: end
       m.created_at

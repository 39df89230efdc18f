-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns of a message m of the transcript.
       m.id, m.direction, m.message_type, m.content, nullif(m.payload, 'null') AS payload,
--: if sender_role
       m.sender_role,
--: else
       NULL AS sender_role,
--: end
--: if operator_name
       m.operator_name,
--: else
       NULL AS operator_name,
--: end
       m.created_at

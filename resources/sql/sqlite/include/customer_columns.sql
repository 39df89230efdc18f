-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a page carries of customer x, so that users is read once.
       x.id, x.line_user_id, x.display_name, x.picture_url, x.chat_mode, x.last_message_at,
--: if friend_status
       x.friend_status, x.friend_since
--: else
       CAST(NULL AS text) AS friend_status, CAST(NULL AS integer) AS friend_since
--: end

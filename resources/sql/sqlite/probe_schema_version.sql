-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which scripts of schema/ this file has seen: the number of the last one, 0 for a new file.
-- column version integer — number of the last script
SELECT user_version AS version FROM pragma_user_version

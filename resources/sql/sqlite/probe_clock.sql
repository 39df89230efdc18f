-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clock of the database, read at the moment of the row. SQLite gives milliseconds.
-- column server_now instant — its present
SELECT CAST(strftime('%s', t) AS integer) * 1000000 + CAST(substr(t, 21, 3) AS integer) * 1000 AS server_now
FROM (SELECT strftime('%Y-%m-%d %H:%M:%f', 'now') AS t)

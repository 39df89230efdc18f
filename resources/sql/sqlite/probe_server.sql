-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the server is and how the connection stands to it.
-- column version_num integer — as the library counts, 3040001 for 3.40.1
-- column version text — the same in words
-- column database text — path of the file
-- column user text — null
-- column timezone text — always UTC: instants are integers
-- column lc_ctype text — always C: letters beyond ASCII keep their case
-- column is_in_recovery boolean — a standby
-- column has_pg_stat_statements boolean — extension created
-- column has_pg_trgm boolean — extension created
-- column has_hypopg boolean — extension created
SELECT 1000000 * json_extract(v.parts, '$[0]') + 1000 * json_extract(v.parts, '$[1]') + json_extract(v.parts, '$[2]') AS version_num,
       'SQLite ' || sqlite_version() AS version,
       (SELECT file FROM pragma_database_list WHERE name = 'main') AS database, NULL AS "user", 'UTC' AS timezone, 'C' AS lc_ctype,
       false AS is_in_recovery, false AS has_pg_stat_statements, false AS has_pg_trgm, false AS has_hypopg
FROM (SELECT '[' || replace(sqlite_version(), '.', ',') || ']' AS parts) v

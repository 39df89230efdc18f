-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the server is and how the connection stands to it.
-- column version_num integer — as the server counts, 150020 for 15.20
-- column version text — the same in words
-- column database text — name of the database
-- column user text — role of the connection
-- column timezone text — TimeZone of the connection
-- column lc_ctype text — of the database; C knows no letters beyond ASCII
-- column is_in_recovery boolean — a standby
-- column has_pg_stat_statements boolean — extension created
-- column has_pg_trgm boolean — extension created
-- column has_hypopg boolean — extension created
SELECT CAST(current_setting('server_version_num') AS integer) AS version_num, version() AS version,
       CAST(d.datname AS text) AS database, CAST(current_user AS text) AS "user", current_setting('TimeZone') AS timezone,
       CAST(d.datctype AS text) AS lc_ctype, pg_is_in_recovery() AS is_in_recovery,
       EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_stat_statements') AS has_pg_stat_statements,
       EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm') AS has_pg_trgm,
       EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'hypopg') AS has_hypopg
FROM pg_database d
WHERE d.datname = current_database()

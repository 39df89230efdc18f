-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The indexes of the tables of the contract.
-- column table_name text — the table
-- column index_name text — the index
-- column definition text — how it was made; null for one that a constraint made in SQLite
-- column valid boolean — false while it is built or after that failed
SELECT tbl_name AS table_name, name AS index_name, sql AS definition, 1 AS valid
FROM sqlite_schema
WHERE type = 'index'
ORDER BY tbl_name, name

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clock of the database, read at the moment of the row.
-- column server_now instant — its present
SELECT clock_timestamp() AS server_now

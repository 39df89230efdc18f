-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the file holds anything yet.
-- column is_used boolean — a table, view or index is there
SELECT EXISTS (SELECT 1 FROM sqlite_schema) AS is_used

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The labels of the enumerations in the schema the connection sees first, in their order. None exist in SQLite, where checks hold the labels.
-- column type text — name of the enumeration
-- column label text — one label
SELECT CAST(t.typname AS text) AS type, CAST(e.enumlabel AS text) AS label
FROM pg_type t
JOIN pg_enum e ON e.enumtypid = t.oid
WHERE pg_type_is_visible(t.oid)
ORDER BY t.typname, e.enumsortorder

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the schema that tables would be created in holds anything yet.
-- column is_used boolean — a table, view, sequence or type is there
SELECT EXISTS (SELECT 1 FROM pg_class c WHERE c.relnamespace = CAST(current_schema() AS regnamespace))
    OR EXISTS (SELECT 1 FROM pg_type t WHERE t.typnamespace = CAST(current_schema() AS regnamespace)) AS is_used

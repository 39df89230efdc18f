-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns of the tables of the contract, in the schema the connection sees first: what is there, and what the role may read.
-- column table_name text — table or materialized view
-- column column_name text — column
-- column data_type text — as the database names it
-- column readable boolean — whether SELECT is granted on the column
SELECT CAST(c.relname AS text) AS table_name, CAST(a.attname AS text) AS column_name,
       format_type(a.atttypid, a.atttypmod) AS data_type, has_column_privilege(c.oid, a.attnum, 'SELECT') AS readable
FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_table_is_visible(c.oid)
  AND c.relname IN ('audit_logs', 'auto_replies', 'business_hours', 'canned_responses', 'chat_analytics', 'chat_sessions',
        'credentials', 'csat_responses', 'daily_message_stats', 'friend_events', 'intent_categories',
        'intent_keywords', 'intent_responses', 'media_files', 'messages', 'organizations', 'system_settings',
        'tags', 'user_tags', 'users', 'alembic_version')
ORDER BY c.relname, a.attnum

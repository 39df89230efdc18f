-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The indexes of the tables of the contract.
-- column table_name text — the table
-- column index_name text — the index
-- column definition text — how it was made; null for one that a constraint made in SQLite
-- column valid boolean — false while it is built or after that failed
SELECT CAST(c.relname AS text) AS table_name, CAST(k.relname AS text) AS index_name,
       pg_get_indexdef(i.indexrelid) AS definition, (i.indisvalid AND i.indisready) AS valid
FROM pg_index i
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_class k ON k.oid = i.indexrelid
WHERE pg_table_is_visible(c.oid)
  AND c.relname IN ('audit_logs', 'auto_replies', 'business_hours', 'canned_responses', 'chat_analytics', 'chat_sessions',
        'credentials', 'csat_responses', 'daily_message_stats', 'friend_events', 'intent_categories',
        'intent_keywords', 'intent_responses', 'media_files', 'messages', 'organizations', 'system_settings',
        'tags', 'user_tags', 'users', 'alembic_version')
ORDER BY c.relname, k.relname

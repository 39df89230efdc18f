-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns of the tables of the contract: what is there, and what the role may read.
-- column table_name text — table or materialized view
-- column column_name text — column
-- column data_type text — as the database names it
-- column readable boolean — whether SELECT is granted on the column
SELECT t.name AS table_name, c.name AS column_name, lower(c.type) AS data_type, 1 AS readable
FROM sqlite_schema t
JOIN pragma_table_info(t.name) c
WHERE t.type IN ('table', 'view')
  AND (t.name GLOB 'console_*' OR t.name IN ('audit_logs', 'auto_replies', 'business_hours', 'canned_responses', 'chat_analytics', 'chat_sessions',
        'credentials', 'csat_responses', 'daily_message_stats', 'friend_events', 'intent_categories',
        'intent_keywords', 'intent_responses', 'media_files', 'messages', 'organizations', 'system_settings',
        'tags', 'user_tags', 'users', 'alembic_version'))
ORDER BY t.name, c.cid

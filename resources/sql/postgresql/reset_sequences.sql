-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets the sequence of every table that sample data fills past its last id; the next id of an empty table is 1.
-- column users bigint — where the sequence of users stands
-- column chat_sessions bigint — where the sequence of chat_sessions stands
-- column messages bigint — where the sequence of messages stands
-- column tags bigint — where the sequence of tags stands
-- column csat_responses bigint — where the sequence of csat_responses stands
-- column canned_responses bigint — where the sequence of canned_responses stands
-- column business_hours bigint — where the sequence of business_hours stands
-- column friend_events bigint — where the sequence of friend_events stands
-- column intent_categories bigint — where the sequence of intent_categories stands
-- column intent_keywords bigint — where the sequence of intent_keywords stands
-- column intent_responses bigint — where the sequence of intent_responses stands
-- column auto_replies bigint — where the sequence of auto_replies stands
-- column audit_logs bigint — where the sequence of audit_logs stands
-- column system_settings bigint — where the sequence of system_settings stands
SELECT setval(pg_get_serial_sequence('users', 'id'), coalesce((SELECT max(id) FROM users), 1), EXISTS (SELECT 1 FROM users)) AS users,
       setval(pg_get_serial_sequence('chat_sessions', 'id'), coalesce((SELECT max(id) FROM chat_sessions), 1), EXISTS (SELECT 1 FROM chat_sessions)) AS chat_sessions,
       setval(pg_get_serial_sequence('messages', 'id'), coalesce((SELECT max(id) FROM messages), 1), EXISTS (SELECT 1 FROM messages)) AS messages,
       setval(pg_get_serial_sequence('tags', 'id'), coalesce((SELECT max(id) FROM tags), 1), EXISTS (SELECT 1 FROM tags)) AS tags,
       setval(pg_get_serial_sequence('csat_responses', 'id'), coalesce((SELECT max(id) FROM csat_responses), 1), EXISTS (SELECT 1 FROM csat_responses)) AS csat_responses,
       setval(pg_get_serial_sequence('canned_responses', 'id'), coalesce((SELECT max(id) FROM canned_responses), 1), EXISTS (SELECT 1 FROM canned_responses)) AS canned_responses,
       setval(pg_get_serial_sequence('business_hours', 'id'), coalesce((SELECT max(id) FROM business_hours), 1), EXISTS (SELECT 1 FROM business_hours)) AS business_hours,
       setval(pg_get_serial_sequence('friend_events', 'id'), coalesce((SELECT max(id) FROM friend_events), 1), EXISTS (SELECT 1 FROM friend_events)) AS friend_events,
       setval(pg_get_serial_sequence('intent_categories', 'id'), coalesce((SELECT max(id) FROM intent_categories), 1), EXISTS (SELECT 1 FROM intent_categories)) AS intent_categories,
       setval(pg_get_serial_sequence('intent_keywords', 'id'), coalesce((SELECT max(id) FROM intent_keywords), 1), EXISTS (SELECT 1 FROM intent_keywords)) AS intent_keywords,
       setval(pg_get_serial_sequence('intent_responses', 'id'), coalesce((SELECT max(id) FROM intent_responses), 1), EXISTS (SELECT 1 FROM intent_responses)) AS intent_responses,
       setval(pg_get_serial_sequence('auto_replies', 'id'), coalesce((SELECT max(id) FROM auto_replies), 1), EXISTS (SELECT 1 FROM auto_replies)) AS auto_replies,
       setval(pg_get_serial_sequence('audit_logs', 'id'), coalesce((SELECT max(id) FROM audit_logs), 1), EXISTS (SELECT 1 FROM audit_logs)) AS audit_logs,
       setval(pg_get_serial_sequence('system_settings', 'id'), coalesce((SELECT max(id) FROM system_settings), 1), EXISTS (SELECT 1 FROM system_settings)) AS system_settings

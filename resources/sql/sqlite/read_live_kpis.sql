-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every live figure (kpi contract, section 1) and the value of the day before (section 2), unrounded, in one row; an empty set gives 0.
-- One pass per time column: yesterday lies inside the 7 days of the closed and claimed ones, so each pass feeds both.
-- The bound of the inner sessions (started after now - 7 days) follows from started_at > closed_at; it turns a probe per session into one semi join.
-- param :now instant — the present; example $now
-- param :today instant — start of today, UTC or of the zone of the workspace; example $today
-- param :yesterday instant — start of the day before; example $yesterday
-- column waiting integer — sessions WAITING
-- column active integer — sessions ACTIVE
-- column avg_first_response_seconds real — claimed in the last hour
-- column avg_resolution_seconds real — CLOSED today
-- column csat_average real — scores of the last 24 hours
-- column csat_percentage real — the same, as share of 5
-- column fcr_rate real — of the CLOSED of 7 days: share not followed by another session within 24 hours
-- column abandonment_rate real — of 7 days: timed out, as share of timed out and claimed
-- column sla_breach_events_24h integer — slow claims, first responses and resolutions
-- column sessions_today integer — started today
-- column human_mode_users integer — users with chat_mode HUMAN
-- column previous_sessions_today integer — started yesterday
-- column previous_avg_first_response_seconds real — claimed yesterday
-- column previous_avg_resolution_seconds real — closed yesterday, whatever the status
-- column previous_csat_percentage real — scores of yesterday
-- column previous_fcr_rate real — CLOSED yesterday
-- column previous_abandonment_rate real — timed out or claimed yesterday
-- index chat_sessions(closed_at) — console_ix_sessions_closed
-- index chat_sessions(claimed_at) — console_ix_sessions_claimed
-- index chat_sessions(started_at) — console_ix_sessions_started
-- index chat_sessions(first_response_at) — console_ix_sessions_first
-- index csat_responses(created_at) — console_ix_csat_created
-- index users(id) — those in HUMAN mode; console_ix_users_human
SELECT CAST((SELECT count(*) FROM chat_sessions WHERE status = 'WAITING') AS integer) AS waiting,
       CAST((SELECT count(*) FROM chat_sessions WHERE status = 'ACTIVE') AS integer) AS active,
       coalesce(claimed.first_response, 0.0) AS avg_first_response_seconds,
       coalesce(closed.resolution, 0.0) AS avg_resolution_seconds,
       coalesce(csat.score, 0.0) AS csat_average,
       coalesce(csat.score / 5 * 100, 0.0) AS csat_percentage,
       CAST(coalesce(100.0 * (closed.total - again.total) / nullif(closed.total, 0), 0) AS real) AS fcr_rate,
       CAST(coalesce(100.0 * closed.abandoned / nullif(closed.abandoned + claimed.total, 0), 0) AS real) AS abandonment_rate,
       CAST(claimed.slow + answered.slow + closed.slow AS integer) AS sla_breach_events_24h,
       CAST(started.today AS integer) AS sessions_today,
       CAST((SELECT count(*) FROM users WHERE chat_mode = 'HUMAN') AS integer) AS human_mode_users,
       CAST(started.yesterday AS integer) AS previous_sessions_today,
       coalesce(claimed.first_response_yesterday, 0.0) AS previous_avg_first_response_seconds,
       coalesce(closed.resolution_yesterday, 0.0) AS previous_avg_resolution_seconds,
       coalesce(csat.score_yesterday / 5 * 100, 0.0) AS previous_csat_percentage,
       CAST(coalesce(100.0 * (closed.total_yesterday - again.yesterday) / nullif(closed.total_yesterday, 0), 0) AS real) AS previous_fcr_rate,
       CAST(coalesce(100.0 * closed.abandoned_yesterday / nullif(closed.abandoned_yesterday + claimed.total_yesterday, 0), 0) AS real) AS previous_abandonment_rate
FROM (SELECT count(*) FILTER (WHERE status = 'CLOSED') AS total,
             count(*) FILTER (WHERE closed_by = 'SYSTEM_TIMEOUT') AS abandoned,
             avg((closed_at - started_at) / 1000000.0) FILTER (WHERE status = 'CLOSED' AND closed_at > :today) AS resolution,
             count(*) FILTER (WHERE closed_at >= :now - 86400000000 AND closed_at - started_at > 1800000000) AS slow,
             count(*) FILTER (WHERE status = 'CLOSED' AND closed_at >= :yesterday AND closed_at < :today) AS total_yesterday,
             count(*) FILTER (WHERE closed_by = 'SYSTEM_TIMEOUT' AND closed_at >= :yesterday AND closed_at < :today) AS abandoned_yesterday,
             avg((closed_at - started_at) / 1000000.0) FILTER (WHERE closed_at >= :yesterday AND closed_at < :today) AS resolution_yesterday
      FROM chat_sessions WHERE closed_at > :now - 604800000000) closed
CROSS JOIN
     (SELECT count(*) AS total,
             count(*) FILTER (WHERE c.closed_at >= :yesterday AND c.closed_at < :today) AS yesterday
      FROM chat_sessions c
      WHERE c.status = 'CLOSED' AND c.closed_at > :now - 604800000000
        AND EXISTS (SELECT 1 FROM chat_sessions n
                    WHERE n.line_user_id = c.line_user_id AND n.started_at > :now - 604800000000
                      AND n.started_at > c.closed_at AND n.started_at < c.closed_at + 86400000000)) again
CROSS JOIN
     (SELECT count(*) AS total,
             avg((first_response_at - claimed_at) / 1000000.0) FILTER (WHERE claimed_at > :now - 3600000000) AS first_response,
             count(*) FILTER (WHERE claimed_at >= :now - 86400000000 AND claimed_at - started_at > 300000000) AS slow,
             count(*) FILTER (WHERE claimed_at >= :yesterday AND claimed_at < :today) AS total_yesterday,
             avg((first_response_at - claimed_at) / 1000000.0) FILTER (WHERE claimed_at >= :yesterday AND claimed_at < :today) AS first_response_yesterday
      FROM chat_sessions WHERE claimed_at > :now - 604800000000) claimed
CROSS JOIN
     (SELECT count(*) FILTER (WHERE first_response_at - claimed_at > 120000000) AS slow
      FROM chat_sessions WHERE first_response_at >= :now - 86400000000) answered
CROSS JOIN
     (SELECT count(*) FILTER (WHERE started_at > :today) AS today,
             count(*) FILTER (WHERE started_at < :today) AS yesterday
      FROM chat_sessions WHERE started_at >= :yesterday) started
CROSS JOIN
--: if csat
     (SELECT CAST(avg(score) FILTER (WHERE created_at > :now - 86400000000) AS real) AS score,
             CAST(avg(score) FILTER (WHERE created_at >= :yesterday AND created_at < :today) AS real) AS score_yesterday
      FROM csat_responses WHERE created_at >= :yesterday) csat
--: else
     (SELECT CAST(NULL AS real) AS score, CAST(NULL AS real) AS score_yesterday) csat
--: end

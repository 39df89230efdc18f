-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The figures of each day for sparklines and for the chart of sessions per day: days of 24 hours counted from an instant; only days with
-- data, ascending. Definitions as for the day before (kpi contract, section 2). A figure without data on its day is null.
-- param :days_from instant — start of the first day; example $days_from
-- param :now instant — nothing later counts; example $now
-- column day instant — start of the day
-- column sessions integer — started
-- column avg_first_response_seconds real — of those claimed
-- column avg_resolution_seconds real — of those closed, whatever the status
-- column csat_percentage real — mean score as share of 5
-- column fcr_rate real — of the CLOSED: share not followed by another session within 24 hours
-- column abandonment_rate real — timed out, as share of timed out and claimed
-- index chat_sessions(closed_at) — ix_chat_sessions_closed_at in both variants, advised console_ix_sessions_closed
-- index chat_sessions(claimed_at) — migrated idx_chat_sessions_claimed_at, models ix_chat_sessions_claimed_at, advised console_ix_sessions_claimed
-- index chat_sessions(started_at) — migrated idx_chat_sessions_started_at, models ix_chat_sessions_started_at, advised console_ix_sessions_started
-- index csat_responses(created_at) — absent in both variants (one scan), advised console_ix_csat_created
SELECT :days_from + day_number * interval '24 hours' AS day,
       CAST(coalesce(sum(sessions), 0) AS integer) AS sessions,
       max(first_response) AS avg_first_response_seconds,
       max(resolution) AS avg_resolution_seconds,
       max(score) / 5 * 100 AS csat_percentage,
       CAST(100.0 * (sum(closed) - coalesce(sum(again), 0)) / nullif(sum(closed), 0) AS double precision) AS fcr_rate,
       CAST(100.0 * coalesce(sum(abandoned), 0) / nullif(coalesce(sum(abandoned), 0) + coalesce(sum(claimed), 0), 0) AS double precision) AS abandonment_rate
FROM (
    SELECT CAST(floor(date_part('epoch', started_at - :days_from) / 86400) AS integer) AS day_number, count(*) AS sessions, CAST(NULL AS bigint) AS claimed, CAST(NULL AS double precision) AS first_response,
           CAST(NULL AS bigint) AS closed, CAST(NULL AS bigint) AS abandoned, CAST(NULL AS double precision) AS resolution, CAST(NULL AS bigint) AS again, CAST(NULL AS double precision) AS score
    FROM chat_sessions WHERE started_at >= :days_from AND started_at <= :now GROUP BY 1
    UNION ALL
    SELECT CAST(floor(date_part('epoch', claimed_at - :days_from) / 86400) AS integer), NULL, count(*), avg(date_part('epoch', first_response_at - claimed_at)), NULL, NULL, NULL, NULL, NULL
    FROM chat_sessions WHERE claimed_at >= :days_from AND claimed_at <= :now GROUP BY 1
    UNION ALL
    SELECT CAST(floor(date_part('epoch', closed_at - :days_from) / 86400) AS integer), NULL, NULL, NULL, count(*) FILTER (WHERE status = 'CLOSED'),
           count(*) FILTER (WHERE closed_by = 'SYSTEM_TIMEOUT'), avg(date_part('epoch', closed_at - started_at)), NULL, NULL
    FROM chat_sessions WHERE closed_at >= :days_from AND closed_at <= :now GROUP BY 1
    UNION ALL
    SELECT CAST(floor(date_part('epoch', c.closed_at - :days_from) / 86400) AS integer), NULL, NULL, NULL, NULL, NULL, NULL, count(*), NULL
    FROM chat_sessions c
    WHERE c.status = 'CLOSED' AND c.closed_at >= :days_from AND c.closed_at <= :now
      AND EXISTS (SELECT 1 FROM chat_sessions n
                  WHERE n.line_user_id = c.line_user_id AND n.started_at > :days_from
                    AND n.started_at > c.closed_at AND n.started_at < c.closed_at + interval '24 hours')
    GROUP BY 1
--: if csat
    UNION ALL
    SELECT CAST(floor(date_part('epoch', created_at - :days_from) / 86400) AS integer), NULL, NULL, NULL, NULL, NULL, NULL, NULL, CAST(avg(score) AS double precision)
    FROM csat_responses WHERE created_at >= :days_from AND created_at <= :now GROUP BY 1
--: end
    ) parts
GROUP BY day_number
ORDER BY day_number

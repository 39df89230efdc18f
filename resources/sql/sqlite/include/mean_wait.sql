-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mean wait of the sessions claimed in the last 24 hours, 120 s when there are none or the mean is 0 (contract, queue estimate).
    SELECT coalesce(nullif(avg(claimed_at - started_at) / 1000000.0, 0), 120.0) AS mean_wait_seconds
    FROM chat_sessions WHERE claimed_at > :now - 86400000000

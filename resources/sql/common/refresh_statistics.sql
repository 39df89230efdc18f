-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Collects the statistics the planner needs. To be run after the tables were filled: SQLite does not use a partial index without them.
ANALYZE

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every connection to a SQLite workspace sets.
PRAGMA foreign_keys = ON;

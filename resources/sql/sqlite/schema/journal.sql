-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a file of our own keeps its journal. WAL lets readers and one writer work side by side; NORMAL is safe with it.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;

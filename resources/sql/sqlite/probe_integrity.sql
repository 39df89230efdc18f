-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the file is sound: one row that says ok, or rows that say what is wrong.
-- column report text — ok, or a fault
SELECT quick_check AS report FROM pragma_quick_check

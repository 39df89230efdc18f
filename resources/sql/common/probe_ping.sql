-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the connection answers.
-- column alive integer — 1
SELECT 1 AS alive

-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes all that is committed, what still lies in the write-ahead log included, into another file, which must be new or empty.
-- param :copy text — path of the other file; example 'copy.sqlite'
VACUUM INTO :copy

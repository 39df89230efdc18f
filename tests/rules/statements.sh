#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every named statement has a head that says what it answers, its parameters with an example each, its columns; it is
# in common/ or in a database's folder, not in both; and no two of one database have the same text, because
# pg_stat_statements tells statements apart by it.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

statement_files() { # of DIALECT: its own and the common ones
    project_files '*.sql' | grep -E "^resources/sql/(common|$1)/[^/]+\.sql$"
}

for dialect in postgresql sqlite; do
    while IFS=: read -r file text; do violation "$file" "$text"; done \
        < <(statement_files "$dialect" | xargs -r awk -v dialect="$dialect" -f "$rules_folder/statements.awk")
    all_read "$dialect"
done
finish statements

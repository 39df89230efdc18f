#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which floor may include what. The compiler does not tell: in Debian all Qt headers share one root, so a header of
# Qt Sql compiles without a link to it. The module of a Qt header is looked up among the installed headers.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

qt_headers="$(dirname "$(compgen -G '/usr/include/*/qt6/QtCore' || compgen -G '/usr/include/qt6/QtCore' || echo /)")"
[[ -d $qt_headers/QtCore ]] || { echo "includes: the headers of Qt 6 are not installed"; exit 2; }

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

# "HEADER MODULE" for the class names of all modules: QSqlQuery QtSql.
(cd "$qt_headers" && find . -mindepth 2 -maxdepth 2 -name 'Q*' ! -name '*.h' -printf '%P\n') |
    awk -F/ '{ print $2, $1 }' >"$scratch/modules"

# "FILE LINE DIRECTIVE…" of each include and each condition.
project_files '*.cpp' '*.h' | xargs -r awk '
    /^[[:space:]]*#[[:space:]]*(include|if|ifdef|ifndef|elif)[^a-z]/ { sub(/^[[:space:]]*#[[:space:]]*/, ""); print FILENAME, FNR, $0 }
    ' >"$scratch/directives" || { echo "includes: not every file could be read"; exit 2; }

while IFS=: read -r file line text; do
    excepted include "$file" || violation "$file:$line" "$text"
done < <(awk -f "$rules_folder/includes.awk" "$scratch/modules" "$scratch/directives")
all_read includes
finish includes

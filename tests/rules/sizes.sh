#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sources end before 600 lines, functions before 60; each top folder has a README of at most 30 lines.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

while IFS=: read -r file line text; do
    excepted size "$file" || violation "$file:$line" "$text"
done < <(project_files '*.cpp' '*.h' '*.sql' '*.sh' | xargs -r awk '
    function judge() { if (lines > 600) print name ":" lines ":" lines " lines, 600 are allowed" }
    FNR == 1 { judge(); name = FILENAME; begin = 0 }
    { lines = FNR }
    # The formatter puts the braces of a function on lines of their own, at the left edge outside classes.
    name ~ /\.cpp$/ && name !~ /^tests\// && /^\{$/ { begin = FNR }
    begin && /^\}$/ {
        if (FNR - begin - 1 > 60) print name ":" begin ":a function of " FNR - begin - 1 " lines, 60 are allowed"
        begin = 0
    }
    END { judge() }')
all_read sizes

for folder in models app ui resources translations tests packaging; do
    [[ -d $folder ]] || continue
    if [[ ! -f $folder/README.md ]]; then violation "$folder" "no README.md"; continue; fi
    lines="$(wc -l <"$folder/README.md")"
    if ((lines > 30)); then violation "$folder/README.md" "$lines lines, 30 are allowed"; fi
done
finish sizes

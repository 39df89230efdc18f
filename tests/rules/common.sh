# shellcheck shell=bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the rules share. Sourced by a rule called as `RULE.sh [ROOT [BUILD]]`; leaves in the root's folder.

rules_folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "${1:-$rules_folder/../..}" || exit 2
found_violations=0

# Files of the project whose names match one of the patterns, build folders left out, "./" cut off.
project_files() {
    local names=() pattern
    for pattern in "$@"; do names+=(-o -name "$pattern"); done
    find . \( -name .git -o -path ./build -o -name .cache \) -prune -o -type f \( "${names[@]:1}" \) -print |
        sed 's|^\./||' | sort
}

# excepted RULE FILE: whether exceptions.txt lets this file off the rule. A path that ends in / is a folder.
excepted() {
    awk -v rule="$1" -v file="$2" '
        !/^#/ && $1 == rule && ($2 == file || ($2 ~ /\/$/ && index(file, $2) == 1)) { hit = 1 }
        END { exit !hit }' "$rules_folder/exceptions.txt"
}

violation() { # PLACE TEXT
    echo "$1: $2"
    found_violations=$((found_violations + 1))
}

# After a loop over `< <(…)`: a rule that could not read everything has not been kept.
all_read() { wait $! || violation "$1" "not every file could be read"; }

finish() { # NAME OF THE RULE
    if ((found_violations)); then echo "$1: $found_violations violations"; exit 1; fi
    echo "$1: kept"
}

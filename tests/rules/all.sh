#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# all.sh [BUILD]: every rule; symbols.sh needs the archives of a build folder (build/dev).
set -uo pipefail
folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
code=0
for rule in spdx sizes words includes statements translations; do "$folder/$rule.sh" || code=1; done
"$folder/symbols.sh" "$folder/../.." "${1:-$folder/../../build/dev}" || code=1
exit "$code"

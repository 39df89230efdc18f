#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every source says whose it is and under which licence, in its first four lines; headers are guarded by #pragma once.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

sources() {
    project_files '*.cpp' '*.h' '*.sql' '*.sh' '*.cmake' 'CMakeLists.txt' '*.supp' '*.awk' '*.py' '*.in'
    compgen -G dev || true
    compgen -G .ci/run || true
}

while IFS=: read -r file text; do
    violation "$file" "$text"
done < <(sources | xargs -r awk '
    function judge() {
        if (name == "") return
        if (!owner) print name ":no line SPDX-FileCopyrightText: Linedesk contributors"
        if (!licence) print name ":no line SPDX-License-Identifier: GPL-3.0-or-later"
        if (name ~ /\.h$/ && !once) print name ":no #pragma once"
    }
    FNR == 1 { judge(); name = FILENAME; owner = licence = once = 0 }
    FNR <= 4 && /SPDX-FileCopyrightText: Linedesk contributors( -->)?$/ { owner = 1 }
    FNR <= 4 && /SPDX-License-Identifier: GPL-3\.0-or-later( -->)?$/ { licence = 1 }
    /^#pragma once$/ { once = 1 }
    END { judge() }')
all_read spdx
finish spdx

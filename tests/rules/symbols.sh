#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# symbols.sh [ROOT [BUILD]]: what a floor's archive needs from outside must not come from a library its floor may not
# link. A static archive links nothing, so only its undefined symbols tell.
set -uo pipefail
build="$(realpath -m "${2:-$(dirname "${BASH_SOURCE[0]}")/../../build/dev}")"
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Archive, its folder, and what the demangled names of its undefined symbols may not begin with.
table() {
    cat <<'TABLE'
linedesk_domain models/domain Q(Sql|Widget|Painter|Gui|Color|Icon|Image|Pixmap|Font|Network|Tcp|Ssl|WebSocket|DBus|Abstract(ItemModel|ListModel|ItemView|Socket))|PQ|redis|sqlite3_
linedesk_models models/lists Q(Sql|Widget|Painter|Network|Tcp|Ssl|WebSocket|DBus|Abstract(ItemView|ItemDelegate|Socket)|StyledItemDelegate|Thread)|PQ|redis|sqlite3_
linedesk_app app Q(Widget|Painter|Gui|Color|Icon|Image|Pixmap|Font|ApplicationPrivate|Abstract(ItemModel|ListModel|TableModel|ItemView)|StandardItem|SortFilter|Chart)|linedesk::.*(List|Model)::staticMetaObject$
linedesk_media app/media Q(Sql|Widget|Abstract(ItemModel|ItemView)|Chart)|PQ|redis|sqlite3_
linedesk_ui ui Q(Sql|Tcp|Ssl|LocalSocket|NetworkAccess|NetworkRe|WebSocket|AbstractSocket|Thread(Pool)?::|DBus)|PQ[a-z]|redis[A-Z]|sqlite3_|std::thread|pthread_create
TABLE
}

undefined_in() { # ARCHIVE: demangled, without what one object needs and another has
    local all
    all="$(nm "$1" 2>/dev/null)"
    comm -23 <(awk 'NF == 2 && $1 == "U" { print $2 }' <<<"$all" | sort -u) <(awk 'NF == 3 { print $3 }' <<<"$all" | sort -u) |
        c++filt | sed -E 's/^(vtable|typeinfo|typeinfo name|VTT|non-virtual thunk|guard variable) (for|to) //'
}

while read -r archive folder pattern; do
    [[ -n $(find "$folder" -maxdepth 2 -name '*.cpp' -print -quit 2>/dev/null) ]] || continue
    file="$(find "$build" -name "lib$archive.a" -print -quit 2>/dev/null)"
    if [[ -z $file ]]; then violation "$folder" "lib$archive.a is not in $build: build it first"; continue; fi
    while read -r symbol; do violation "lib$archive.a" "needs $symbol"; done < <(undefined_in "$file" | grep -E "^($pattern)")
done < <(table)
finish symbols

#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# restart_postgres.sh [restart | stop | start] [fast | immediate]: for tests of lost servers, called below
# with_services.sh. Ends when the server is up or down again; the port stays.
set -euo pipefail

action=${1:-restart}
mode=${2:-fast}
data=${LINEDESK_TEST_POSTGRES_DATA:?runs below with_services.sh --postgres}
account=()
if [[ $(id -u) == 0 ]]; then
    owner="$(stat -c %U "$data")"
    account=(setpriv --reuid="$owner" --regid="$(id -g "$owner")" --clear-groups)
fi
log="$(dirname "$data")/restarted.log"

options=(-D "$data" -w -s)
case $action in
    stop) options+=(-m "$mode") ;;
    start) options+=(-l "$log") ;;
    restart) options+=(-m "$mode" -l "$log") ;;
    *) echo "usage: restart_postgres.sh [restart | stop | start] [fast | immediate]" >&2; exit 64 ;;
esac
cd "$data/.."
exec "${account[@]}" "$LINEDESK_TEST_PG_BIN/pg_ctl" "$action" "${options[@]}"

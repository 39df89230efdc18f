#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command with servers of its own and stops them in every case:
#
#   with_services.sh [--postgres] [--pgbouncer] [--redis] -- COMMAND [ARGUMENT…]
#
# Each call has its own servers on free loopback ports, so tests may run side by side. The exit code is
# the command's; 125 means that a server did not start, 64 a wrong call. What the command finds:
#
#   --postgres   LINEDESK_TEST_POSTGRES        postgresql:// URL of a superuser, TCP, password (scram)
#                LINEDESK_TEST_POSTGRES_SOCKET folder of the socket; local connections need no password
#                LINEDESK_TEST_POSTGRES_DATA   data folder, LINEDESK_TEST_POSTGRES_LOG the server's log
#                LINEDESK_TEST_PG_BIN          folder of postgres, psql, pg_ctl
#   --pgbouncer  LINEDESK_TEST_PGBOUNCER       the same URL through PgBouncer (transaction mode, any database,
#                                              any role that has a password); implies --postgres
#                LINEDESK_TEST_PGBOUNCER_LOG   its log
#   --redis      LINEDESK_TEST_REDIS           redis://127.0.0.1:PORT, no password
#                LINEDESK_TEST_REDIS_PASSWORD  redis://:PASSWORD@127.0.0.1:PORT, another server
#                LINEDESK_TEST_REDIS_TLS       rediss://:PASSWORD@127.0.0.1:PORT, the same server by TLS
#                LINEDESK_TEST_REDIS_CA        the authority that signed its certificate (PEM)
#
# restart_postgres.sh restarts, stops or starts the PostgreSQL of the running call.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=common.sh
source "$here/common.sh"
source "$here/postgres.sh"
source "$here/pgbouncer.sh"
source "$here/redis.sh"

want_postgres=0 want_pgbouncer=0 want_redis=0
command_pid=

usage() {
    echo "usage: with_services.sh [--postgres] [--pgbouncer] [--redis] -- COMMAND [ARGUMENT…]" >&2
    exit 64
}

start_asked() {
    # The slow preparations run side by side; servers are children of this shell, so that they notice its death.
    local preparations=()
    if ((want_postgres)); then prepare_postgres & preparations+=($!); fi
    if ((want_redis)); then prepare_redis & preparations+=($!); fi
    local pid
    for pid in "${preparations[@]}"; do wait "$pid" || give_up "a preparation failed"; done

    if ((want_postgres)); then launch_postgres; fi
    if ((want_redis)); then start_redis; fi
    if ((want_postgres)); then await_postgres; fi
    if ((want_pgbouncer)); then start_pgbouncer; fi
}

end() {
    trap '' INT TERM HUP
    if [[ -n $command_pid ]]; then kill -TERM "$command_pid" 2>/dev/null || true; fi
    "$here/stop.sh" "$services" || true
}

run_command() {
    # In the background, because a shell that waits for a foreground child does not hear a signal; with the
    # signals a background child would ignore set back, and with our standard input.
    setpriv --pdeathsig TERM env --default-signal=INT,QUIT "$@" <&0 9>&- &
    command_pid=$!
    local code=0
    wait "$command_pid" || code=$?
    command_pid=
    return "$code"
}

while (($#)); do
    case $1 in
        --postgres) want_postgres=1 ;;
        --pgbouncer) want_postgres=1 want_pgbouncer=1 ;;
        --redis) want_redis=1 ;;
        --) shift; break ;;
        *) usage ;;
    esac
    shift
done
(($#)) || usage

make_folder
trap end EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
start_watch
start_asked
run_command "$@"

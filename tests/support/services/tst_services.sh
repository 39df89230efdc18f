#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that with_services.sh starts what it says, and leaves no process and no file in whatever way it ends.
set -uo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
with="$here/with_services.sh"
base="$(mktemp -d -t tst-services.XXXXXX)"
chmod 755 "$base"
trap 'rm -rf "$base"' EXIT
export TMPDIR="$base"
failures=0

expect() { # NAME WANTED FOUND
    if [[ $3 == "$2" ]]; then echo "ok    $1"; return; fi
    echo "FAIL  $1: expected '$2', found '$3'"
    failures=$((failures + 1))
}

# What a call left behind: processes that name the folder, and folders.
left() {
    pgrep -f "$base/linedesk-services" || true
    compgen -G "$base/linedesk-services.*" || true
}

# Until nothing is left, 10 s at most.
left_at_last() {
    local tries
    for ((tries = 0; tries < 200; ++tries)); do
        [[ -n $(left) ]] || return 0
        sleep 0.05
    done
    left
}

postgres_answers() {
    local found
    found="$("$with" --postgres --pgbouncer -- bash -c '
        set -e
        psql "$LINEDESK_TEST_POSTGRES" -qAt -v ON_ERROR_STOP=1 \
            -c "CREATE DATABASE scratch" -c "CREATE ROLE agent LOGIN PASSWORD '\''pa ss'\''" -c "CREATE EXTENSION pg_stat_statements"
        bouncer=${LINEDESK_TEST_PGBOUNCER##*@}
        echo "scratch $(psql "${LINEDESK_TEST_PGBOUNCER%/*}/scratch" -Atc "SELECT current_database()")"
        echo "role $(PGPASSWORD="pa ss" psql "postgresql://agent@${bouncer%/*}/scratch" -Atc "SELECT current_user")"
        PGPASSWORD=wrong psql "postgresql://agent@${bouncer%/*}/scratch" -Atc "SELECT 1" 2>/dev/null || echo "wrong password refused"
        PGPASSWORD=wrong psql "${LINEDESK_TEST_POSTGRES/postgres:*@/agent@}" -Atc "SELECT 1" 2>/dev/null || echo "wrong password refused"
        PGOPTIONS="-c work_mem=1MB" psql "$LINEDESK_TEST_PGBOUNCER" -Atc "SELECT 1" 2>&1 | grep -o "unsupported startup parameter: options"
        psql "$LINEDESK_TEST_POSTGRES" -Atc "SELECT '\''counted'\'' FROM pg_stat_statements WHERE query LIKE '\''CREATE DATABASE%'\''"
        "'"$here"'/restart_postgres.sh"
        psql "$LINEDESK_TEST_POSTGRES" -Atc "SELECT '\''restarted'\''"
        psql -h "$LINEDESK_TEST_POSTGRES_SOCKET" -p "$(sed "s/.*:\([0-9]*\)\/.*/\1/" <<<"$LINEDESK_TEST_POSTGRES")" -U postgres -Atc "SELECT '\''socket'\''"
    ' 2>&1)"
    expect "PostgreSQL and PgBouncer" "scratch scratch
role agent
wrong password refused
wrong password refused
unsupported startup parameter: options
counted
restarted
socket" "$found"
    expect "nothing left after an end" "" "$(left)"
}

redis_answers() {
    local found
    found="$("$with" --redis -- bash -c '
        port() { sed "s/.*://" <<<"$1"; }
        word="${LINEDESK_TEST_REDIS_PASSWORD#redis://:}"
        export REDISCLI_AUTH="${word%@*}"
        env -u REDISCLI_AUTH redis-cli -p "$(port "$LINEDESK_TEST_REDIS")" ping
        env -u REDISCLI_AUTH redis-cli -p "$(port "$LINEDESK_TEST_REDIS_PASSWORD")" ping | grep -o "^NOAUTH"
        redis-cli -p "$(port "$LINEDESK_TEST_REDIS_PASSWORD")" set planted 1
        redis-cli --tls --cacert "$LINEDESK_TEST_REDIS_CA" -h localhost -p "$(port "$LINEDESK_TEST_REDIS_TLS")" get planted
        redis-cli --tls --cacert /dev/null -p "$(port "$LINEDESK_TEST_REDIS_TLS")" ping >/dev/null 2>&1 || echo "unknown authority refused"
    ' 2>&1)"
    expect "Redis with and without password, TLS" "PONG
NOAUTH
OK
1
unknown authority refused" "$found"
}

command_passes_through() {
    local code=0
    "$with" --redis -- bash -c 'exit 7' || code=$?
    expect "exit code" 7 "$code"
    expect "standard input and arguments" "typed|a b" "$("$with" -- bash -c 'read -r x; echo "$x|$1"' bash "a b" <<<typed)"
    code=0
    "$with" --postgre -- true 2>/dev/null || code=$?
    expect "a wrong call" 64 "$code"
    code=0
    PATH=/usr/bin/nowhere /bin/bash "$with" -- true 2>/dev/null || code=$?
    expect "a failing start is not a success" no "$([[ $code == 0 ]] && echo yes || echo no)"
}

# Whether the process has ended, 5 s granted; one that only waits for its parent to hear of it has.
has_ended() {
    local tries state
    for ((tries = 0; tries < 100; ++tries)); do
        state="$(ps -o stat= -p "$1")"
        if [[ -z $state || $state == Z* ]]; then echo yes; return; fi
        sleep 0.05
    done
    echo "no, $state"
}

# Starts all servers around a command that never ends, sends the signal to the wrapper, and looks what is left.
ends_by() {
    local signal=$1 wrapper tries
    "$with" --postgres --pgbouncer --redis -- bash -c 'echo $$ >"$1"; exec sleep 600' bash "$base/command" &
    wrapper=$!
    for ((tries = 0; tries < 400; ++tries)); do [[ -s $base/command ]] && break; sleep 0.05; done
    expect "servers run before SIG$signal" yes "$([[ -n $(left) ]] && echo yes || echo no)"
    kill "-$signal" "$wrapper"
    wait "$wrapper" 2>/dev/null
    expect "nothing left after SIG$signal" "" "$(left_at_last)"
    expect "the command ended after SIG$signal" yes "$(has_ended "$(<"$base/command")")"
    rm -f "$base/command"
}

side_by_side() {
    local pids=() pid code=0
    for _ in 1 2 3; do
        "$with" --postgres --redis -- bash -c 'psql "$LINEDESK_TEST_POSTGRES" -Atqc "CREATE DATABASE mine"' & pids+=($!)
    done
    for pid in "${pids[@]}"; do wait "$pid" || code=$?; done
    expect "three calls side by side" 0 "$code"
    expect "nothing left after three calls" "" "$(left_at_last)"
}

postgres_answers
redis_answers
command_passes_through
ends_by TERM
ends_by KILL
side_by_side
((failures == 0)) || { echo "$failures failed"; exit 1; }
echo "all passed"

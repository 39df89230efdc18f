# shellcheck shell=bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The PostgreSQL of a call of with_services.sh. Sourced.

postgres_port=
postgres_pid=

# Folder of the newest installed server's programs: Debian keeps them out of PATH.
find_postgres() {
    local initdb
    initdb="$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1)" || true
    initdb="${initdb:-$(command -v initdb || true)}"
    [[ -n $initdb ]] || give_up "PostgreSQL's server is not installed"
    dirname "$(readlink -f "$initdb")"
}

# Superuser by socket without a password, everybody by TCP with one. C.UTF-8, because trigrams of Thai and
# Japanese need a locale that knows their letters.
prepare_postgres() {
    local bin
    bin="$(find_postgres)"
    (umask 077 && random_word >"$services/postgres/password")
    if [[ -n $server_user ]]; then chown "$server_user" "$services/postgres/password"; fi
    as_server "$bin/initdb" --no-sync --no-instructions --username=postgres --pwfile="$services/postgres/password" \
        --auth-local=trust --auth-host=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 \
        --pgdata="$services/postgres/data" >"$services/initdb.log" 2>&1 || return 1
    as_server mkdir "$services/postgres/socket"
    as_server tee -a "$services/postgres/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$services/postgres/socket'
max_connections = 300
fsync = off
full_page_writes = off
timezone = 'Etc/UTC'
log_timezone = 'Etc/UTC'
lc_messages = 'C'
shared_preload_libraries = 'pg_stat_statements'
pg_stat_statements.track = all
CONF
}

fork_postgres() {
    postgres_port="$(free_port)"
    : >"$services/postgres.log"
    as_server tee "$services/postgres/data/postgresql.auto.conf" >/dev/null <<<"port = $postgres_port"
    exec_server "$LINEDESK_TEST_PG_BIN/postgres" -D "$services/postgres/data" \
        </dev/null >"$services/postgres.log" 2>&1 &
    postgres_pid=$!
}

launch_postgres() {
    LINEDESK_TEST_PG_BIN="$(find_postgres)"
    fork_postgres
}

# Waits until it answers; starts it anew when another process was faster with the port.
await_postgres() {
    local tries password
    for ((tries = 0; tries < 10; ++tries)); do
        if await_line "$services/postgres.log" "database system is ready to accept connections" "$postgres_pid"; then
            break
        fi
        grep -q "Address already in use" "$services/postgres.log" || give_up "PostgreSQL did not start"
        fork_postgres
    done
    password="$(<"$services/postgres/password")"
    export LINEDESK_TEST_PG_BIN
    export LINEDESK_TEST_POSTGRES="postgresql://postgres:$password@127.0.0.1:$postgres_port/postgres"
    export LINEDESK_TEST_POSTGRES_DATA="$services/postgres/data"
    export LINEDESK_TEST_POSTGRES_SOCKET="$services/postgres/socket"
    export LINEDESK_TEST_POSTGRES_LOG="$services/postgres.log"
}

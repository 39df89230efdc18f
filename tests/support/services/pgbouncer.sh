# shellcheck shell=bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The PgBouncer of a call of with_services.sh, in front of its PostgreSQL. Sourced.

# Any database, any role that has a password: the secret is looked up in the server, and the server trusts the
# socket PgBouncer comes by. ignore_startup_parameters keeps its default, so `options` is refused.
write_pgbouncer_settings() {
    local port=$1
    as_server tee "$services/pgbouncer/users.txt" >/dev/null <<<"\"postgres\" \"$(<"$services/postgres/password")\""
    as_server tee "$services/pgbouncer/pgbouncer.ini" >/dev/null <<CONF
[databases]
* = host=$services/postgres/socket port=$postgres_port

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $port
unix_socket_dir =
pidfile = $services/pgbouncer/pid
pool_mode = transaction
max_client_conn = 500
auth_type = scram-sha-256
auth_file = $services/pgbouncer/users.txt
auth_user = postgres
admin_users = postgres
CONF
}

start_pgbouncer() {
    local program tries port pid
    program="$(PATH="$PATH:/usr/sbin" command -v pgbouncer)" || give_up "PgBouncer is not installed"
    for ((tries = 0; tries < 10; ++tries)); do
        port="$(free_port)"
        write_pgbouncer_settings "$port"
        exec_server "$program" "$services/pgbouncer/pgbouncer.ini" </dev/null >"$services/pgbouncer.log" 2>&1 &
        pid=$!
        if await_line "$services/pgbouncer.log" "process up" "$pid"; then
            export LINEDESK_TEST_PGBOUNCER="${LINEDESK_TEST_POSTGRES/":$postgres_port/"/":$port/"}"
            export LINEDESK_TEST_PGBOUNCER_LOG="$services/pgbouncer.log"
            return
        fi
        grep -qi "address already in use" "$services/pgbouncer.log" || break
    done
    give_up "PgBouncer did not start"
}

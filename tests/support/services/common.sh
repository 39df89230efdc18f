# shellcheck shell=bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the server scripts share: the folder, the account of the servers, free ports, waiting. Sourced.

# Folder of this call; everything the servers write is below it.
services=
# Account the servers run as: they refuse root.
server_user=

give_up() {
    echo "services: $1" >&2
    local log
    for log in "$services"/*.log "$services"/*/*.log; do
        if [[ -s $log ]]; then echo "--- $log" >&2; tail -n 20 "$log" >&2; fi
    done
    exit 125
}

# Runs a command under the servers' account and in the folder: that account may not enter the caller's. $! of
# `exec_server … &` is the command's own pid; the process gets SIGTERM when this shell dies.
exec_server() {
    local account=()
    if [[ -n $server_user ]]; then
        account=(--reuid="$server_user" --regid="$(id -g "$server_user")" --clear-groups)
        export HOME="$services"
    fi
    cd "$services" || exit 1
    exec setpriv "${account[@]}" --pdeathsig TERM "$@" 9>&-
}

# The same for a command that is waited for.
as_server() { (exec_server "$@"); }

# A short path: a socket's full name has room for 107 bytes. As root the other account must get through it.
make_folder() {
    if [[ $(id -u) == 0 ]]; then
        server_user=postgres
        id "$server_user" >/dev/null 2>&1 || give_up "there is no account named postgres to run servers as"
    fi
    local base
    for base in "${TMPDIR:-/tmp}" /tmp /var/tmp; do
        services="$(mktemp -d "$base/linedesk-services.XXXXXX")"
        chmod 711 "$services"
        if ((${#services} < 70)) && as_server test -x "$services"; then break; fi
        rmdir "$services"
        services=
    done
    [[ -n $services ]] || { echo "services: no folder that the servers may enter" >&2; exit 125; }
    local part
    for part in postgres pgbouncer redis; do
        mkdir -m 711 "$services/$part"
        if [[ -n $server_user ]]; then chown "$server_user" "$services/$part"; fi
    done
}

# A process outside our tree that cleans up when this shell is gone, killed without a word included: it reads
# from a pipe whose only writer is our descriptor 9, which no child keeps.
start_watch() {
    mkfifo -m 600 "$services/alive"
    setsid --fork bash -c 'trap "" INT TERM HUP; read -r _ <"$1/alive" || true; exec "$2" "$1"' \
        watch "$services" "$here/stop.sh" </dev/null >/dev/null 2>&1
    exec 9>"$services/alive"
    rm "$services/alive"
}

random_word() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

# A port nobody listens on now, below the range the kernel gives to clients. Another process may still be
# faster: who binds it must try again on failure.
free_port() {
    local port
    while true; do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo "$port"; return; fi
    done
}

# await_line LOG TEXT PID: waits up to 30 s until the log has the text. 1 when the process ended before.
await_line() {
    local tries
    for ((tries = 0; tries < 1500; ++tries)); do
        if [[ -f $1 ]] && grep -qF -- "$2" "$1"; then return 0; fi
        kill -0 "$3" 2>/dev/null || return 1
        sleep 0.02
    done
    return 1
}

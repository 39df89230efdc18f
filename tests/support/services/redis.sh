# shellcheck shell=bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The two Redis servers of a call of with_services.sh: an open one, and one with a password and TLS. Sourced.

# An authority of this call's own and a certificate for localhost and 127.0.0.1, both valid for two days.
prepare_redis() {
    local folder="$services/redis" password
    password="$(random_word)"
    {
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=Linedesk test authority" \
            -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign" \
            -keyout "$folder/ca.key" -out "$folder/ca.crt"
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=localhost" \
            -keyout "$folder/server.key" -out "$folder/server.csr"
        openssl x509 -req -in "$folder/server.csr" -CA "$folder/ca.crt" -CAkey "$folder/ca.key" -CAcreateserial -days 2 \
            -extfile <(echo "subjectAltName=DNS:localhost,IP:127.0.0.1") -out "$folder/server.crt"
    } >"$services/certificate.log" 2>&1 || return 1
    (umask 077 && echo "$password" >"$folder/password")
    if [[ -n $server_user ]]; then chown "$server_user" "$folder"/*; fi
    chmod 644 "$folder/ca.crt"
}

# start_one NAME OPTION…: a server named so; its port is left in redis_port, `PORT+1` in the options of the
# second listener stands for the port after it. Debian's settings file is not read.
redis_port=
start_one() {
    local name=$1 tries pid log="$services/redis-$1.log"
    shift
    for ((tries = 0; tries < 10; ++tries)); do
        redis_port="$(free_port)"
        exec_server redis-server --bind 127.0.0.1 --port "$redis_port" --dir "$services/redis" --save "" \
            --appendonly no --pidfile "$services/redis/$name.pid" --daemonize no --enable-debug-command local \
            "${@//PORT+1/$((redis_port + 1))}" </dev/null >"$log" 2>&1 &
        pid=$!
        if await_line "$log" "Ready to accept connections" "$pid"; then return; fi
        grep -qi "address already in use" "$log" || break
    done
    give_up "Redis did not start"
}

start_redis() {
    command -v redis-server >/dev/null || give_up "Redis is not installed"
    local folder="$services/redis" password
    password="$(<"$folder/password")"
    start_one open
    export LINEDESK_TEST_REDIS="redis://127.0.0.1:$redis_port"
    start_one tls --requirepass "$password" --tls-port PORT+1 --tls-cert-file "$folder/server.crt" \
        --tls-key-file "$folder/server.key" --tls-ca-cert-file "$folder/ca.crt" --tls-auth-clients no
    export LINEDESK_TEST_REDIS_PASSWORD="redis://:$password@127.0.0.1:$redis_port"
    export LINEDESK_TEST_REDIS_TLS="rediss://:$password@127.0.0.1:$((redis_port + 1))"
    export LINEDESK_TEST_REDIS_CA="$folder/ca.crt"
}

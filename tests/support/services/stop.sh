#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Stops every server whose pid stands below the folder given, and removes the folder. May run twice at once.
set -uo pipefail

folder=${1:?folder of with_services.sh}
case $folder in */linedesk-services.*) ;; *) echo "stop.sh: not a folder of with_services.sh: $folder" >&2; exit 64 ;; esac
[[ -d $folder ]] || exit 0

# "PID SIGNAL" of each server that still runs. The command line must name the folder, or its working folder be
# below it: a number may belong to somebody else by now. INT lets PostgreSQL end its sessions at once.
running() {
    local file pid signal
    for file in "$folder/postgres/data/postmaster.pid" "$folder"/pgbouncer/pid "$folder"/redis/*.pid; do
        [[ -s $file ]] || continue
        read -r pid <"$file" 2>/dev/null || continue
        [[ $pid =~ ^[0-9]+$ ]] && kill -0 "$pid" 2>/dev/null || continue
        if ! tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF "$folder" &&
            [[ $(readlink "/proc/$pid/cwd" 2>/dev/null) != "$folder"/* ]]; then
            continue
        fi
        signal=TERM
        if [[ $file == */postmaster.pid ]]; then signal=INT; fi
        echo "$pid $signal"
    done
}

send() {
    local pid signal
    while read -r pid signal; do kill "-${1:-$signal}" "$pid" 2>/dev/null; done
}

running | send
for ((tries = 0; tries < 250; ++tries)); do
    [[ -n $(running) ]] || break
    if ((tries == 150)); then running | send QUIT; fi
    sleep 0.02
done
running | send KILL
rm -rf "$folder" 2>/dev/null || rm -rf "$folder"

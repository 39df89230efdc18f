#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every word a person sees is there in Thai and Japanese, and every plural form in English as well. Reads the sources
# again into a copy of the translations: what is new or changed since the last reading is a word without translation.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

copies="$(mktemp -d)"
trap 'rm -rf "$copies"' EXIT

find_lupdate() { PATH="/usr/lib/qt6/bin:$PATH" command -v lupdate; }

# read_again FILE [OPTION…]: its copy as it would be after a reading of the sources.
read_again() {
    local file="translations/$1" said
    if [[ ! -f $file ]]; then violation "$file" "is not there"; return; fi
    cp "$file" "$copies/$1"
    if ! said="$("$lupdate" -silent -no-obsolete -I . -locations none "${@:2}" -recursive ui app -ts "$copies/$1" 2>&1)" ||
        [[ -n $said ]]; then
        violation "$file" "lupdate: $said"
    fi
}

# The messages of a copy that lack their words, one a line.
untranslated() {
    awk '
        function text(line) { sub(/^[^>]*>/, "", line); sub(/<\/.*/, "", line); return line }
        /<name>/ { context = text($0) }
        /<message/ { told = 0 }
        /<source>/ { source = text($0) }
        !told && /type="unfinished"|<(translation|numerusform)( [^>]*)?(\/>|><\/)/ {
            print context ": \"" source "\" is not translated"
            told = 1
        }' "$1"
}

# lupdate passes over calls that it cannot read, and says nothing of them: a cast in the count is enough. So the texts
# and comments as they stand in the sources are looked up among those that it found.
overlooked() { # COPY FILE…
    awk '
        function plain(text) {
            gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&apos;/, "\047", text); gsub(/&quot;/, "\"", text)
            gsub(/&amp;/, "\\&", text)
            return text
        }
        function unquoted(literals) {
            gsub(/"[[:space:]]+"/, "", literals)
            sub(/^[^"]*"/, "", literals); sub(/"[[:space:]]*$/, "", literals)
            gsub(/\\"/, "\"", literals)
            return literals
        }
        # The literals at the start of `rest`, which is cut after them; the empty text when something else stands there.
        function take(    found) {
            if (!match(rest, /^[[:space:],]*("([^"\\]|\\.)*"[[:space:]]*)+/)) return ""
            found = substr(rest, 1, RLENGTH)
            rest = substr(rest, RLENGTH + 1)
            return unquoted(found)
        }
        FNR == 1 { file++ }
        file == 1 && /<message/ { source = comment = "" }
        file == 1 && /<source>/ { source = $0; gsub(/^.*<source>|<\/source>.*$/, "", source) }
        file == 1 && /<comment>/ { comment = $0; gsub(/^.*<comment>|<\/comment>.*$/, "", comment) }
        file == 1 && /<\/message>/ { known[plain(source) "\n" plain(comment)] = 1 }
        file == 1 { next }
        FNR == 1 { judge(); name = FILENAME; rest = "" }
        { sub(/(^|[[:space:]])\/\/.*/, ""); rest = rest $0 "\n" }
        END { judge() }
        function judge(    source, comment) {
            while (match(rest, /(^|[^A-Za-z_])(tr\(|(translate|QT_TRANSLATE_NOOP)\([[:space:]]*"[A-Za-z:]*",)[[:space:]]*"/)) {
                rest = substr(rest, RSTART + RLENGTH - 1)
                source = take()
                comment = rest ~ /^,[[:space:]]*"/ ? take() : ""
                if (!((source "\n" comment) in known)) print name ":lupdate does not see \"" source "\""
            }
        }' "$@"
}

if ! lupdate="$(find_lupdate)"; then
    violation translations "lupdate is not installed"
    finish translations
fi
read_again linedesk_th.ts
read_again linedesk_ja.ts
read_again linedesk_en.ts -pluralonly
for file in linedesk_th.ts linedesk_ja.ts linedesk_en.ts; do
    [[ -f $copies/$file ]] || continue
    while read -r text; do violation "translations/$file" "$text"; done < <(untranslated "$copies/$file")
    all_read translations
done
mapfile -t sources < <(project_files '*.cpp' '*.h' | grep -E '^(ui|app)/')
if [[ -f $copies/linedesk_th.ts ]] && ((${#sources[@]})); then
    while IFS=: read -r file text; do violation "$file" "$text"; done < <(overlooked "$copies/linedesk_th.ts" "${sources[@]}")
    all_read translations
fi
finish translations

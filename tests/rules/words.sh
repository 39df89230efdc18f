#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Words that stand for a broken rule. One line of the table is a rule: name, kind of file, extended regular
# expression, reason. Comments are not looked at, except in kind `text`. Exceptions stand in exceptions.txt.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

table() {
    cat <<'TABLE'
then        | code   | \.then\(                                                    | results come back through deliver()
instance    | code   | (^|[^A-Za-z:])([A-Za-z]+::)?instance\(\)                    | no singletons: hand the part over
sql         | floors | \b(SELECT|INSERT INTO|DELETE FROM|UPDATE [a-z_]+ SET|TRUNCATE|PRAGMA|VACUUM|(CREATE|ALTER|DROP) (TABLE|INDEX|DATABASE|TYPE|ROLE))\b | statements are files under resources/sql
sql         | floors | "(select|insert into|delete from|update [a-z_]+ set) | statements are files under resources/sql
offset      | sql    | \b(OFFSET|offset)\b                                         | a page begins after a key, not after a number of rows
secret      | select | (^|[^'A-Za-z_])(hashed_password|credentials)\b            | a console never reads these
secret      | floors | \bhashed_password\b                                         | a console never reads these
sleep       | tests  | QThread::[mu]?sleep|\bqSleep\(|\bsleep_(for|until)\(|\bu?sleep\(|nanosleep | tests wait for what happens, not for time
events      | floors | \bprocessEvents\(                                           | nothing blocks the UI thread, nothing runs nested
connect     | code   | \b(SIGNAL|SLOT)\(                                           | pointer connects with a context object
namespace   | code   | using namespace std[[:space:]]*;                                    | names of std are written out
object      | code   | [^[:space:]].*\bQ_OBJECT\b|^[[:space:]]*Q_OBJECT[[:space:]]*[^[:space:]] | moc sees Q_OBJECT only on a line of its own
colour      | paint  | \bQColor\([[:space:]]*[0-9"]|\bQColor\([^)]*"#|\bqRgba?\(|"#[0-9a-fA-F]{3,8}"|\bQt::(white|black|red|green|blue|cyan|magenta|yellow|gray|dark[A-Z][a-z]+|lightGray)\b | colours have names in ui/style
name        | code   | (class|struct) ([A-PR-Z][A-Za-z]*|Q[a-z][A-Za-z]*)?(Manager|Helper|Utils?|Handler|Service)\b | such a name says nothing
umbrella    | code   | #include <Qt(Core|Gui|Widgets|Sql|Network|WebSockets|DBus|Concurrent|Charts|Svg|SvgWidgets|Test)> | umbrella headers cost seconds each
debt        | text   | \b(TO[D]O|FIX[M]E)\b                                        | what is missing is not kept in comments
registry    | text   | \b(pypi\.org|npmjs\.(com|org)|crates\.io|rubygems\.org|proxy\.golang\.org|repo[0-9]*\.maven|conan\.io|nuget\.org|deb\.debian\.org|registry\.[a-z]+\.[a-z]+) | the project names no host of a package registry
machine     | text   | (^|[^A-Za-z0-9_./}])/(work|root|tmp|home/[a-z]+)/[A-Za-z]   | a path of one machine
author      | text   | language[ ]model|\bAI[- ](generated|written|assisted)|[Cc]o-[Aa]uthored-[Bb]y | the project speaks of itself alone
TABLE
}

files_of() { # KIND
    case $1 in
        code) project_files '*.cpp' '*.h' ;;
        floors) project_files '*.cpp' '*.h' | grep -E '^(app|models|ui)/' ;;
        paint) project_files '*.cpp' '*.h' | grep -E '^(app|models|ui)/' ;;
        tests) project_files '*.cpp' '*.h' | grep -E '^tests/' ;;
        sql) project_files '*.sql' | grep -E '^resources/sql/' ;;
        select) project_files '*.sql' | grep -E '^resources/sql/' | grep -vE '/schema/|/(insert|copy)_' ;;
        text) project_files '*' | grep -vE '\.(png|svg|ico|icns|qm|ts)$|^LICENSE$|^tests/rules/' ;;
    esac
}

# A copy of the sources in the folder given, without comments but with every line in its place: // to the end of the
# line (not the one of "http://"), and -- in SQL.
copy_without_comments() {
    local files
    mapfile -t files < <(project_files '*.cpp' '*.h' '*.sql')
    ((${#files[@]})) || return 0
    (cd "$1" && printf '%s\n' "${files[@]%/*}" | sort -u | xargs mkdir -p)
    awk -v target="$1/" '
        FNR == 1 { if (out) close(out); out = target FILENAME; sql = FILENAME ~ /\.sql$/ }
        sql { sub(/--.*/, "") }
        !sql { sub(/(^|[[:space:]])\/\/.*/, "") }
        { print >out }' "${files[@]}"
}

trim() { # VARIABLE TEXT: the text without blanks around it
    local text=$2
    text="${text#"${text%%[![:space:]]*}"}"
    printf -v "$1" '%s' "${text%"${text##*[![:space:]]}"}"
}

bare="$(mktemp -d)"
trap 'rm -rf "$bare"' EXIT
copy_without_comments "$bare" || { echo "words: not every file could be read"; exit 2; }
declare -A files
for kind in code floors paint tests sql select text; do files[$kind]="$(files_of "$kind")"; done

while IFS= read -r row; do
    trim name "${row%%|*}"
    rest="${row#*|}"
    trim kind "${rest%%|*}"
    rest="${rest#*|}"
    trim reason "${rest##*|}"
    trim pattern "${rest%|*}"
    where="$bare"
    if [[ $kind == text ]]; then where=.; fi
    [[ -n ${files[$kind]} ]] || continue
    while IFS=: read -r file line text; do
        if [[ $name == instance && $text =~ Q[A-Za-z]*Application::instance ]]; then continue; fi
        trim text "$text"
        excepted "$name" "$file" || violation "$file:$line" "$name: $reason: $text"
    done < <(cd "$where" && xargs -d '\n' grep -nHIE -- "$pattern" <<<"${files[$kind]}")
done < <(table)
finish words

# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Judges the statement files given, of one database (-v dialect=…). Prints FILE:WHY.

function complain(file, why) { print file ":" why }

# The file's lines with its includes in their place; head lines go to the arrays, text to `text`.
function take(path, depth,    row, part, name) {
    if (depth > 5) { complain(path, "includes go in a circle"); return }
    if ((getline row < path) < 0) return
    do {
        if (row ~ /^--: include /) {
            name = row; sub(/^--: include +/, "", name); sub(/ +$/, "", name)
            if (!exists(part = "resources/sql/" dialect "/include/" name ".sql") && !exists(part = "resources/sql/common/include/" name ".sql"))
                complain(path, "no include named " name)
            else take(part, depth + 1)
        } else if (row ~ /^--: /) text = text " " row
        else if (row ~ /^-- (param|column) /) take_head(path, row)
        else if (row ~ /^-- /) { if (row !~ /SPDX-/ && row !~ /^-- index /) description = description row }
        else if (row !~ /^[ \t]*--/) text = text " " row
    } while ((getline row < path) > 0)
    close(path)
}

function exists(path,    row, found) { found = (getline row < path) >= 0; close(path); return found }

function take_head(path, row,    words) {
    split(row, words, " ")
    if (words[4] !~ /^(integer|bigint|real|boolean|text|instant|json|text_list|instant_list)$/)
        complain(path, words[2] " " words[3] " has the unknown type " words[4])
    if (words[2] == "column") { columns++; return }
    if (words[3] !~ /^:[a-z][a-z0-9_]*$/) { complain(path, "a parameter is written :name, not " words[3]); return }
    declared[substr(words[3], 2)] = 1
    if (row !~ /; example [^ ]/) complain(path, words[3] " has no example")
}

# Names after a colon, outside quotes, casts (::type) left out.
function take_used(sql,    name) {
    gsub(/'[^']*'/, " ", sql); gsub(/"[^"]*"/, " ", sql); gsub(/::/, " ", sql); gsub(/--:/, " ", sql)
    while (match(sql, /:[a-z][a-z0-9_]*/)) {
        name = substr(sql, RSTART + 1, RLENGTH - 1)
        used[name] = 1
        sql = substr(sql, RSTART + RLENGTH)
    }
}

function judge(path,    name, bare) {
    text = description = ""; columns = 0
    split("", declared); split("", used)
    take(path, 0)
    take_used(text)
    name = path; sub(/.*\//, "", name); sub(/\.sql$/, "", name)
    if (name !~ /^[a-z]+(_[a-z0-9]+)+$/) complain(path, "the name is not verb_noun")
    if (name in place) complain(path, "the name is also " place[name])
    place[name] = path
    if (description == "") complain(path, "the head does not say what it answers")
    if (columns == 0 && text ~ /^[ \t]*(--:[^;]*)?(SELECT|WITH|\(SELECT|VALUES)[ (]/) complain(path, "the head names no columns")
    for (bare in used) if (!(bare in declared)) complain(path, ":" bare " is used and not in the head")
    for (bare in declared) if (!(bare in used)) complain(path, ":" bare " is in the head and not used")
    bare = text; gsub(/[ \t]+/, " ", bare); sub(/^ /, "", bare); sub(/ ?;? ?$/, "", bare)
    if (bare == "") complain(path, "there is no statement")
    else if (bare in owner) complain(path, "the text is that of " owner[bare])
    else owner[bare] = path
}

BEGIN {
    for (i = 1; i < ARGC; ++i) judge(ARGV[i])
    exit
}

# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Judges the directives that includes.sh collects. First file: HEADER MODULE; second: FILE LINE DIRECTIVE.
# Prints FILE:LINE:WHY for each that its floor may not have.

BEGIN {
    # Qt modules of each floor.
    qt["domain"] = "QtCore"
    qt["lists"] = "QtCore QtGui"
    qt["app"] = "QtCore QtSql QtNetwork QtWebSockets QtDBus QtConcurrent"
    qt["media"] = "QtCore QtGui QtNetwork QtConcurrent QtSvg"
    qt["ui"] = "QtCore QtGui QtWidgets QtCharts QtSvg QtSvgWidgets QtPrintSupport"
    # Parts of the project each floor may see.
    parts["domain"] = "models/domain/"
    parts["lists"] = "models/domain/ models/lists/"
    parts["app"] = "models/domain/ app/"
    parts["media"] = "models/domain/ app/"
    parts["ui"] = "models/ app/ ui/"
    # … and those they may not see although they are below one of these.
    hidden["app"] = "app/launch/ app/media/"
    hidden["media"] = "app/launch/ app/database/"
    hidden["ui"] = "app/launch/ app/database/"
    # C libraries, by the folder that wraps them.
    libraries["app/database/"] = "^(libpq-fe|sqlite3)\\.h$|^libpq/"
    libraries["app/embedded/"] = "^sqlite3\\.h$"
    libraries["app/redis/"] = "^hiredis/"
    libraries["app/settings/"] = "^qt6keychain/"
    libraries["app/platform/"] = "."
}

function floor_of(file) {
    if (file ~ /^models\/domain\//) return "domain"
    if (file ~ /^models\/lists\//) return "lists"
    if (file ~ /^app\/launch\//) return "launch"
    if (file ~ /^app\/media\//) return "media"
    if (file ~ /^app\//) return "app"
    if (file ~ /^ui\//) return "ui"
    return ""
}

function starts_with_one(text, list,    words, n, i) {
    n = split(list, words, " ")
    for (i = 1; i <= n; ++i) if (index(text, words[i]) == 1) return 1
    return 0
}

function complain(why) { print file ":" line ":" why }

# The module of a Qt header, "" when it is none.
function qt_module(header) {
    if (header ~ /^Qt[A-Z][A-Za-z]*\//) { sub(/\/.*/, "", header); return header }
    return (header in module_of) ? module_of[header] : ""
}

function judge_project(header) {
    if (!starts_with_one(header, parts[floor]) || starts_with_one(header, hidden[floor]))
        complain("the floor of " floor " may not include " header)
}

function judge_library(header,    folder) {
    for (folder in libraries)
        if (index(file, folder) == 1 && header ~ libraries[folder]) return
    complain("<" header "> belongs in the part that wraps it (app/platform for what differs by system)")
}

function judge_system(header,    module) {
    module = qt_module(header)
    if (module != "") {
        if (index(" " qt[floor] " ", " " module " ") == 0)
            complain("the floor of " floor " may not include <" header "> of " module)
        else if (floor == "ui" && header ~ /(^|\/)(QThread|QThreadPool|QRunnable|QMutex|QSemaphore|QWaitCondition)$/)
            complain("ui has no threads: <" header ">")
    } else if (header ~ /\.h$/ || header ~ /\//) {
        judge_library(header)
    } else if (floor == "ui" && header ~ /^(thread|mutex|shared_mutex|future|condition_variable|semaphore|barrier|latch)$/) {
        complain("ui has no threads: <" header ">")
    }
}

FILENAME ~ /modules$/ { if (!($1 in module_of)) module_of[$1] = $2; next }

{
    file = $1; line = $2; floor = floor_of(file)
    if (floor == "" ) next
    if ($3 !~ /^include/) {
        if (index(file, "app/platform/") != 1) complain("conditional compilation belongs in app/platform")
        next
    }
    header = $0
    if (header ~ /"/) {
        sub(/^[^"]*"/, "", header); sub(/".*/, "", header)
        edge[file] = edge[file] " " header
        if (header ~ /\.moc$/) next
        if (header !~ /^(app|models|ui)\//) complain("paths begin at the project: \"" header "\"")
        else if (floor != "launch") judge_project(header)
    } else {
        sub(/^[^<]*</, "", header); sub(/>.*/, "", header)
        foreign[file] = foreign[file] " " header
        if (floor != "launch") judge_system(header)
    }
}

# What ui includes by way of the headers of app: a database or a socket must not come along.
END {
    for (file in edge) if (floor_of(file) == "ui") queue[++last] = file
    for (first = 1; first <= last; ++first) {
        file = queue[first]
        n = split(edge[file], next_files, " ")
        for (i = 1; i <= n; ++i) {
            if (next_files[i] in came_by) continue
            came_by[next_files[i]] = file
            queue[++last] = next_files[i]
        }
        if (floor_of(file) == "ui") continue
        n = split(foreign[file], headers, " ")
        for (i = 1; i <= n; ++i)
            if (qt_module(headers[i]) ~ /^Qt(Sql|Network|WebSockets|DBus|Concurrent)$/ || headers[i] ~ /^(libpq|hiredis|sqlite3|qt6keychain)/) {
                line = 1
                complain("ui gets <" headers[i] "> by way of this header, included by " came_by[file])
            }
    }
}

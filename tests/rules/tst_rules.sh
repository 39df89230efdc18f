#!/usr/bin/env bash
# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tst_rules.sh [RULE]: plants one violation after the other in a small tree and looks whether the rule names it, and
# whether it is silent about the tree without it.
set -uo pipefail

folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
tree="$(mktemp -d)"
trap 'rm -rf "$tree"' EXIT
failures=0
checks=0

spdx="// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later"

put() { # FILE TEXT: a source with its two lines
    mkdir -p "$tree/$(dirname "$1")"
    case $1 in
        *.sql) printf '%s\n%s\n' "${spdx//\/\//--}" "$2" >"$tree/$1" ;;
        *.h) printf '%s\n#pragma once\n%s\n' "$spdx" "$2" >"$tree/$1" ;;
        *) printf '%s\n%s\n' "$spdx" "$2" >"$tree/$1" ;;
    esac
}

clean_tree() {
    rm -rf "${tree:?}"/*
    local top
    for top in models app ui tests; do mkdir -p "$tree/$top"; echo "What lives here." >"$tree/$top/README.md"; done
    put models/domain/name.h '#include <QString>'
    put models/lists/name_list.h '#include "models/domain/name.h"
#include <QColor>'
    put app/database/pool.h '#include <QSqlDatabase>
#include <libpq-fe.h>'
    put app/inbox/feed.h '#include "models/domain/name.h"
#include <memory>'
    put app/inbox/feed.cpp '#include "app/inbox/feed.h"
#include "app/database/pool.h"
#include <mutex>
// a word like SELECT or .then( in a comment, and http://example.org/'
    put app/platform/paths.cpp '#include <unistd.h>
#if defined(Q_OS_LINUX)
#endif'
    put ui/inbox/page.cpp '#include "app/inbox/feed.h"
#include "models/lists/name_list.h"
#include <QWidget>
    Q_OBJECT
    connect(a, &A::moved, this, &B::move); QCoreApplication::instance();'
    put tests/app/tst_feed.cpp '#include <QTest>'
    mkdir -p "$tree/resources/sql"
    echo "What lives here." >"$tree/resources/README.md"
    put resources/sql/common/read_names.sql "-- The names.
-- param :limit integer — rows wanted; example 5
-- column name text — the name
SELECT name, '10:30' FROM names WHERE x::text <> '' LIMIT :limit"
    put resources/sql/sqlite/insert_name.sql "-- A name.
-- param :name text — the name; example 'a'
INSERT INTO names (name) VALUES (:name)"
}

run_rule() { "$folder/$1.sh" "$tree" "$tree/build" 2>&1; }

silent() { # RULE
    clean_tree
    checks=$((checks + 1))
    local said
    if ! said="$(run_rule "$1")"; then echo "FAIL  $1 complains about a good tree: $said"; failures=$((failures + 1)); fi
}

# caught RULE FILE TEXT WORD: with TEXT as FILE the rule fails, and names the file and the word.
caught() {
    clean_tree
    checks=$((checks + 1))
    put "$2" "$3"
    local said
    if said="$(run_rule "$1")"; then echo "FAIL  $1 lets pass: $3"; failures=$((failures + 1)); return; fi
    if ! grep -F -- "$2" <<<"$said" | grep -qF -- "$4"; then
        echo "FAIL  $1 says the wrong thing about $2: $said"
        failures=$((failures + 1))
    fi
}

# says RULE EXPRESSION: as the tree is now, the rule fails with a line like this.
says() {
    checks=$((checks + 1))
    local said
    if said="$(run_rule "$1")"; then echo "FAIL  $1 is content, wanted: $2"; failures=$((failures + 1)); return; fi
    grep -q -- "$2" <<<"$said" || { echo "FAIL  $1 does not say '$2' but: $said"; failures=$((failures + 1)); }
}

test_spdx() {
    silent spdx
    clean_tree
    echo "int x;" >"$tree/app/bare.cpp"
    says spdx "app/bare.cpp: no line SPDX-License"
    printf '%s\nint x;\n' "$spdx" >"$tree/app/open.h"
    says spdx "app/open.h: no #pragma once"
}

test_sizes() {
    silent sizes
    caught sizes app/long.cpp "$(seq -f '// %g' 600)" "602 lines"
    caught sizes app/function.cpp "void f()
{
$(seq -f '    g(%g);' 61)
}" "a function of 61 lines"
    clean_tree
    seq 31 >"$tree/ui/README.md"
    says sizes "ui/README.md: 31 lines"
    rm "$tree/ui/README.md"
    says sizes "ui: no README.md"
}

test_words() {
    silent words
    caught words app/a.cpp 'future.then(this, f);' then:
    caught words app/a.cpp 'Pool::instance().take();' instance:
    caught words app/a.cpp 'auto x = instance();' instance:
    caught words app/a.cpp 'run("SELECT 1");' sql:
    caught words ui/a.cpp 'run("update users set x = 1");' sql:
    caught words app/a.cpp 'run("UPDATE users SET x = 1");' sql:
    caught words models/domain/a.cpp 'run("PRAGMA foreign_keys");' sql:
    caught words resources/sql/common/read_page.sql 'SELECT 1 LIMIT 5 OFFSET 5' offset:
    caught words resources/sql/common/read_staff.sql 'SELECT u.hashed_password FROM admin_users u' secret:
    caught words resources/sql/sqlite/read_secret.sql 'SELECT credentials FROM credentials' secret:
    caught words app/a.cpp 'row.take("hashed_password");' secret:
    caught words tests/app/tst_a.cpp 'QThread::msleep(5);' sleep:
    caught words tests/app/tst_a.cpp 'std::this_thread::sleep_for(1s);' sleep:
    caught words tests/app/tst_a.cpp '    usleep(5);' sleep:
    caught words ui/a.cpp 'QCoreApplication::processEvents();' events:
    caught words ui/a.cpp 'connect(a, SIGNAL(moved()), b, SLOT(move()));' connect:
    caught words app/a.cpp 'using namespace std;' namespace:
    caught words ui/a.h 'class X : public QObject { Q_OBJECT' object:
    caught words ui/a.h '    Q_OBJECT public:' object:
    caught words ui/inbox/a.cpp 'QColor(255, 0, 0)' colour:
    caught words ui/inbox/a.cpp 'label->setStyleSheet(u"#ff0000"_qs)' colour:
    caught words ui/inbox/a.cpp 'painter->setPen(Qt::darkGray);' colour:
    caught words app/a.h 'class InboxManager {' name:
    caught words app/a.h 'struct Utils {' name:
    caught words ui/a.cpp '#include <QtWidgets>' umbrella:
    caught words app/a.cpp '// TO''DO: later' debt:
    caught words app/a.cpp '// see https://py''pi.org/project/x' registry:
    caught words app/a.cpp 'open("/ho''me/somebody/file");' machine:
    caught words app/a.cpp 'open("/wo''rk/main/file");' machine:
    caught words app/a.cpp '// AI''-generated' author:
    clean_tree
    checks=$((checks + 1))
    put ui/style/colours.cpp 'QColor(255, 0, 0)'
    run_rule words >/dev/null || { echo "FAIL  words does not know its exceptions"; failures=$((failures + 1)); }
}

test_includes() {
    silent includes
    caught includes models/domain/a.h '#include <QColor>' QtGui
    caught includes models/domain/a.h '#include "models/lists/name_list.h"' "may not include models/lists"
    caught includes models/domain/a.h '#include <unistd.h>' "belongs in the part"
    caught includes models/lists/a.h '#include <QWidget>' QtWidgets
    caught includes models/lists/a.h '#include <QtSql/QSqlQuery>' QtSql
    caught includes models/lists/a.h '#include "app/inbox/feed.h"' "may not include app/"
    caught includes app/inbox/a.h '#include <QImage>' QtGui
    caught includes app/inbox/a.h '#include "ui/style/x.h"' "may not include ui/"
    caught includes app/inbox/a.h '#include "models/lists/name_list.h"' "may not include models/lists"
    caught includes app/inbox/a.h '#include "app/launch/main.h"' "may not include app/launch"
    caught includes app/inbox/a.cpp '#include <libpq-fe.h>' "belongs in the part"
    caught includes app/inbox/a.cpp '#include <hiredis/hiredis.h>' "belongs in the part"
    caught includes app/inbox/a.cpp '#include <sys/file.h>' "belongs in the part"
    caught includes app/inbox/a.cpp '#ifdef Q_OS_LINUX' "conditional compilation"
    caught includes app/inbox/a.cpp '#  if defined(Q_OS_WIN)' "conditional compilation"
    caught includes app/inbox/a.cpp '#include "feed.h"' "paths begin at the project"
    caught includes app/media/a.h '#include <QWidget>' QtWidgets
    caught includes ui/a.h '#include <QSqlQuery>' QtSql
    caught includes ui/a.h '#include <QTcpSocket>' QtNetwork
    caught includes ui/a.h '#include <QWebSocket>' QtWebSockets
    caught includes ui/a.h '#include <QThread>' "no threads"
    caught includes ui/a.h '#include <QtConcurrent/QtConcurrentRun>' QtConcurrent
    caught includes ui/a.h '#include <thread>' "no threads"
    caught includes ui/a.h '#include "app/database/pool.h"' "may not include app/database"
    caught includes app/inbox/feed.h '#include <QSqlQuery>' "by way of"
    clean_tree
    put app/inbox/feed.h '#include "app/database/pool.h"'
    says includes "^app/database/pool.h.*<QSqlDatabase> by way of"
}

test_statements() {
    silent statements
    local head='-- The rows.
-- column id integer — its key'
    caught statements resources/sql/common/read_rows.sql "$head
SELECT id FROM rows WHERE id = :id" ":id is used and not in the head"
    caught statements resources/sql/common/read_rows.sql "$head
-- param :id integer — its key; example 1
SELECT id FROM rows" ":id is in the head and not used"
    caught statements resources/sql/common/read_rows.sql "$head
-- param :id integer — its key
SELECT id FROM rows WHERE id = :id" ":id has no example"
    caught statements resources/sql/common/read_rows.sql "$head
-- param :id serial — its key; example 1
SELECT id FROM rows WHERE id = :id" "unknown type serial"
    caught statements resources/sql/common/read_rows.sql "-- The rows.
SELECT id FROM rows" "names no columns"
    caught statements resources/sql/common/read_rows.sql "-- column id integer — its key
SELECT id FROM rows" "does not say what it answers"
    caught statements resources/sql/common/read_rows.sql "$head" "no statement"
    caught statements resources/sql/common/rows.sql "$head
SELECT id FROM rows" "not verb_noun"
    caught statements resources/sql/sqlite/read_rows.sql "$head
--: include absent
SELECT id FROM rows" "no include named absent"
    caught statements resources/sql/sqlite/read_names.sql "$head
SELECT id FROM rows" "the name is also"
    caught statements resources/sql/sqlite/write_name.sql "-- Another.
-- param :name text — the name; example 'b'
INSERT INTO  names (name)
    VALUES (:name);" "the text is that of"
}

# words LANGUAGE MESSAGES: a file of translations of the small tree.
words() {
    printf '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="%s">\n<context>\n' "$1"
    printf '    <name>Words</name>\n%s\n</context>\n</TS>\n' "$2"
}

translated_tree() {
    clean_tree
    mkdir -p "$tree/translations"
    put ui/inbox/words.cpp '// translate("Words", "in a comment")
QString one() { return QCoreApplication::translate("Words", "Say \"no\" & "
                                                            "go", "a button"); }
QString all(int n) { return QCoreApplication::translate("Words", "%n open", nullptr, n); }'
    local plural='    <message numerus="yes">
        <source>%n open</source>
        <translation>'
    local one="    <message>
        <source>Say &quot;no&quot; &amp; go</source>
        <comment>a button</comment>
        <translation>words</translation>
    </message>
$plural<numerusform>%n words</numerusform></translation>
    </message>"
    words th "$one" >"$tree/translations/linedesk_th.ts"
    words ja "$one" >"$tree/translations/linedesk_ja.ts"
    words en "$plural<numerusform>%n open</numerusform><numerusform>%n open</numerusform></translation>
    </message>" >"$tree/translations/linedesk_en.ts"
}

test_translations() {
    translated_tree
    checks=$((checks + 1))
    local said before
    before="$(cat "$tree"/translations/*)"
    if ! said="$(run_rule translations)"; then
        echo "FAIL  translations complains about a good tree: $said"
        failures=$((failures + 1))
    fi
    put ui/inbox/more.cpp 'QString more() { return QCoreApplication::translate("Words", "More"); }'
    says translations 'linedesk_th.ts: Words: "More" is not translated'
    says translations 'linedesk_ja.ts: Words: "More" is not translated'
    put ui/inbox/more.cpp 'QString more(int n) { return QCoreApplication::translate("Words", "%n more", nullptr, n); }'
    says translations 'linedesk_en.ts: Words: "%n more" is not translated'
    put ui/inbox/more.cpp 'QString more(long n)
{
    return QCoreApplication::translate("Words", "%n more", nullptr, static_cast<int>(n));
}'
    says translations 'ui/inbox/more.cpp: lupdate does not see "%n more"'
    put ui/inbox/more.cpp 'class More : public QWidget { QString more() { return tr("More"); } };'
    says translations "linedesk_th.ts: lupdate: .*lacks Q_OBJECT"
    rm "$tree/ui/inbox/more.cpp"
    checks=$((checks + 1))
    if [[ $before != "$(cat "$tree"/translations/*)" ]]; then
        echo "FAIL  translations writes to the files it reads"
        failures=$((failures + 1))
    fi
    sed -i 's|<translation>words|<translation type="unfinished">words|' "$tree/translations/linedesk_ja.ts"
    says translations 'linedesk_ja.ts: Words: "Say .* is not translated'
    sed -i 's|>%n words<|><|' "$tree/translations/linedesk_th.ts"
    says translations 'linedesk_th.ts: Words: "%n open" is not translated'
    rm "$tree/translations/linedesk_en.ts"
    says translations "linedesk_en.ts: is not there"
}

test_symbols() {
    clean_tree
    mkdir -p "$tree/build/lib"
    # A made-up class with the name of a forbidden one is enough: only its undefined symbol counts.
    plant() { # ARCHIVE FOLDER CLASS
        mkdir -p "$tree/$2"
        echo "// a source" >"$tree/$2/a.cpp"
        echo "struct $3 { void take(); }; void use() { $3 x; x.take(); }" |
            g++ -x c++ -c - -o "$tree/build/a.o" && ar rc "$tree/build/lib/lib$1.a" "$tree/build/a.o"
    }
    plant linedesk_domain models/domain QString
    plant linedesk_models models/lists QColor
    plant linedesk_app app QSqlQuery
    plant linedesk_ui ui QWidget
    checks=$((checks + 1))
    local said
    if ! said="$(run_rule symbols)"; then echo "FAIL  symbols complains about good archives: $said"; failures=$((failures + 1)); fi
    local archive where class
    while read -r archive where class; do
            rm "$tree/build/lib/lib$archive.a"
        plant "$archive" "$where" "$class"
        says symbols "lib$archive.a: needs $class::take"
        rm "$tree/build/lib/lib$archive.a"
        plant "$archive" "$where" QString
    done <<'TABLE'
linedesk_domain models/domain QSqlQuery
linedesk_domain models/domain QWidget
linedesk_models models/lists QWidget
linedesk_app app QPainter
linedesk_app app QAbstractItemModel
linedesk_ui ui QSqlDatabase
linedesk_ui ui QTcpSocket
TABLE
    rm "$tree/build/lib/liblinedesk_ui.a"
    says symbols "ui: liblinedesk_ui.a is not in"
}

for rule in ${1:-spdx sizes words includes statements translations symbols}; do "test_$rule"; done
if ((failures)); then echo "$failures of $checks checks failed"; exit 1; fi
echo "$checks checks passed"

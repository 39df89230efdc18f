// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the program is called: options, exit status, help. On a SQLite workspace; no server is needed.
#include "tests/flows/sample_workspaces.h"
#include "tests/support/strict_test.h"

#include <QFileInfo>
#include <QImage>

namespace linedesk {

namespace {

/// Words of a command line, divided at blanks.
QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public StrictTest {
    Q_OBJECT

private:
    Program m_program;
    std::unique_ptr<SampleWorkspaces> m_samples;
    QString m_customer; ///< one of them

    Answer ask(const QStringList &arguments) const { return m_program.ask(m_samples->sqlite(), arguments); }
    /// `arguments` with CUSTOMER replaced by a customer's id.
    QStringList withCustomer(QStringList arguments) const
    {
        return arguments.replaceInStrings(QStringLiteral("CUSTOMER"), m_customer);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_samples = std::make_unique<SampleWorkspaces>(m_program);
        QVERIFY2(m_samples->problem().isEmpty(), qPrintable(m_samples->problem()));
        m_customer = ask({QStringLiteral("inbox")}).rows().first()[QLatin1String("line_user_id")].toString();
        QVERIFY(!m_customer.isEmpty());
    }

    void itTellsItsVersion()
    {
        const Answer answer = m_program.run({QStringLiteral("--version")});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.out, QStringLiteral("linedesk " LINEDESK_VERSION "\n"));
        QCOMPARE(answer.err, QString());
    }

    void helpNamesEveryOption_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QStringList>("named");
        const QStringList common =
            words("--workspace --redis --backend --staff --pooler --now --json --help --version");
        QTest::newRow("program") << words("--help")
                                 << common + words("inbox transcript queue kpis setup sample screenshot");
        QTest::newRow("short") << words("-h") << common;
        QTest::newRow("inbox") << words("inbox --help") << common + words("--filter --tag --limit --after");
        QTest::newRow("transcript") << words("transcript --help")
                                    << common + words("CUSTOMER --limit --before --around");
        QTest::newRow("queue") << words("queue --help") << common + words("--customer");
        QTest::newRow("kpis") << words("kpis --help") << common + words("--zone");
        QTest::newRow("setup") << words("setup --help") << common + words("tables");
        QTest::newRow("sample") << words("sample --help") << common + words("--customers --messages --days --seed");
        QTest::newRow("screenshot") << words("screenshot --help")
                                    << common + words("SCREEN --out --size --theme --language --scale --state");
    }
    void helpNamesEveryOption()
    {
        QFETCH(const QStringList, call);
        QFETCH(const QStringList, named);
        const Answer answer = m_program.run(call);
        QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.told());
        for (const QString &word : named) {
            QVERIFY2(answer.out.contains(word), qPrintable(word));
        }
    }

    void aLaterCommandSaysSo_data()
    {
        QTest::addColumn<QStringList>("call");
        for (const char *call : {"dashboard", "dashboard --days 7 --hours 24 --zone UTC", "search hello",
                 "search --in customers --limit 5 hello", "intents", "intents --test hello", "doctor", "doctor --json",
                 "statements", "statements --explain read_queue", "setup roles", "wallboard", "report", "diagnose",
                 "advise"}) {
            QTest::newRow(call) << words(call);
        }
    }
    void aLaterCommandSaysSo()
    {
        QFETCH(const QStringList, call);
        const Answer answer = ask(call);
        QCOMPARE(answer.asFailure(1), QStringLiteral("ok"));
        QVERIFY2(answer.err.contains(QLatin1String("This version")), answer.told());
    }

    void aWrongCallIs2_data()
    {
        QTest::addColumn<QStringList>("call");
        for (const char *call : {"inbx", "inbox extra", "inbox --bogus", "inbox -x", "inbox --filter",
                 "inbox --filter open", "inbox --limit 0", "inbox --limit 501", "inbox --limit -1",
                 "inbox --limit many", "inbox --limit 5.5", "inbox --limit=", "inbox --json=yes",
                 "inbox --after nonsense", "inbox --after i1.1.2.3", "inbox --now yesterday",
                 "inbox --now 2026-11-24T08:15:30", "inbox --now 1795500000", "inbox --around 4", "inbox --zone UTC",
                 "transcript", "transcript a b", "transcript CUSTOMER --limit 0", "transcript CUSTOMER --limit 501",
                 "transcript CUSTOMER --before nonsense", "transcript CUSTOMER --before t1.1.2.3",
                 "transcript CUSTOMER --around 4 --before x", "queue extra", "queue --limit 5", "kpis extra",
                 "kpis --zone Nowhere/Town", "kpis --zone", "setup", "setup chairs", "setup tables more", "sample",
                 "sample --customers 5", "sample --messages 5", "sample --customers 0 --messages 5",
                 "sample --customers x --messages 5", "sample --customers 5 --messages -1",
                 "sample --customers 5 --messages 5 --days 0", "sample --customers 5 --messages 5 --days 3661",
                 "screenshot", "screenshot inbox", "screenshot attic --out x.png",
                 "screenshot inbox --out x.png --size big", "screenshot inbox --out x.png --size 5x5",
                 "screenshot inbox --out x.png --size 99999x99999", "screenshot inbox --out x.png --theme pink",
                 "screenshot inbox --out x.png --language xx", "screenshot inbox --out x.png --state sleepy",
                 "screenshot inbox --out x.png --scale big", "screenshot inbox --out x.png --scale 0",
                 "screenshot inbox --out x.png --scale 100", "inbox --redis http://127.0.0.1", "inbox --redis redis://",
                 "inbox --redis 127.0.0.1:6379", "inbox --backend ftp://x", "inbox --backend nonsense"}) {
            QTest::newRow(call) << words(call);
        }
    }
    void aWrongCallIs2()
    {
        QFETCH(const QStringList, call);
        QCOMPARE(ask(withCustomer(call)).asFailure(2), QStringLiteral("ok"));
    }

    void aWrongWorkspaceIsTold_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown scheme") << QStringLiteral("mysql://db/line") << 2;
        QTest::newRow("nothing behind sqlite") << QStringLiteral("sqlite:") << 2;
        QTest::newRow("URL that does not parse") << QStringLiteral("postgresql://u:hush%zz@127.0.0.1/line") << 2;
        QTest::newRow("unknown option in the URL") << QStringLiteral("postgresql://127.0.0.1/line?nonsense=1") << 2;
        QTest::newRow("unknown profile") << QStringLiteral("headquarters") << 1;
        QTest::newRow("no such file") << QStringLiteral("sqlite:there/is/none.sqlite") << 1;
    }
    void aWrongWorkspaceIsTold()
    {
        QFETCH(const QString, workspace);
        QFETCH(const int, status);
        const Answer answer = m_program.ask(workspace, {QStringLiteral("inbox")});
        QCOMPARE(answer.asFailure(status), QStringLiteral("ok"));
        QVERIFY2(!answer.err.contains(QLatin1String("hush")), answer.told());
    }

    void unknownDataIs1_data()
    {
        QTest::addColumn<QStringList>("call");
        for (const char *call :
            {"inbox --tag no_such_tag", "inbox --staff no_such_member", "transcript U00000000000000000000000000000000",
                "transcript nobody", "transcript CUSTOMER --around 999999999", "transcript CUSTOMER --around hello",
                "transcript CUSTOMER --around 0", "queue --customer nobody"}) {
            QTest::newRow(call) << words(call);
        }
    }
    void unknownDataIs1()
    {
        QFETCH(const QStringList, call);
        QCOMPARE(ask(withCustomer(call)).asFailure(1), QStringLiteral("ok"));
    }

    void twoDashesEndTheOptions()
    {
        const QString file = m_samples->sqlite();
        const QStringList on{QStringLiteral("--json"), QStringLiteral("--workspace"), file};
        const Answer plain = m_program.run(
            QStringList{QStringLiteral("transcript")} + on + QStringList{QStringLiteral("--"), m_customer});
        QVERIFY2(plain.status == 0 && !plain.rows().isEmpty(), plain.told());
        // What looks like an option behind them is a customer that does not exist.
        for (const char *word : {"--version", "--help", "-h", "--limit", "-"}) {
            const Answer answer = m_program.run(QStringList{QStringLiteral("transcript")} + on
                + QStringList{QStringLiteral("--"), QLatin1String(word)});
            QVERIFY2(answer.asFailure(1) == QLatin1String("ok"),
                qPrintable(QLatin1String(word) + u' ' + answer.asFailure(1)));
        }
    }

    void optionsStandAnywhereAndWithAnEqualsSign()
    {
        const QString workspace = QStringLiteral("--workspace=") + m_samples->sqlite();
        const QStringList standard{QStringLiteral("inbox"), QStringLiteral("--json"), workspace,
            QStringLiteral("--limit"), QStringLiteral("3")};
        const Answer first = m_program.run(standard);
        QCOMPARE(first.rows().size(), 3);
        const QStringList other{
            workspace, QStringLiteral("--json"), QStringLiteral("inbox"), QStringLiteral("--limit=3")};
        QCOMPARE(m_program.run(other).rows(), first.rows());
    }

    void aTableIsForPeople_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("heads");
        QTest::newRow("inbox") << words("inbox --limit 5")
                               << QStringLiteral("CUSTOMER LAST UNREAD STATE OWNER MESSAGE");
        QTest::newRow("transcript") << words("transcript CUSTOMER --limit 5") << QStringLiteral("TIME WHO MESSAGE");
        QTest::newRow("queue") << words("queue") << QStringLiteral("PLACE CUSTOMER WAITS ABOUT SLA");
        QTest::newRow("kpis") << words("kpis") << QStringLiteral("KPI NOW YESTERDAY");
    }
    void aTableIsForPeople()
    {
        QFETCH(const QStringList, call);
        QFETCH(const QString, heads);
        const Answer answer = m_program.run(withCustomer(call)
            + QStringList{QStringLiteral("--workspace"), m_samples->sqlite(), QStringLiteral("--now"), sampleTime()});
        QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.told());
        const QStringList lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.first().simplified(), heads);
        QVERIFY2(lines.size() > 3, answer.told());
        QVERIFY2(lines.last().contains(QLatin1String(" ms")), answer.told());
    }

    void aPictureHasTheSizeAskedFor()
    {
        const QString file = m_program.filePath(QStringLiteral("queue.png"));
        const QStringList call{QStringLiteral("screenshot"), QStringLiteral("queue"), QStringLiteral("--out"), file,
            QStringLiteral("--size"), QStringLiteral("900x600"), QStringLiteral("--theme"), QStringLiteral("dark"),
            QStringLiteral("--language"), QStringLiteral("ja")};
        const Answer answer = ask(call);
        QVERIFY2(answer.status == 0 && answer.out.isEmpty(), answer.told());
        QCOMPARE(QImage(file).size(), QSize(900, 600));
        QFile::remove(file);
        // Twice the pixels, by either spelling.
        QCOMPARE(ask(call + words("--scale=2")).status, 0);
        QCOMPARE(QImage(file).size(), QSize(1800, 1200));
    }

    void everyStateHasItsPicture()
    {
        QSet<QByteArray> pictures;
        for (const char *state : {"loaded", "empty", "loading", "error", "offline"}) {
            const QString file = m_program.filePath(QLatin1String(state) + QStringLiteral(".png"));
            const Answer answer = ask({QStringLiteral("screenshot"), QStringLiteral("inbox"), QStringLiteral("--out"),
                file, QStringLiteral("--size"), QStringLiteral("1000x600"), QStringLiteral("--state"),
                QLatin1String(state)});
            QVERIFY2(answer.status == 0, answer.told());
            QFile picture(file);
            QVERIFY(picture.open(QIODevice::ReadOnly));
            pictures.insert(picture.readAll());
        }
        QCOMPARE(pictures.size(), 5);
    }

    void aPictureThatCannotBeWrittenIs1()
    {
        const QString file = m_program.filePath(QStringLiteral("no/such/folder/x.png"));
        QCOMPARE(
            ask({QStringLiteral("screenshot"), QStringLiteral("style"), QStringLiteral("--out"), file}).asFailure(1),
            QStringLiteral("ok"));
        QVERIFY(!QFileInfo::exists(file));
    }

    void noSecretIsRepeated_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("URL as an argument") << words("inbox postgresql://u:hush@127.0.0.1/line");
        QTest::newRow("URL as a command") << words("postgresql://u:hush@127.0.0.1/line");
        QTest::newRow("mistyped option") << words("inbox --worspace=postgresql://u:hush@127.0.0.1/line");
        QTest::newRow("switch with a value") << words("inbox --json=postgresql://u:hush@127.0.0.1/line");
        QTest::newRow("mistyped scheme") << words("inbox --workspace postgresql//u:hush@127.0.0.1/line");
        QTest::newRow("unknown scheme") << words("inbox --workspace mysql://u:hush@127.0.0.1/line");
        QTest::newRow("forgotten scheme") << words("inbox --workspace u:hush@127.0.0.1/line");
        QTest::newRow("no port") << words("inbox --workspace postgresql://u:hush@127.0.0.1:x/line");
        QTest::newRow("an @ in the password") << words("inbox --workspace postgresql://u:x@hush@127.0.0.1:1/line");
        QTest::newRow("password as an option")
            << words("inbox --workspace postgresql://127.0.0.1:1/line?user=u&password=hush");
        QTest::newRow("Redis without a host") << words("inbox --redis redis://u:hush@");
        QTest::newRow("Redis password only") << words("inbox --redis redis://:hush");
        QTest::newRow("backend") << words("inbox --backend ftp://u:hush@x");
        QTest::newRow("filter") << words("inbox --filter postgresql://u:hush@x");
        QTest::newRow("cursor") << words("inbox --after postgresql://u:hush@x");
    }
    void noSecretIsRepeated()
    {
        QFETCH(const QStringList, call);
        const Answer answer = m_program.run(call);
        QVERIFY2(answer.status == 1 || answer.status == 2, answer.told());
        QCOMPARE(answer.asFailure(answer.status), QStringLiteral("ok"));
        QVERIFY2(!answer.err.contains(QLatin1String("hush")), answer.told());
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestCommandLine)
#include "tst_command_line.moc"

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/embedded_store.h"

#include "models/domain/clock.h"
#include "tests/app/embedded/store_ground.h"
#include "tests/support/strict_test.h"
#include "tests/support/test_seed.h"

#include <QFileInfo>

#include <random>

namespace linedesk {

namespace {

QString newestVersion()
{
    return QString::number(EmbeddedStore::newestVersion());
}

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class TestEmbeddedStore : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void makesANewFile()
    {
        const QTemporaryDir folder;
        StoreGround ground(folder.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        QCOMPARE(ground.version(), newestVersion());
        QCOMPARE(ground.column(QStringLiteral("SELECT journal_mode AS x FROM pragma_journal_mode")),
            QStringList(QStringLiteral("wal")));
        QCOMPARE(ground.column(QStringLiteral("SELECT foreign_keys AS x FROM pragma_foreign_keys")),
            QStringList(QStringLiteral("1")));
        QCOMPARE(ground.integrity(), QStringLiteral("ok"));
        QCOMPARE(told(ground.check()), QStringLiteral("ok"));
        // A second time there is nothing to do, and no copy is made.
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        QVERIFY(!QFile::exists(ground.file() + QStringLiteral(".version") + newestVersion()));
    }

    void filesAreForTheirOwnerAlone()
    {
        const QTemporaryDir folder;
        StoreGround ground(folder.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(told(ground.makeVersionOne()), QStringLiteral("ok"));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        for (const char *suffix : {"", "-wal", "-shm", ".version1"}) {
            const QFileInfo info(ground.file() + QLatin1String(suffix));
            QVERIFY2(info.exists(), suffix);
            QCOMPARE(info.permissions(), ownerOnly);
        }
    }

    void aFileThatWasOpenToAllIsClosed()
    {
        const QTemporaryDir folder;
        StoreGround ground(folder.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        ground.close();
        QVERIFY(QFile::setPermissions(ground.file(), ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        for (const char *suffix : {"", "-wal", "-shm"}) {
            QCOMPARE(QFileInfo(ground.file() + QLatin1String(suffix)).permissions(), ownerOnly);
        }
    }

    /// The copy has what was committed last, also when a crash left that in the log.
    void copyBeforeAMigration()
    {
        const QTemporaryDir folder;
        StoreGround before(folder.filePath(QStringLiteral("before.sqlite")));
        QCOMPARE(told(before.makeVersionOne()), QStringLiteral("ok"));
        before.close();
        QCOMPARE(told(before.put(QStringLiteral("last words"), QStringLiteral("x"))), QStringLiteral("ok"));
        // What a crash would leave: the file and its log, not closed.
        StoreGround ground(folder.filePath(QStringLiteral("training.sqlite")));
        QVERIFY(QFile::copy(before.file(), ground.file()));
        QVERIFY(QFile::copy(before.file() + QStringLiteral("-wal"), ground.file() + QStringLiteral("-wal")));
        QVERIFY(writeBytes(ground.file() + QStringLiteral(".version1"), "an older copy"));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        QCOMPARE(ground.version(), newestVersion());
        QCOMPARE(ground.keys(), QStringList(QStringLiteral("last words")));
        StoreGround copy(ground.file() + QStringLiteral(".version1"));
        QCOMPARE(copy.version(), QStringLiteral("1"));
        QCOMPARE(copy.keys(), QStringList(QStringLiteral("last words")));
        QCOMPARE(copy.integrity(), QStringLiteral("ok"));
        QVERIFY(EmbeddedStore::newestVersion() > 1);
    }

    void aNewerProgramsFileIsLeftAlone()
    {
        const QTemporaryDir folder;
        StoreGround ground(folder.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        QCOMPARE(told(ground.script(QStringLiteral("PRAGMA user_version = 99;\n"))), QStringLiteral("ok"));
        ground.close();
        const QByteArray before = bytesOf(ground.file());
        const QString expected = QStringLiteral("future_schema %1 99 %2").arg(ground.file(), newestVersion());
        QCOMPARE(told(ground.bringUpToDate()), expected);
        QCOMPARE(told(ground.check()), expected);
        ground.close();
        QCOMPARE(bytesOf(ground.file()), before);
    }

    void damagedFiles()
    {
        const QTemporaryDir folder;
        StoreGround ground(folder.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(told(ground.put(QStringLiteral("key %1").arg(i), QString(500, u'x'))), QStringLiteral("ok"));
        }
        ground.close();
        QByteArray bytes = bytesOf(ground.file());
        const qsizetype middle = bytes.indexOf("key 150");
        QVERIFY(middle > 4'096);
        constexpr qsizetype page = 4'096;
        bytes.replace(middle / page * page, page, QByteArray(page, '\x5a'));
        QVERIFY(writeBytes(ground.file(), bytes));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("corrupt ") + ground.file());
        QCOMPARE(told(ground.check()), QStringLiteral("corrupt ") + ground.file());
        ground.close();
        QVERIFY(writeBytes(ground.file(), QByteArray(10'000, 'x')));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("corrupt ") + ground.file());
    }

    void oneOwnerAtATime()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("training.sqlite"));
        auto first = std::make_unique<EmbeddedStore>(file);
        EmbeddedStore second(file);
        QVERIFY(first->takeLock());
        QVERIFY(first->takeLock());
        QVERIFY(!second.takeLock());
        first.reset();
        QVERIFY(second.takeLock());
    }

    void movesToThePresent()
    {
        const QTemporaryDir folder;
        StoreGround ground(folder.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        const FixedClock clock(Instant::fromMicroseconds(1'764'000'000'123'456));
        const auto move = [&] {
            return runJob<Done>(ground.pool(),
                [&](SqlSession &session) { return EmbeddedStore::moveToNow(session, ground.probes(), clock); });
        };
        QCOMPARE(told(move()), QStringLiteral("ok"));
        QCOMPARE(told(ground.script(QStringLiteral(
                     "INSERT INTO users (id, line_user_id, created_at, last_message_at) VALUES (1, 'U1', 5, 2000001);\n"
                     "INSERT INTO messages (id, line_user_id, direction, message_type, created_at) VALUES (1, 'U1', "
                     "'INCOMING', 'text', 1000001);\n"
                     "INSERT INTO messages (id, line_user_id, direction, message_type, created_at) VALUES (2, 'U1', "
                     "'INCOMING', 'text', 2000001);\n"))),
            QStringLiteral("ok"));
        QCOMPARE(told(move()), QStringLiteral("ok"));
        QCOMPARE(ground.column(QStringLiteral("SELECT created_at AS x FROM messages ORDER BY id")),
            (QStringList{QStringLiteral("1763999999123456"), QStringLiteral("1764000000123456")}));
        QCOMPARE(ground.column(QStringLiteral("SELECT last_message_at AS x FROM users")),
            QStringList(QStringLiteral("1764000000123456")));
        QCOMPARE(ground.column(QStringLiteral("SELECT created_at AS x FROM users")),
            QStringList(QStringLiteral("1763999998123460")));
    }

    /// G16: wherever the log ends, the file opens, is sound, and has every transaction that was whole before the cut.
    void logsThatAreCutShort()
    {
        const QTemporaryDir folder;
        std::mt19937_64 random(testSeed());
        StoreGround source(folder.filePath(QStringLiteral("source.sqlite")));
        QCOMPARE(told(source.bringUpToDate()), QStringLiteral("ok"));
        source.close();
        QCOMPARE(told(source.script(QStringLiteral("PRAGMA wal_autocheckpoint = 0;\n"))), QStringLiteral("ok"));
        const QString log = source.file() + QStringLiteral("-wal");
        QList<qint64> endsOfCommits;
        for (int i = 0; i < 40; ++i) {
            const auto length = static_cast<qsizetype>(random() % 9'000);
            QCOMPARE(told(source.put(QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0')), QString(length, u'x'))),
                QStringLiteral("ok"));
            endsOfCommits.append(QFileInfo(log).size());
        }
        const QByteArray database = bytesOf(source.file());
        const QByteArray whole = bytesOf(log);
        QCOMPARE(whole.size(), endsOfCommits.last());
        const int cuts = isFullRun() ? 200 : 20;
        for (int i = 0; i < cuts; ++i) {
            const qint64 cut =
                i == 0 ? whole.size() : static_cast<qint64>(random() % static_cast<quint64>(whole.size()));
            const auto committed =
                std::count_if(endsOfCommits.cbegin(), endsOfCommits.cend(), [cut](qint64 end) { return end <= cut; });
            StoreGround ground(folder.filePath(QStringLiteral("cut%1.sqlite").arg(i)));
            QVERIFY(writeBytes(ground.file(), database));
            QVERIFY(writeBytes(ground.file() + QStringLiteral("-wal"), whole.left(cut)));
            QVERIFY2(ground.bringUpToDate().ok(), qPrintable(QString::number(cut)));
            QCOMPARE(ground.integrity(), QStringLiteral("ok"));
            const QStringList keys = ground.keys();
            QVERIFY2(keys.size() == committed,
                qPrintable(QStringLiteral("cut at %1: %2 of %3 rows").arg(cut).arg(keys.size()).arg(committed)));
            QVERIFY(committed == 0 || keys.last().toInt() == committed - 1);
        }
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestEmbeddedStore)
#include "tst_embedded_store.moc"

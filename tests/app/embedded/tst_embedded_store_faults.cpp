// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/embedded_store.h"

#include "tests/app/embedded/store_ground.h"
#include "tests/support/small_disk.h"
#include "tests/support/strict_test.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStorageInfo>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace linedesk {

namespace {

constexpr int rows = 100;

/// A file of the first version with rows in it, closed.
QString fillVersionOne(StoreGround &ground)
{
    Outcome outcome = ground.makeVersionOne();
    for (int i = 0; i < rows && outcome; ++i) {
        outcome = ground.put(QStringLiteral("key %1").arg(i), QString(1'000, u'x'));
    }
    ground.close();
    return told(outcome);
}

/// While it lives no file of this process may grow beyond so many bytes.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

} // namespace

/// The file of a workspace on a disk that does not do as it is told.
class TestEmbeddedStoreFaults : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void lockedByAnotherProcess()
    {
        const QTemporaryDir folder;
        StoreGround ground(folder.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(fillVersionOne(ground), QStringLiteral("ok"));
        QProcess other;
        other.start(QStringLiteral("sqlite3"), {ground.file()});
        QVERIFY2(other.waitForStarted(), "the program sqlite3 is needed");
        other.write("BEGIN EXCLUSIVE; SELECT 'held';\n");
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAll().trimmed(), QByteArray("held"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("locked ") + ground.file());
        QVERIFY2(timer.elapsed() < 6'000, qPrintable(QString::number(timer.elapsed())));
        other.write("ROLLBACK;\n.quit\n");
        QVERIFY(other.waitForFinished());
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        QCOMPARE(ground.keys().size(), rows);
    }

    void diskFull_data()
    {
        QTest::addColumn<int>("bytesLeft");
        // Too little for the copy, for the log, for the tables of the log.
        QTest::newRow("100 kB") << 100'000;
        QTest::newRow("40 kB") << 40'000;
        QTest::newRow("nothing") << 0;
    }
    void diskFull()
    {
        QFETCH(const int, bytesLeft);
        SmallDisk disk(4'096);
        if (!disk.isMounted()) {
            QSKIP("only root may mount a small disk");
        }
        StoreGround ground(disk.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(fillVersionOne(ground), QStringLiteral("ok"));
        QVERIFY(disk.fillBut(bytesLeft));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("disk_full ") + ground.file());
        ground.close();
        QVERIFY(QFile::remove(disk.filePath(QStringLiteral("ballast"))));
        QCOMPARE(ground.version(), QStringLiteral("1"));
        QCOMPARE(ground.keys().size(), rows);
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        QCOMPARE(ground.integrity(), QStringLiteral("ok"));
        QCOMPARE(ground.keys().size(), rows);
    }

    void diskFullWhileWriting()
    {
        SmallDisk disk(4'096);
        if (!disk.isMounted()) {
            QSKIP("only root may mount a small disk");
        }
        StoreGround ground(disk.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
        QVERIFY(disk.fillBut(200'000));
        int kept = 0;
        Outcome outcome = Done{};
        while (outcome && kept < 1'000) {
            outcome = ground.put(QStringLiteral("key %1").arg(kept, 4, 10, QLatin1Char('0')), QString(2'000, u'x'));
            kept += outcome ? 1 : 0;
        }
        QCOMPARE(told(outcome), QStringLiteral("disk_full ") + ground.file());
        QVERIFY(kept > 10);
        QCOMPARE(ground.keys().size(), kept);
        ground.close();
        QVERIFY(QFile::remove(disk.filePath(QStringLiteral("ballast"))));
        QCOMPARE(ground.integrity(), QStringLiteral("ok"));
        QCOMPARE(ground.keys().size(), kept);
        QCOMPARE(told(ground.put(QStringLiteral("again"), QStringLiteral("x"))), QStringLiteral("ok"));
    }

    /// The same without root: writes are refused in another way, and nothing is lost either.
    void filesThatMayNotGrow()
    {
        const QTemporaryDir folder;
        StoreGround ground(folder.filePath(QStringLiteral("training.sqlite")));
        QCOMPARE(fillVersionOne(ground), QStringLiteral("ok"));
        {
            const FileSizeLimit limit(50'000);
            const Outcome outcome = ground.bringUpToDate();
            QVERIFY2(kindOf(outcome) == QLatin1String("file_failed") || kindOf(outcome) == QLatin1String("disk_full"),
                qPrintable(told(outcome)));
            ground.close();
        }
        QCOMPARE(ground.version(), QStringLiteral("1"));
        QCOMPARE(ground.keys().size(), rows);
        QCOMPARE(ground.integrity(), QStringLiteral("ok"));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
    }

    void readOnlyFolder()
    {
        SmallDisk disk(4'096);
        const QTemporaryDir plain;
        const QString folder = (disk.isMounted() ? disk.path() : plain.path()) + u'/';
        if (!disk.isMounted() && geteuid() == 0) {
            QSKIP("root may write everywhere, and may not mount here");
        }
        const auto setReadOnly = [&](bool on) {
            const auto rights = QFile::ReadOwner | QFile::ExeOwner;
            return disk.isMounted() ? disk.setReadOnly(on)
                                    : QFile::setPermissions(folder, on ? rights : rights | QFile::WriteOwner);
        };
        StoreGround ground(folder + QStringLiteral("training.sqlite"));
        QCOMPARE(fillVersionOne(ground), QStringLiteral("ok"));
        const QByteArray before = bytesOf(ground.file());
        QVERIFY(setReadOnly(true));
        const Outcome old = ground.bringUpToDate();
        QVERIFY2(kindOf(old) == QLatin1String("read_only") || kindOf(old) == QLatin1String("file_failed"),
            qPrintable(told(old)));
        ground.close();
        StoreGround fresh(folder + QStringLiteral("new.sqlite"));
        const Outcome made = fresh.bringUpToDate();
        QVERIFY2(kindOf(made) == QLatin1String("read_only") || kindOf(made) == QLatin1String("file_failed"),
            qPrintable(told(made)));
        QCOMPARE(made.error().parameters, QStringList(fresh.file()));
        fresh.close();
        QVERIFY(setReadOnly(false));
        QCOMPARE(bytesOf(ground.file()), before);
        QVERIFY(!QFile::exists(fresh.file()));
        QCOMPARE(told(ground.bringUpToDate()), QStringLiteral("ok"));
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestEmbeddedStoreFaults)
#include "tst_embedded_store_faults.moc"

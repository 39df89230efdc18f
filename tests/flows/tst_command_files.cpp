// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite files that are not as they should be, full disks, and the training workspace.
#include "tests/flows/json_shape.h"
#include "tests/flows/program.h"
#include "tests/support/small_disk.h"
#include "tests/support/strict_test.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace linedesk {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// A connection of the test itself to a file.
class Sqlite {
public:
    explicit Sqlite(const QString &file)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file))
    {
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~Sqlite()
    {
        const QString name = m_database.connectionName();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;

    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        const bool ran = query.exec(sql);
        if (!ran) {
            qCritical("%s", qUtf8Printable(query.lastError().text()));
        }
        return ran;
    }
    qint64 number(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    }

private:
    QSqlDatabase m_database;
};

} // namespace

class TestCommandFiles : public StrictTest {
    Q_OBJECT

private:
    Program m_program;
    QString m_sound; ///< a file that is as it should be

    /// A copy of it to spoil.
    QString copyOf(const QString &name) const
    {
        const QString copy = m_program.filePath(name);
        QFile::copy(m_sound, copy);
        return copy;
    }
    QString failure(const QString &file, const char *named) const
    {
        const Answer answer = m_program.ask(QStringLiteral("sqlite:") + file, {QStringLiteral("inbox")});
        return answer.err.contains(QLatin1String(named)) ? answer.asFailure(1) : QString::fromUtf8(answer.told());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sound = m_program.filePath(QStringLiteral("sound.sqlite"));
        const QString workspace = QStringLiteral("sqlite:") + m_sound;
        QCOMPARE(m_program.ask(workspace, words("setup tables")).status, 0);
        QCOMPARE(m_program.ask(workspace, words("sample --customers 40 --messages 800")).status, 0);
        QCOMPARE(m_program.ask(workspace, words("inbox")).status, 0);
        QVERIFY(Sqlite(m_sound).run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }

    void whatIsThereIsNotTouched()
    {
        const QString file = copyOf(QStringLiteral("kept.sqlite"));
        const QString workspace = QStringLiteral("sqlite:") + file;
        QCOMPARE(m_program.ask(workspace, words("setup tables")).asFailure(1), QStringLiteral("ok"));
        QCOMPARE(
            m_program.ask(workspace, words("sample --customers 5 --messages 5")).asFailure(1), QStringLiteral("ok"));
        QCOMPARE(Sqlite(file).number(QStringLiteral("SELECT count(*) FROM messages")), 800);
    }

    void onlySetupMakesAFile()
    {
        const QString file = m_program.filePath(QStringLiteral("none.sqlite"));
        const QString workspace = QStringLiteral("sqlite:") + file;
        for (const char *call : {"inbox", "queue", "kpis", "transcript x", "sample --customers 1 --messages 1"}) {
            QCOMPARE(m_program.ask(workspace, words(call)).asFailure(1), QStringLiteral("ok"));
        }
        QVERIFY(!QFileInfo::exists(file));
        const QString nowhere = QStringLiteral("sqlite:") + m_program.filePath(QStringLiteral("no/folder/x.sqlite"));
        QCOMPARE(m_program.ask(nowhere, words("setup tables")).asFailure(1), QStringLiteral("ok"));
    }

    void aFileOfSomethingElse()
    {
        const QString file = m_program.filePath(QStringLiteral("letter.sqlite"));
        QFile letter(file);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write(QByteArray("Dear customer, ").repeated(1'000));
        letter.close();
        QCOMPARE(failure(file, "is damaged"), QStringLiteral("ok"));

        const QString other = m_program.filePath(QStringLiteral("other.sqlite"));
        QVERIFY(Sqlite(other).run(QStringLiteral("CREATE TABLE invoices (id integer)")));
        QCOMPARE(failure(other, "setup tables"), QStringLiteral("ok"));
        QCOMPARE(
            m_program.ask(QStringLiteral("sqlite:") + other, words("setup tables")).asFailure(1), QStringLiteral("ok"));
    }

    void aDamagedFile()
    {
        const QString file = copyOf(QStringLiteral("damaged.sqlite"));
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 size = damaged.size();
        damaged.seek(size / 4);
        damaged.write(QByteArray(static_cast<qsizetype>(size / 2), '\xa5'));
        damaged.close();
        QCOMPARE(failure(file, "is damaged"), QStringLiteral("ok"));

        const QString torn = copyOf(QStringLiteral("torn.sqlite"));
        QVERIFY(QFile::resize(torn, size / 3));
        QCOMPARE(failure(torn, "is damaged"), QStringLiteral("ok"));
    }

    void aFileOfANewerProgram()
    {
        const QString file = copyOf(QStringLiteral("newer.sqlite"));
        QVERIFY(Sqlite(file).run(QStringLiteral("PRAGMA user_version = 999")));
        QCOMPARE(failure(file, "newer Linedesk"), QStringLiteral("ok"));
        QCOMPARE(Sqlite(file).number(QStringLiteral("PRAGMA user_version")), 999);
    }

    void aFileThatAnotherProgramHolds()
    {
        const QString file = copyOf(QStringLiteral("held.sqlite"));
        Sqlite holder(file);
        QVERIFY(holder.run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"))
            && holder.run(QStringLiteral("BEGIN EXCLUSIVE"))
            && holder.run(QStringLiteral("CREATE TABLE IF NOT EXISTS x (id integer)")));
        QCOMPARE(failure(file, "holds the file"), QStringLiteral("ok"));
    }

    void columnsThatAreMissing()
    {
        const QString file = copyOf(QStringLiteral("optional.sqlite"));
        QVERIFY(Sqlite(file).run(QStringLiteral("ALTER TABLE messages DROP COLUMN operator_name")));
        const Answer answer = m_program.ask(QStringLiteral("sqlite:") + file, words("inbox"));
        QVERIFY2(answer.status == 0 && answer.rows().size() == 40, answer.told());
        QVERIFY(Sqlite(file).run(QStringLiteral("ALTER TABLE messages RENAME COLUMN content TO words")));
        QCOMPARE(failure(file, "messages.content"), QStringLiteral("ok"));
    }

    void aFullDisk()
    {
        const SmallDisk disk(512);
        if (!disk.isMounted()) {
            QSKIP("a small disk can be mounted by root only");
        }
        const QString workspace = QStringLiteral("sqlite:") + disk.filePath(QStringLiteral("full.sqlite"));
        const Answer setup = m_program.ask(workspace, words("setup tables"));
        const Answer sample = m_program.ask(workspace, words("sample --customers 500 --messages 20000"));
        const Answer &full = setup.status != 0 ? setup : sample;
        QVERIFY2(full.status == 1 && full.out.isEmpty(), full.told());
        QVERIFY2(full.err.contains(QLatin1String("no room left")), full.told());
        if (setup.status == 0) {
            // Nothing half done: it is as empty as before.
            const Answer after = m_program.ask(workspace, words("inbox"));
            QVERIFY2(after.status == 0 && after.rows().isEmpty(), after.told());
        }
    }

    void aPictureOnAFullDisk()
    {
        SmallDisk disk(64);
        if (!disk.isMounted() || !disk.fillBut(8'192)) {
            QSKIP("a small disk can be mounted by root only");
        }
        const QString file = disk.filePath(QStringLiteral("style.png"));
        const Answer answer =
            m_program.run({QStringLiteral("screenshot"), QStringLiteral("style"), QStringLiteral("--out"), file});
        QCOMPARE(answer.asFailure(1), QStringLiteral("ok"));
        QVERIFY(!QFileInfo::exists(file));
    }

    void theTrainingWorkspaceMakesItself()
    {
        QElapsedTimer watch;
        watch.start();
        const Answer answer = m_program.run(words("inbox --json --limit 500"));
        qInfo("made and read in %lld ms", static_cast<long long>(watch.elapsed()));
        QVERIFY2(answer.status == 0, answer.told());
        QCOMPARE(answer.rows().size(), 300);
        QVERIFY(answer.json().value(QLatin1String("next")).isNull());
        Sqlite file(m_program.trainingFile());
        QCOMPARE(file.number(QStringLiteral("SELECT count(*) FROM messages")), 12'000);
        QVERIFY(file.number(QStringLiteral("SELECT count(*) FROM chat_sessions WHERE status = 'WAITING'")) >= 8);
        int unread = 0;
        for (const QJsonValue &row : answer.rows()) {
            unread += row[QLatin1String("unread_count")].toInt() > 0 ? 1 : 0;
        }
        QVERIFY2(unread >= 5, qPrintable(QString::number(unread)));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_program.trainingFile()) & others, QFile::Permissions());
    }

    void theTrainingWorkspaceEndsNow()
    {
        const QString newest = QStringLiteral("SELECT max(created_at) FROM messages");
        const QStringList call = words("queue --json --now 2027-03-01T12:00:00Z");
        const qint64 march = 1'803'902'400'000'000;
        QCOMPARE(m_program.run(call).status, 0);
        QCOMPARE(Sqlite(m_program.trainingFile()).number(newest), march);

        // While another process has it open, nothing moves.
        QLockFile other(m_program.trainingFile() + QStringLiteral(".lock"));
        QVERIFY(other.tryLock());
        const Answer answer = m_program.run(words("queue --json --now 2027-03-02T12:00:00Z"));
        QVERIFY2(answer.status == 0 && !answer.rows().isEmpty(), answer.told());
        QCOMPARE(Sqlite(m_program.trainingFile()).number(newest), march);
        other.unlock();
        QCOMPARE(m_program.run(words("queue --json --now 2027-03-02T12:00:00Z")).status, 0);
        QCOMPARE(Sqlite(m_program.trainingFile()).number(newest), march + 86'400'000'000);
    }

    void aDamagedTrainingWorkspaceIsTold()
    {
        QFile file(m_program.trainingFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, 'x'));
        file.close();
        QFile::remove(m_program.trainingFile() + QStringLiteral("-wal"));
        const Answer answer = m_program.run(words("inbox --json"));
        QCOMPARE(answer.asFailure(1), QStringLiteral("ok"));
        QVERIFY2(answer.err.contains(QLatin1String("is damaged")), answer.told());
        QCOMPARE(QFileInfo(m_program.trainingFile()).size(), 100'000);
    }
};

} // namespace linedesk

QTEST_GUILESS_MAIN(linedesk::TestCommandFiles)
#include "tst_command_files.moc"

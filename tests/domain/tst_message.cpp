// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/conversation.h"

#include <QTest>

#include <algorithm>

using namespace linedesk;

class TestMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoSpoke_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("senderRole");
        QTest::addColumn<QString>("operatorName");
        QTest::addColumn<QString>("speaker");
        const QString in = QStringLiteral("INCOMING");
        const QString out = QStringLiteral("OUTGOING");
        const QString admin = QStringLiteral("ADMIN");
        QTest::newRow("customer's text") << in << QString() << QString() << QStringLiteral("customer");
        QTest::newRow("customer's picture") << in << QStringLiteral("USER") << QString() << QStringLiteral("customer");
        QTest::newRow("incoming, whatever else it says")
            << in << admin << QStringLiteral("Nok") << QStringLiteral("customer");
        QTest::newRow("staff") << out << admin << QStringLiteral("Nok") << QStringLiteral("staff");
        QTest::newRow("staff without a name") << out << admin << QString() << QStringLiteral("staff");
        QTest::newRow("an older level's staff") << out << QString() << QStringLiteral("Nok") << QStringLiteral("staff");
        QTest::newRow("bot") << out << QString() << QString() << QStringLiteral("bot");
        QTest::newRow("bot by its label") << out << QStringLiteral("BOT") << QString() << QStringLiteral("bot");
        QTest::newRow("outgoing with USER") << out << QStringLiteral("USER") << QString() << QStringLiteral("bot");
    }
    void whoSpoke()
    {
        QFETCH(const QString, direction);
        QFETCH(const QString, senderRole);
        QFETCH(const QString, operatorName);
        QFETCH(const QString, speaker);
        Message message;
        message.direction = directionFromText(direction);
        message.senderRole = senderRole;
        message.operatorName = operatorName;
        QCOMPARE(speakerText(message.speaker()), speaker);
        QCOMPARE(directionText(message.direction), direction);
    }

    void theTimeOrdersAndTheIdDecidesTies()
    {
        const auto message = [](qint64 id, qint64 second) {
            Message made;
            made.id = MessageId(id);
            made.createdAt = Instant::fromSeconds(second);
            return made;
        };
        // A reply of staff has the larger id and the older time while LINE is slow.
        Messages messages{message(7, 100), message(3, 200), message(9, 100), message(8, 50)};
        std::sort(messages.begin(), messages.end(), isEarlier);
        QList<qint64> ids;
        for (const Message &each : messages) {
            ids.append(each.id.value());
        }
        QCOMPARE(ids, (QList<qint64>{8, 7, 9, 3}));
    }

    void theInboxEndsWithWhoNeverWrote()
    {
        const auto row = [](qint64 user, MaybeInstant at) {
            Conversation made;
            made.user = UserId(user);
            made.lastMessageAt = at;
            return made;
        };
        const Instant early = Instant::fromSeconds(-5);
        const Instant late = Instant::fromSeconds(100);
        Conversations rows{row(1, std::nullopt), row(2, early), row(9, std::nullopt), row(4, late), row(5, late)};
        std::sort(rows.begin(), rows.end(), isAbove);
        QList<qint64> users;
        for (const Conversation &each : rows) {
            users.append(each.user.value());
        }
        QCOMPARE(users, (QList<qint64>{5, 4, 2, 9, 1}));
        QVERIFY(!isAbove(rows.first(), rows.first()));
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"

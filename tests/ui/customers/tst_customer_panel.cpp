// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/ticker.h"
#include "app/customers/customer_feed.h"
#include "models/domain/clock.h"
#include "tests/ui/inbox/fake_loaders.h"
#include "tests/ui/inbox/sample_values.h"
#include "ui/customers/customer_panel.h"
#include "ui/customers/session_view.h"
#include "ui/customers/tag_flow.h"
#include "ui/style/style.h"
#include "ui/widgets/state_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace linedesk;

namespace {

struct Fixture {
    FakeCustomerLoader loader;
    FixedClock clock{sampleNow()};
    Ticker ticker{clock};
    CustomerFeed feed{loader, ticker};
    Style style;
    CustomerPanel panel{feed, style, ticker};

    Fixture()
    {
        loader.sample.conversation = sampleConversation(1);
        panel.resize(260, 700);
        panel.show();
    }

    QString text(const char *name) const { return panel.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    bool isShown(const char *name) const
    {
        return panel.findChild<QWidget *>(QString::fromLatin1(name))->isVisibleTo(&panel);
    }
    qsizetype sessions() const { return panel.findChildren<SessionView *>().size(); }
};

} // namespace

class TestCustomerPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullProfile()
    {
        Fixture fixture;
        CustomerProfile &sample = fixture.loader.sample;
        sample.conversation.displayName = QStringLiteral("<b>Kaori</b>");
        sample.conversation.tags = {{TagId(1), QStringLiteral("VIP"), QStringLiteral("#ff8800")}};
        sample.sessions = {sampleSession(SessionStatus::Active, std::chrono::seconds(60)),
            sampleSession(SessionStatus::Closed, std::chrono::hours(50))};
        sample.meanScore = 4.5;
        sample.ratings = 3;
        fixture.feed.open(sampleCustomer(1));
        QTRY_COMPARE(fixture.text("customerName"), QStringLiteral("<b>Kaori</b>"));
        QCOMPARE(fixture.panel.findChild<QLabel *>(QStringLiteral("customerName"))->textFormat(), Qt::PlainText);
        QCOMPARE(fixture.text("customerRating"), QStringLiteral("★ 4.5 of 5, ratings: 3"));
        QCOMPARE(fixture.sessions(), 2);
        QVERIFY(!fixture.isShown("customerNoTags"));
        QVERIFY(!fixture.isShown("customerNoSessions"));
        QVERIFY(fixture.panel.findChild<TagFlow *>()->accessibleName().contains(QStringLiteral("VIP")));
    }

    void anEmptyProfileSaysSo()
    {
        Fixture fixture;
        fixture.feed.open(sampleCustomer(1));
        QTRY_COMPARE(fixture.text("customerRating"), QStringLiteral("Not rated yet"));
        QVERIFY(fixture.isShown("customerNoTags"));
        QVERIFY(fixture.isShown("customerNoSessions"));
        QCOMPARE(fixture.sessions(), 0);
    }

    void sessionsOfTheFormerCustomerGo()
    {
        Fixture fixture;
        fixture.loader.sample.sessions = {sampleSession(SessionStatus::Closed, std::chrono::hours(50))};
        fixture.feed.open(sampleCustomer(1));
        QTRY_COMPARE(fixture.sessions(), 1);
        fixture.loader.sample.sessions.clear();
        fixture.feed.open(sampleCustomer(2));
        QTRY_COMPARE(fixture.sessions(), 0);
    }

    void anErrorStandsInItsPlaceAndIsTriedAgain()
    {
        Fixture fixture;
        fixture.loader.error = makeError(ErrorKind::NotFound, {QStringLiteral("customer"), QStringLiteral("U1")});
        fixture.feed.open(sampleCustomer(1));
        auto *state = fixture.panel.findChild<StatePanel *>();
        QTRY_COMPARE(state->kind(), StatePanel::Kind::Error);
        QVERIFY(!fixture.isShown("customerName"));
        fixture.loader.error.reset();
        state->findChild<QPushButton *>()->click();
        QTRY_VERIFY(fixture.isShown("customerName"));
        QCOMPARE(state->kind(), StatePanel::Kind::Hidden);
    }
};

QTEST_MAIN(TestCustomerPanel)
#include "tst_customer_panel.moc"

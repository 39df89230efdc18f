// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_panel.h"

#include "app/async/ticker.h"
#include "app/customers/customer_feed.h"
#include "models/domain/clock.h"
#include "ui/customers/avatar_view.h"
#include "ui/customers/session_line.h"
#include "ui/customers/session_view.h"
#include "ui/customers/tag_flow.h"
#include "ui/style/style.h"
#include "ui/text/number_text.h"
#include "ui/text/session_text.h"
#include "ui/text/time_text.h"
#include "ui/widgets/age_banner.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_set.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace linedesk {

namespace {

QLabel *makeLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void dress(QLabel &label, const Style &style, TextRole font, ColorRole color)
{
    label.setFont(style.font(font));
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, style.color(color));
    label.setPalette(palette);
}

} // namespace

CustomerPanel::CustomerPanel(CustomerFeed &feed, const Style &style, const Ticker &ticker, QWidget *parent)
    : QScrollArea(parent)
    , m_feed(feed)
    , m_style(style)
    , m_ticker(ticker)
{
    setObjectName(QStringLiteral("customerPanel"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(style.scaled(220));
    auto *outer = new QWidget(this);
    auto *column = new QVBoxLayout(outer);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_banner = new AgeBanner(style, outer);
    m_content = makeContent();
    m_state = new StatePanel(style, outer);
    m_state->setObjectName(QStringLiteral("customerState"));
    column->addWidget(m_banner);
    column->addWidget(m_content);
    column->addWidget(m_state, 1);
    setWidget(outer);

    connect(&feed, &CustomerFeed::profileArrived, this, &CustomerPanel::showProfile);
    connect(&feed, &CustomerFeed::stateChanged, this, &CustomerPanel::follow);
    connect(m_state, &StatePanel::retryRequested, &feed, &CustomerFeed::refresh);
    connect(m_banner, &AgeBanner::retryRequested, &feed, &CustomerFeed::refresh);
    connect(&style, &Style::changed, this, &CustomerPanel::restyle);
    viewport()->installEventFilter(this);
    restyle();
    retranslate();
}

CustomerPanel::~CustomerPanel() = default;

QWidget *CustomerPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    const int padding = m_style.px(Metric::PanelPadding);
    column->setContentsMargins(padding, padding + m_style.px(Metric::Grid), padding, padding);
    column->setSpacing(m_style.px(Metric::Grid));
    m_avatar = new AvatarView(m_style, Metric::AvatarLarge, content);
    m_name = makeLabel(content, QStringLiteral("customerName"));
    m_friend = makeLabel(content, QStringLiteral("customerFriend"));
    m_name->setAlignment(Qt::AlignHCenter);
    m_friend->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    column->addSpacing(m_style.px(Metric::Grid));
    column->addWidget(m_name);
    column->addWidget(m_friend);

    m_tagsTitle = makeTitle(*column);
    m_tags = new TagFlow(m_style, content);
    m_noTags = makeLabel(content, QStringLiteral("customerNoTags"));
    column->addWidget(m_tags);
    column->addWidget(m_noTags);

    m_ratingTitle = makeTitle(*column);
    m_rating = makeLabel(content, QStringLiteral("customerRating"));
    column->addWidget(m_rating);

    m_sessionsTitle = makeTitle(*column);
    m_sessions = new QVBoxLayout;
    m_sessions->setSpacing(m_style.px(Metric::Gap));
    m_noSessions = makeLabel(content, QStringLiteral("customerNoSessions"));
    column->addLayout(m_sessions);
    column->addWidget(m_noSessions);
    column->addStretch(1);
    return content;
}

QLabel *CustomerPanel::makeTitle(QVBoxLayout &column)
{
    column.addSpacing(m_style.px(Metric::Gap));
    column.addWidget(new Hairline(m_style, Qt::Horizontal, this));
    column.addSpacing(m_style.px(Metric::Grid));
    auto *title = new QLabel(this);
    column.addWidget(title);
    return title;
}

void CustomerPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool CustomerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == viewport() && event->type() == QEvent::Paint) {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_style.color(ColorRole::Surface));
    }
    return QScrollArea::eventFilter(watched, event);
}

void CustomerPanel::showProfile()
{
    const std::optional<CustomerProfile> &profile = m_feed.profile();
    m_content->setVisible(profile.has_value());
    follow(m_feed.state());
    if (!profile) {
        return;
    }
    const Conversation &who = profile->conversation;
    const QString name = shownName(who.displayName, who.customer).simplified();
    const Instant now = m_ticker.clock().now();
    m_avatar->setPerson(who.customer.value(), name);
    m_name->setText(name);
    QStringList friendship{friendStatusWord(who.friendStatus)};
    if (who.friendSince) {
        friendship << tr("since %1").arg(relativeTime(*who.friendSince, now, QLocale()));
        m_friend->setToolTip(exactTime(*who.friendSince, QLocale()));
    }
    friendship.removeAll(QString());
    m_friend->setText(friendship.join(u' '));
    m_friend->setVisible(!friendship.isEmpty());
    m_tags->setTags(who.tags);
    m_noTags->setVisible(who.tags.isEmpty());
    m_rating->setText(profile->ratings == 0
            ? tr("Not rated yet")
            : tr("★ %1 of 5, ratings: %2").arg(numberText(profile->meanScore, 1), numberText(profile->ratings)));
    showSessions(profile->sessions);
}

void CustomerPanel::showSessions(const Sessions &sessions)
{
    while (QLayoutItem *item = m_sessions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Instant now = m_ticker.clock().now();
    for (const Session &session : sessions) {
        m_sessions->addWidget(new SessionView(m_style, sessionLine(session, now, QLocale()), m_content));
    }
    m_noSessions->setVisible(sessions.isEmpty());
}

void CustomerPanel::follow(const FeedState &state)
{
    const bool hasProfile = m_feed.profile().has_value();
    m_content->setVisible(hasProfile);
    m_banner->follow(state, hasProfile);
    m_state->follow(state, hasProfile);
}

void CustomerPanel::retranslate()
{
    setAccessibleName(tr("Customer"));
    m_tagsTitle->setText(tr("Tags"));
    m_noTags->setText(tr("No tags"));
    m_ratingTitle->setText(tr("Satisfaction"));
    m_sessionsTitle->setText(tr("Sessions"));
    m_noSessions->setText(tr("Never talked to a person so far"));
    m_state->setEmptyWords(
        IconName::Person, tr("Nobody is chosen"), tr("The customer of the open conversation is shown here."));
    showProfile();
}

void CustomerPanel::restyle()
{
    dress(*m_name, m_style, TextRole::Heading, ColorRole::Text);
    dress(*m_friend, m_style, TextRole::Secondary, ColorRole::TextSecondary);
    dress(*m_rating, m_style, TextRole::Body, ColorRole::Text);
    for (QLabel *title : {m_tagsTitle, m_ratingTitle, m_sessionsTitle}) {
        dress(*title, m_style, TextRole::SecondaryStrong, ColorRole::TextSecondary);
    }
    for (QLabel *none : {m_noTags, m_noSessions}) {
        dress(*none, m_style, TextRole::Secondary, ColorRole::TextSecondary);
    }
    viewport()->update();
}

} // namespace linedesk

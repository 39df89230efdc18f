// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcript_pane.h"

#include "app/transcript/transcript_feed.h"
#include "models/lists/transcript_list.h"
#include "ui/style/style.h"
#include "ui/transcript/conversation_header.h"
#include "ui/transcript/message_text.h"
#include "ui/transcript/transcript_view.h"
#include "ui/widgets/age_banner.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_set.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace linedesk {

TranscriptPane::TranscriptPane(TranscriptFeed &feed, const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_list(new TranscriptList(QTimeZone::systemTimeZone(), this))
    , m_header(new ConversationHeader(style, this))
    , m_hairline(new Hairline(style, Qt::Horizontal, this))
    , m_banner(new AgeBanner(style, this))
    , m_view(new TranscriptView(*m_list, style, this))
    , m_panel(new StatePanel(style, this))
{
    setObjectName(QStringLiteral("transcriptPane"));
    m_panel->setObjectName(QStringLiteral("transcriptState"));
    m_panel->setSkeleton(SkeletonKind::Bubbles);
    m_list->setDescribe([](const Message &message) { return messageSentence(message, QLocale()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_hairline);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(m_panel, 1);
    setMinimumWidth(style.scaled(320));

    connect(&feed, &TranscriptFeed::replaced, m_list, &TranscriptList::replace);
    connect(&feed, &TranscriptFeed::prepended, m_list, &TranscriptList::prepend);
    connect(&feed, &TranscriptFeed::appended, m_list, &TranscriptList::append);
    connect(m_list, &TranscriptList::changed, this, [this] { follow(m_feed.state()); });
    connect(&feed, &TranscriptFeed::stateChanged, this, &TranscriptPane::follow);
    connect(m_view, &TranscriptView::headApproached, &feed, &TranscriptFeed::loadOlder);
    connect(m_panel, &StatePanel::retryRequested, &feed, &TranscriptFeed::refresh);
    connect(m_banner, &AgeBanner::retryRequested, &feed, &TranscriptFeed::refresh);
    setConversation(std::nullopt);
    retranslate();
}

TranscriptPane::~TranscriptPane() = default;

void TranscriptPane::open(const CustomerId &customer)
{
    m_feed.open(customer);
    m_view->stickToFoot();
    retranslate();
}

void TranscriptPane::setConversation(const std::optional<Conversation> &conversation)
{
    m_header->setConversation(conversation);
    m_header->setVisible(conversation.has_value());
    m_hairline->setVisible(conversation.has_value());
    m_view->setCustomerName(conversation ? shownName(conversation->displayName, conversation->customer) : QString());
}

void TranscriptPane::setContext(const ConversationContext &context)
{
    m_header->setContext(context);
    m_view->setNow(context.now);
}

void TranscriptPane::setNow(Instant now)
{
    m_header->setNow(now);
    m_view->setNow(now);
}

void TranscriptPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TranscriptPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TranscriptPane::follow(const FeedState &state)
{
    const bool hasRows = m_list->rowCount() > 0;
    m_view->setVisible(hasRows);
    m_banner->follow(state, hasRows);
    // Without a customer nothing is asked for, and that is what an empty pane says.
    const FeedState nothing{FeedState::Phase::Loaded, std::nullopt, std::nullopt};
    m_panel->follow(m_feed.customer().isValid() ? state : nothing, hasRows);
}

void TranscriptPane::retranslate()
{
    m_view->setAccessibleName(tr("Messages"));
    if (m_feed.customer().isValid()) {
        m_panel->setEmptyWords(
            IconName::Chat, tr("No messages yet"), tr("What the customer writes appears here by itself."));
    } else {
        m_panel->setEmptyWords(IconName::Chat, tr("No conversation is open"),
            tr("Choose one in the list. J and K go down and up, Enter goes to its messages."));
    }
    follow(m_feed.state());
}

} // namespace linedesk

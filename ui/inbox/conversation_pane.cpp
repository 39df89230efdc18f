// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_pane.h"

#include "app/inbox/inbox_feed.h"
#include "app/settings/settings.h"
#include "models/lists/conversation_list.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/filter_bar.h"
#include "ui/style/style.h"
#include "ui/widgets/age_banner.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_set.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace linedesk {

namespace {

struct EmptyWords {
    QString what;
    QString next;
};

EmptyWords emptyWords(InboxFilter filter)
{
    const auto next = [](const QString &what, const QString &text) { return EmptyWords{what, text}; };
    switch (filter) {
    case InboxFilter::Waiting:
        return next(ConversationPane::tr("Nobody waits"),
            ConversationPane::tr("Customers who ask for a person appear here by themselves."));
    case InboxFilter::Mine:
        return next(ConversationPane::tr("You have no open chat"),
            ConversationPane::tr("Chats that you take appear here. Who waits stands under Waiting."));
    case InboxFilter::Active:
        return next(ConversationPane::tr("Nobody is in a chat"),
            ConversationPane::tr("Chats that somebody of the team has taken appear here."));
    case InboxFilter::Bot:
        return next(ConversationPane::tr("The bot talks to nobody"),
            ConversationPane::tr("Customers without an open chat whom the bot answers appear here."));
    case InboxFilter::Closed:
        return next(ConversationPane::tr("No closed chats"), ConversationPane::tr("Chats that ended appear here."));
    case InboxFilter::Archived:
        return next(ConversationPane::tr("The archive is empty"), ConversationPane::tr("Archived chats appear here."));
    case InboxFilter::All: break;
    }
    return next(ConversationPane::tr("No conversations yet"),
        ConversationPane::tr("Everybody who adds the official account appears here by themselves."));
}

} // namespace

ConversationPane::ConversationPane(InboxFeed &feed, Settings &settings, const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_settings(settings)
    , m_list(new ConversationList(this))
    , m_bar(new FilterBar(style, this))
    , m_banner(new AgeBanner(style, this))
    , m_view(new ConversationView(*m_list, style, this))
    , m_panel(new StatePanel(style, this))
{
    setObjectName(QStringLiteral("conversationPane"));
    m_panel->setObjectName(QStringLiteral("inboxState"));
    m_panel->setSkeleton(SkeletonKind::Rows);
    m_list->setDescribe([this](const Conversation &row) { return conversationSentence(row, m_view->context()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(new Hairline(style, Qt::Horizontal, this));
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(m_panel, 1);
    setMinimumWidth(style.scaled(260));

    connect(m_bar, &FilterBar::chosen, this, &ConversationPane::open);
    connect(&feed, &InboxFeed::rowsReplaced, this, &ConversationPane::onRows);
    connect(&feed, &InboxFeed::rowsAppended, m_list, &ConversationList::appendRows);
    connect(&feed, &InboxFeed::rowsPatched, m_list, &ConversationList::patchRows);
    connect(&feed, &InboxFeed::countsChanged, m_bar, &FilterBar::setCounts);
    connect(&feed, &InboxFeed::stateChanged, this, &ConversationPane::follow);
    connect(m_list, &ConversationList::changed, this, &ConversationPane::rowsChanged);
    connect(m_view, &ConversationView::endApproached, &feed, &InboxFeed::loadMore);
    connect(m_view, &ConversationView::visibleCustomersChanged, &feed, &InboxFeed::setVisibleCustomers);
    connect(m_panel, &StatePanel::retryRequested, &feed, &InboxFeed::refresh);
    connect(m_panel, &StatePanel::actionRequested, this, [this] { open(m_bar->filter(), {}); });
    connect(m_banner, &AgeBanner::retryRequested, &feed, &InboxFeed::refresh);
    const auto last = inboxFilterFromName(settings.text(Setting::LastInboxFilter));
    m_bar->setChoice(last.value_or(InboxFilter::All), {});
    retranslate();
}

ConversationPane::~ConversationPane() = default;

void ConversationPane::openLastFilter()
{
    open(m_bar->filter(), m_bar->tag());
}

std::optional<Conversation> ConversationPane::find(const CustomerId &customer) const
{
    const int row = m_list->rowOf(customer);
    return row < 0 ? std::nullopt : std::optional(m_list->rows().at(row));
}

void ConversationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ConversationPane::open(InboxFilter filter, TagId tag)
{
    m_bar->setChoice(filter, tag);
    m_settings.set(Setting::LastInboxFilter, inboxFilterName(filter));
    m_isOtherList = true;
    retranslate();
    m_feed.open(filter, tag);
}

void ConversationPane::onRows(const Conversations &rows)
{
    m_list->setRows(rows);
    if (std::exchange(m_isOtherList, false)) {
        m_view->scrollToTop();
    }
    follow(m_feed.state());
}

void ConversationPane::follow(const FeedState &state)
{
    const bool hasRows = m_list->rowCount() > 0;
    m_view->setVisible(hasRows);
    m_banner->follow(state, hasRows);
    m_panel->follow(state, hasRows);
}

void ConversationPane::retranslate()
{
    m_view->setAccessibleName(tr("Conversations"));
    if (m_bar->tag().isValid()) {
        m_panel->setEmptyWords(IconName::Tag, tr("No conversation here has this tag"),
            tr("Choose another tag, or show all of them."), tr("All tags"));
    } else {
        const EmptyWords words = emptyWords(m_bar->filter());
        m_panel->setEmptyWords(IconName::Empty, words.what, words.next);
    }
    follow(m_feed.state());
}

} // namespace linedesk

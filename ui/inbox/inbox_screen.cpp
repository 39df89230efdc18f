// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_screen.h"

#include "app/async/ticker.h"
#include "app/customers/customer_feed.h"
#include "app/inbox/inbox_feed.h"
#include "app/settings/settings.h"
#include "app/transcript/transcript_feed.h"
#include "models/domain/clock.h"
#include "ui/customers/customer_panel.h"
#include "ui/inbox/conversation_pane.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/filter_bar.h"
#include "ui/inbox/inbox_panes.h"
#include "ui/style/style.h"
#include "ui/transcript/conversation_header.h"
#include "ui/transcript/transcript_pane.h"
#include "ui/transcript/transcript_view.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSplitter>

namespace linedesk {

struct InboxScreen::Context {
    ConversationContext value;
};

InboxScreen::InboxScreen(InboxFeed &inbox, TranscriptFeed &transcript, CustomerFeed &customer, Settings &settings,
    const Style &style, const Ticker &ticker, QWidget *parent)
    : QWidget(parent)
    , m_inbox(inbox)
    , m_transcript(transcript)
    , m_customer(customer)
    , m_settings(settings)
    , m_style(style)
    , m_ticker(ticker)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new ConversationPane(inbox, settings, style, m_splitter))
    , m_pane(new TranscriptPane(transcript, style, m_splitter))
    , m_panel(new CustomerPanel(customer, style, ticker, m_splitter))
    , m_context(std::make_unique<Context>())
{
    setObjectName(QStringLiteral("inboxPage"));
    m_splitter->setObjectName(QStringLiteral("inboxSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(m_style.px(Metric::HairlineWidth));
    m_splitter->setStretchFactor(1, 1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_splitter);
    connectParts();
    readLimits();
    restoreSplitter();
    arrange();
}

InboxScreen::~InboxScreen() = default;

void InboxScreen::connectParts()
{
    ConversationView &view = m_list->view();
    connect(&view, &ConversationView::conversationChosen, this, &InboxScreen::openCustomer);
    connect(&view, &ConversationView::conversationEntered, this, [this] { m_pane->view().setFocus(); });
    connect(m_list, &ConversationPane::rowsChanged, this, &InboxScreen::showConversation);
    connect(&m_customer, &CustomerFeed::profileArrived, this, &InboxScreen::showConversation);
    connect(m_pane, &TranscriptPane::left, this, &InboxScreen::goBack);
    connect(&m_pane->header(), &ConversationHeader::backRequested, this, &InboxScreen::goBack);
    connect(&m_pane->header(), &ConversationHeader::panelToggled, this,
        [this] { m_settings.set(Setting::CustomerPanel, !m_settings.isOn(Setting::CustomerPanel)); });
    connect(&m_settings, &Settings::changed, this, &InboxScreen::onSettingChanged);
    connect(&m_style, &Style::changed, this, &InboxScreen::arrange);
    connect(&m_ticker, &Ticker::ticked, this, &InboxScreen::onTick);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.set(Setting::InboxSplitter, m_splitter->saveState()); });
}

void InboxScreen::setActive(bool active)
{
    m_isActive = active;
    m_inbox.setActive(active);
    m_transcript.setActive(active);
    m_customer.setActive(active);
    if (active) {
        onTick(m_ticker.clock().now());
        if (!std::exchange(m_wasOpened, true)) {
            m_list->openLastFilter();
        }
    }
}

void InboxScreen::refresh()
{
    m_inbox.refresh();
    if (openedCustomer().isValid()) {
        m_transcript.refresh();
        m_customer.refresh();
    }
}

void InboxScreen::openCustomer(const CustomerId &customer)
{
    m_isListAsked = false;
    m_list->view().setChosen(customer);
    if (customer != m_transcript.customer()) {
        m_pane->open(customer);
        m_customer.open(customer);
    }
    showConversation();
    arrange();
    Q_EMIT customerOpened(customer);
}

const CustomerId &InboxScreen::openedCustomer() const
{
    return m_transcript.customer();
}

void InboxScreen::goBack()
{
    m_isListAsked = true;
    arrange();
    focusList();
}

void InboxScreen::focusList()
{
    m_list->isVisible() ? m_list->view().setFocus(Qt::ShortcutFocusReason) : goBack();
}

void InboxScreen::focusFilter()
{
    m_isListAsked = true;
    arrange();
    m_list->filterBar().setFocus(Qt::ShortcutFocusReason);
}

void InboxScreen::setMember(const Staff &member)
{
    m_context->value.member = member.id;
    m_context->value.memberName = shownName(member);
    shareContext();
}

void InboxScreen::setTags(const Tags &tags)
{
    m_list->filterBar().setTags(tags);
}

void InboxScreen::setQueue(const QueueSnapshot &queue)
{
    const QueuePlaces places = queuePlaces(queue);
    if (places != m_context->value.places) {
        m_context->value.places = places;
        shareContext();
    }
}

void InboxScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InboxScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        shareContext();
    }
}

void InboxScreen::restoreSplitter()
{
    const QByteArray state = m_settings.value(Setting::InboxSplitter).toByteArray();
    if (state.isEmpty() || !m_splitter->restoreState(state)) {
        m_splitter->setSizes({m_style.scaled(360), m_style.scaled(720), m_style.scaled(260)});
    }
}

void InboxScreen::arrange()
{
    const InboxPanes panes = inboxPanes({width(), m_style.textScale(), m_settings.isOn(Setting::CustomerPanel),
        openedCustomer().isValid(), m_isListAsked});
    m_list->setVisible(panes.list);
    m_pane->setVisible(panes.transcript);
    m_panel->setVisible(panes.panel);
    m_pane->header().setBackShown(!panes.list);
    m_pane->header().setPanelShown(panes.panel);
}

void InboxScreen::onTick(Instant now)
{
    m_context->value.now = now;
    if (m_isActive) {
        m_list->view().setNow(now);
        m_pane->setNow(now);
    }
}

void InboxScreen::onSettingChanged(Setting setting)
{
    switch (setting) {
    case Setting::SlaQueueWait:
    case Setting::SlaFirstResponse:
    case Setting::SlaResolution: readLimits(); break;
    case Setting::CustomerPanel: arrange(); break;
    default: break;
    }
}

void InboxScreen::readLimits()
{
    SlaLimits &limits = m_context->value.limits;
    limits.queueWait = std::chrono::seconds(m_settings.number(Setting::SlaQueueWait));
    limits.firstResponse = std::chrono::seconds(m_settings.number(Setting::SlaFirstResponse));
    limits.resolution = std::chrono::seconds(m_settings.number(Setting::SlaResolution));
    m_context->value.now = m_ticker.clock().now();
    shareContext();
}

void InboxScreen::shareContext()
{
    m_context->value.locale = QLocale();
    m_list->view().setContext(m_context->value);
    m_pane->setContext(m_context->value);
}

/// The list's row is newer than the profile; the profile knows customers that the list does not show.
void InboxScreen::showConversation()
{
    std::optional<Conversation> conversation = m_list->find(openedCustomer());
    const std::optional<CustomerProfile> &profile = m_customer.profile();
    if (!conversation && profile && profile->conversation.customer == openedCustomer()) {
        conversation = profile->conversation;
    }
    if (!conversation && openedCustomer().isValid()) {
        conversation.emplace().customer = openedCustomer();
    }
    m_pane->setConversation(conversation);
}

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/conversation_header.h"

#include "ui/customers/avatar_view.h"
#include "ui/customers/mark_view.h"
#include "ui/style/style.h"
#include "ui/transcript/conversation_state_text.h"
#include "ui/widgets/chip_painter.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_set.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace linedesk {

namespace {

QToolButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ConversationHeader::ConversationHeader(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_back(makeButton(QStringLiteral("backButton"), this))
    , m_panel(makeButton(QStringLiteral("panelButton"), this))
    , m_avatar(new AvatarView(style, Metric::AvatarSmall, this))
    , m_mark(new MarkView(style, this))
    , m_name(new ElidedLabel(style, TextRole::Heading, ColorRole::Text, this))
    , m_state(new ElidedLabel(style, TextRole::Tabular, ColorRole::TextSecondary, this))
{
    setObjectName(QStringLiteral("conversationHeader"));
    m_state->setObjectName(QStringLiteral("conversationState"));
    auto *stateLine = new QHBoxLayout;
    stateLine->setSpacing(m_style.px(Metric::Grid));
    stateLine->addWidget(m_mark);
    stateLine->addWidget(m_state, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addLayout(stateLine);
    words->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setSpacing(m_style.px(Metric::Gap));
    line->setContentsMargins(m_style.px(Metric::PanelPadding), 0, m_style.px(Metric::Gap), 0);
    line->addWidget(m_back);
    line->addWidget(m_avatar);
    line->addLayout(words, 1);
    line->addWidget(m_panel);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &ConversationHeader::backRequested);
    connect(m_panel, &QToolButton::clicked, this, &ConversationHeader::panelToggled);
    connect(&style, &Style::changed, this, &ConversationHeader::restyle);
    retranslate();
    restyle();
}

ConversationHeader::~ConversationHeader() = default;

void ConversationHeader::setConversation(const std::optional<Conversation> &conversation)
{
    m_conversation = conversation;
    refresh();
}

void ConversationHeader::setContext(const ConversationContext &context)
{
    m_context = context;
    refresh();
}

void ConversationHeader::setNow(Instant now)
{
    m_context.now = now;
    if (m_conversation && hasRunningTime(*m_conversation)) {
        refresh();
    }
}

void ConversationHeader::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void ConversationHeader::setPanelShown(bool shown)
{
    m_panel->setCheckable(true);
    m_panel->setChecked(shown);
}

QString ConversationHeader::stateText() const
{
    return m_state->text();
}

void ConversationHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(ColorRole::Surface));
}

void ConversationHeader::retranslate()
{
    m_back->setToolTip(tr("Back to the list"));
    m_back->setAccessibleName(m_back->toolTip());
    m_panel->setToolTip(tr("Show or hide the customer"));
    m_panel->setAccessibleName(m_panel->toolTip());
    refresh();
}

void ConversationHeader::restyle()
{
    setFixedHeight(m_style.px(Metric::HeaderHeight));
    m_back->setIcon(makeIcon(m_style, IconName::Back, ColorRole::TextSecondary));
    m_panel->setIcon(makeIcon(m_style, IconName::Panel, ColorRole::TextSecondary));
    update();
}

void ConversationHeader::refresh()
{
    m_avatar->setVisible(m_conversation.has_value());
    m_panel->setVisible(m_conversation.has_value());
    m_mark->setVisible(m_conversation && m_conversation->session);
    if (!m_conversation) {
        m_name->setText({});
        m_state->setText({});
        return;
    }
    const QString name = shownName(m_conversation->displayName, m_conversation->customer).simplified();
    m_avatar->setPerson(m_conversation->customer.value(), name);
    m_name->setText(name);
    m_state->setText(conversationStateText(*m_conversation, m_context));
    setAccessibleName(QStringLiteral("%1, %2").arg(name, m_state->text()));
    if (const auto &session = m_conversation->session) {
        const SlaState sla = slaState(*session, m_context.now, m_context.limits);
        const bool isLate = sla == SlaState::Near || sla == SlaState::Breached;
        m_mark->setMark(isLate ? markOf(sla) : markOf(session->status));
    }
}

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "ui/shell/status_item.h"
#include "ui/style/style.h"
#include "ui/text/link_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace linedesk {

namespace {

constexpr int widthWithCost = 820; // below it the cost goes first: links and clock matter more

Mark markOf(LinkState::Health health)
{
    switch (health) {
    case LinkState::Health::Up: return {MarkShape::Disc, ColorRole::Ok};
    case LinkState::Health::Down: return {MarkShape::Triangle, ColorRole::Breached};
    case LinkState::Health::Connecting: return {MarkShape::HalfDisc, ColorRole::Near};
    case LinkState::Health::Absent: break;
    }
    return {MarkShape::Ring, ColorRole::TextSecondary};
}

} // namespace

StatusBar::StatusBar(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_row(new QHBoxLayout(this))
    , m_cost(new StatusItem(style, this))
    , m_member(new StatusItem(style, this))
    , m_clock(new StatusItem(style, this))
{
    setObjectName(QStringLiteral("statusBar"));
    m_cost->setObjectName(QStringLiteral("statusCost"));
    m_member->setObjectName(QStringLiteral("statusMember"));
    m_clock->setObjectName(QStringLiteral("statusClock"));
    m_clock->setUncut(true);
    m_row->setSpacing(style.px(Metric::PanelPadding));
    m_row->addWidget(m_cost);
    m_row->addStretch(1);
    m_row->addWidget(m_member);
    m_row->addWidget(m_clock);
    connect(&style, &Style::changed, this, &StatusBar::restyle);
    restyle();
}

StatusBar::~StatusBar() = default;

void StatusBar::showLinks(const LinkStates &links)
{
    m_links = links;
    while (m_linkItems.size() > links.size()) {
        delete m_linkItems.takeLast();
    }
    while (m_linkItems.size() < links.size()) {
        auto *item = new StatusItem(m_style, this);
        m_row->insertWidget(static_cast<int>(m_linkItems.size()), item);
        m_linkItems.append(item);
    }
    for (qsizetype i = 0; i < links.size(); ++i) {
        StatusItem *item = m_linkItems.at(i);
        item->setObjectName(QStringLiteral("statusLink%1").arg(i));
        item->setMark(markOf(links.at(i).health));
        item->setWords(linkText(links.at(i)), linkTip(links.at(i)));
    }
}

void StatusBar::showCost(const LoadCost &cost)
{
    m_costShown = cost;
    m_cost->setWords(costText(cost), costTip(cost));
}

void StatusBar::showMember(const QString &name, bool isVerified)
{
    m_memberName = name;
    m_isMemberVerified = isVerified;
    if (name.isEmpty()) {
        m_member->setWords(
            tr("No member chosen"), tr("Without a member there are no unread counts and no list “Mine”."));
    } else if (isVerified) {
        m_member->setWords(name, tr("Signed in at the backend as %1.").arg(name));
    } else {
        m_member->setWords(tr("%1 (not verified)", "a member's name").arg(name),
            tr("The member was chosen at the start and not signed in at a backend."));
    }
}

void StatusBar::showTime(Instant now)
{
    m_now = now;
    m_clock->setWords(tr("%1 (%2)", "time of day, time zone").arg(clockText(now), zoneText(now)), exactTime(now));
}

void StatusBar::retranslate()
{
    showLinks(m_links);
    showMember(m_memberName, m_isMemberVerified);
    if (m_costShown) {
        showCost(*m_costShown);
    }
    if (m_now) {
        showTime(*m_now);
    }
}

void StatusBar::restyle()
{
    const int padding = m_style.px(Metric::PanelPadding);
    m_row->setContentsMargins(padding, 1, padding, 0);
    setFixedHeight(m_style.px(Metric::StatusBarHeight));
    update();
}

void StatusBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(ColorRole::Sunken));
    painter.fillRect(QRect(0, 0, width(), m_style.px(Metric::HairlineWidth)), m_style.color(ColorRole::Hairline));
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_cost->setVisible(width() >= m_style.scaled(widthWithCost));
}

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/filter_bar.h"

#include "ui/style/style.h"
#include "ui/text/session_text.h"
#include "ui/widgets/chip_painter.h"
#include "ui/widgets/filter_tabs.h"
#include "ui/widgets/icon_set.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace linedesk {

namespace {

std::optional<int> countOf(InboxFilter filter, const InboxCounts &counts)
{
    switch (filter) {
    case InboxFilter::Waiting: return counts.waiting;
    case InboxFilter::Mine: return counts.mine;
    case InboxFilter::Active: return counts.active;
    default: return std::nullopt;
    }
}

/// A dot in the tag's own colour, as its chip has it.
QIcon tagIcon(const Tag &tag)
{
    const QColor color = tagColor(tag.color);
    if (!color.isValid()) {
        return {};
    }
    QPixmap dot(32, 32);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(8, 8, 16, 16);
    return QIcon(dot);
}

} // namespace

FilterBar::FilterBar(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_tabs(new FilterTabs(style, this))
    , m_tagButton(new QToolButton(this))
    , m_tagMenu(new QMenu(this))
    , m_tagGroup(new QActionGroup(this))
    , m_unread(new QLabel(this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_tabs->setObjectName(QStringLiteral("filterTabs"));
    m_tagButton->setObjectName(QStringLiteral("tagButton"));
    m_unread->setObjectName(QStringLiteral("unreadCount"));
    m_tagButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tagButton->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_tagButton->setAutoRaise(true);
    m_tagButton->setFocusPolicy(Qt::StrongFocus);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_tagButton);
    lower->addStretch(1);
    lower->addWidget(m_unread);
    auto *column = new QVBoxLayout(this);
    const int gap = m_style.px(Metric::Gap);
    column->setContentsMargins(gap, gap, gap, m_style.px(Metric::Grid));
    column->setSpacing(m_style.px(Metric::Grid));
    column->addWidget(m_tabs);
    column->addLayout(lower);
    connect(m_tabs, &FilterTabs::chosen, this, [this] { Q_EMIT chosen(filter(), m_tag); });
    connect(m_tagButton, &QToolButton::clicked, this,
        [this] { m_tagMenu->popup(m_tagButton->mapToGlobal(QPoint(0, m_tagButton->height()))); });
    connect(&style, &Style::changed, this, &FilterBar::restyle);
    setFocusProxy(m_tabs);
    retranslate();
    restyle();
}

FilterBar::~FilterBar() = default;

InboxFilter FilterBar::filter() const
{
    return allInboxFilters().at(m_tabs->current());
}

void FilterBar::setChoice(InboxFilter filter, TagId tag)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrent(int(allInboxFilters().indexOf(filter)));
    m_tag = tag;
    fillMenu();
}

void FilterBar::setCounts(const InboxCounts &counts)
{
    m_counts = counts;
    for (int i = 0; i < allInboxFilters().size(); ++i) {
        m_tabs->setCount(i, countOf(allInboxFilters().at(i), counts));
    }
    m_unread->setVisible(counts.unread.value_or(0) > 0);
    m_unread->setText(tr("%n unread", nullptr, counts.unread.value_or(0)));
}

void FilterBar::setTags(const Tags &tags)
{
    m_tags = tags;
    fillMenu();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FilterBar::retranslate()
{
    QList<FilterTabs::Tab> tabs;
    for (const InboxFilter filter : allInboxFilters()) {
        tabs.append({inboxFilterWord(filter), countOf(filter, m_counts), {}});
    }
    m_tabs->setTabs(tabs);
    m_tabs->setAccessibleName(tr("Lists of conversations"));
    m_unread->setToolTip(tr("Open conversations with something unread"));
    setCounts(m_counts);
    fillMenu();
}

void FilterBar::restyle()
{
    m_tagButton->setIcon(makeIcon(m_style, IconName::ChevronDown, ColorRole::TextSecondary));
    m_unread->setFont(m_style.font(TextRole::Secondary));
    QPalette palette = m_unread->palette();
    palette.setColor(QPalette::WindowText, m_style.color(ColorRole::TextSecondary));
    m_unread->setPalette(palette);
}

void FilterBar::fillMenu()
{
    m_tagMenu->clear();
    const auto add = [&](const QString &text, const QIcon &icon, TagId id) {
        QString plain = text;
        plain.replace(u'&', QStringLiteral("&&")); // a name is no mnemonic
        QAction *action = m_tagMenu->addAction(icon, plain);
        action->setCheckable(true);
        action->setChecked(id == m_tag);
        m_tagGroup->addAction(action);
        // Queued, because the choice fills the menu anew and ends the action.
        connect(
            action, &QAction::triggered, this, [this, id] { chooseTag(id); }, Qt::QueuedConnection);
    };
    add(tr("All tags"), {}, TagId());
    m_tagMenu->addSeparator();
    for (const Tag &tag : std::as_const(m_tags)) {
        add(tag.name, tagIcon(tag), tag.id);
    }
    showTag();
}

void FilterBar::showTag()
{
    const auto it = std::find_if(m_tags.cbegin(), m_tags.cend(), [this](const Tag &tag) { return tag.id == m_tag; });
    QString text = it == m_tags.cend() ? tr("All tags") : it->name;
    m_tagButton->setAccessibleName(tr("Tag: %1").arg(text));
    m_tagButton->setText(text.replace(u'&', QStringLiteral("&&")));
}

void FilterBar::chooseTag(TagId tag)
{
    if (tag != m_tag) {
        m_tag = tag;
        showTag();
        Q_EMIT chosen(filter(), m_tag);
    }
}

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_page.h"

#include "app/async/ticker.h"
#include "app/queue/queue_feed.h"
#include "models/domain/clock.h"
#include "models/lists/queue_list.h"
#include "ui/queue/queue_captions.h"
#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_text.h"
#include "ui/queue/queue_view.h"
#include "ui/style/style.h"
#include "ui/widgets/age_banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_set.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linedesk {

QueuePage::QueuePage(QueueFeed &feed, const Style &style, const Ticker &ticker, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_style(style)
    , m_ticker(ticker)
    , m_list(new QueueList(this))
    , m_delegate(new QueueDelegate(style, this))
    , m_now(ticker.clock().now())
{
    setObjectName(QStringLiteral("queuePage"));
    build();
    retranslate();
    restyle();
    m_list->setDescribe(
        [this](const QueueEntry &entry) { return queueRowInWords(entry, m_now, m_delegate->limits()); });
    m_list->setEntries(feed.snapshot().entries);
    connect(&feed, &QueueFeed::snapshotArrived, this, [this](const QueueSnapshot &snapshot) {
        m_list->setEntries(snapshot.entries);
        follow();
    });
    connect(&feed, &QueueFeed::stateChanged, this, &QueuePage::follow);
    connect(&ticker, &Ticker::ticked, this, &QueuePage::onTick);
    connect(&style, &Style::changed, this, &QueuePage::restyle);
    connect(m_view, &QueueView::activated, this, &QueuePage::onActivated);
    connect(m_view, &QueueView::rowWidthChanged, this, &QueuePage::alignCaptions);
    connect(m_banner, &AgeBanner::retryRequested, this, &QueuePage::refresh);
    connect(m_state, &StatePanel::retryRequested, this, &QueuePage::refresh);
    onTick(m_now);
    follow();
}

QueuePage::~QueuePage() = default;

void QueuePage::setActive(bool active)
{
    m_feed.setActive(active);
}

void QueuePage::refresh()
{
    m_feed.refresh();
}

void QueuePage::setSlaLimits(const SlaLimits &limits)
{
    m_delegate->setLimits(limits);
    m_captions->setLimits(limits);
    m_view->repaintVisibleRows();
}

QString QueuePage::summary() const
{
    const QueueSnapshot &snapshot = m_feed.snapshot();
    return m_feed.state().loadedAt ? queueSummary(snapshot.entries, snapshot.totalWaiting, m_now) : QString();
}

void QueuePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(new Hairline(m_style, Qt::Horizontal, this));
    m_banner = new AgeBanner(m_style, this);
    column->addWidget(m_banner);
    m_captions = new QueueCaptions(m_style, this);
    column->addWidget(m_captions);
    m_view = new QueueView(this);
    m_view->setModel(m_list);
    m_view->setItemDelegate(m_delegate);
    column->addWidget(m_view, 1);
    m_state = new StatePanel(m_style, this);
    m_state->setObjectName(QStringLiteral("queueState"));
    column->addWidget(m_state, 1);
    setFocusProxy(m_view);
}

QWidget *QueuePage::buildHeader()
{
    m_header = new QWidget(this);
    auto *row = new QHBoxLayout(m_header);
    row->setSpacing(m_style.px(Metric::PanelPadding));
    m_heading = new ElidedLabel(m_style, TextRole::Heading, ColorRole::Text, m_header);
    m_heading->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_summary = new ElidedLabel(m_style, TextRole::Tabular, ColorRole::TextSecondary, m_header);
    m_summary->setObjectName(QStringLiteral("queueSummary"));
    row->addWidget(m_heading);
    row->addWidget(m_summary, 1);
    return m_header;
}

void QueuePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        m_delegate->measure();
        alignCaptions();
        onTick(m_now);
    }
    QWidget::changeEvent(event);
}

void QueuePage::retranslate()
{
    m_heading->setText(tr("Queue"));
    m_view->setAccessibleName(tr("Waiting customers"));
    m_state->setEmptyWords(
        IconName::Check, tr("Nobody waits"), tr("A customer who asks for a person appears here within a few seconds."));
}

void QueuePage::restyle()
{
    const int padding = m_style.px(Metric::PanelPadding);
    m_header->setFixedHeight(m_style.px(Metric::HeaderHeight));
    m_header->layout()->setContentsMargins(padding, 0, padding, 0);
    m_delegate->measure();
    m_view->doItemsLayout(); // rows may be of another height
    alignCaptions();
}

void QueuePage::follow()
{
    const bool hasRows = m_list->rowCount() > 0;
    m_state->follow(m_feed.state(), hasRows);
    m_view->setVisible(hasRows);
    m_captions->setVisible(hasRows);
    m_banner->follow(m_feed.state(), hasRows);
    m_summary->setText(summary());
}

void QueuePage::onTick(Instant now)
{
    m_now = now;
    m_delegate->setNow(now);
    m_summary->setText(summary());
    m_view->repaintVisibleRows();
}

void QueuePage::onActivated(const QModelIndex &index)
{
    if (const QueueEntry *entry = m_list->at(index)) {
        Q_EMIT customerChosen(entry->customer);
    }
}

void QueuePage::alignCaptions()
{
    m_captions->setColumns(m_delegate->metrics(), m_view->viewport()->width());
}

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_view.h"

#include "models/lists/conversation_list.h"
#include "ui/inbox/anchor_shift.h"
#include "ui/inbox/conversation_delegate.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace linedesk {

namespace {

// Long enough that one flick through the list asks once.
constexpr auto restDelay = std::chrono::milliseconds(120);

/// How far a key goes; 0 when it is none of ours. Home and End too: without a current row Qt takes both for "the first one".
int rowsOfKey(int key, int rowCount)
{
    switch (key) {
    case Qt::Key_J:
    case Qt::Key_Down: return 1;
    case Qt::Key_K:
    case Qt::Key_Up: return -1;
    case Qt::Key_Home: return -rowCount;
    case Qt::Key_End: return rowCount;
    default: return 0;
    }
}

} // namespace

ConversationView::ConversationView(ConversationList &list, const Style &style, QWidget *parent)
    : QListView(parent)
    , m_list(list)
    , m_style(style)
    , m_delegate(new ConversationDelegate(style, this))
    , m_atRest(new QTimer(this))
{
    setObjectName(QStringLiteral("conversationList"));
    setModel(&list);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    m_atRest->setSingleShot(true);
    m_atRest->setInterval(restDelay);
    connect(m_atRest, &QTimer::timeout, this, &ConversationView::lookAround);
    connect(&list, &ConversationList::aboutToChange, this, &ConversationView::rememberPlaces);
    connect(&list, &ConversationList::changed, this, &ConversationView::settle);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_atRest, QOverload<>::of(&QTimer::start));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        choose(index.row());
        Q_EMIT conversationEntered(m_chosen);
    });
    connect(&style, &Style::changed, this, &ConversationView::restyle);
    restyle();
}

ConversationView::~ConversationView() = default;

void ConversationView::setChosen(const CustomerId &customer)
{
    m_chosen = customer;
    markChosen();
}

void ConversationView::step(int rows)
{
    if (m_list.rowCount() == 0) {
        return;
    }
    const QModelIndex current = currentIndex();
    const Conversation *row = m_list.at(current);
    const bool isChosen = row != nullptr && row->customer == m_chosen;
    // A row that has the focus and is not chosen yet is the first step's goal.
    const int start = isChosen ? current.row() : rows > 0 ? std::max(current.row(), 0) - 1 : current.row() + 1;
    choose(std::clamp(start + rows, 0, m_list.rowCount() - 1));
}

void ConversationView::choose(int row)
{
    setCurrentIndex(m_list.index(row));
    const CustomerId customer = m_list.rows().at(row).customer;
    if (customer != m_chosen) {
        m_chosen = customer;
        Q_EMIT conversationChosen(m_chosen);
    }
}

const ConversationContext &ConversationView::context() const
{
    return m_delegate->context();
}

void ConversationView::setContext(ConversationContext context)
{
    m_delegate->setContext(std::move(context));
    viewport()->update();
}

void ConversationView::setNow(Instant now)
{
    const auto minuteOf = [](Instant instant) { return instant.microseconds() / 60'000'000; };
    if (minuteOf(now) != minuteOf(m_delegate->context().now)) {
        viewport()->update(); // "4 min" has become "5 min"
    }
    m_delegate->setNow(now);
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        if (hasRunningTime(m_list.rows().at(row))) {
            update(m_list.index(row));
        }
    }
}

QList<CustomerId> ConversationView::visibleCustomers() const
{
    QList<CustomerId> customers;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        customers.append(m_list.rows().at(row).customer);
    }
    return customers;
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    const int rows = event->modifiers() == Qt::NoModifier ? rowsOfKey(event->key(), m_list.rowCount()) : 0;
    if (rows == 0) {
        QListView::keyPressEvent(event);
        return;
    }
    step(rows);
    event->accept();
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // While rows come and go Qt moves the current row by itself; a conversation is opened by people only.
    if (!m_isChanging && current.isValid()) {
        choose(current.row());
    }
}

void ConversationView::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row current; nobody has chosen it by that.
    const bool wasChanging = std::exchange(m_isChanging, true);
    QListView::focusInEvent(event);
    m_isChanging = wasChanging;
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_atRest->start();
}

void ConversationView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_atRest->start();
}

void ConversationView::rememberPlaces()
{
    m_isChanging = true;
    m_placesOf = visibleCustomers();
    m_places.clear();
    for (const CustomerId &customer : std::as_const(m_placesOf)) {
        m_places.append(m_list.rowOf(customer));
    }
}

void ConversationView::settle()
{
    QList<int> now;
    for (const CustomerId &customer : std::as_const(m_placesOf)) {
        now.append(m_list.rowOf(customer));
    }
    executeDelayedItemsLayout();
    // At the very top one watches for news, so news may push the rows down.
    if (const int value = verticalScrollBar()->value(); value > 0) {
        verticalScrollBar()->setValue(value + anchorShift(m_places, now) * rowHeight());
    }
    markChosen();
    m_isChanging = false;
    m_atRest->start();
}

void ConversationView::markChosen()
{
    const bool wasChanging = std::exchange(m_isChanging, true);
    const int row = m_chosen.isValid() ? m_list.rowOf(m_chosen) : -1;
    if (row >= 0) {
        const bool follows = !wasChanging;
        setAutoScroll(follows);
        setCurrentIndex(m_list.index(row));
        setAutoScroll(true);
    } else {
        clearSelection();
        selectionModel()->clearCurrentIndex();
    }
    m_isChanging = wasChanging;
}

void ConversationView::restyle()
{
    verticalScrollBar()->setSingleStep(rowHeight() / 2);
    scheduleDelayedItemsLayout();
    m_atRest->start();
}

void ConversationView::lookAround()
{
    const auto [first, last] = visibleRows();
    if (!isVisible() || last < first) {
        return;
    }
    if (const QList<CustomerId> customers = visibleCustomers(); customers != m_told) {
        m_told = customers;
        Q_EMIT visibleCustomersChanged(customers);
    }
    if (m_list.rowCount() - last <= last - first + 1) {
        Q_EMIT endApproached();
    }
}

int ConversationView::rowHeight() const
{
    return m_style.px(Metric::RowHeight);
}

/// First and last row on screen; the last is smaller than the first when there is none.
std::pair<int, int> ConversationView::visibleRows() const
{
    const int top = verticalScrollBar()->value();
    const int first = top / rowHeight();
    const int last = (top + viewport()->height() - 1) / rowHeight();
    return {first, std::min(last, m_list.rowCount() - 1)};
}

} // namespace linedesk

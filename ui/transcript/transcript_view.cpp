// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcript_view.h"

#include "models/lists/transcript_list.h"
#include "ui/style/style.h"
#include "ui/transcript/bubble_delegate.h"
#include "ui/transcript/message_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace linedesk {

namespace {

// A few pixels above the end still count as the end.
constexpr int footSlack = 4;

} // namespace

TranscriptView::TranscriptView(TranscriptList &list, const Style &style, QWidget *parent)
    : QListView(parent)
    , m_list(list)
    , m_style(style)
    , m_delegate(new BubbleDelegate(style, this))
{
    setObjectName(QStringLiteral("transcriptView"));
    setModel(&list);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setViewportMargins(0, style.px(Metric::Grid), 0, style.px(Metric::Gap));
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // or the width, and with it every height, would depend on the heights
    connect(&list, &TranscriptList::aboutToChange, this, &TranscriptView::rememberPlace);
    connect(&list, &TranscriptList::changed, this, &TranscriptView::settle);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::onScrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TranscriptView::onRangeChanged);
    connect(&style, &Style::changed, this, &TranscriptView::restyle);
    restyle();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setNow(Instant now)
{
    m_delegate->setNow(now);
}

void TranscriptView::stickToFoot()
{
    m_isAtFoot = true;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TranscriptView::copySelected() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    Messages messages;
    for (const QModelIndex &index : std::as_const(selected)) {
        messages.append(m_list.messages().at(index.row()));
    }
    if (!messages.isEmpty()) {
        QGuiApplication::clipboard()->setText(messagesAsText(messages, m_customerName, QLocale()));
    }
}

/// Keys go on from the last message in sight. Qt would begin with the first one of all, and Home would lead nowhere.
void TranscriptView::beginWhereOneReads()
{
    if (!currentIndex().isValid() && m_list.rowCount() > 0) {
        const QModelIndex lowest = indexAt(viewport()->rect().bottomLeft() + QPoint(viewport()->width() / 2, 0));
        const QModelIndex place = lowest.isValid() ? lowest : m_list.index(m_list.rowCount() - 1);
        setAutoScroll(false); // what one reads stays where it is
        selectionModel()->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
    }
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    beginWhereOneReads();
    QListView::focusInEvent(event);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        event->accept();
        return;
    }
    beginWhereOneReads();
    QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) {
        stickToFoot();
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    rememberPlace();
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // QListView itself looks at the height only
    }
    settle();
}

void TranscriptView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    settle();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        restyle();
    }
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"), this, &TranscriptView::copySelected);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel()->hasSelection());
    menu->popup(event->globalPos());
}

void TranscriptView::rememberPlace()
{
    m_isSettling = true;
    m_anchor = indexAt(QPoint(viewport()->width() / 2, 0));
    m_anchorFoot = m_anchor.isValid() ? visualRect(m_anchor).bottom() : 0;
}

void TranscriptView::settle()
{
    executeDelayedItemsLayout();
    // By its foot, because a day separator may leave the head of the row.
    if (!m_isAtFoot && m_anchor.isValid()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).bottom() - m_anchorFoot);
    }
    m_anchor = QPersistentModelIndex();
    m_isSettling = false;
    if (m_isAtFoot) {
        stickToFoot();
    }
    onScrolled();
}

void TranscriptView::onScrolled()
{
    if (m_isSettling) {
        return;
    }
    const QScrollBar *bar = verticalScrollBar();
    m_isAtFoot = bar->value() >= bar->maximum() - footSlack;
    if (isVisible() && m_list.rowCount() > 0 && bar->value() < viewport()->height()) {
        Q_EMIT headApproached();
    }
}

void TranscriptView::onRangeChanged()
{
    if (m_isAtFoot && !m_isSettling) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

void TranscriptView::restyle()
{
    m_delegate->forgetMeasures();
    verticalScrollBar()->setSingleStep(m_style.lineHeight(TextRole::Body) * 2);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace linedesk

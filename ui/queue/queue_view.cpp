// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_view.h"

#include <QKeyEvent>

namespace linedesk {

QueueView::QueueView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("queueList"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
}

QueueView::~QueueView() = default;

std::pair<int, int> QueueView::visibleRows() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0) {
        return {-1, -1};
    }
    const QRect area = viewport()->rect();
    const QModelIndex first = indexAt(area.topLeft());
    const QModelIndex last = indexAt(area.bottomLeft());
    return {first.isValid() ? first.row() : 0, last.isValid() ? last.row() : rows - 1};
}

void QueueView::repaintVisibleRows()
{
    const auto [first, last] = visibleRows();
    for (int row = first; row >= 0 && row <= last; ++row) {
        update(model()->index(row, 0));
    }
}

void QueueView::focusInEvent(QFocusEvent *event)
{
    // Before Qt makes the first row the current one without selecting it.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
    QListView::focusInEvent(event);
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->modifiers() != Qt::NoModifier ? 0
        : event->key() == Qt::Key_J                      ? int(Qt::Key_Down)
        : event->key() == Qt::Key_K                      ? int(Qt::Key_Up)
                                                         : 0;
    if (key != 0) {
        QKeyEvent arrow(QEvent::KeyPress, key, Qt::NoModifier);
        QListView::keyPressEvent(&arrow);
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    Q_EMIT rowWidthChanged(viewport()->width());
}

} // namespace linedesk

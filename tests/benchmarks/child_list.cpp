// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "models/domain/clock.h"
#include "models/lists/conversation_list.h"
#include "tests/benchmarks/children.h"
#include "tests/benchmarks/first_paint.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/synthetic_inbox.h"
#include "ui/inbox/conversation_view.h"
#include "ui/style/console_style.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace linedesk {

namespace {

constexpr int rowCount = 100'000;
constexpr int pageSize = 50;
constexpr QSize listSize(400, 860);
constexpr int plainRowHeight = 64;
/// Spread evenly over the list, so that each shows rows that no frame showed before.
constexpr int frames = 1'000;

class PlainRows : public QAbstractListModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : linedesk::rowCount; }
    QVariant data(const QModelIndex &, int) const override { return {}; }
};

class PlainDelegate : public QStyledItemDelegate {
public:
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {plainRowHeight, plainRowHeight};
    }
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override {}
};

/// Goes through the whole list, each step at least a page, and paints everything anew each time.
Times scroll(QListView &view)
{
    QScrollBar &bar = *view.verticalScrollBar();
    Times times;
    for (int i = 0; i < frames; ++i) {
        const auto place = static_cast<int>(qint64(bar.maximum()) * (i + 1) / frames);
        const Subject step{[&] {
                               bar.setValue(place);
                               view.viewport()->repaint();
                               return Outcome(Done{});
                           },
            {}};
        times.add(timeOnce(step).value());
    }
    return times;
}

/// Shows the view, scrolls it once it is painted, says the figures and ends the program.
int showAndScroll(QListView &view)
{
    view.resize(listSize);
    const FirstPaint paint([&view](const QObject &painted) { return &painted == view.viewport(); },
        [&view](qint64) {
            const Times times = scroll(view);
            sayFigures({{QStringLiteral("p50"), times.median()}, {QStringLiteral("p99"), times.quantile(0.99)},
                {QStringLiteral("rows"), view.model()->rowCount()}, {QStringLiteral("rss_kib"), residentKib()}});
            QCoreApplication::quit();
        });
    view.show();
    return QApplication::exec();
}

} // namespace

int showConversations(int argc, char **argv)
{
    QApplication application(argc, argv);
    Style style;
    wearStyle(application, style);
    ConversationList list;
    ConversationView view(list, style);
    const Instant now = SystemClock().now();
    view.setNow(now);
    // Page by page, as the inbox loads.
    for (int first = 0; first < rowCount; first += pageSize) {
        const Result<Conversations> rows = syntheticInbox(first, pageSize, now);
        if (!rows) {
            return 1;
        }
        list.appendRows(*rows);
    }
    return showAndScroll(view);
}

int showPlainList(int argc, char **argv)
{
    const QApplication application(argc, argv);
    PlainRows rows;
    PlainDelegate delegate;
    QListView view;
    view.setModel(&rows);
    view.setItemDelegate(&delegate);
    view.setUniformItemSizes(true);
    view.setVerticalScrollMode(QListView::ScrollPerPixel);
    return showAndScroll(view);
}

} // namespace linedesk

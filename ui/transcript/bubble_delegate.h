// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "ui/style/tokens.h"
#include "ui/transcript/bubble_geometry.h"

#include <QCache>
#include <QLocale>
#include <QStyledItemDelegate>

#include <memory>

namespace linedesk {

class Style;
class TextBlock;

/// Paints a message of the transcript. Keeps each message's measure for the width and the look it was made for, so that a
/// layout of the whole list measures no text twice.
class BubbleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BubbleDelegate(const Style &style, QObject *parent = nullptr);
    ~BubbleDelegate() override;

    /// Day separators say "Today" by this.
    void setNow(Instant now) { m_now = now; }
    /// The look or the language changed: everything is measured anew.
    void forgetMeasures();

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    BubbleMetrics metrics() const;

private:
    struct Measure;
    struct Look;
    std::shared_ptr<const Measure> measureOf(const QModelIndex &index, int width) const;
    std::shared_ptr<const Measure> measure(const Message &message, const QModelIndex &index, int width) const;
    Look lookOf(const Message &message) const;
    void paintDay(QPainter &painter, const QRect &rect, const Message &message) const;
    void paintBubble(QPainter &painter, const Measure &measure, const Look &look, bool isSelected) const;
    void paintLine(QPainter &painter, const QRect &rect, const QString &text, TextRole font, ColorRole color,
        Qt::Alignment alignment) const;

    const Style &m_style;
    Instant m_now;
    mutable QCache<qint64, std::shared_ptr<const Measure>> m_measures;
};

} // namespace linedesk

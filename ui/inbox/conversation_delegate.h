// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/conversation_facts.h"
#include "ui/inbox/conversation_geometry.h"
#include "ui/style/tokens.h"

#include <QStyledItemDelegate>

namespace linedesk {

class Style;

/// Paints a row of the inbox. Keeps what the words depend on (time, member, places in the queue); the view repaints when it changes.
class ConversationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ConversationDelegate(const Style &style, QObject *parent = nullptr);
    ~ConversationDelegate() override;

    const ConversationContext &context() const { return m_context; }
    void setContext(ConversationContext context) { m_context = std::move(context); }
    void setNow(Instant now) { m_context.now = now; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// Lengths of the style in force.
    ConversationMetrics metrics() const;

private:
    struct Row;
    ConversationWidths widthsOf(const Row &row) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintFirstLine(QPainter &painter, const Row &row, const ConversationGeometry &places) const;
    void paintSecondLine(QPainter &painter, const Row &row, const ConversationGeometry &places) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text, TextRole font, ColorRole color,
        Qt::Alignment alignment = Qt::AlignLeft) const;
    TextRole nameRole() const;
    int textWidth(TextRole role, const QString &text) const;

    const Style &m_style;
    ConversationContext m_context;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

namespace linedesk {

class Style;

/// One line of plain text that ends in "…" when there is no room; the whole text is then the tip.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    ElidedLabel(const Style &style, TextRole text, ColorRole color, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setColorRole(ColorRole color);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Style &m_style;
    TextRole m_textRole;
    ColorRole m_color;
    QString m_text;
};

} // namespace linedesk

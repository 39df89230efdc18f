// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linedesk {

class Style;

/// One pixel between two panes or sections.
class Hairline : public QWidget {
    Q_OBJECT
public:
    Hairline(const Style &style, Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Style &m_style;
    Qt::Orientation m_orientation;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip_painter.h"

#include <QWidget>

namespace linedesk {

class Style;

/// The mark of a state in front of its words.
class MarkView : public QWidget {
    Q_OBJECT
public:
    explicit MarkView(const Style &style, QWidget *parent = nullptr);

    void setMark(Mark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Style &m_style;
    Mark m_mark;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/chip_painter.h"

#include <QWidget>

#include <optional>

namespace linedesk {

class Style;

/// One statement of the status bar: words, with a mark in front when it tells a health.
class StatusItem : public QWidget {
    Q_OBJECT
public:
    explicit StatusItem(const Style &style, QWidget *parent = nullptr);

    void setWords(const QString &text, const QString &tip);
    /// Never cut off: the clock.
    void setUncut(bool isUncut);
    void setMark(std::optional<Mark> mark);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int markRoom() const;

    const Style &m_style;
    QString m_text;
    std::optional<Mark> m_mark;
    bool m_isUncut = false;
};

} // namespace linedesk

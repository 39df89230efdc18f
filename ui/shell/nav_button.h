// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon_set.h"

#include <QAbstractButton>

namespace linedesk {

class Style;

/// One place on the rail: an icon above a short word, a count at the icon's shoulder.
class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(const Style &style, IconName icon, QWidget *parent = nullptr);

    /// 0 shows none.
    void setCount(int count, const QString &inWords);
    void setWord(const QString &word, const QString &tip);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    const Style &m_style;
    IconName m_iconName;
    int m_count = 0;
    QString m_countInWords;
};

} // namespace linedesk

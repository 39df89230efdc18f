// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace linedesk {

class Style;

/// One choice of FilterTabs: a word and a count. Its parent has the keyboard's focus and tells it to show the ring.
class FilterTab : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterTab(const Style &style, QWidget *parent);

    void setCount(std::optional<int> count);
    void setRingShown(bool shown);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;

    const Style &m_style;
    std::optional<int> m_count;
    bool m_isRingShown = false;
};

} // namespace linedesk

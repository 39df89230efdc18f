// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace linedesk {

class Style;

/// Keys as they look on a keyboard: each in its cap.
class KeyCap : public QWidget {
    Q_OBJECT
public:
    KeyCap(const Style &style, const QList<QKeySequence> &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Style &m_style;
    QStringList m_keys;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linedesk {

class ElidedLabel;
class Style;

/// The line that says that this is a training workspace: nothing here is real, nothing reaches LINE.
class TrainingStrip : public QWidget {
    Q_OBJECT
public:
    explicit TrainingStrip(const Style &style, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();

    const Style &m_style;
    ElidedLabel *m_text;
};

} // namespace linedesk

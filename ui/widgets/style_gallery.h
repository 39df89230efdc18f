// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linedesk {

class Style;

/// All tokens and controls on one sheet: what `screenshot style` shows, and where a change of the look is judged.
class StyleGallery : public QWidget {
    Q_OBJECT
public:
    explicit StyleGallery(const Style &style, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeFields();
    QWidget *makeChoices();
    QWidget *makeLists();
    QWidget *makeStates();

    const Style &m_style;
};

} // namespace linedesk

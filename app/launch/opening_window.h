// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QWidget>

namespace linedesk {

class StatePanel;
class Style;

/// Stands in for the console while its workspace is being opened, and says what is wrong when it cannot be.
class OpeningWindow : public QWidget {
    Q_OBJECT
public:
    explicit OpeningWindow(const Style &style, QWidget *parent = nullptr);

    void showOpening();
    void showFailure(const Error &error);

Q_SIGNALS:
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Style &m_style;
    StatePanel *m_panel;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/feed_state.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace linedesk {

class Style;

/// The line above old rows: "Shown as of 10:42. No connection to db1. Trying again." Hidden while what is shown is fresh.
class AgeBanner : public QWidget {
    Q_OBJECT
public:
    explicit AgeBanner(const Style &style, QWidget *parent = nullptr);
    ~AgeBanner() override;

    /// Shows itself when the last load failed and there are rows of an earlier one.
    void follow(const FeedState &state, bool hasRows);
    QString text() const;

Q_SIGNALS:
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();

    const Style &m_style;
    FeedState m_state;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace linedesk

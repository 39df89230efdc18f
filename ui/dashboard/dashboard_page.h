// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QWidget>

class QScrollArea;
class QTimer;

namespace linedesk {

class AgeBanner;
class ElidedLabel;
class FilterTabs;
class KpiBoard;
class KpiFeed;
class Settings;
class StatePanel;
class Style;
class Ticker;

/// The live numbers as tiles, sessions per day below; says whose day is meant and how old the figures are. UI thread.
class DashboardPage : public QWidget {
    Q_OBJECT
public:
    DashboardPage(
        KpiFeed &feed, Settings &settings, const Style &style, const Ticker &ticker, QWidget *parent = nullptr);
    ~DashboardPage() override;

    void setActive(bool active);
    void refresh();
    /// "As of 12:34", or how old the figures are once that is more than they should be.
    QString ageText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    void retranslate();
    void restyle();
    void follow();
    void showAge();
    void onZoneChosen(int index);
    bool isStale() const;

    KpiFeed &m_feed;
    Settings &m_settings;
    const Style &m_style;
    const Ticker &m_ticker;
    QWidget *m_header = nullptr;
    ElidedLabel *m_heading = nullptr;
    ElidedLabel *m_today = nullptr;
    ElidedLabel *m_age = nullptr;
    FilterTabs *m_zones = nullptr;
    AgeBanner *m_banner = nullptr;
    StatePanel *m_state = nullptr;
    QScrollArea *m_scroll = nullptr;
    KpiBoard *m_board = nullptr;
    QTimer *m_skeletonDue = nullptr;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"
#include "models/domain/sla.h"

#include <QWidget>

class QModelIndex;

namespace linedesk {

class AgeBanner;
class ElidedLabel;
class QueueCaptions;
class QueueDelegate;
class QueueFeed;
class QueueList;
class QueueView;
class StatePanel;
class Style;
class Ticker;

/// Who waits, in the order of service, with every wait and countdown running. UI thread.
class QueuePage : public QWidget {
    Q_OBJECT
public:
    QueuePage(QueueFeed &feed, const Style &style, const Ticker &ticker, QWidget *parent = nullptr);
    ~QueuePage() override;

    void setActive(bool active);
    void refresh();
    /// The contract's limits until told otherwise.
    void setSlaLimits(const SlaLimits &limits);
    /// "14 waiting · longest 09:40 · next gives up in 00:20"; empty before anything was read.
    QString summary() const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void customerChosen(const linedesk::CustomerId &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    void retranslate();
    void restyle();
    void follow();
    void onTick(Instant now);
    void onActivated(const QModelIndex &index);
    void alignCaptions();

    QueueFeed &m_feed;
    const Style &m_style;
    const Ticker &m_ticker;
    QueueList *m_list;
    QueueDelegate *m_delegate;
    QWidget *m_header = nullptr;
    ElidedLabel *m_heading = nullptr;
    ElidedLabel *m_summary = nullptr;
    AgeBanner *m_banner = nullptr;
    QueueCaptions *m_captions = nullptr;
    QueueView *m_view = nullptr;
    StatePanel *m_state = nullptr;
    Instant m_now;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/feed_state.h"
#include "app/async/latest.h"
#include "models/domain/customer_profile.h"

#include <QObject>

namespace linedesk {

class CustomerLoader;
class JitteredTimer;
class Ticker;

/// Owns the profile of the one customer whose conversation is open. While active it is re-read every 15 s ± 20 %. UI thread.
class CustomerFeed : public QObject {
    Q_OBJECT
public:
    CustomerFeed(const CustomerLoader &loader, const Ticker &ticker, QObject *parent = nullptr);
    ~CustomerFeed() override;

    void open(const CustomerId &customer);
    void refresh();
    void setActive(bool active);

    const CustomerId &customer() const { return m_customer; }
    const std::optional<CustomerProfile> &profile() const { return m_profile; }
    const FeedState &state() const { return m_state; }

Q_SIGNALS:
    void profileArrived(const linedesk::CustomerProfile &profile);
    void stateChanged(const linedesk::FeedState &state);
    void costMeasured(const linedesk::LoadCost &cost);

private:
    void onProfile(const CustomerId &customer, Result<CustomerProfile> result);
    void setState(FeedState state);

    const CustomerLoader &m_loader;
    const Ticker &m_ticker;
    JitteredTimer *m_reread;
    CustomerId m_customer;
    std::optional<CustomerProfile> m_profile;
    FeedState m_state;
    Latest<CustomerId, CustomerProfile> m_load;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/feed_state.h"
#include "app/async/latest.h"
#include "models/domain/inbox_page.h"

#include <QObject>

namespace linedesk {

class InboxLoader;
class JitteredTimer;
class Ticker;

/// Owns what the inbox has loaded: rows of one filter, the cursor behind them, the counts of the tabs. One page load in flight,
/// a superseded one is cancelled in the database. UI thread.
///
/// While active, the rows shown are re-read every 15 s ± 20 % in one statement, and the counts with them: mode, tags and archive
/// leave no other trace.
class InboxFeed : public QObject {
    Q_OBJECT
public:
    InboxFeed(const InboxLoader &loader, const Ticker &ticker, QObject *parent = nullptr);
    ~InboxFeed() override;

    /// Shows another list: loads its first page. Rows of the old list go when the new ones come.
    void open(InboxFilter filter, TagId tag = {});
    /// The next page, when there is one and none is under way.
    void loadMore();
    /// Reads as many rows as are loaded (at most 500) and the counts again.
    void refresh();
    /// A hidden page does not refresh.
    void setActive(bool active);
    /// The customers that are on screen: what the 15 s re-reading asks for.
    void setVisibleCustomers(const QList<CustomerId> &customers);

    const Conversations &rows() const { return m_rows; }
    const InboxCounts &counts() const { return m_counts; }
    const FeedState &state() const { return m_state; }
    InboxFilter filter() const { return m_query.filter; }
    TagId tag() const { return m_query.tag; }
    bool hasMore() const { return m_next.has_value(); }

Q_SIGNALS:
    void rowsReplaced(const linedesk::Conversations &rows);
    void rowsAppended(const linedesk::Conversations &rows);
    /// Re-read rows, by customer. Their place may have changed.
    void rowsPatched(const linedesk::Conversations &rows);
    void countsChanged(const linedesk::InboxCounts &counts);
    void stateChanged(const linedesk::FeedState &state);
    void costMeasured(const linedesk::LoadCost &cost);

private:
    struct PageRequest {
        InboxQuery query;
        bool append = false;
    };

    void onPage(const PageRequest &request, Result<InboxPage> result);
    void onCounts(Result<InboxCounts> result);
    void onReread(Result<InboxPage> result);
    void rereadVisible();
    void setState(FeedState state);

    const InboxLoader &m_loader;
    const Ticker &m_ticker;
    JitteredTimer *m_reread;
    InboxQuery m_query;
    Conversations m_rows;
    std::optional<InboxPosition> m_next;
    InboxCounts m_counts;
    FeedState m_state;
    QList<CustomerId> m_visible;
    Latest<PageRequest, InboxPage> m_page;
    Latest<Done, InboxCounts> m_countsLoad;
    Latest<QList<CustomerId>, InboxPage> m_rereadLoad;
};

} // namespace linedesk

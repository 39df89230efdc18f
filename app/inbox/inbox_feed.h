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
/// While active, the list is re-read every 15 s ± 20 % from its top to the last row on screen in one page statement, and the counts with it:
/// mode, tags and archive leave no other trace, and in a filtered list customers come and go. Below 500 rows only the customers on screen
/// are re-read, by their ids.
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
    /// The customers that are on screen: how far the 15 s re-reading goes.
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
    /// Rows re-read by customer. Their place may have changed.
    void rowsPatched(const linedesk::Conversations &rows);
    void countsChanged(const linedesk::InboxCounts &counts);
    void stateChanged(const linedesk::FeedState &state);
    void costMeasured(const linedesk::LoadCost &cost);

private:
    struct PageRequest {
        InboxQuery query;
        bool append = false;
    };
    struct RereadRequest {
        InboxQuery head;             ///< the top of the list …
        QList<CustomerId> customers; ///< … or, when there are any, these
    };

    void onPage(const PageRequest &request, Result<InboxPage> result);
    void onCounts(Result<InboxCounts> result);
    void reread();
    RunningLoad<InboxPage> startReread(const RereadRequest &request) const;
    void onReread(const RereadRequest &request, Result<InboxPage> result);
    void takeHead(const InboxPage &head);
    void patchRows(const Conversations &rows);
    qsizetype visibleEnd() const;
    void setState(FeedState state);

    const InboxLoader &m_loader;
    const Ticker &m_ticker;
    JitteredTimer *m_reread;
    InboxQuery m_query;
    Conversations m_rows;
    bool m_areRowsOfQuery = false; ///< false while the rows are still those of the list before
    std::optional<InboxPosition> m_next;
    InboxCounts m_counts;
    FeedState m_state;
    QList<CustomerId> m_visible;
    Latest<PageRequest, InboxPage> m_page;
    Latest<Done, InboxCounts> m_countsLoad;
    Latest<RereadRequest, InboxPage> m_rereadLoad;
};

} // namespace linedesk

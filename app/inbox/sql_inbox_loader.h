// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/inbox_loader.h"

namespace linedesk {

class MarkerReader;
class SqlPool;
class SqlSession;
class StatementCatalog;

/// Reads the inbox from the workspace's database. Its collaborators live as long as it and the loads it began.
class SqlInboxLoader final : public InboxLoader {
public:
    /// `member` may be none: then the filter "mine" is refused as WrongCall.
    SqlInboxLoader(SqlPool &pool, const StatementCatalog &catalog, const MarkerReader &markers, StaffId member);

    RunningLoad<InboxPage> page(const InboxQuery &query) const override;
    RunningLoad<InboxPage> byIds(const QList<CustomerId> &customers) const override;
    RunningLoad<InboxCounts> counts() const override;
    RunningLoad<Tags> tags() const override;

private:
    Result<InboxPage> readPage(SqlSession &session, const InboxQuery &query) const;
    Result<InboxPage> readByIds(SqlSession &session, const QList<CustomerId> &customers) const;
    Result<InboxCounts> readCounts(SqlSession &session) const;
    Outcome addUnread(SqlSession &session, Conversations &rows, LoadCost &cost) const;

    SqlPool &m_pool;
    const StatementCatalog &m_catalog;
    const MarkerReader &m_markers;
    StaffId m_member;
};

} // namespace linedesk

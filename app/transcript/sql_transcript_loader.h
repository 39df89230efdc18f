// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transcript/transcript_loader.h"

namespace linedesk {

class SqlPool;
class SqlSession;
class StatementCatalog;
struct Statement;
class SqlParameters;

/// Reads transcripts from the workspace's database. Its collaborators live as long as it and the loads it began.
class SqlTranscriptLoader final : public TranscriptLoader {
public:
    SqlTranscriptLoader(SqlPool &pool, const StatementCatalog &catalog);

    RunningLoad<TranscriptPage> before(
        const CustomerId &customer, const std::optional<TranscriptPosition> &position, int limit) const override;
    RunningLoad<TranscriptPage> around(const CustomerId &customer, MessageId message, int limit) const override;
    RunningLoad<TranscriptPage> after(
        const CustomerId &customer, const TranscriptPosition &position, int limit) const override;

private:
    Result<Messages> read(SqlSession &session, const Statement &statement, const SqlParameters &parameters) const;
    Outcome checkCustomer(SqlSession &session, const CustomerId &customer) const;

    SqlPool &m_pool;
    const StatementCatalog &m_catalog;
};

} // namespace linedesk

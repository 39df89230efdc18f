// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/customers/customer_loader.h"

namespace linedesk {

class SqlPool;
class SqlSession;
class StatementCatalog;

/// Reads the customer panel from the workspace's database. Its collaborators live as long as it and the loads it began.
class SqlCustomerLoader final : public CustomerLoader {
public:
    SqlCustomerLoader(SqlPool &pool, const StatementCatalog &catalog);
    RunningLoad<CustomerProfile> profile(const CustomerId &customer) const override;

private:
    Result<CustomerProfile> read(SqlSession &session, const CustomerId &customer) const;

    SqlPool &m_pool;
    const StatementCatalog &m_catalog;
};

} // namespace linedesk

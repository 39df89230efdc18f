// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/statement.h"
#include "models/domain/result.h"

#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace linedesk {

class SqlParameters;

/// A statement with its values, ready for libpq.
struct BareCall {
    QByteArray text;
    std::vector<unsigned> types;
    std::vector<std::optional<QByteArray>> values; ///< in the text form of the server
};

/// The same text, types and values that the program sends.
BareCall bareCall(const Statement &statement, const SqlParameters &parameters);

struct ClearRows {
    void operator()(pg_result *rows) const;
};
using BareRows = std::unique_ptr<pg_result, ClearRows>;

/// What libpq alone takes: one PQexecParams a statement, with the session settings of the program, every cell read. One thread.
class BarePostgres {
public:
    explicit BarePostgres(const QString &url);
    ~BarePostgres();
    BarePostgres(const BarePostgres &) = delete;
    BarePostgres &operator=(const BarePostgres &) = delete;

    bool isOpen() const;
    /// Errors: StatementFailed with the server's words.
    Result<std::shared_ptr<pg_result>> run(const BareCall &call);
    /// Shared buffers that an execution touches, hits and reads together, without those of planning.
    Result<int> buffers(const BareCall &call);

private:
    struct Finish {
        void operator()(pg_conn *connection) const;
    };
    std::unique_ptr<pg_conn, Finish> m_connection;
    quint64 m_touched = 0; ///< keeps the reading of cells from being left out
};

/// `{"a","b"}` of a text column's first `rows` cells.
QByteArray bareTextArray(const pg_result *result, int column, int rows);

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/cancel_token.h"
#include "app/database/sql_rows.h"
#include "app/database/sql_value.h"

#include <chrono>

namespace linedesk {

/// When a statement has to end by itself, and who may call it off.
struct RunLimits {
    std::chrono::steady_clock::time_point deadline;
    CancelToken cancel;
};

/// One connection to one database. Made, used and destroyed on one worker thread.
class SqlConnection {
public:
    virtual ~SqlConnection() = default;

    /// Errors: Unreachable, WrongPassword, NoSuchDatabase, TooManyConnections; of a file Locked, Corrupt, FileFailed.
    virtual Outcome open(const RunLimits &limits) = 0;
    /// Whether the link broke: what is left to do is to destroy this and open another.
    virtual bool isBroken() const = 0;

    /// Runs a statement to its end. Columns are checked against its head (UnexpectedType).
    virtual Result<SqlRows> run(
        const Statement &statement, const SqlParameters &parameters, const RunLimits &limits) = 0;
    /// Runs several statements of a script, without parameters or rows.
    virtual Outcome runScript(const QString &script, const RunLimits &limits) = 0;
    /// Bulk load in the text form of COPY: begin, any number of pieces, end. Errors: Unsupported where the database has no COPY.
    virtual Outcome beginCopy(const Statement &statement) = 0;
    virtual Outcome putCopy(const QByteArray &piece) = 0;
    /// Rows copied. Without \a keep everything since beginCopy() is given up.
    virtual Result<qint64> endCopy(bool keep, const RunLimits &limits) = 0;

    virtual Outcome begin(const RunLimits &limits) = 0;
    virtual Outcome commit(const RunLimits &limits) = 0;
    /// Not called off by anything; a link that does not answer is given up.
    virtual void rollback() = 0;
};

/// Makes connections to one database. Called from worker threads.
class SqlConnector {
public:
    virtual ~SqlConnector() = default;
    virtual std::unique_ptr<SqlConnection> make() = 0;
    virtual Dialect dialect() const = 0;
    /// "PostgreSQL", "SQLite": for people.
    virtual QString product() const = 0;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_writer.h"

#include "app/database/sql_session.h"
#include "app/database/statement_catalog.h"

namespace linedesk {

namespace {

SqlValue sqlValueOf(const SampleValue &value)
{
    switch (value.kind) {
    case SampleValue::Kind::Null: return {};
    case SampleValue::Kind::Integer: return value.number;
    case SampleValue::Kind::Real: return value.real;
    case SampleValue::Kind::Boolean: return value.number != 0;
    case SampleValue::Kind::Instant: return value.instant();
    case SampleValue::Kind::Text:
    case SampleValue::Kind::Json: break;
    }
    return QString::fromUtf8(value.text);
}

/// One INSERT a row, prepared once by the connection.
class InsertWriter final : public SampleSink {
public:
    InsertWriter(SqlSession &session, const StatementCatalog &catalog)
        : m_session(session)
        , m_catalog(catalog)
    {
    }

    Outcome beginTable(const QString &table, const QStringList &columns) override
    {
        m_insert = &m_catalog.statement(QStringLiteral("insert_") + table);
        m_columns = columns;
        return Done{};
    }
    Outcome row(const SampleRow &row) override
    {
        for (std::size_t i = 0; i != row.size(); ++i) {
            m_values.set(m_columns.at(static_cast<qsizetype>(i)), sqlValueOf(row.at(i)));
        }
        const Result<SqlRows> done = m_session.run(*m_insert, m_values);
        return done ? Outcome(Done{}) : Outcome(done.error());
    }
    Outcome endTable() override { return Done{}; }

private:
    SqlSession &m_session;
    const StatementCatalog &m_catalog;
    const Statement *m_insert = nullptr;
    QStringList m_columns;
    SqlParameters m_values;
};

/// Appends one field in the text form of COPY.
void appendCopyField(QByteArray &out, const SampleValue &value)
{
    switch (value.kind) {
    case SampleValue::Kind::Null: out += "\\N"; return;
    case SampleValue::Kind::Integer: out += QByteArray::number(value.number); return;
    case SampleValue::Kind::Real: out += QByteArray::number(value.real, 'g', 17); return;
    case SampleValue::Kind::Boolean: out += value.number != 0 ? 't' : 'f'; return;
    case SampleValue::Kind::Instant: out += value.instant().toIso().toLatin1(); return;
    case SampleValue::Kind::Text:
    case SampleValue::Kind::Json: break;
    }
    for (const char letter : value.text) {
        switch (letter) {
        case '\\': out += "\\\\"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        default: out += letter;
        }
    }
}

/// One COPY a table, sent in pieces.
class CopyWriter final : public SampleSink {
public:
    CopyWriter(SqlSession &session, const StatementCatalog &catalog)
        : m_session(session)
        , m_catalog(catalog)
    {
    }
    ~CopyWriter() override
    {
        if (m_isCopying) {
            // Left half way: what ended the sample is the error that counts, and the transaction is rolled back.
            static_cast<void>(m_session.endCopy(false));
        }
    }
    CopyWriter(const CopyWriter &) = delete;
    CopyWriter &operator=(const CopyWriter &) = delete;

    Outcome beginTable(const QString &table, const QStringList &columns) override
    {
        const QString name = QStringLiteral("copy_") + table;
        m_isSkipped = !m_catalog.has(name);
        if (m_isSkipped) {
            return Done{};
        }
        const Statement &statement = m_catalog.statement(name);
        Outcome known = checkColumns(statement, columns);
        if (!known) {
            return known;
        }
        Outcome begun = m_session.beginCopy(statement);
        m_isCopying = begun.ok();
        return begun;
    }
    Outcome row(const SampleRow &row) override
    {
        if (m_isSkipped) {
            return Done{};
        }
        for (const std::size_t place : m_order) {
            if (!m_buffer.isEmpty() && m_buffer.back() != '\n') {
                m_buffer += '\t';
            }
            appendCopyField(m_buffer, row.at(place));
        }
        m_buffer += '\n';
        constexpr qsizetype pieceSize = 256LL * 1024;
        return m_buffer.size() >= pieceSize ? send() : Outcome(Done{});
    }
    Outcome endTable() override
    {
        if (m_isSkipped) {
            return Done{};
        }
        Outcome sent = send();
        if (!sent) {
            return sent;
        }
        m_isCopying = false;
        const Result<qint64> copied = m_session.endCopy(true);
        return copied ? Outcome(Done{}) : Outcome(copied.error());
    }

private:
    /// Finds each column of the statement among those of the sample.
    Outcome checkColumns(const Statement &statement, const QStringList &columns)
    {
        m_order.clear();
        for (const StatementColumn &column : statement.columns) {
            const qsizetype place = columns.indexOf(column.name);
            if (place < 0) {
                return makeError(ErrorKind::UnexpectedType, {statement.name, column.name});
            }
            m_order.push_back(static_cast<std::size_t>(place));
        }
        return Done{};
    }
    Outcome send()
    {
        Outcome sent = m_buffer.isEmpty() ? Outcome(Done{}) : m_session.putCopy(m_buffer);
        m_buffer.resize(0);
        return sent;
    }

    SqlSession &m_session;
    const StatementCatalog &m_catalog;
    std::vector<std::size_t> m_order; ///< for each column of the statement its place in a row
    QByteArray m_buffer;
    bool m_isSkipped = false;
    bool m_isCopying = false;
};

} // namespace

std::unique_ptr<SampleSink> makeSampleWriter(SqlSession &session, const StatementCatalog &catalog)
{
    if (catalog.dialect() == Dialect::Sqlite) {
        return std::make_unique<InsertWriter>(session, catalog);
    }
    return std::make_unique<CopyWriter>(session, catalog);
}

} // namespace linedesk

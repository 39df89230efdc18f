// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/synthetic_inbox.h"

#include "app/database/capabilities.h"
#include "app/database/sql_rows.h"
#include "app/database/statement_catalog.h"
#include "app/inbox/conversation_reader.h"

#include <QHash>

#include <array>

namespace linedesk {

namespace {

using Text = QString (*)(int number);

constexpr std::array names{u"สมชาย ใจดี", u"Nok Suwan", u"田中 美咲", u"ร้านกาแฟบ้านสวน ☕", u"Anna Lindqvist",
    u"佐藤 健一", u"น้องแพร 🌸", u"Mr. Prasert Wongsawat"};
constexpr std::array words{u"สวัสดีค่ะ อยากสอบถามเรื่องสินค้าที่สั่งไปเมื่อวานนี้ ยังไม่ได้รับเลยค่ะ 😅",
    u"Could you tell me when order 48121 will arrive?", u"配送状況を教えていただけますか？よろしくお願いいたします。",
    u"ขอบคุณมากค่ะ 🙏🙏", u"I would like to change the delivery address, please.", u"サイズ交換は可能でしょうか",
    u"ได้รับของแล้วนะคะ แต่สีไม่ตรงกับที่สั่ง รบกวนตรวจสอบให้หน่อยได้ไหมคะ", u"👍"};
constexpr std::array tagLists{u"[]", u"[{\"id\": 1, \"name\": \"VIP\", \"color\": \"#B42318\"}]", u"[]",
    u"[{\"id\": 3, \"name\": \"สั่งซื้อ\", \"color\": \"#155EEF\"}, {\"id\": 5, \"name\": \"refund\", \"color\": "
    u"\"#067647\"}]"};

template <std::size_t count>
QString turn(const std::array<const char16_t *, count> &texts, int number)
{
    return QString::fromUtf16(texts[static_cast<std::size_t>(number) % count]);
}

bool hasSession(int number)
{
    return number % 5 == 0;
}

QString whenSession(int number, const QString &text)
{
    return hasSession(number) ? text : QString();
}

/// Text of a column by the conversation's number; a null text is NULL. Columns that are not here are NULL.
const QHash<QString, Text> &columnTexts()
{
    static const QHash<QString, Text> texts{
        {QStringLiteral("user_id"), [](int n) { return QString::number(n + 1); }},
        {QStringLiteral("line_user_id"),
            [](int n) { return QStringLiteral("U%1").arg(quint64(n) * 2'654'435'761U, 32, 16, QLatin1Char('0')); }},
        {QStringLiteral("display_name"), [](int n) { return QStringLiteral("%1 %2").arg(turn(names, n)).arg(n); }},
        {QStringLiteral("picture_url"),
            [](int n) {
                return QStringLiteral("https://profile.line-scdn.net/0h%1").arg(n, 40, 16, QLatin1Char('k'));
            }},
        {QStringLiteral("chat_mode"),
            [](int n) { return hasSession(n) ? QStringLiteral("HUMAN") : QStringLiteral("BOT"); }},
        {QStringLiteral("friend_status"), [](int) { return QStringLiteral("ACTIVE"); }},
        {QStringLiteral("session_id"), [](int n) { return whenSession(n, QString::number(n)); }},
        {QStringLiteral("session_status"),
            [](int n) { return whenSession(n, n % 2 == 0 ? QStringLiteral("WAITING") : QStringLiteral("ACTIVE")); }},
        {QStringLiteral("operator_id"), [](int n) { return whenSession(n, QStringLiteral("7")); }},
        {QStringLiteral("operator_name"), [](int n) { return whenSession(n, QStringLiteral("Nok S.")); }},
        {QStringLiteral("session_message_count"), [](int n) { return whenSession(n, QString::number(n % 30)); }},
        {QStringLiteral("open_sessions"),
            [](int n) { return hasSession(n) ? QStringLiteral("1") : QStringLiteral("0"); }},
        {QStringLiteral("message_id"), [](int n) { return QString::number(n + 1); }},
        {QStringLiteral("message_content"),
            [](int n) { return QStringLiteral("%1 #%2").arg(turn(words, n / 3)).arg(n); }},
        {QStringLiteral("message_direction"),
            [](int n) { return n % 3 == 0 ? QStringLiteral("INCOMING") : QStringLiteral("OUTGOING"); }},
        {QStringLiteral("message_type"), [](int) { return QStringLiteral("text"); }},
        {QStringLiteral("message_operator_name"),
            [](int n) { return n % 3 == 1 ? QStringLiteral("Nok S.") : QString(); }},
        {QStringLiteral("tags"), [](int n) { return turn(tagLists, n); }},
    };
    return texts;
}

bool isInstant(const QString &column)
{
    return column == QLatin1String("last_message_at") || column == QLatin1String("message_created_at")
        || column == QLatin1String("friend_since");
}

/// The rows of a page, as if a server had sent them.
class SyntheticRows final : public RowData {
public:
    SyntheticRows(const Statement &statement, int first, int count, Instant now)
        : m_first(first)
        , m_count(count)
        , m_now(now)
    {
        for (const StatementColumn &column : statement.columns) {
            const bool isSessionTime =
                column.name.startsWith(QLatin1String("session_")) && column.type == SqlType::Instant;
            m_columns.append({columnTexts().value(column.name), isInstant(column.name), isSessionTime});
        }
    }

    int rowCount() const override { return m_count; }
    bool isNull(int row, int column) const override
    {
        const Column &at = m_columns.at(column);
        return !at.isInstant && !(at.isSessionTime && hasSession(m_first + row)) && text(row, column).isNull();
    }
    qint64 integer(int row, int column) const override { return text(row, column).toLongLong(); }
    double real(int row, int column) const override { return text(row, column).toDouble(); }
    bool boolean(int row, int column) const override { return text(row, column) == QLatin1String("true"); }
    QString text(int row, int column) const override
    {
        const Text made = m_columns.at(column).text;
        const QString shared = made != nullptr ? made(m_first + row) : QString();
        // Decoded from bytes, as what a server sends: that is what a text takes in memory.
        return shared.isNull() ? shared : QString::fromUtf8(shared.toUtf8());
    }
    Instant instant(int row, int) const override { return m_now - Microseconds(std::chrono::seconds(m_first + row)); }

private:
    struct Column {
        Text text = nullptr;
        bool isInstant = false;
        bool isSessionTime = false;
    };

    QList<Column> m_columns;
    int m_first;
    int m_count;
    Instant m_now;
};

} // namespace

Result<Conversations> syntheticInbox(int first, int count, Instant now)
{
    QSet<QString> all;
    for (auto it = capabilityTable().cbegin(); it != capabilityTable().cend(); ++it) {
        all.insert(it.key());
    }
    static const Result<StatementCatalog> catalog = StatementCatalog::load(Dialect::Postgresql, all);
    if (!catalog) {
        return catalog.error();
    }
    const Statement &statement = catalog->statement(QStringLiteral("read_inbox_all"));
    Conversations rows =
        conversationsFrom(SqlRows(std::make_shared<SyntheticRows>(statement, first, count, now), statement, 0));
    for (int i = 0; i < rows.size(); ++i) {
        constexpr int unreadTurn = 7;
        rows[i].unread = std::max(0, (first + i) % unreadTurn - 3);
    }
    return rows;
}

} // namespace linedesk

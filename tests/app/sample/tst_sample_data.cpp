// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_corpus.h"
#include "tests/app/sample/big_sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace linedesk;

namespace {

constexpr qint64 minute = 60'000'000;

bool hasLetter(const QString &text, char32_t from, char32_t to)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [=](uint letter) { return letter >= from && letter <= to; });
}

bool isThai(const QString &text)
{
    return hasLetter(text, 0x0e00, 0x0e7f);
}

bool isJapanese(const QString &text)
{
    return hasLetter(text, 0x3040, 0x30ff) || hasLetter(text, 0x4e00, 0x9fff);
}

bool hasEmoji(const QString &text)
{
    return hasLetter(text, 0x1f300, 0x1faff) || hasLetter(text, 0x2728, 0x2764);
}

QJsonObject payloadOf(const CollectedTable &messages, std::size_t row)
{
    return QJsonDocument::fromJson(messages.text(row, "payload")).object();
}

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

} // namespace

/// What the messages of a large sample must hold, and that all tables are whole.
class tst_SampleData final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tablesComeInOrderWithWholeRows();
    void idsCountFromOne();
    void textsVary();
    void languagesAndEmoji();
    void noSlotIsLeftOpen();
    void activityIsUneven();
    void followsTheDay();
    void everyTypeHasItsPayload();
    void rolesFollowTheContract();
    void payloadsAreAbsentInBothWays();
    void idAndTimeDisagree();
    void handoverWordsAreOnlyInRequests();

private:
    const CollectedTable &table(const char *name) const { return m_big.table(name); }

    BigSample m_big;
};

void tst_SampleData::initTestCase()
{
    QVERIFY(m_big.generate());
}

void tst_SampleData::tablesComeInOrderWithWholeRows()
{
    const QStringList expected = QStringLiteral(
        "users chat_sessions messages tags user_tags csat_responses canned_responses business_hours friend_events "
        "intent_categories intent_keywords intent_responses auto_replies audit_logs system_settings "
        "console_read_markers")
                                     .split(QLatin1Char(' '));
    QCOMPARE(m_big.sample.order(), expected);
    for (const QString &name : expected) {
        const CollectedTable &rows = table(name.toLatin1().constData());
        QVERIFY2(rows.size() > 0, qPrintable(name));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(static_cast<qsizetype>(rows.width(row)), rows.columns().size());
        }
    }
    QVERIFY(!table("users").columns().contains(QStringLiteral("hashed_password")));
}

void tst_SampleData::idsCountFromOne()
{
    for (const QString &name : m_big.sample.order()) {
        const CollectedTable &rows = table(name.toLatin1().constData());
        if (!rows.columns().contains(QStringLiteral("id"))) {
            continue;
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(rows.number(row, "id"), static_cast<qint64>(row) + 1);
        }
    }
}

void tst_SampleData::textsVary()
{
    const CollectedTable &messages = table("messages");
    QCOMPARE(messages.size(), std::size_t(100'000));
    QSet<QByteArray> contents;
    int longOnes = 0;
    int lines = 0;
    int links = 0;
    for (std::size_t row = 0; row < messages.size(); ++row) {
        QVERIFY(!messages.isNull(row, "content"));
        const QByteArray content = messages.text(row, "content");
        QVERIFY(!content.isEmpty());
        QCOMPARE(content, content.trimmed());
        contents.insert(content);
        longOnes += QString::fromUtf8(content).size() > 90 ? 1 : 0;
        lines += content.contains('\n') ? 1 : 0;
        links += content.contains("https://") ? 1 : 0;
    }
    qInfo("%lld of 100,000 contents are distinct; %d long, %d of several lines, %d with a link",
        static_cast<long long>(contents.size()), longOnes, lines, links);
    QVERIFY(contents.size() >= 40'000);
    QVERIFY(longOnes >= 2'000);
    QVERIFY(lines >= 3'000);
    QVERIFY(links >= 1'000);
}

void tst_SampleData::languagesAndEmoji()
{
    const CollectedTable &messages = table("messages");
    int thai = 0;
    int japanese = 0;
    int emoji = 0;
    int english = 0;
    for (std::size_t row = 0; row < messages.size(); ++row) {
        const QString content = QString::fromUtf8(messages.text(row, "content"));
        thai += isThai(content) ? 1 : 0;
        japanese += isJapanese(content) ? 1 : 0;
        emoji += hasEmoji(content) ? 1 : 0;
        english += messages.text(row, "message_type") == "text" && !isThai(content) && !isJapanese(content) ? 1 : 0;
    }
    qInfo("%d Thai, %d Japanese, %d English, %d with emoji", thai, japanese, english, emoji);
    QVERIFY(thai >= 30'000);
    QVERIFY(japanese >= 10'000);
    QVERIFY(english >= 5'000);
    QVERIFY(emoji >= 5'000);
}

void tst_SampleData::noSlotIsLeftOpen()
{
    const CollectedTable &messages = table("messages");
    for (std::size_t row = 0; row < messages.size(); ++row) {
        const QByteArray content = messages.text(row, "content");
        QVERIFY2(!content.contains('{') && !content.contains('}') && !content.contains("\\n"), content.constData());
    }
}

void tst_SampleData::activityIsUneven()
{
    std::vector<qsizetype> counts;
    int writers = 0;
    const CollectedTable &messages = table("messages");
    for (const QList<std::size_t> &rows : m_big.messagesOf) {
        counts.push_back(rows.size());
        writers += std::any_of(rows.begin(), rows.end(),
                       [&](std::size_t row) { return messages.text(row, "direction") == "INCOMING"; })
            ? 1
            : 0;
    }
    std::sort(counts.rbegin(), counts.rend());
    qsizetype top = 0;
    for (std::size_t rank = 0; rank < 20; ++rank) {
        top += counts[rank];
    }
    qInfo("the top 1 %% hold %lld messages; %d of 2,000 ever wrote", static_cast<long long>(top), writers);
    QVERIFY(top >= 15'000);
    QVERIFY(writers <= 1'800);
    QVERIFY(writers >= 1'500);
}

void tst_SampleData::followsTheDay()
{
    const CollectedTable &messages = table("messages");
    int byHour[24] = {};
    int weekend = 0;
    for (std::size_t row = 0; row < messages.size(); ++row) {
        const qint64 hours = messages.number(row, "created_at") / (60 * minute) + 7;
        ++byHour[hours % 24];
        weekend += (hours / 24 + 3) % 7 >= 5 ? 1 : 0;
    }
    QVERIFY(byHour[12] * 10 < byHour[10] * 8); // lunch
    QVERIFY(byHour[3] * 10 < byHour[10]);      // night
    QVERIFY(weekend * 5 < 100'000);            // less than 2 in 7
    QVERIFY(weekend > 2'000);
}

void tst_SampleData::everyTypeHasItsPayload()
{
    struct Expected {
        const char *type;
        const char *direction;
        const char *keys;
    };
    constexpr Expected all[] = {{"text", "INCOMING", "line_message_id"},
        {"image", "INCOMING", "content_type line_message_id preview_url size url"},
        {"sticker", "INCOMING", "line_message_id package_id sticker_id sticker_resource_type"},
        {"file", "INCOMING", "content_type file_name line_message_id size url"},
        {"video", "INCOMING", "content_type line_message_id size url"},
        {"audio", "INCOMING", "content_type line_message_id size url"}, {"multi", "OUTGOING", ""},
        {"text", "OUTGOING", ""}, {"image", "OUTGOING", "content_type file_name preview_url size url"},
        {"file", "OUTGOING", "content_type file_name preview_url size url"}};
    const CollectedTable &messages = table("messages");
    std::map<std::pair<QByteArray, QByteArray>, int> seen;
    for (std::size_t row = 0; row < messages.size(); ++row) {
        const QByteArray type = messages.text(row, "message_type");
        const QByteArray direction = messages.text(row, "direction");
        ++seen[{type, direction}];
        const auto *expected = std::find_if(std::begin(all), std::end(all),
            [&](const Expected &each) { return type == each.type && direction == each.direction; });
        QVERIFY2(expected != std::end(all), qPrintable(QString::fromUtf8(type + ' ' + direction)));
        const QByteArray payload = messages.text(row, "payload");
        if (payload.isEmpty() || payload == "null") {
            QVERIFY(type == "text" || type == "multi");
            continue;
        }
        QCOMPARE(sortedKeys(payloadOf(messages, row)).join(QLatin1Char(' ')), QLatin1String(expected->keys));
    }
    QCOMPARE(seen.size(), std::size(all));
    for (const auto &[key, count] : seen) {
        QVERIFY2(count >= 50, qPrintable(QString::fromUtf8(key.first + ' ' + key.second)));
    }
    bool hasNullUrl = false;
    bool hasRelativeUrl = false;
    bool hasBareUrl = false;
    for (std::size_t row = 0; row < messages.size(); ++row) {
        const QJsonObject payload = payloadOf(messages, row);
        const QString url = payload.value(QLatin1String("url")).toString();
        hasNullUrl = hasNullUrl || payload.value(QLatin1String("url")).isNull();
        hasRelativeUrl = hasRelativeUrl || url.startsWith(QLatin1Char('/'));
        hasBareUrl = hasBareUrl || (isThai(url) && url.contains(QLatin1Char(' ')));
    }
    QVERIFY(hasNullUrl && hasRelativeUrl && hasBareUrl);
}

void tst_SampleData::rolesFollowTheContract()
{
    const CollectedTable &messages = table("messages");
    QSet<QByteArray> names;
    for (std::size_t row = 0; row < table("users").size(); ++row) {
        if (!table("users").isNull(row, "username")) {
            names.insert(table("users").text(row, "display_name"));
        }
    }
    for (std::size_t row = 0; row < messages.size(); ++row) {
        const bool isIncoming = messages.text(row, "direction") == "INCOMING";
        const QByteArray type = messages.text(row, "message_type");
        const QByteArray role = messages.text(row, "sender_role");
        if (isIncoming) {
            QCOMPARE(role, type == "text" ? QByteArray() : QByteArray("USER"));
            QVERIFY(messages.isNull(row, "operator_name"));
        } else if (type == "multi") {
            QVERIFY(messages.isNull(row, "sender_role") && messages.isNull(row, "operator_name"));
            QVERIFY(messages.text(row, "content").startsWith("Sent "));
        } else {
            QCOMPARE(role, QByteArray("ADMIN"));
            QVERIFY(names.contains(messages.text(row, "operator_name")));
        }
    }
}

void tst_SampleData::payloadsAreAbsentInBothWays()
{
    const CollectedTable &messages = table("messages");
    int sqlNull = 0;
    int jsonNull = 0;
    int incomingNull = 0;
    for (std::size_t row = 0; row < messages.size(); ++row) {
        const bool isNull = messages.isNull(row, "payload");
        sqlNull += isNull ? 1 : 0;
        incomingNull += isNull && messages.text(row, "direction") == "INCOMING" ? 1 : 0;
        jsonNull += messages.text(row, "payload") == "null" ? 1 : 0;
    }
    QVERIFY(sqlNull > 1'000 && jsonNull > 1'000 && incomingNull > 100);
}

void tst_SampleData::idAndTimeDisagree()
{
    const CollectedTable &messages = table("messages");
    int pairs = 0;
    for (const QList<std::size_t> &rows : m_big.messagesOf) {
        for (qsizetype index = 1; index < rows.size(); ++index) {
            const bool isEarlier =
                messages.number(rows[index], "created_at") < messages.number(rows[index - 1], "created_at");
            pairs += isEarlier ? 1 : 0;
        }
    }
    qInfo("%d neighbours of one customer disagree", pairs);
    QVERIFY(pairs >= 100);
}

/// In the corpora: whoever asks for people says one of the words, and nobody says one by accident.
void tst_SampleData::handoverWordsAreOnlyInRequests()
{
    const Result<SampleCorpus> corpus = SampleCorpus::load();
    QVERIFY(corpus);
    const SampleCorpus::Words words = corpus->values("handoff");
    const auto asksForPeople = [&words](const QByteArray &line) {
        return std::any_of(words.begin(), words.end(), [&line](const QByteArray &word) {
            return QString::fromUtf8(line).toLower().contains(QString::fromUtf8(word));
        });
    };
    for (const SampleLanguage language : {SampleLanguage::Thai, SampleLanguage::Japanese, SampleLanguage::English}) {
        for (const SampleTemplate &line : corpus->lines(language, SamplePart::Handover, 0)) {
            QVERIFY2(asksForPeople(line.text), line.text.constData());
        }
        for (const SamplePart part : {SamplePart::Keyword, SamplePart::Ask, SamplePart::Detail, SamplePart::Hello}) {
            for (std::size_t topic = 0; topic < sampleTopics.size(); ++topic) {
                for (const SampleTemplate &line : corpus->lines(language, part, topic)) {
                    QVERIFY2(!asksForPeople(line.text), line.text.constData());
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(tst_SampleData)
#include "tst_sample_data.moc"

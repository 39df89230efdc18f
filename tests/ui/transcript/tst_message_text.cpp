// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/sample_values.h"
#include "ui/text/session_text.h"
#include "ui/text/time_text.h"
#include "ui/transcript/message_text.h"

#include <QTest>

using namespace linedesk;

namespace {

Message typed(const char *type, const QString &content, const QJsonObject &payload = {})
{
    Message message = sampleMessage(1, content);
    message.type = QString::fromLatin1(type);
    message.payload = payload;
    return message;
}

const QLocale english(QLocale::English);

} // namespace

class TestMessageText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTypeOfTheContract_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<int>("icon");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const Message &message, int icon, const QString &title,
                             const QString &detail) { QTest::newRow(name) << message << icon << title << detail; };
        const auto text = [](const char16_t *value) { return QString::fromUtf16(value); };
        const int none = -1;
        row("text", typed("text", text(u"สวัสดี <b>x</b>")), none, text(u"สวัสดี <b>x</b>"), {});
        row("picture", typed("image", text(u"[Image]"), {{text(u"size"), 2048}, {text(u"url"), text(u"/a.jpg")}}),
            int(IconName::Picture), messageTypeWord(text(u"image")), text(u"2.0 kB"));
        row("picture without a copy", typed("image", text(u"[Image]"), {{text(u"url"), QJsonValue::Null}}),
            int(IconName::Picture), messageTypeWord(text(u"image")), text(u"no copy was kept"));
        row("sticker",
            typed("sticker", text(u"[Sticker 446/1988]"),
                {{text(u"package_id"), text(u"446")}, {text(u"sticker_id"), 1988}}),
            int(IconName::Sticker), messageTypeWord(text(u"sticker")), text(u"No. 1988 of set 446"));
        row("sticker without ids", typed("sticker", text(u"[Sticker 446/1988]")), int(IconName::Sticker),
            messageTypeWord(text(u"sticker")), {});
        row("file", typed("file", text(u"[File]"), {{text(u"file_name"), text(u"สัญญา.pdf")}, {text(u"size"), 0}}),
            int(IconName::File), text(u"สัญญา.pdf"),
            english.formattedDataSize(0, 1, QLocale::DataSizeTraditionalFormat));
        row("staff's file",
            typed("file", text(u"form.pdf"),
                {{text(u"file_name"), text(u"0123456789abcdef0123456789abcdef_form 2.pdf")}}),
            int(IconName::File), text(u"form 2.pdf"), {});
        row("file by content", typed("file", text(u"form.pdf")), int(IconName::File), text(u"form.pdf"), {});
        row("video", typed("video", text(u"[Video]"), {{text(u"size"), 5 * 1024 * 1024}}), int(IconName::Video),
            messageTypeWord(text(u"video")), text(u"5.0 MB"));
        row("audio", typed("audio", text(u"[Audio]")), int(IconName::Audio), messageTypeWord(text(u"audio")), {});
        row("bot", typed("multi", text(u"Sent 2 messages for intent 'opening 'hours''")), int(IconName::Bot),
            text(u"Bot answered “opening 'hours'”"), text(u"Messages sent: 2"));
        row("bot in other words", typed("multi", text(u"anything else")), int(IconName::Bot), text(u"anything else"),
            {});
        row("unknown with content", typed("flex", text(u"a card")), none, text(u"a card"), {});
        row("unknown without", typed("location", {}), none, text(u"[location]"), {});
        row("size that lies", typed("video", {}, {{text(u"size"), -5}}), int(IconName::Video),
            messageTypeWord(text(u"video")), {});
    }

    void everyTypeOfTheContract()
    {
        QFETCH(Message, message);
        QFETCH(int, icon);
        const MessageText text = messageText(message, english);
        QCOMPARE(text.icon ? int(*text.icon) : -1, icon);
        QTEST(text.title, "title");
        QTEST(text.detail, "detail");
    }

    void copiedTogetherEachSaysWhoAndWhen()
    {
        Message staff = sampleMessage(2, QStringLiteral("of course"), Direction::Outgoing);
        staff.operatorName = QStringLiteral("Nok");
        const Message asked = sampleMessage(1, QStringLiteral("refund?"));
        QCOMPARE(messagesAsText({asked}, QStringLiteral("Kaori"), english), QStringLiteral("refund?"));
        QCOMPARE(messagesAsText({asked, staff}, QStringLiteral("Kaori"), english),
            QStringLiteral("[%1] Kaori: refund?\n[%2] Nok: of course")
                .arg(exactTime(asked.createdAt, english), exactTime(staff.createdAt, english)));
    }

    void theSentenceSaysWhoSpoke()
    {
        const Message bot = typed("multi", QStringLiteral("Sent 1 message for intent 'refund'"));
        Message outgoing = bot;
        outgoing.direction = Direction::Outgoing;
        const QString sentence = messageSentence(outgoing, english);
        QVERIFY2(sentence.startsWith(speakerName(Speaker::Bot, {})), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("Bot answered “refund”")), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_message_text.moc"

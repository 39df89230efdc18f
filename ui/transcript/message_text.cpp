// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/message_text.h"

#include "ui/text/session_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace linedesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(linedesk::MessageText)
};

/// What the backend writes of a bot's reply (contract database.md §2).
struct BotReply {
    int count = 0;
    QString intent;
};

std::optional<BotReply> botReply(const QString &content)
{
    static const QRegularExpression pattern(
        QStringLiteral("^Sent (\\d+) messages? for intent '(.*)'$"), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(content);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return BotReply{match.captured(1).toInt(), match.captured(2)};
}

/// Staff's files are kept as 32 hexadecimal digits, "_" and the name that people gave.
QString fileName(const Message &message)
{
    static const QRegularExpression prefix(QStringLiteral("^[0-9a-f]{32}_"));
    QString name = message.payload.value(QLatin1String("file_name")).toString();
    name.remove(prefix);
    if (!name.isEmpty()) {
        return name;
    }
    const bool isPlaceholder = message.content.startsWith(u'[') || message.content.isEmpty();
    return isPlaceholder ? messageTypeWord(message.type) : message.content;
}

QString fileDetail(const Message &message, const QLocale &locale)
{
    QStringList parts;
    const auto size = message.payload.value(QLatin1String("size")).toInteger(-1);
    if (size >= 0) {
        parts << locale.formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
    }
    if (message.payload.contains(QLatin1String("url")) && message.payload.value(QLatin1String("url")).isNull()) {
        parts << Words::tr("no copy was kept");
    }
    return parts.join(QStringLiteral(" · "));
}

MessageText stickerText(const Message &message)
{
    const auto id = [&message](QLatin1String key) { return message.payload.value(key).toVariant().toString(); };
    const QString package = id(QLatin1String("package_id"));
    const QString sticker = id(QLatin1String("sticker_id"));
    const bool isKnown = !package.isEmpty() && !sticker.isEmpty();
    return {IconName::Sticker, messageTypeWord(message.type),
        isKnown ? Words::tr("No. %1 of set %2", "a sticker").arg(sticker, package) : QString()};
}

MessageText botText(const Message &message)
{
    const std::optional<BotReply> reply = botReply(message.content);
    if (!reply) {
        return {IconName::Bot, message.content, {}};
    }
    return {IconName::Bot, Words::tr("Bot answered “%1”").arg(reply->intent),
        Words::tr("Messages sent: %1").arg(reply->count)};
}

MessageText mediaText(const Message &message, IconName icon, const QLocale &locale)
{
    return {icon, fileName(message), fileDetail(message, locale)};
}

} // namespace

MessageText messageText(const Message &message, const QLocale &locale)
{
    const QString &type = message.type;
    if (type == QLatin1String("text")) {
        return {std::nullopt, message.content, {}};
    }
    if (type == QLatin1String("image")) {
        return mediaText(message, IconName::Picture, locale);
    }
    if (type == QLatin1String("file")) {
        return mediaText(message, IconName::File, locale);
    }
    if (type == QLatin1String("video")) {
        return mediaText(message, IconName::Video, locale);
    }
    if (type == QLatin1String("audio")) {
        return mediaText(message, IconName::Audio, locale);
    }
    if (type == QLatin1String("sticker")) {
        return stickerText(message);
    }
    if (type == QLatin1String("multi")) {
        return botText(message);
    }
    return {std::nullopt, message.content.isEmpty() ? QStringLiteral("[%1]").arg(type) : message.content, {}};
}

QString messageLine(const Message &message)
{
    return messageText(message).title.simplified();
}

QString messageSentence(const Message &message, const QLocale &locale)
{
    const MessageText text = messageText(message, locale);
    const QString said = text.detail.isEmpty() ? text.title : QStringLiteral("%1, %2").arg(text.title, text.detail);
    return Words::tr("%1, %2: %3", "speaker, time: message")
        .arg(speakerName(message.speaker(), message.operatorName), clockText(message.createdAt, locale), said);
}

QString messagesAsText(const Messages &messages, const QString &customerName, const QLocale &locale)
{
    if (messages.size() == 1) {
        return messageText(messages.first(), locale).title;
    }
    QStringList lines;
    for (const Message &message : messages) {
        const bool isCustomer = message.speaker() == Speaker::Customer && !customerName.isEmpty();
        const QString speaker = isCustomer ? customerName : speakerName(message.speaker(), message.operatorName);
        lines << QStringLiteral("[%1] %2: %3")
                     .arg(exactTime(message.createdAt, locale), speaker, messageText(message, locale).title);
    }
    return lines.join(u'\n');
}

} // namespace linedesk

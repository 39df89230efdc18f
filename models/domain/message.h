// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"

#include <QJsonObject>
#include <QList>

namespace linedesk {

enum class Direction { Incoming, Outgoing };
enum class Speaker { Customer, Staff, Bot };

/// "INCOMING" is what a customer wrote; everything else went out.
Direction directionFromText(const QString &text);
QString directionText(Direction direction);
QString speakerText(Speaker speaker);

/// Who spoke (contract database.md §2): INCOMING is the customer; OUTGOING with sender_role ADMIN or an operator_name is
/// staff; any other OUTGOING is the bot.
Speaker speakerOf(Direction direction, const QString &senderRole, const QString &operatorName);

/// A row of messages, as a transcript shows it.
struct Message {
    MessageId id;
    Direction direction = Direction::Incoming;
    QString type;         ///< message_type: text, image, sticker, file, video, audio, multi, or a word we do not know
    QString content;      ///< plain text, never markup
    QJsonObject payload;  ///< empty when SQL NULL, JSON null or no object
    QString senderRole;   ///< USER, ADMIN or empty
    QString operatorName; ///< staff only
    Instant createdAt;

    Speaker speaker() const { return speakerOf(direction, senderRole, operatorName); }

    friend bool operator==(const Message &, const Message &) = default;
};

using Messages = QList<Message>;

/// The one order of the console: (created_at, id), contract database.md §4.
bool isEarlier(const Message &a, const Message &b);

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "ui/widgets/icon_set.h"

#include <QLocale>

#include <optional>

namespace linedesk {

/// A message as a bubble shows it. Without an icon `title` is the text itself; with one the bubble is a card.
struct MessageText {
    std::optional<IconName> icon;
    QString title;
    QString detail; ///< second line of a card: size, kind; may be empty

    friend bool operator==(const MessageText &, const MessageText &) = default;
};

/// All message types of the contract; an unknown one by its content, else "[type]".
MessageText messageText(const Message &message, const QLocale &locale = {});

/// The message in one line, without who said it: "Picture", "Bot answered “refund”".
QString messageLine(const Message &message);

/// For who listens to the screen: "Nok, 10:42: …".
QString messageSentence(const Message &message, const QLocale &locale = {});

/// What Ctrl+C puts on the clipboard: the text of one message; of several, each with time and speaker on a line of its own.
QString messagesAsText(const Messages &messages, const QString &customerName, const QLocale &locale = {});

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/transcript_page.h"

#include <QCryptographicHash>
#include <QStringList>

namespace linedesk {

namespace {

QString belongsTo(const CustomerId &customer, const QString &workspace)
{
    const QByteArray text = (customer.value() + u'|' + workspace).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(8));
}

} // namespace

TranscriptPosition positionOf(const Message &message)
{
    return {message.createdAt, message.id};
}

QString transcriptCursorText(const TranscriptPosition &position, const CustomerId &customer, const QString &workspace)
{
    return QStringLiteral("t1.%1.%2.%3")
        .arg(position.createdAt.microseconds())
        .arg(position.message.value())
        .arg(belongsTo(customer, workspace));
}

Result<TranscriptPosition> transcriptPositionFromText(
    const QString &text, const CustomerId &customer, const QString &workspace)
{
    const QStringList parts = text.split(u'.');
    bool atOk = false;
    bool idOk = false;
    if (parts.size() == 4 && parts.at(0) == QLatin1String("t1") && parts.at(3) == belongsTo(customer, workspace)) {
        const Instant at = Instant::fromMicroseconds(parts.at(1).toLongLong(&atOk));
        const MessageId id(parts.at(2).toLongLong(&idOk));
        if (atOk && idOk) {
            return TranscriptPosition{at, id};
        }
    }
    return makeError(ErrorKind::WrongCall, {QStringLiteral("cursor"), text});
}

} // namespace linedesk

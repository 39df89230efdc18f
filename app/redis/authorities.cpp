// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redis/authorities.h"

#include <QFile>
#include <QSslCertificate>

namespace linedesk {

Result<QByteArray> readAuthorities(const QString &pemFile)
{
    QFile file(pemFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return makeError(ErrorKind::FileFailed, {pemFile}, file.errorString());
    }
    // 1 MB holds every public authority several times over.
    QByteArray text = file.read(1'000'000);
    if (QSslCertificate::fromData(text, QSsl::Pem).isEmpty()) {
        return makeError(ErrorKind::WrongCall, {QStringLiteral("authorities"), pemFile});
    }
    return text;
}

} // namespace linedesk

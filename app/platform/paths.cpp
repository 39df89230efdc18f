// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace linedesk {

namespace {

const QString folderName = QStringLiteral("linedesk");

QString madeFolder(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location) + u'/' + folderName;
    QDir().mkpath(path);
    return path;
}

} // namespace

QString dataFolder()
{
    const QString path = madeFolder(QStandardPaths::GenericDataLocation);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QString settingsFile()
{
    return madeFolder(QStandardPaths::GenericConfigLocation) + QStringLiteral("/linedesk.ini");
}

QString perUserName(const QString &what)
{
    // The data folder is what tells users, and test runs, apart.
    const QByteArray digest =
        QCryptographicHash::hash(dataFolder().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QStringLiteral("linedesk-%1-%2").arg(what, QString::fromLatin1(digest));
}

bool makePrivateFile(const QString &file)
{
    QFile made(file);
    return made.exists() || made.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

void keepPrivate(const QString &file)
{
    if (QFile::exists(file)) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }
}

} // namespace linedesk

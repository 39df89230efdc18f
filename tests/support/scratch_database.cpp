// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch_database.h"

#include <QFile>
#include <QRandomGenerator>

namespace linedesk {

namespace {

/// The DDL file's text; "" for none.
QString ddlText(const QString &ddl)
{
    if (ddl.isEmpty()) {
        return {};
    }
    QFile file(qEnvironmentVariable("LINEDESK_SOURCE_DIR") + QStringLiteral("/tests/sql/ddl/%1.sql").arg(ddl));
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
        return QStringLiteral("no such file");
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

ScratchDatabase::ScratchDatabase(const QString &ddl)
    : m_name(QStringLiteral("scratch_%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0')))
{
    PlainPostgres server(postgresUrl());
    if (!server.isOpen() || !server.run(QStringLiteral("CREATE DATABASE ") + m_name)) {
        return;
    }
    m_admin = std::make_unique<PlainPostgres>(url());
    const QString text = ddlText(ddl);
    m_isReady = m_admin->isOpen() && (text.isEmpty() || m_admin->run(text));
}

ScratchDatabase::~ScratchDatabase()
{
    m_admin.reset();
    PlainPostgres server(postgresUrl());
    if (server.isOpen()) {
        server.run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_name));
    }
}

} // namespace linedesk

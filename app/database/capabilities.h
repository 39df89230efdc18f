// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace linedesk {

class SqlSession;
class StatementCatalog;

/// What a database offers, probed once when a workspace is opened. Plain values: any thread.
struct Capabilities {
    QSet<QString> words; ///< of the capability blocks in statement files: "archive", "tags" …
    QStringList drift;   ///< tables and columns of the contract that are absent: "chat_sessions.is_archived"
    QStringList denied;  ///< columns that exist but may not be read
    QHash<QString, QStringList> enumLabels; ///< by type name, in order

    int versionNumber = 0; ///< 150020 for 15.20
    QString version;       ///< in the server's words
    QString database;
    QString user;
    QString timeZone; ///< of the connection
    QString lcCtype;  ///< "C" knows no letters beyond ASCII
    bool isStandby = false;
    bool hasStatStatements = false;
    bool hasTrigrams = false;
    bool hasHypopg = false;

    bool has(const QString &word) const { return words.contains(word); }
    /// "15.20", "3.40.1".
    QString shortVersion() const;
};

/// Probes the database. `probes` is a catalogue resolved without capabilities. Errors: MissingTables when there is no backend's table at
/// all; MissingObject or NoPermission for what no screen can do without.
Result<Capabilities> probeCapabilities(SqlSession &session, const StatementCatalog &probes);

/// The words and what they stand for, as "table.column" lists.
const QHash<QString, QStringList> &capabilityTable();

} // namespace linedesk

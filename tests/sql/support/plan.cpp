// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sql/support/plan.h"

#include "tests/sql/support/postgres_link.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace linedesk {

namespace {

void collect(const QJsonObject &node, Plan &plan)
{
    const QString index = node.value(QLatin1String("Index Name")).toString();
    if (!index.isEmpty()) {
        plan.indexes.insert(index);
    }
    if (node.value(QLatin1String("Node Type")).toString() == QLatin1String("Seq Scan")) {
        plan.scanned.insert(node.value(QLatin1String("Relation Name")).toString());
    }
    const QJsonArray children = node.value(QLatin1String("Plans")).toArray();
    for (const QJsonValue &child : children) {
        collect(child.toObject(), plan);
    }
}

} // namespace

Plan planOf(PostgresLink &link, const Statement &statement, const SqlParameters &parameters)
{
    TextRows rows;
    for (int i = 0; i < 2; ++i) {
        rows = link.run(QStringLiteral("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON)"), statement, parameters);
    }
    const QJsonDocument document = QJsonDocument::fromJson(rows.first().first().toUtf8());
    const QJsonObject root = document.array().first().toObject().value(QLatin1String("Plan")).toObject();
    Plan plan;
    collect(root, plan);
    plan.sharedBuffers = root.value(QLatin1String("Shared Hit Blocks")).toInteger()
        + root.value(QLatin1String("Shared Read Blocks")).toInteger();
    plan.rows = root.value(QLatin1String("Actual Rows")).toInteger();
    return plan;
}

IndexClaim indexClaim(const QString &headLine, const QString &variant)
{
    static const QRegularExpression name(QStringLiteral("(?:console_)?(?:ix|idx|uq)_\\w+"));
    IndexClaim claim{headLine.section(u'(', 0, 0).trimmed(), {}};
    // "what for; migrated A, models B and a sort, advised C": each part speaks of one variant, or of both.
    const QStringList parts =
        headLine.section(QStringLiteral("—"), 1).split(QRegularExpression(QStringLiteral("[;,]")));
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = name.match(part);
        const bool isOfBoth = part.contains(QLatin1String("in both variants"));
        const bool isAdvised = part.contains(QLatin1String("advised"));
        const bool isOfMigrated = part.contains(QLatin1String("migrated")) || isOfBoth;
        const bool isOfModels = part.contains(QLatin1String("models")) || isOfBoth;
        const bool serves = variant == QLatin1String("models") ? isOfModels
            : variant == QLatin1String("advised")              ? isOfMigrated || isAdvised
                                                               : isOfMigrated;
        if (match.hasMatch() && serves) {
            claim.names.append(match.captured(0));
        }
    }
    if (headLine.contains(QLatin1String("primary key"))) {
        claim.names.append(claim.table + QStringLiteral("_pkey"));
        claim.names.append(QStringLiteral("ix_%1_id").arg(claim.table));
    }
    return claim;
}

} // namespace linedesk

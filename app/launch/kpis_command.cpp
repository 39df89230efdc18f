// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi/sql_kpi_loader.h"
#include "app/launch/command_call.h"
#include "app/launch/command_output.h"
#include "app/launch/commands.h"
#include "app/launch/json_values.h"
#include "app/workspace/workspace.h"

#include <QJsonObject>
#include <QTimeZone>

namespace linedesk {

int runKpis(const CommandCall &call, CommandOutput &output)
{
    const QString zone = call.text(QStringLiteral("zone"), QStringLiteral("UTC"));
    if (!QTimeZone::isTimeZoneIdAvailable(zone.toUtf8())) {
        return output.fail(makeError(ErrorKind::WrongCall, {QStringLiteral("zone"), zone}));
    }
    const auto workspace = openWorkspace(call.workspace);
    if (!workspace) {
        return output.fail(workspace.error());
    }
    SqlKpiLoader &loader = *(*workspace)->kpis;
    loader.setZone(zone);
    const Result<KpiSnapshot> snapshot = loader.snapshot().future.result();
    if (!snapshot) {
        return output.fail(snapshot.error());
    }
    if (call.json) {
        QJsonObject values = kpiValuesJson(*snapshot);
        values.insert(QStringLiteral("trends"), trendsJson(*snapshot));
        output.printJson({{QStringLiteral("values"), values}, {QStringLiteral("next"), QJsonValue::Null},
            {QStringLiteral("cost"), costJson(snapshot->cost)}});
        return 0;
    }
    QList<QStringList> rows;
    for (const Kpi kpi : allKpis()) {
        QString trend;
        if (snapshot->trends.contains(kpi)) {
            const Trend &compared = snapshot->trends[kpi];
            trend = QStringLiteral("%1 (%2 %)").arg(compared.previous).arg(compared.deltaPercent, 0, 'f', 1);
        }
        rows.append({kpiName(kpi), QString::number(snapshot->values.value(kpi), 'f', kpiDecimals(kpi)), trend});
    }
    output.printTable({QStringLiteral("KPI"), QStringLiteral("NOW"), QStringLiteral("YESTERDAY")}, rows);
    output.print(QStringLiteral("at %1, today begins at midnight %2").arg(snapshot->computedAt.toIso(), zone));
    output.print(costLine(snapshot->cost));
    return 0;
}

} // namespace linedesk

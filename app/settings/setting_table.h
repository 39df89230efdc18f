// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace linedesk {

/// Everything a person can set, in one table: key, default, allowed values. Screens and docs are made from it.
enum class Setting {
    Theme,            ///< system, light, dark, contrast
    Language,         ///< system, en, th, ja
    TextScale,        ///< percent, 80…200
    Density,          ///< comfortable, compact
    ReduceMotion,     ///< bool
    KpiZone,          ///< utc, workspace: whose midnight "today" begins at
    SlaQueueWait,     ///< seconds
    SlaFirstResponse, ///< seconds
    SlaResolution,    ///< seconds
    PoolSize,         ///< connections kept, 1…10
    PoolOverflow,     ///< further connections under load, 0…10
    StatementEcho,    ///< bool: log every statement with time and rows
    CustomerPanel,    ///< bool: shown beside the transcript
    WindowGeometry,   ///< bytes, kept by the window
    InboxSplitter,    ///< bytes, kept by the window
    LastPage,         ///< inbox, queue, dashboard
    LastInboxFilter,  ///< a filter's name
};

struct SettingFacts {
    Setting setting;
    QString key;         ///< in the file, such as "appearance/theme"
    QVariant standard;   ///< the default; its type is the setting's type
    QStringList choices; ///< allowed words; empty: free
    int least = 0;       ///< of numbers, both ends included
    int most = 0;
};

const QList<SettingFacts> &settingTable();
const SettingFacts &factsOf(Setting setting);

/// The value if it is allowed, else the default.
QVariant allowedValue(Setting setting, const QVariant &value);

} // namespace linedesk

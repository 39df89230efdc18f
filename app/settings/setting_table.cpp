// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_table.h"

#include <QStringList>

#include <algorithm>

namespace linedesk {

const QList<SettingFacts> &settingTable()
{
    static const auto text = [](const char16_t *value) { return QString::fromUtf16(value); };
    static const QList<SettingFacts> table{
        {Setting::Theme, text(u"appearance/theme"), text(u"system"),
            {text(u"system"), text(u"light"), text(u"dark"), text(u"contrast")}},
        {Setting::Language, text(u"appearance/language"), text(u"system"),
            {text(u"system"), text(u"en"), text(u"th"), text(u"ja")}},
        {Setting::TextScale, text(u"appearance/text_scale"), 100, {}, 80, 200},
        {Setting::Density, text(u"appearance/density"), text(u"comfortable"), {text(u"comfortable"), text(u"compact")}},
        {Setting::ReduceMotion, text(u"appearance/reduce_motion"), false, {}},
        {Setting::KpiZone, text(u"dashboard/zone"), text(u"utc"), {text(u"utc"), text(u"workspace")}},
        {Setting::SlaQueueWait, text(u"sla/queue_wait_seconds"), 300, {}, 1, 86'400},
        {Setting::SlaFirstResponse, text(u"sla/first_response_seconds"), 120, {}, 1, 86'400},
        {Setting::SlaResolution, text(u"sla/resolution_seconds"), 1800, {}, 1, 86'400},
        {Setting::PoolSize, text(u"database/pool_size"), 2, {}, 1, 10},
        {Setting::PoolOverflow, text(u"database/max_overflow"), 3, {}, 0, 10},
        {Setting::StatementEcho, text(u"database/echo"), false, {}},
        {Setting::CustomerPanel, text(u"window/customer_panel"), true, {}},
        {Setting::WindowGeometry, text(u"window/geometry"), QByteArray(), {}},
        {Setting::InboxSplitter, text(u"window/inbox_splitter"), QByteArray(), {}},
        {Setting::LastPage, text(u"window/page"), text(u"inbox"), {text(u"inbox"), text(u"queue"), text(u"dashboard")}},
        {Setting::LastInboxFilter, text(u"window/inbox_filter"), text(u"all"), {}},
    };
    return table;
}

const SettingFacts &factsOf(Setting setting)
{
    const auto &table = settingTable();
    const auto it = std::find_if(
        table.begin(), table.end(), [setting](const SettingFacts &facts) { return facts.setting == setting; });
    Q_ASSERT(it != table.end());
    return *it;
}

QVariant allowedValue(Setting setting, const QVariant &value)
{
    const SettingFacts &facts = factsOf(setting);
    QVariant converted = value;
    if (!value.isValid() || !converted.convert(facts.standard.metaType())) {
        return facts.standard;
    }
    if (!facts.choices.isEmpty() && !facts.choices.contains(converted.toString())) {
        return facts.standard;
    }
    if (facts.most > facts.least) {
        const int number = converted.toInt();
        return number < facts.least || number > facts.most ? facts.standard : converted;
    }
    return converted;
}

} // namespace linedesk

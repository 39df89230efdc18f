// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_template.h"

namespace linedesk {

namespace {

struct SlotName {
    QByteArrayView name;
    SampleSlot slot = SampleSlot::None;
};

constexpr SlotName slotNames[] = {{"p", SampleSlot::Particle}, {"q", SampleSlot::Question}, {"n", SampleSlot::Soft},
    {"i", SampleSlot::Self}, {"order", SampleSlot::Order}, {"tracking", SampleSlot::Tracking},
    {"product", SampleSlot::Product}, {"wear", SampleSlot::Wear}, {"device", SampleSlot::Device},
    {"size", SampleSlot::Size}, {"color", SampleSlot::Color}, {"amount", SampleSlot::Amount},
    {"bank", SampleSlot::Bank}, {"date", SampleSlot::Date}, {"next", SampleSlot::Next}, {"time", SampleSlot::Time},
    {"place", SampleSlot::Place}, {"days", SampleSlot::Days}, {"qty", SampleSlot::Quantity},
    {"staff", SampleSlot::Staff}, {"name", SampleSlot::Name}, {"url", SampleSlot::Url}, {"phone", SampleSlot::Phone}};

SampleSlot slotNamed(QByteArrayView name)
{
    for (const SlotName &candidate : slotNames) {
        if (candidate.name == name) {
            return candidate.slot;
        }
    }
    return SampleSlot::None;
}

} // namespace

std::optional<SampleTemplate> SampleTemplate::parse(const QByteArray &line)
{
    SampleTemplate result{line, {}};
    qsizetype from = 0;
    while (from < line.size()) {
        const qsizetype open = line.indexOf('{', from);
        if (open < 0) {
            result.pieces.push_back({from, line.size() - from, SampleSlot::None});
            break;
        }
        const qsizetype close = line.indexOf('}', open);
        if (close < 0) {
            return std::nullopt;
        }
        const SampleSlot slot = slotNamed(QByteArrayView(line).sliced(open + 1, close - open - 1));
        if (slot == SampleSlot::None) {
            return std::nullopt;
        }
        result.pieces.push_back({from, open - from, slot});
        from = close + 1;
    }
    return result;
}

} // namespace linedesk

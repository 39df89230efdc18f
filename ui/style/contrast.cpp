// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/contrast.h"

#include <algorithm>
#include <cmath>

namespace linedesk {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QList<ContrastPair> usedPairs()
{
    using Use = ContrastPair::Use;
    const QList<ColorRole> grounds{
        ColorRole::Surface, ColorRole::Raised, ColorRole::Sunken, ColorRole::Hover, ColorRole::Selected};
    const QList<ColorRole> words{ColorRole::Text, ColorRole::TextSecondary, ColorRole::Accent, ColorRole::Ok,
        ColorRole::Near, ColorRole::Breached, ColorRole::Unknown};
    QList<ContrastPair> pairs;
    for (const ColorRole ground : grounds) {
        for (const ColorRole word : words) {
            pairs.append({word, ground, Use::Text});
        }
        pairs.append({ColorRole::FocusRing, ground, Use::Mark});
    }
    for (const ColorRole fill :
        {ColorRole::Accent, ColorRole::Ok, ColorRole::Near, ColorRole::Breached, ColorRole::Unknown}) {
        pairs.append({ColorRole::OnAccent, fill, Use::Text});
    }
    pairs.append({
        {ColorRole::OnBubbleCustomer, ColorRole::BubbleCustomer, Use::Text},
        {ColorRole::SecondaryOnBubbleCustomer, ColorRole::BubbleCustomer, Use::Text},
        {ColorRole::OnBubbleStaff, ColorRole::BubbleStaff, Use::Text},
        {ColorRole::SecondaryOnBubbleStaff, ColorRole::BubbleStaff, Use::Text},
        {ColorRole::OnBubbleBot, ColorRole::BubbleBot, Use::Text},
        {ColorRole::SecondaryOnBubbleBot, ColorRole::BubbleBot, Use::Text},
    });
    return pairs;
}

} // namespace linedesk

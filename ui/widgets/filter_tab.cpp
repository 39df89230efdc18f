// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_tab.h"

#include "ui/style/control_painting.h"
#include "ui/style/style.h"

#include <QPainter>

namespace linedesk {

namespace {

constexpr int padding = 10;
constexpr int gap = 6;
constexpr int mostShown = 9999; // a wider figure would push the other tabs away

} // namespace

FilterTab::FilterTab(const Style &style, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
}

void FilterTab::setCount(std::optional<int> count)
{
    if (m_count != count) {
        m_count = count;
        updateGeometry();
        update();
    }
    const QString figure = countText();
    setAccessibleName(
        figure.isEmpty() ? text() : tr("%1, %2", "name of a list, number of entries").arg(text(), figure));
}

void FilterTab::setRingShown(bool shown)
{
    m_isRingShown = shown;
    update();
}

QString FilterTab::countText() const
{
    if (!m_count || *m_count <= 0) {
        return {};
    }
    return *m_count > mostShown ? QStringLiteral("9999+") : QString::number(*m_count);
}

QSize FilterTab::sizeHint() const
{
    // As wide as when chosen, so that choosing moves nothing.
    const int words = QFontMetrics(m_style.font(TextRole::BodyStrong)).horizontalAdvance(text());
    const QString figure = countText();
    const int count =
        figure.isEmpty() ? 0 : gap + QFontMetrics(m_style.font(TextRole::SecondaryStrong)).horizontalAdvance(figure);
    return {words + count + 2 * padding, m_style.scaled(28)};
}

void FilterTab::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    if (isChecked()) {
        control::paintPlate(painter, m_style, rect(), ColorRole::Selected,
            m_style.theme() == ThemeName::Contrast ? ColorRole::Accent : ColorRole::Selected, radius);
    } else if (underMouse()) {
        control::paintPlate(painter, m_style, rect(), ColorRole::Hover, ColorRole::Hover, radius);
    }
    const QRect line = rect().adjusted(padding, 0, -padding, 0);
    painter.setFont(m_style.font(isChecked() ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(m_style.color(isChecked() ? ColorRole::Text : ColorRole::TextSecondary));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text());
    painter.setFont(m_style.font(TextRole::SecondaryStrong));
    painter.setPen(m_style.color(isChecked() ? ColorRole::Accent : ColorRole::TextSecondary));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, countText());
    if (m_isRingShown) {
        control::paintFocusRing(painter, m_style, rect(), radius);
    }
}

} // namespace linedesk

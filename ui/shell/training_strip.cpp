// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/training_strip.h"

#include "ui/style/style.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_set.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace linedesk {

namespace {

constexpr int stripHeight = 28;
constexpr int iconSize = 16;

} // namespace

TrainingStrip::TrainingStrip(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_text(new ElidedLabel(style, TextRole::Secondary, ColorRole::Text, this))
{
    setObjectName(QStringLiteral("trainingStrip"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text);
    connect(&style, &Style::changed, this, &TrainingStrip::restyle);
    restyle();
    retranslate();
}

void TrainingStrip::retranslate()
{
    m_text->setText(tr("Training workspace: sample customers in a file of your own. Nothing here reaches LINE."));
    setAccessibleName(m_text->text());
}

void TrainingStrip::restyle()
{
    const int padding = m_style.px(Metric::PanelPadding);
    layout()->setContentsMargins(padding + m_style.scaled(iconSize) + 8, 0, padding, 1);
    setFixedHeight(m_style.scaled(stripHeight));
    update();
}

void TrainingStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(ColorRole::Selected));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_style.color(ColorRole::Hairline));
    const qreal size = m_style.scaled(iconSize);
    const QRectF icon(m_style.px(Metric::PanelPadding), (height() - size) / 2, size, size);
    paintIcon(painter, m_style, IconName::Training, ColorRole::Accent, icon);
}

void TrainingStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace linedesk

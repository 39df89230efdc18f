// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_plot.h"

#include "ui/style/style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace linedesk {

namespace {

constexpr double barShare = 0.52; // of a column: the gap keeps bars apart in black and white

} // namespace

/// Owned by Qt's trees: the scene has the chart, the chart its series and axes.
struct DayPlot::Parts {
    QGraphicsScene scene;
    QChart *chart = nullptr;
    QStackedBarSeries *series = nullptr;
    QBarSet *whole = nullptr;
    QBarSet *running = nullptr;
    QBarCategoryAxis *days = nullptr;
    QValueAxis *values = nullptr;
};

DayPlot::DayPlot()
    : m_parts(std::make_unique<Parts>())
{
    Parts &p = *m_parts;
    p.chart = new QChart;
    p.scene.addItem(p.chart);
    p.chart->legend()->hide();
    p.chart->setBackgroundVisible(false);
    p.chart->setMargins(QMargins());
    p.chart->layout()->setContentsMargins(0, 0, 0, 0);
    p.whole = new QBarSet(QString());
    p.running = new QBarSet(QString());
    p.series = new QStackedBarSeries;
    p.series->setBarWidth(barShare);
    p.series->append(p.whole);
    p.series->append(p.running);
    p.chart->addSeries(p.series);
    p.days = new QBarCategoryAxis;
    p.days->setLabelsVisible(false);
    p.days->setGridLineVisible(false);
    p.values = new QValueAxis;
    p.values->setLabelFormat(QStringLiteral("%d"));
    p.values->setLineVisible(false);
    p.chart->addAxis(p.days, Qt::AlignBottom);
    p.chart->addAxis(p.values, Qt::AlignLeft);
    p.series->attachAxis(p.days);
    p.series->attachAxis(p.values);
}

DayPlot::~DayPlot() = default;

void DayPlot::setValues(const QList<int> &values, int running)
{
    Parts &p = *m_parts;
    p.whole->remove(0, p.whole->count());
    p.running->remove(0, p.running->count());
    QStringList categories;
    for (qsizetype i = 0; i < values.size(); ++i) {
        p.whole->append(i == running ? 0 : values[i]);
        p.running->append(i == running ? values[i] : 0);
        categories.append(QString::number(i));
    }
    p.days->setCategories(categories);
}

void DayPlot::setLook(const Style &style)
{
    Parts &p = *m_parts;
    const QColor accent = style.color(ColorRole::Accent);
    p.whole->setBrush(accent);
    p.whole->setPen(Qt::NoPen);
    p.running->setBrush(QBrush(accent, Qt::BDiagPattern));
    p.running->setPen(QPen(accent, 1));
    const QPen line(style.color(ColorRole::Hairline), style.px(Metric::HairlineWidth));
    p.values->setGridLinePen(line);
    p.days->setLinePen(line);
    p.values->setLabelsFont(style.font(TextRole::Secondary));
    p.values->setLabelsBrush(style.color(ColorRole::TextSecondary));
}

void DayPlot::setGeometry(const QSizeF &size, const QRectF &plot, const ValueScale &scale)
{
    Parts &p = *m_parts;
    p.values->setRange(0, scale.top);
    p.values->setTickCount(scale.steps + 1);
    p.chart->resize(size);
    p.chart->setPlotArea(plot);
    // Axes follow the plot area only when the layout runs; now, since paint() may come before the next event.
    p.chart->layout()->invalidate();
    p.chart->layout()->activate();
    p.scene.setSceneRect(QRectF(QPointF(), size));
}

void DayPlot::paint(QPainter &painter) const
{
    const QRectF area = m_parts->scene.sceneRect();
    m_parts->scene.render(&painter, area, area);
}

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_chart.h"

#include "ui/charts/day_chart_geometry.h"
#include "ui/charts/day_plot.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace linedesk {

namespace {

constexpr int tightestStep = 36; // least pixels between two grid lines
constexpr int mostSteps = 5;     // more lines say nothing more
constexpr int labelGap = 10;     // between two labels of the day axis
constexpr int tagPadding = 8;

constexpr int singleLine = Qt::TextSingleLine | Qt::TextDontClip;

} // namespace

DayChart::DayChart(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_plot(std::make_unique<DayPlot>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Sessions per day"));
    m_plot->setLook(style);
    connect(&style, &Style::changed, this, [this] {
        m_plot->setLook(m_style);
        updateGeometry();
        layOut();
    });
}

DayChart::~DayChart() = default;

void DayChart::setDays(QList<DayValue> days, const QString &zoneNote)
{
    if (days == m_days && zoneNote == m_zoneNote) {
        return;
    }
    const bool wasAtEnd = m_current < 0 || m_current == m_days.size() - 1;
    m_days = std::move(days);
    m_zoneNote = zoneNote;
    QList<int> values;
    int running = -1;
    for (const DayValue &day : std::as_const(m_days)) {
        running = day.isRunning ? static_cast<int>(values.size()) : running;
        values.append(day.sessions);
    }
    m_plot->setValues(values, running);
    const int last = static_cast<int>(m_days.size()) - 1;
    m_current = wasAtEnd ? last : std::min(m_current, last);
    m_hovered = -1;
    tellCurrent();
    layOut();
}

void DayChart::setSkeleton(bool skeleton)
{
    if (m_skeleton != skeleton) {
        m_skeleton = skeleton;
        update();
    }
}

QString DayChart::valueText(int index) const
{
    if (index < 0 || index >= m_days.size()) {
        return {};
    }
    const DayValue &day = m_days[index];
    const QString date = QLocale().toString(day.day, tr("ddd d MMM", "format of a date: weekday, day, month"));
    return day.isRunning ? tr("%1: %n session(s) so far", nullptr, day.sessions).arg(date)
                         : tr("%1: %n session(s)", nullptr, day.sessions).arg(date);
}

QSize DayChart::sizeHint() const
{
    return {m_style.scaled(640), m_style.scaled(280)};
}

QSize DayChart::minimumSizeHint() const
{
    return {m_style.scaled(320), m_style.scaled(170)};
}

QRectF DayChart::plotRect() const
{
    const int heading = m_style.lineHeight(TextRole::Heading) + m_style.px(Metric::Gap);
    const int dayLabels = m_style.lineHeight(TextRole::Secondary) + m_style.px(Metric::Grid);
    const QFontMetricsF metrics(m_style.font(TextRole::Secondary));
    // One step more than needed: the label of the last bar stands above it.
    const double axis = metrics.horizontalAdvance(QLocale().toString(88'888)) + m_style.px(Metric::Gap);
    const double lastLabel = m_style.lineHeight(TextRole::SecondaryStrong);
    return QRectF(rect()).adjusted(axis, heading + lastLabel, -m_style.px(Metric::Grid), -dayLabels);
}

ValueScale DayChart::scale() const
{
    int most = 0;
    for (const DayValue &day : m_days) {
        most = std::max(most, day.sessions);
    }
    const int fitting = static_cast<int>(plotRect().height() / m_style.scaled(tightestStep));
    return valueScale(most, std::min(fitting, mostSteps));
}

int DayChart::shownIndex() const
{
    if (m_hovered >= 0) {
        return m_hovered;
    }
    return hasFocus() ? m_current : -1;
}

void DayChart::layOut()
{
    m_plot->setGeometry(size(), plotRect(), scale());
    update();
}

void DayChart::setCurrent(int index)
{
    if (m_days.isEmpty()) {
        return;
    }
    m_current = std::clamp(index, 0, static_cast<int>(m_days.size()) - 1);
    m_hovered = -1;
    tellCurrent();
    update();
}

void DayChart::setHovered(int index)
{
    if (m_hovered != index) {
        m_hovered = index;
        update();
    }
}

void DayChart::tellCurrent()
{
    setAccessibleDescription(valueText(m_current)); // announces the change to whoever listens
}

void DayChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Sessions per day"));
        tellCurrent();
        layOut();
    }
    QWidget::changeEvent(event);
}

void DayChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellCurrent();
}

void DayChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current - 1); return;
    case Qt::Key_Right: setCurrent(m_current + 1); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(static_cast<int>(m_days.size()) - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void DayChart::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void DayChart::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(columnAt(plotRect(), event->position().x(), static_cast<int>(m_days.size())));
}

void DayChart::mousePressEvent(QMouseEvent *event)
{
    const int index = columnAt(plotRect(), event->position().x(), static_cast<int>(m_days.size()));
    if (index >= 0) {
        setCurrent(index);
    }
    QWidget::mousePressEvent(event);
}

void DayChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = plotRect();
    paintHeadings(painter);
    if (m_days.isEmpty()) {
        paintSkeleton(painter, plot);
        return;
    }
    if (shownIndex() >= 0) {
        painter.fillRect(
            columnRect(plot, shownIndex(), static_cast<int>(m_days.size())), m_style.color(ColorRole::Hover));
    }
    m_plot->paint(painter);
    paintDayLabels(painter, plot);
    paintLastValue(painter, plot);
    paintNothing(painter, plot);
    paintCursor(painter, plot);
}

void DayChart::paintHeadings(QPainter &painter) const
{
    const QRectF line(0, 0, width(), m_style.lineHeight(TextRole::Heading));
    const QString heading = tr("Sessions per day");
    painter.setFont(m_style.font(TextRole::Heading));
    painter.setPen(m_style.color(ColorRole::Text));
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | singleLine, heading);
    const QFont small = m_style.font(TextRole::Secondary);
    const double taken =
        QFontMetricsF(m_style.font(TextRole::Heading)).horizontalAdvance(heading) + m_style.px(Metric::Gap);
    const QString note = QFontMetricsF(small).elidedText(m_zoneNote, Qt::ElideRight, line.width() - taken);
    painter.setFont(small);
    painter.setPen(m_style.color(ColorRole::TextSecondary));
    painter.drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | singleLine, note);
    if (hasFocus()) {
        painter.setPen(QPen(m_style.color(ColorRole::FocusRing), m_style.px(Metric::FocusWidth)));
        painter.drawLine(QPointF(0, line.bottom() + 1), QPointF(taken - m_style.px(Metric::Gap), line.bottom() + 1));
    }
}

void DayChart::paintDayLabels(QPainter &painter, const QRectF &plot) const
{
    const QString format = tr("d MMM", "format of a date on an axis: day, month");
    const QFontMetricsF metrics(m_style.font(TextRole::Secondary));
    double widest = 0;
    for (const DayValue &day : m_days) {
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().toString(day.day, format)));
    }
    const int count = static_cast<int>(m_days.size());
    painter.setFont(m_style.font(TextRole::Secondary));
    painter.setPen(m_style.color(ColorRole::TextSecondary));
    for (const int index : labelledColumns(count, plot.width(), widest + labelGap)) {
        QRectF label(0, plot.bottom() + m_style.px(Metric::Grid), widest, m_style.lineHeight(TextRole::Secondary));
        label.moveCenter(QPointF(columnCentre(plot, index, count), label.center().y()));
        label.moveRight(std::min(label.right(), static_cast<double>(width())));
        painter.drawText(
            label, static_cast<int>(Qt::AlignCenter) | singleLine, QLocale().toString(m_days[index].day, format));
    }
}

void DayChart::paintLastValue(QPainter &painter, const QRectF &plot) const
{
    const int count = static_cast<int>(m_days.size());
    if (shownIndex() == count - 1) {
        return; // the cursor's tag says it
    }
    const QRectF column = columnRect(plot, count - 1, count);
    const double y = valueY(plot, m_days.last().sessions, scale());
    const int height = m_style.lineHeight(TextRole::SecondaryStrong);
    painter.setFont(m_style.font(TextRole::SecondaryStrong));
    painter.setPen(m_style.color(ColorRole::Text));
    painter.drawText(QRectF(column.left(), y - height, column.width(), height),
        static_cast<int>(Qt::AlignCenter) | singleLine, QLocale().toString(m_days.last().sessions));
}

void DayChart::paintNothing(QPainter &painter, const QRectF &plot) const
{
    const bool hasSessions =
        std::any_of(m_days.begin(), m_days.end(), [](const DayValue &day) { return day.sessions > 0; });
    if (hasSessions) {
        return;
    }
    painter.setFont(m_style.font(TextRole::Body));
    painter.setPen(m_style.color(ColorRole::TextSecondary));
    painter.drawText(plot, static_cast<int>(Qt::AlignCenter) | singleLine,
        tr("No session in the last %n day(s)", nullptr, static_cast<int>(m_days.size())));
}

void DayChart::paintSkeleton(QPainter &painter, const QRectF &plot) const
{
    if (!m_skeleton) {
        return;
    }
    constexpr int bars = 14;
    constexpr double shares[] = {0.5, 0.7, 0.6, 0.4}; // uneven, or they would look like a grid
    for (int i = 0; i < bars; ++i) {
        QRectF bar = columnRect(plot, i, bars);
        const double inset = bar.width() / 4;
        bar.adjust(inset, bar.height() * (1 - shares[i % 4]), -inset, 0);
        painter.fillRect(bar, m_style.color(ColorRole::Skeleton));
    }
}

void DayChart::paintCursor(QPainter &painter, const QRectF &plot) const
{
    const int index = shownIndex();
    if (index < 0) {
        return;
    }
    const QString text = valueText(index);
    const QFont font = m_style.font(TextRole::BodyStrong);
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(text) + 2 * tagPadding,
        m_style.lineHeight(TextRole::BodyStrong) + tagPadding);
    const int count = static_cast<int>(m_days.size());
    const QPointF anchor(columnCentre(plot, index, count), valueY(plot, m_days[index].sessions, scale()));
    const QRectF tag = tagRect(anchor, size, QRectF(rect()).adjusted(1, 1, -1, -1));
    const int radius = m_style.px(Metric::Radius) / 2;
    painter.setPen(
        QPen(m_style.color(hasFocus() && m_hovered < 0 ? ColorRole::FocusRing : ColorRole::ControlBorder), 1));
    painter.setBrush(m_style.color(ColorRole::Raised));
    painter.drawRoundedRect(tag, radius, radius);
    painter.setFont(font);
    painter.setPen(m_style.color(ColorRole::Text));
    painter.drawText(tag, static_cast<int>(Qt::AlignCenter) | singleLine, text);
}

} // namespace linedesk

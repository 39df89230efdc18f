// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

#include <memory>

namespace linedesk {

class DayPlot;
class Style;
struct ValueScale;

/// The sessions of one day.
struct DayValue {
    QDate day; ///< the calendar day in the zone that the chart names
    int sessions = 0;
    bool isRunning = false; ///< the day has not ended: its bar is hatched

    friend bool operator==(const DayValue &, const DayValue &) = default;
};

/// Sessions per day as bars. The pointer, or Left, Right, Home and End with the focus, move a cursor that tells the value of a day,
/// on screen and to assistive technology. UI thread.
class DayChart : public QWidget {
    Q_OBJECT
public:
    explicit DayChart(const Style &style, QWidget *parent = nullptr);
    ~DayChart() override;

    /// Ascending days. `zoneNote` says where a day begins, such as "Days begin at 00:00 UTC".
    void setDays(QList<DayValue> days, const QString &zoneNote);
    const QList<DayValue> &days() const { return m_days; }
    /// Bars without a colour while there are no days yet.
    void setSkeleton(bool skeleton);

    /// The day under the keyboard's cursor; -1 without days.
    int currentIndex() const { return m_current; }
    /// "Tue 12 Nov: 41 sessions".
    QString valueText(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF plotRect() const;
    ValueScale scale() const;
    int shownIndex() const;
    void layOut();
    void setCurrent(int index);
    void setHovered(int index);
    void tellCurrent();
    void paintHeadings(QPainter &painter) const;
    void paintDayLabels(QPainter &painter, const QRectF &plot) const;
    void paintLastValue(QPainter &painter, const QRectF &plot) const;
    void paintCursor(QPainter &painter, const QRectF &plot) const;
    void paintNothing(QPainter &painter, const QRectF &plot) const;
    void paintSkeleton(QPainter &painter, const QRectF &plot) const;

    const Style &m_style;
    std::unique_ptr<DayPlot> m_plot;
    QList<DayValue> m_days;
    QString m_zoneNote;
    int m_current = -1;
    int m_hovered = -1;
    bool m_skeleton = false;
};

} // namespace linedesk

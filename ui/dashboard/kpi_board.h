// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kpi_snapshot.h"

#include <QMap>
#include <QWidget>

#include <optional>

namespace linedesk {

class DayChart;
class KpiTile;
class Style;
struct KpiBoardGeometry;

/// The tiles of all live numbers and the chart of sessions per day. Asks for the height it needs; put it into a scroll area.
/// UI thread.
class KpiBoard : public QWidget {
    Q_OBJECT
public:
    explicit KpiBoard(const Style &style, QWidget *parent = nullptr);
    ~KpiBoard() override;

    void setSnapshot(const KpiSnapshot &snapshot);
    void setHistory(const KpiHistory &history);
    /// Bars in the place of figures that are not there yet.
    void setSkeleton(bool skeleton);
    KpiTile *tile(Kpi kpi) const { return m_tiles.value(kpi); }
    DayChart *chart() const { return m_chart; }

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    KpiBoardGeometry geometryFor(const QSize &size) const;
    void layOut();
    void showFacts();
    void showDays();

    const Style &m_style;
    QMap<Kpi, KpiTile *> m_tiles;
    DayChart *m_chart;
    std::optional<KpiSnapshot> m_snapshot;
    std::optional<KpiHistory> m_history;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trend_mark.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace linedesk {

struct KpiTileGeometry;
struct KpiTileMetrics;
class Style;

/// What a tile shows: words and figures, ready to paint.
struct KpiTileFacts {
    struct Trend {
        TrendDirection direction = TrendDirection::Level;
        TrendVerdict verdict = TrendVerdict::None;
        QString delta; ///< "+12.1 s"
        QString word;  ///< "worse"; empty without a verdict

        friend bool operator==(const Trend &, const Trend &) = default;
    };

    QString title;
    QString figure;
    QString unit; ///< may be empty
    std::optional<Trend> trend;
    QString window;       ///< what the figure covers and is compared with
    QList<double> course; ///< of the sparkline, oldest first, NaN for a gap
    QString tip;
    QString spoken; ///< everything of it in words, for assistive technology

    friend bool operator==(const KpiTileFacts &, const KpiTileFacts &) = default;
};

/// One live number as a tile. Takes the keyboard focus so that its words can be read out. UI thread.
class KpiTile : public QWidget {
    Q_OBJECT
public:
    explicit KpiTile(const Style &style, QWidget *parent = nullptr);
    ~KpiTile() override;

    void setFacts(KpiTileFacts facts);
    const KpiTileFacts &facts() const { return m_facts; }
    /// A bar in the place of the figure while there is none.
    void setSkeleton(bool skeleton);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KpiTileMetrics metrics() const;
    void paintFrame(QPainter &painter) const;
    void paintText(QPainter &painter, const KpiTileGeometry &geometry) const;
    void paintTrend(QPainter &painter, const QRectF &area) const;
    void paintSkeleton(QPainter &painter, const KpiTileGeometry &geometry) const;
    int trendWidth() const;

    const Style &m_style;
    KpiTileFacts m_facts;
    bool m_skeleton = false;
};

} // namespace linedesk

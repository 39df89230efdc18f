// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>
#include <chrono>

namespace linedesk {

/// The look in force: theme, density, text scale. Handed to whatever paints; `changed` tells when to lay out and paint again.
/// UI thread.
class Style : public QObject {
    Q_OBJECT
public:
    explicit Style(QObject *parent = nullptr);
    ~Style() override;

    ThemeName theme() const { return m_theme; }
    Density density() const { return m_density; }
    int textScale() const { return m_textScale; }
    bool isMotionReduced() const { return m_motionReduced; }

    void setTheme(ThemeName theme);
    void setDensity(Density density);
    /// Percent, 80…200.
    void setTextScale(int percent);
    void setMotionReduced(bool reduced);

    QColor color(ColorRole role) const;
    /// Sized in pixels, families for Latin, Thai, emoji and Japanese.
    QFont font(TextRole role) const;
    /// 1.45 × the size: what a line of this role needs, Thai marks included.
    int lineHeight(TextRole role) const;
    int px(Metric metric) const;
    std::chrono::milliseconds duration(Motion motion) const;
    /// For QApplication and for the widgets of Qt.
    QPalette palette() const;
    bool isDark() const { return m_theme != ThemeName::Light; }
    /// A length that holds text, grown by the text scale.
    int scaled(int pixels) const;

Q_SIGNALS:
    void changed();

private:
    void remake();

    ThemeName m_theme = ThemeName::Light;
    Density m_density = Density::Comfortable;
    int m_textScale = 100;
    bool m_motionReduced = false;
    std::array<QFont, textRoleCount> m_fonts;
};

} // namespace linedesk

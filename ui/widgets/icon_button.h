// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon_set.h"

#include <QToolButton>

namespace linedesk {

class Style;

/// A button that is an icon, in the colour of its role in every theme. Its tip is its name for those who cannot see it.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(const Style &style, IconName icon, ColorRole role, QWidget *parent = nullptr);

    void setIconName(IconName icon);
    /// What a click does.
    void setWords(const QString &words);

private:
    void restyle();

    const Style &m_style;
    IconName m_iconName;
    ColorRole m_role;
};

} // namespace linedesk

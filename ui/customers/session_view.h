// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/session_line.h"

#include <QWidget>

namespace linedesk {

class ElidedLabel;
class Style;

/// One session of the customer panel.
class SessionView : public QWidget {
    Q_OBJECT
public:
    SessionView(const Style &style, const SessionLine &line, QWidget *parent = nullptr);
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_name.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace linedesk {

/// A page as the window sees it: what it shows, how it is told to work or rest, and where the keyboard goes.
struct ConsolePage {
    PageName name = PageName::Inbox;
    QWidget *widget = nullptr; ///< owned by the window
    std::function<void(bool)> setActive;
    std::function<void()> refresh;
    std::function<void()> focusList;
    std::function<void()> focusFilter; ///< may be absent: the list then
    std::function<void()> goBack;      ///< inside the page, when there is no page before; may be absent
    QStringList panes;                 ///< object names, in the order of F6
};

/// Builds the pages as children of `parent`, one of each name.
using PageFactory = std::function<QList<ConsolePage>(QWidget *parent)>;

} // namespace linedesk

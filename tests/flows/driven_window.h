// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/ticker.h"
#include "app/inbox/inbox_feed.h"
#include "app/launch/console.h"
#include "app/settings/settings.h"
#include "app/workspace/open_workspace.h"
#include "app/workspace/workspace.h"
#include "models/lists/conversation_roles.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_screen.h"
#include "ui/shell/main_window.h"
#include "ui/style/style.h"
#include "ui/style/theme_choice.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace linedesk {

/// The real window on a real workspace, driven by keys. Its ticker moves only when told.
struct DrivenWindow {
    std::shared_ptr<Workspace> workspace;
    Settings settings{makeMemoryStore()};
    Style style;
    StyleChoice choice{settings, style, ThemeName::Light};
    Ticker ticker;
    Console console;

    explicit DrivenWindow(std::shared_ptr<Workspace> opened)
        : workspace(std::move(opened))
        , ticker(*workspace->clock)
        , console(*workspace, loadersOf(*workspace), settings, style, ticker)
    {
        settings.set(Setting::Theme, QStringLiteral("light"));
        settings.set(Setting::ReduceMotion, true);
        window().show();
        window().activateWindow();
    }

    MainWindow &window() { return console.window(); }
    template <typename T = QWidget>
    T &find(const char *name)
    {
        auto *widget = window().findChild<T *>(QString::fromLatin1(name));
        if (widget == nullptr) {
            qFatal("there is no widget named %s", name);
        }
        return *widget;
    }
    ConversationView &list() { return find<ConversationView>("conversationList"); }
    int rowsOf(const char *view) { return find<QAbstractItemView>(view).model()->rowCount(); }
    bool hasFocus(const char *name) { return &find(name) == QApplication::focusWidget(); }

    /// Presses a key where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
    }
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_ring.h"

#include <QWidget>

namespace linedesk {

namespace {

bool takesKeyboard(const QWidget &widget)
{
    return widget.isEnabled() && widget.isVisible() && widget.focusPolicy() != Qt::NoFocus;
}

QWidget *keyboardTarget(QWidget &pane)
{
    if (takesKeyboard(pane)) {
        return &pane;
    }
    const auto inside = pane.findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (takesKeyboard(*widget)) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

QWidget *neighbourPane(const QWidget &root, const QStringList &panes, const QWidget *focus, bool forward)
{
    QList<QWidget *> usable;
    qsizetype at = -1;
    for (const QString &name : panes) {
        auto *pane = root.findChild<QWidget *>(name);
        if (pane == nullptr || keyboardTarget(*pane) == nullptr) {
            continue;
        }
        if (focus != nullptr && (pane == focus || pane->isAncestorOf(focus))) {
            at = usable.size();
        }
        usable.append(pane);
    }
    if (usable.isEmpty()) {
        return nullptr;
    }
    if (at < 0) {
        return forward ? usable.first() : usable.last();
    }
    const qsizetype count = usable.size();
    return usable.at((at + (forward ? 1 : count - 1)) % count);
}

void focusPane(QWidget &pane)
{
    if (QWidget *target = keyboardTarget(pane)) {
        target->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace linedesk

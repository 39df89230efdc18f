// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/link_text.h"

#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace linedesk {

namespace {

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', value < 1 ? 1 : 0);
}

} // namespace

QString linkName(const LinkState &state)
{
    if (!state.product.isEmpty()) {
        return state.product;
    }
    switch (state.link) {
    case Link::Database: return QCoreApplication::translate("LinkText", "Database");
    case Link::Redis: return QStringLiteral("Redis");
    case Link::Backend: return QCoreApplication::translate("LinkText", "Backend");
    }
    Q_UNREACHABLE();
}

QString linkText(const LinkState &state)
{
    QString name = linkName(state);
    switch (state.health) {
    case LinkState::Health::Absent:
        return QCoreApplication::translate("LinkText", "%1: none", "a link this workspace does not have").arg(name);
    case LinkState::Health::Connecting: return QCoreApplication::translate("LinkText", "%1: connecting").arg(name);
    case LinkState::Health::Down: return QCoreApplication::translate("LinkText", "%1: no connection").arg(name);
    case LinkState::Health::Up: break;
    }
    if (!state.roundTripMs) {
        return name;
    }
    return QCoreApplication::translate("LinkText", "%1 · %2 ms", "a healthy link, its round trip")
        .arg(name, milliseconds(*state.roundTripMs));
}

QString linkTip(const LinkState &state)
{
    QString name = linkName(state);
    switch (state.health) {
    case LinkState::Health::Absent:
        switch (state.link) {
        case Link::Database: return QCoreApplication::translate("LinkText", "This workspace has no database.");
        case Link::Redis:
            return QCoreApplication::translate(
                "LinkText", "This workspace has no Redis: no unread counts, no presence.");
        case Link::Backend:
            return QCoreApplication::translate(
                "LinkText", "This workspace has no backend: conversations can be read, not answered.");
        }
        break;
    case LinkState::Health::Connecting:
        return QCoreApplication::translate("LinkText", "Waiting for an answer of %1.").arg(name);
    case LinkState::Health::Up:
        return state.roundTripMs
            ? QCoreApplication::translate("LinkText", "%1 answers; the last round trip took %2 ms.")
                  .arg(name, milliseconds(*state.roundTripMs))
            : QCoreApplication::translate("LinkText", "%1 answers.").arg(name);
    case LinkState::Health::Down:
        if (state.error) {
            const ErrorText text = errorText(*state.error);
            return QString(text.what + u'\n' + text.next);
        }
        return QCoreApplication::translate("LinkText", "%1 does not answer.").arg(name);
    }
    return name;
}

} // namespace linedesk

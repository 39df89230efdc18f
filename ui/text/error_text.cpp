// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linedesk {

namespace {

constexpr const char *context = "ErrorText";

struct Sentences {
    ErrorKind kind = ErrorKind::Cancelled;
    const char *what = "";
    const char *next = "";
    const char *unnamed = nullptr; ///< stands for %1 when the error names nothing
};

// %1, %2 … are the parameters of the kind, in the order of models/domain/error.h.
constexpr std::array table{
    Sentences{ErrorKind::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "This was called off."), ""},
    Sentences{ErrorKind::Unreachable, QT_TRANSLATE_NOOP("ErrorText", "No connection to %1."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check that it runs and that this computer is on the network. Linedesk keeps trying."),
        QT_TRANSLATE_NOOP("ErrorText", "the server")},
    Sentences{ErrorKind::ConnectionLost, QT_TRANSLATE_NOOP("ErrorText", "The connection to %1 broke."),
        QT_TRANSLATE_NOOP("ErrorText", "Linedesk connects again by itself. If it does not, check the network."),
        QT_TRANSLATE_NOOP("ErrorText", "the server")},
    Sentences{ErrorKind::WrongPassword, QT_TRANSLATE_NOOP("ErrorText", "The server refused the password of %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Enter the password again, or ask who runs the server for access."),
        QT_TRANSLATE_NOOP("ErrorText", "this user")},
    Sentences{ErrorKind::NoSuchDatabase, QT_TRANSLATE_NOOP("ErrorText", "There is no database %1 on this server."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the name in the workspace's address."),
        QT_TRANSLATE_NOOP("ErrorText", "of this name")},
    Sentences{ErrorKind::TooManyConnections,
        QT_TRANSLATE_NOOP("ErrorText", "The server has no place for another connection."),
        QT_TRANSLATE_NOOP("ErrorText",
            "Close consoles that nobody uses, or ask who runs the server to allow more connections or to put a pooler "
            "in front.")},
    Sentences{ErrorKind::PoolTimeout,
        QT_TRANSLATE_NOOP("ErrorText", "All connections of this console stayed busy for %1 s."),
        QT_TRANSLATE_NOOP("ErrorText",
            "Try again in a moment. If it comes back, the database is slow: the status bar says how slow."),
        QT_TRANSLATE_NOOP("ErrorText", "some")},
    Sentences{ErrorKind::StatementTimeout, QT_TRANSLATE_NOOP("ErrorText", "The database took too long for %1."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Try again, or ask for less at once. If it stays slow, run “linedesk statements”."),
        QT_TRANSLATE_NOOP("ErrorText", "a statement")},
    Sentences{ErrorKind::LockTimeout, QT_TRANSLATE_NOOP("ErrorText", "Somebody else is changing the same rows (%1)."),
        QT_TRANSLATE_NOOP("ErrorText", "Wait a few seconds and try again."),
        QT_TRANSLATE_NOOP("ErrorText", "a statement")},
    Sentences{ErrorKind::MissingObject, QT_TRANSLATE_NOOP("ErrorText", "The database has no %1."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Its tables differ from what Linedesk expects. Run “linedesk doctor” to see what is missing."),
        QT_TRANSLATE_NOOP("ErrorText", "such table or column")},
    Sentences{ErrorKind::NoPermission, QT_TRANSLATE_NOOP("ErrorText", "The database role may not use %1."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Ask an administrator of the database for the right. “linedesk doctor” lists what is needed."),
        QT_TRANSLATE_NOOP("ErrorText", "what this needs")},
    Sentences{ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("ErrorText", "The database takes no changes."),
        QT_TRANSLATE_NOOP("ErrorText",
            "It may be a standby or a protected file. Reading goes on; connect to the main server to write.")},
    Sentences{ErrorKind::Conflict, QT_TRANSLATE_NOOP("ErrorText", "Somebody was faster, or it exists already."),
        QT_TRANSLATE_NOOP("ErrorText", "Refresh to see how it stands now, then decide again.")},
    Sentences{ErrorKind::DiskFull, QT_TRANSLATE_NOOP("ErrorText", "There is no room left where %1 lies."),
        QT_TRANSLATE_NOOP("ErrorText", "Free some space on that disk and try again."),
        QT_TRANSLATE_NOOP("ErrorText", "the data")},
    Sentences{ErrorKind::Corrupt, QT_TRANSLATE_NOOP("ErrorText", "The file %1 is damaged."),
        QT_TRANSLATE_NOOP("ErrorText", "Put back a copy of it, or move it away to start with a new one."),
        QT_TRANSLATE_NOOP("ErrorText", "of this workspace")},
    Sentences{ErrorKind::Locked, QT_TRANSLATE_NOOP("ErrorText", "Another program holds the file %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Close the other program, or wait until it is done."),
        QT_TRANSLATE_NOOP("ErrorText", "of this workspace")},
    Sentences{ErrorKind::FutureSchema, QT_TRANSLATE_NOOP("ErrorText", "The file %1 was written by a newer Linedesk."),
        QT_TRANSLATE_NOOP("ErrorText", "Install the newer version, or open another file."),
        QT_TRANSLATE_NOOP("ErrorText", "of this workspace")},
    Sentences{ErrorKind::NotEmpty, QT_TRANSLATE_NOOP("ErrorText", "The workspace has data already: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. Choose an empty database."),
        QT_TRANSLATE_NOOP("ErrorText", "rows")},
    Sentences{ErrorKind::MissingTables,
        QT_TRANSLATE_NOOP("ErrorText", "The database %1 has no tables of a LINE backend."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check that it is the right database. In an empty one, “linedesk setup tables” makes them."),
        QT_TRANSLATE_NOOP("ErrorText", "of this workspace")},
    Sentences{ErrorKind::UnexpectedRows,
        QT_TRANSLATE_NOOP("ErrorText", "The database answered %1 with another number of rows than one."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again. If it comes back, report it with the log."),
        QT_TRANSLATE_NOOP("ErrorText", "a statement")},
    Sentences{ErrorKind::UnexpectedType,
        QT_TRANSLATE_NOOP("ErrorText", "A column of the database has an unexpected type (%1)."),
        QT_TRANSLATE_NOOP("ErrorText", "Its tables were changed. Run “linedesk doctor” to see where."),
        QT_TRANSLATE_NOOP("ErrorText", "a statement")},
    Sentences{ErrorKind::StatementFailed, QT_TRANSLATE_NOOP("ErrorText", "The database refused %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again. If it comes back, the log has what the database said."),
        QT_TRANSLATE_NOOP("ErrorText", "a statement")},
    Sentences{ErrorKind::NotFound, QT_TRANSLATE_NOOP("ErrorText", "There is no %1 “%2”."),
        QT_TRANSLATE_NOOP("ErrorText", "It may have been removed, or the name is not spelt right."),
        QT_TRANSLATE_NOOP("ErrorText", "entry")},
    Sentences{ErrorKind::WrongCall, QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be “%2”."),
        QT_TRANSLATE_NOOP("ErrorText", "“linedesk --help” lists what is possible."),
        QT_TRANSLATE_NOOP("ErrorText", "The value")},
    Sentences{ErrorKind::RedisUnavailable, QT_TRANSLATE_NOOP("ErrorText", "Redis at %1 does not answer."),
        QT_TRANSLATE_NOOP("ErrorText", "Lists go on without unread counts and presence. Check that Redis runs."),
        QT_TRANSLATE_NOOP("ErrorText", "this workspace")},
    Sentences{ErrorKind::RedisRefused, QT_TRANSLATE_NOOP("ErrorText", "Redis refused the command %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the user and rights that Redis gives to this console."),
        QT_TRANSLATE_NOOP("ErrorText", "sent to it")},
    Sentences{ErrorKind::FileFailed, QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be read or written."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the folder exists and that you may write there."),
        QT_TRANSLATE_NOOP("ErrorText", "of this name")},
    Sentences{ErrorKind::Unsupported, QT_TRANSLATE_NOOP("ErrorText", "This version of Linedesk cannot do that: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "“linedesk --help” lists what it can do."),
        QT_TRANSLATE_NOOP("ErrorText", "not built yet")},
};

QString filled(const char *sentence, const Sentences &row, const QStringList &parameters)
{
    const QString text = QCoreApplication::translate(context, sentence);
    const QString unnamed = row.unnamed == nullptr ? QString() : QCoreApplication::translate(context, row.unnamed);
    const QString first = parameters.value(0).isEmpty() ? unnamed : parameters.value(0);
    if (text.contains(QLatin1String("%2"))) {
        return text.arg(first, parameters.value(1)); // one call: a %2 inside a parameter stays what it is
    }
    return text.contains(QLatin1String("%1")) ? text.arg(first) : text;
}

} // namespace

ErrorText errorText(const Error &error)
{
    const auto row =
        std::find_if(table.begin(), table.end(), [&error](const Sentences &s) { return s.kind == error.kind; });
    if (row == table.end()) {
        return {errorName(error.kind), {}};
    }
    ErrorText text{filled(row->what, *row, error.parameters), {}};
    if (*row->next != '\0') {
        text.next = QCoreApplication::translate(context, row->next);
    }
    return text;
}

} // namespace linedesk

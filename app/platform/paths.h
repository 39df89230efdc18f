// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linedesk {

// Where this program keeps things for this user. Folders are made when asked for.

/// The training workspace, drafts, outbox: .../linedesk under the user's data folder, open to the user alone.
QString dataFolder();
/// The file of settings.
QString settingsFile();
/// A name for what there is once per user: sockets, locks.
QString perUserName(const QString &what);

/// Makes an empty file that its owner alone may read and write; one that is there stays as it is. False when it cannot be made.
bool makePrivateFile(const QString &file);
/// Takes every right on a file from everybody but its owner.
void keepPrivate(const QString &file);

} // namespace linedesk

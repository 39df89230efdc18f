// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace_address.h"
#include "models/domain/instant.h"

#include <memory>

namespace linedesk {

struct PoolLimits;
struct Workspace;

/// What a person or a command says about the workspace to open.
struct WorkspaceRequest {
    WorkspaceAddress address;
    QString redisUrl; ///< empty: no Redis
    QString
        staff; ///< username of the member; empty: none on a server, the first active agent in the training workspace
    bool isPooler = false;
    MaybeInstant now; ///< a clock that stands still, so that figures can be checked
    int poolSize = 2;
    int poolOverflow = 3;
    bool mayCreateFile = false; ///< of sqlite:FILE: `setup tables` makes it
    QString dataFolder;         ///< where the training workspace lives
};

/// Opens a workspace for reading: connects, probes, chooses the member. Blocks for as long as that takes (connect time-out 3 s; the first
/// training workspace is filled with sample data), so the window calls it on a thread of its own; commands just call it.
/// Errors: every kind that a connection, a file, a missing table or right can have; NotFound for an unknown member.
Result<std::shared_ptr<Workspace>> openWorkspace(const WorkspaceRequest &request);

/// Opens an empty database for `setup tables` and `sample`: connects and loads statements, asks for no table.
Result<std::shared_ptr<Workspace>> openBareWorkspace(const WorkspaceRequest &request);

} // namespace linedesk

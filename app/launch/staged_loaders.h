// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launch/console.h"

#include <QString>

#include <memory>
#include <optional>

namespace linedesk {

/// The states a screen can be pictured in.
enum class StagedState { Loaded, Empty, Loading, Error, Offline };

std::optional<StagedState> stagedStateFromName(const QString &name);

/// Loaders that put the window into one state: they answer with nothing, never, or with an error; or, for offline, as the workspace
/// does until cut() is called. Loaded ones are the workspace's own.
class StagedLoaders {
public:
    StagedLoaders(StagedState state, const ConsoleLoaders &real);
    ~StagedLoaders();

    const ConsoleLoaders &loaders() const { return m_loaders; }
    /// From now on nothing can be reached.
    void cut();

private:
    struct Stage;
    std::unique_ptr<Stage> m_stage;
    ConsoleLoaders m_loaders;
};

} // namespace linedesk

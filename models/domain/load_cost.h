// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linedesk {

/// What one refresh cost, without connecting and probing: the figures of the status bar and of `--json`.
struct LoadCost {
    int statements = 0;
    int redisCommands = 0;
    double databaseMs = 0; ///< milliseconds spent in statements
    double totalMs = 0;    ///< milliseconds from request to values

    LoadCost &operator+=(const LoadCost &other)
    {
        statements += other.statements;
        redisCommands += other.redisCommands;
        databaseMs += other.databaseMs;
        totalMs += other.totalMs;
        return *this;
    }
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/staff.h"
#include "models/domain/tag.h"

#include <optional>

namespace linedesk {

class CustomerFeed;
class InboxFeed;
class KpiFeed;
class LinkWatch;
class QueueFeed;
class Settings;
class Style;
class Ticker;
class TranscriptFeed;

/// What the console's window shows and talks to. All must outlive the window.
struct ConsoleParts {
    Settings &settings;
    const Style &style;
    const Ticker &ticker;
    LinkWatch *links = nullptr; ///< null: the status bar names no link
    InboxFeed &inbox;
    TranscriptFeed &transcript;
    CustomerFeed &customer;
    QueueFeed &queue;
    KpiFeed &kpis;
    QString workspaceName;
    std::optional<Staff> member; ///< whose console this is
    bool isMemberVerified = false;
    bool isTraining = false;
    Tags tags; ///< what the inbox can be narrowed to
};

} // namespace linedesk

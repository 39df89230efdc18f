// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/cancel_token.h"
#include "models/domain/result.h"

#include <QFuture>

namespace linedesk {

/// A load under way: its value to come, and the way to call it off.
template <typename T>
struct RunningLoad {
    QFuture<Result<T>> future;
    CancelToken cancel;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace linedesk {

/// The seed of this run's randomised tests: LINEDESK_SEED, else a new one. Printed at the first call, so that a failure can be repeated.
quint64 testSeed();

/// Whether randomised tests run in full size (LINEDESK_FULL=1) instead of a tenth.
bool isFullRun();

} // namespace linedesk

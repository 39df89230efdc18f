// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/cancel_token.h"

#include <mutex>

namespace linedesk {

struct CancelState {
    std::mutex mutex;
    bool cancelled = false;
    std::function<void()> wake;
};

CancelToken::CancelToken()
    : m_state(std::make_shared<CancelState>())
{
}

void CancelToken::cancel()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->cancelled = true;
    if (m_state->wake) {
        m_state->wake();
    }
}

bool CancelToken::isCancelled() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->cancelled;
}

CancelToken::WakeUp::WakeUp(const CancelToken &token, std::function<void()> wake)
    : m_state(token.m_state)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->wake = std::move(wake);
    if (m_state->cancelled) {
        m_state->wake();
    }
}

CancelToken::WakeUp::~WakeUp()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->wake = nullptr;
}

} // namespace linedesk

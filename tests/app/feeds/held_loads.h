// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/running_load.h"

#include <QFutureInterface>
#include <QList>

namespace linedesk {

/// What a feed asked of its loader, in order. Nothing is answered until the test does it.
template <typename Request, typename T>
class HeldLoads {
public:
    RunningLoad<T> begin(const Request &request)
    {
        m_loads.append(Load{request, QFutureInterface<Result<T>>(QFutureInterfaceBase::Started), CancelToken()});
        return {m_loads.last().state.future(), m_loads.last().cancel};
    }

    qsizetype count() const { return m_loads.size(); }
    const Request &request(qsizetype index) const { return m_loads.at(index).request; }
    const Request &last() const { return m_loads.last().request; }
    bool isCancelled(qsizetype index) const { return m_loads.at(index).cancel.isCancelled(); }

    void answer(qsizetype index, Result<T> result)
    {
        m_loads[index].state.reportResult(std::move(result));
        m_loads[index].state.reportFinished();
    }
    void answerLast(Result<T> result) { answer(count() - 1, std::move(result)); }

private:
    struct Load {
        Request request;
        QFutureInterface<Result<T>> state;
        CancelToken cancel;
    };
    QList<Load> m_loads;
};

} // namespace linedesk

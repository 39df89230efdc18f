// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/deliver.h"
#include "app/async/running_load.h"

#include <QAbstractItemModel>
#include <QEventLoop>

namespace linedesk {

/// Starts a load and runs the event loop until `apply(value) -> Outcome` has taken its value on this thread, as a feed would.
template <typename Start, typename Apply>
Outcome loadOnUi(Start start, Apply apply)
{
    QEventLoop loop;
    Outcome outcome = makeError(ErrorKind::Cancelled);
    const auto load = start();
    deliver(load.future, &loop, [&loop, &outcome, &apply](const auto &result) {
        outcome = result ? apply(*result) : Outcome(result.error());
        loop.quit();
    });
    loop.exec();
    return outcome;
}

/// Whether a model has told its views of new rows since the last look.
class ModelEar {
public:
    explicit ModelEar(QAbstractItemModel &model)
    {
        const auto hear = [this] { m_heard = true; };
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &m_context, hear);
        QObject::connect(&model, &QAbstractItemModel::layoutChanged, &m_context, hear);
    }
    Outcome heard()
    {
        return std::exchange(m_heard, false) ? Outcome(Done{})
                                             : Outcome(makeError(ErrorKind::UnexpectedRows, {QStringLiteral("model")}));
    }

private:
    QObject m_context;
    bool m_heard = false;
};

} // namespace linedesk

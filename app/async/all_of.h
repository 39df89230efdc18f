// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/deliver.h"

#include <memory>
#include <optional>
#include <tuple>

namespace linedesk {

/// Hands the values of independent loads that run side by side to `fn(T…)` once all are there, as deliver() does.
template <typename Fn, typename... T>
void allOf(QObject *context, Fn fn, const QFuture<T> &...futures)
{
    struct Gathered {
        std::tuple<std::optional<T>...> values;
        std::size_t missing = sizeof...(T);
        Fn fn;
    };
    auto gathered = std::make_shared<Gathered>(Gathered{{}, sizeof...(T), std::move(fn)});
    const auto finishOne = [gathered] {
        if (--gathered->missing == 0) {
            std::apply([&](auto &...value) { gathered->fn(std::move(*value)...); }, gathered->values);
        }
    };
    const auto gather = [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (deliver(futures, context,
             [gathered, finishOne](T value) {
                 std::get<I>(gathered->values) = std::move(value);
                 finishOne();
             }),
            ...);
    };
    gather(std::index_sequence_for<T...>{});
}

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/staged_loaders.h"

#include "app/async/deliver.h"
#include "app/customers/customer_loader.h"
#include "app/inbox/inbox_loader.h"
#include "app/kpi/kpi_loader.h"
#include "app/queue/queue_loader.h"
#include "app/transcript/transcript_loader.h"

#include <QHash>

namespace linedesk {

namespace {

/// What every staged loader does with a load: pass it on, or answer for it.
struct Act {
    StagedState state = StagedState::Loaded;

    template <typename T, typename Real>
    RunningLoad<T> operator()(Real real) const
    {
        switch (state) {
        case StagedState::Loaded: return real();
        case StagedState::Empty: return {readyFuture<Result<T>>(T{}), {}};
        case StagedState::Loading: return {neverAnswered<T>(), {}};
        case StagedState::Error:
            return {readyFuture<Result<T>>(makeError(ErrorKind::NoPermission, {QStringLiteral("chat_sessions")})), {}};
        case StagedState::Offline: break;
        }
        return {
            readyFuture<Result<T>>(makeError(ErrorKind::Unreachable, {QStringLiteral("db.example:5432/line")})), {}};
    }

private:
    template <typename T>
    static QFuture<Result<T>> neverAnswered()
    {
        QFutureInterface<Result<T>> state(QFutureInterfaceBase::Started);
        return state.future();
    }
};

class StagedInbox final : public InboxLoader {
public:
    StagedInbox(const Act &act, const InboxLoader &real)
        : m_act(act)
        , m_real(real)
    {
    }
    RunningLoad<InboxPage> page(const InboxQuery &query) const override
    {
        return m_act.operator()<InboxPage>([&] { return m_real.page(query); });
    }
    RunningLoad<InboxPage> byIds(const QList<CustomerId> &customers) const override
    {
        return m_act.operator()<InboxPage>([&] { return m_real.byIds(customers); });
    }
    RunningLoad<InboxCounts> counts() const override
    {
        return m_act.operator()<InboxCounts>([&] { return m_real.counts(); });
    }
    RunningLoad<Tags> tags() const override
    {
        return m_act.operator()<Tags>([&] { return m_real.tags(); });
    }

private:
    const Act &m_act;
    const InboxLoader &m_real;
};

class StagedTranscript final : public TranscriptLoader {
public:
    StagedTranscript(const Act &act, const TranscriptLoader &real)
        : m_act(act)
        , m_real(real)
    {
    }
    RunningLoad<TranscriptPage> before(
        const CustomerId &customer, const std::optional<TranscriptPosition> &position, int limit) const override
    {
        return m_act.operator()<TranscriptPage>([&] { return m_real.before(customer, position, limit); });
    }
    RunningLoad<TranscriptPage> around(const CustomerId &customer, MessageId message, int limit) const override
    {
        return m_act.operator()<TranscriptPage>([&] { return m_real.around(customer, message, limit); });
    }
    RunningLoad<TranscriptPage> after(
        const CustomerId &customer, const TranscriptPosition &position, int limit) const override
    {
        return m_act.operator()<TranscriptPage>([&] { return m_real.after(customer, position, limit); });
    }

private:
    const Act &m_act;
    const TranscriptLoader &m_real;
};

class StagedCustomers final : public CustomerLoader {
public:
    StagedCustomers(const Act &act, const CustomerLoader &real)
        : m_act(act)
        , m_real(real)
    {
    }
    RunningLoad<CustomerProfile> profile(const CustomerId &customer) const override
    {
        return m_act.operator()<CustomerProfile>([&] { return m_real.profile(customer); });
    }

private:
    const Act &m_act;
    const CustomerLoader &m_real;
};

class StagedQueue final : public QueueLoader {
public:
    StagedQueue(const Act &act, const QueueLoader &real)
        : m_act(act)
        , m_real(real)
    {
    }
    RunningLoad<QueueSnapshot> all() const override
    {
        return m_act.operator()<QueueSnapshot>([&] { return m_real.all(); });
    }
    RunningLoad<QueueSnapshot> placeOf(const CustomerId &customer) const override
    {
        return m_act.operator()<QueueSnapshot>([&] { return m_real.placeOf(customer); });
    }

private:
    const Act &m_act;
    const QueueLoader &m_real;
};

class StagedKpis final : public KpiLoader {
public:
    StagedKpis(const Act &act, const KpiLoader &real)
        : m_act(act)
        , m_real(real)
    {
    }
    RunningLoad<KpiSnapshot> snapshot() const override
    {
        return m_act.operator()<KpiSnapshot>([&] { return m_real.snapshot(); });
    }
    RunningLoad<KpiHistory> history(int days) const override
    {
        return m_act.operator()<KpiHistory>([&] { return m_real.history(days); });
    }

private:
    const Act &m_act;
    const KpiLoader &m_real;
};

} // namespace

struct StagedLoaders::Stage {
    Stage(StagedState state, const ConsoleLoaders &real)
        : act{state}
        , inbox(act, *real.inbox)
        , transcript(act, *real.transcript)
        , customers(act, *real.customers)
        , queue(act, *real.queue)
        , kpis(act, *real.kpis)
    {
    }

    Act act;
    StagedInbox inbox;
    StagedTranscript transcript;
    StagedCustomers customers;
    StagedQueue queue;
    StagedKpis kpis;
};

std::optional<StagedState> stagedStateFromName(const QString &name)
{
    static const QHash<QString, StagedState> states{{QStringLiteral("loaded"), StagedState::Loaded},
        {QStringLiteral("empty"), StagedState::Empty}, {QStringLiteral("loading"), StagedState::Loading},
        {QStringLiteral("error"), StagedState::Error}, {QStringLiteral("offline"), StagedState::Offline}};
    const auto it = states.constFind(name);
    return it == states.constEnd() ? std::nullopt : std::optional(it.value());
}

StagedLoaders::StagedLoaders(StagedState state, const ConsoleLoaders &real)
    : m_stage(std::make_unique<Stage>(state == StagedState::Offline ? StagedState::Loaded : state, real))
    , m_loaders{&m_stage->inbox, &m_stage->transcript, &m_stage->customers, &m_stage->queue, &m_stage->kpis}
{
}

StagedLoaders::~StagedLoaders() = default;

void StagedLoaders::cut()
{
    m_stage->act.state = StagedState::Offline;
}

} // namespace linedesk

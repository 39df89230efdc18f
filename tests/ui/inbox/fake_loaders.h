// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/deliver.h"
#include "app/customers/customer_loader.h"
#include "app/inbox/inbox_loader.h"
#include "app/transcript/transcript_loader.h"

#include <algorithm>

namespace linedesk {

// Loaders over values, for tests of the window. What they were asked is kept; `error` makes every further load fail.

template <typename T>
RunningLoad<T> loaded(Result<T> result)
{
    return {readyFuture(std::move(result)), CancelToken()};
}

/// Serves `rows` page by page: all of them, or those waiting when the filter asks for it.
class FakeInboxLoader : public InboxLoader {
public:
    Conversations rows;
    InboxCounts tabCounts;
    std::optional<Error> error;
    mutable QList<InboxQuery> queries;
    mutable QList<QList<CustomerId>> reread;

    RunningLoad<InboxPage> page(const InboxQuery &query) const override
    {
        queries.append(query);
        if (error) {
            return loaded<InboxPage>(*error);
        }
        InboxPage page;
        for (const Conversation &row : rows) {
            if (!fits(row, query)) {
                continue;
            }
            if (page.rows.size() == query.limit) {
                page.next = InboxPosition{page.rows.last().lastMessageAt, page.rows.last().user};
                break;
            }
            page.rows.append(row);
        }
        return loaded<InboxPage>(page);
    }
    RunningLoad<InboxPage> byIds(const QList<CustomerId> &customers) const override
    {
        reread.append(customers);
        InboxPage page;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(page.rows),
            [&customers](const Conversation &row) { return customers.contains(row.customer); });
        return error ? loaded<InboxPage>(*error) : loaded<InboxPage>(page);
    }
    RunningLoad<InboxCounts> counts() const override
    {
        return error ? loaded<InboxCounts>(*error) : loaded<InboxCounts>(tabCounts);
    }
    RunningLoad<Tags> tags() const override { return loaded<Tags>(Tags()); }

private:
    static bool fits(const Conversation &row, const InboxQuery &query)
    {
        const bool waits = row.session && row.session->status == SessionStatus::Waiting;
        const bool isTagged = !query.tag.isValid()
            || std::any_of(row.tags.begin(), row.tags.end(), [&query](const Tag &tag) { return tag.id == query.tag; });
        const bool isBehind = !query.after
            || std::pair(row.lastMessageAt, row.user) < std::pair(query.after->lastMessageAt, query.after->user);
        return isTagged && isBehind && (query.filter != InboxFilter::Waiting || waits);
    }
};

/// Serves the same `messages` for every customer.
class FakeTranscriptLoader : public TranscriptLoader {
public:
    Messages messages;
    std::optional<Error> error;
    mutable QList<CustomerId> opened;

    RunningLoad<TranscriptPage> before(
        const CustomerId &customer, const std::optional<TranscriptPosition> &position, int limit) const override
    {
        opened.append(customer);
        if (error) {
            return loaded<TranscriptPage>(*error);
        }
        TranscriptPage page;
        for (auto it = messages.crbegin(); it != messages.crend() && page.messages.size() < limit; ++it) {
            if (!position || std::pair(it->createdAt, it->id) < std::pair(position->createdAt, position->message)) {
                page.messages.prepend(*it);
            }
        }
        if (!page.messages.isEmpty() && page.messages.first().id != messages.first().id) {
            page.older = positionOf(page.messages.first());
        }
        return loaded<TranscriptPage>(page);
    }
    RunningLoad<TranscriptPage> around(const CustomerId &customer, MessageId, int limit) const override
    {
        return before(customer, std::nullopt, limit);
    }
    RunningLoad<TranscriptPage> after(const CustomerId &, const TranscriptPosition &position, int limit) const override
    {
        if (error) {
            return loaded<TranscriptPage>(*error);
        }
        TranscriptPage page;
        for (const Message &message : messages) {
            if (std::pair(message.createdAt, message.id) > std::pair(position.createdAt, position.message)
                && page.messages.size() < limit) {
                page.messages.append(message);
            }
        }
        return loaded<TranscriptPage>(page);
    }
};

class FakeCustomerLoader : public CustomerLoader {
public:
    CustomerProfile sample;
    std::optional<Error> error;

    RunningLoad<CustomerProfile> profile(const CustomerId &customer) const override
    {
        if (error) {
            return loaded<CustomerProfile>(*error);
        }
        CustomerProfile profile = sample;
        profile.conversation.customer = customer;
        return loaded<CustomerProfile>(profile);
    }
};

} // namespace linedesk

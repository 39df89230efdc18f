// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/transcript_list.h"

#include <QDateTime>

namespace linedesk {

namespace {

// A pause this long makes the next message of the same person a new turn.
constexpr auto turnPause = std::chrono::minutes(10);

} // namespace

TranscriptList::TranscriptList(QTimeZone zone, QObject *parent)
    : RowList(parent)
    , m_zone(std::move(zone))
{
}

TranscriptList::~TranscriptList() = default;

QVariant TranscriptList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Message &message = messages().at(index.row());
    switch (role) {
    case Qt::DisplayRole: return message.content;
    case Qt::AccessibleTextRole: return m_describe ? m_describe(message) : message.content;
    case MessageValueRole: return QVariant::fromValue(message);
    case MessageIdRole: return message.id.value();
    case StartsDayRole: return startsDay(index.row());
    case StartsTurnRole: return startsTurn(index.row());
    default: return {};
    }
}

void TranscriptList::replace(const Messages &messages)
{
    Q_EMIT aboutToChange();
    replaceRows(messages);
    tellBeginnings(0, rowCount() - 1);
    Q_EMIT changed();
}

void TranscriptList::prepend(const Messages &messages)
{
    Q_EMIT aboutToChange();
    replaceRows(messages + this->messages());
    tellBeginnings(int(messages.size()), int(messages.size()));
    Q_EMIT changed();
}

void TranscriptList::append(const Messages &messages)
{
    Q_EMIT aboutToChange();
    appendAtEnd(messages);
    Q_EMIT changed();
}

bool TranscriptList::startsDay(int row) const
{
    return row == 0 || dayOf(row) != dayOf(row - 1);
}

bool TranscriptList::startsTurn(int row) const
{
    if (startsDay(row)) {
        return true;
    }
    const Message &before = messages().at(row - 1);
    const Message &message = messages().at(row);
    return before.speaker() != message.speaker() || before.operatorName != message.operatorName
        || message.createdAt - before.createdAt >= turnPause;
}

QDate TranscriptList::dayOf(int row) const
{
    return messages().at(row).createdAt.toDateTime().toTimeZone(m_zone).date();
}

QList<int> TranscriptList::changedRoles(const Message &before, const Message &after) const
{
    return before == after ? QList<int>() : QList<int>{MessageValueRole, Qt::DisplayRole, Qt::AccessibleTextRole};
}

void TranscriptList::tellBeginnings(int first, int last)
{
    if (first >= 0 && first <= last && last < rowCount()) {
        Q_EMIT dataChanged(index(first), index(last), {StartsDayRole, StartsTurnRole});
    }
}

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/row_list.h"
#include "models/lists/transcript_roles.h"

#include <QDate>
#include <QTimeZone>

#include <functional>

namespace linedesk {

/// A transcript as an item model, oldest first. It grows at both ends; where a day or somebody's turn begins is a role of the row.
/// UI thread.
class TranscriptList : public RowList<Message, MessageId> {
    Q_OBJECT
public:
    using Describe = std::function<QString(const Message &)>;

    /// `zone` decides where days begin.
    explicit TranscriptList(QTimeZone zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);
    ~TranscriptList() override;

    QVariant data(const QModelIndex &index, int role) const override;

    const Messages &messages() const { return rows(); }
    const QTimeZone &zone() const { return m_zone; }
    /// Messages that are there already stay, with their selection; the others come and go.
    void replace(const Messages &messages);
    void prepend(const Messages &messages);
    void append(const Messages &messages);

    bool startsDay(int row) const;
    bool startsTurn(int row) const;
    QDate dayOf(int row) const;

    /// Puts a message in words: what Qt::AccessibleTextRole answers.
    void setDescribe(Describe describe) { m_describe = std::move(describe); }

Q_SIGNALS:
    /// These two enclose all the notices of one call, so that a view can settle its scroll position once.
    void aboutToChange();
    void changed();

protected:
    MessageId keyOf(const Message &message) const override { return message.id; }
    QList<int> changedRoles(const Message &before, const Message &after) const override;

private:
    /// Whether a row begins a day or a turn depends on the row before it.
    void tellBeginnings(int first, int last);

    QTimeZone m_zone;
    Describe m_describe;
};

} // namespace linedesk

// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"
#include "models/domain/load_cost.h"
#include "models/domain/result.h"

#include <QList>

namespace linedesk {

class ReadMarkers;
class SqlSession;
class StatementCatalog;

/// Finds out up to when the member at this console has read each conversation, wherever the workspace keeps that. Used within a job.
class MarkerReader {
public:
    virtual ~MarkerReader() = default;
    /// One value for each customer, in their order. Errors: those of the store; NotFound when no member sits here.
    virtual Result<QList<MaybeInstant>> read(
        SqlSession &session, const QList<CustomerId> &customers, LoadCost &cost) const = 0;
};

/// A server workspace: one MGET.
class RedisMarkerReader final : public MarkerReader {
public:
    RedisMarkerReader(ReadMarkers &markers, StaffId member);
    Result<QList<MaybeInstant>> read(
        SqlSession &session, const QList<CustomerId> &customers, LoadCost &cost) const override;

private:
    ReadMarkers &m_markers;
    StaffId m_member;
};

/// An embedded workspace: one statement.
class SqlMarkerReader final : public MarkerReader {
public:
    SqlMarkerReader(const StatementCatalog &catalog, StaffId member);
    Result<QList<MaybeInstant>> read(
        SqlSession &session, const QList<CustomerId> &customers, LoadCost &cost) const override;

private:
    const StatementCatalog &m_catalog;
    StaffId m_member;
};

/// No Redis, or no member: nobody knows what was read.
class NoMarkerReader final : public MarkerReader {
public:
    Result<QList<MaybeInstant>> read(
        SqlSession &session, const QList<CustomerId> &customers, LoadCost &cost) const override;
};

} // namespace linedesk

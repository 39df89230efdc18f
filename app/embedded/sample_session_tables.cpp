// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_session_tables.h"

#include <algorithm>

namespace linedesk {

namespace {

constexpr QByteArrayView closingWords[] = {"", "OPERATOR", "SYSTEM", "USER", "SYSTEM_TIMEOUT"};

qint64 staffId(quint8 index)
{
    return static_cast<qint64>(index) + 1;
}

enum class AuditAction : quint8 { CloseSession, SendMedia, AutoClose, Abandon };

/// A row of audit_logs to be: of a session, or of a file that was sent.
struct AuditEntry {
    qint64 at;
    std::size_t index; ///< into the sessions, or into the media sent
    AuditAction action;
};

std::vector<AuditEntry> gatherAudit(const SampleFacts &facts)
{
    std::vector<AuditEntry> entries;
    for (std::size_t index = 0; index < facts.sessions.size(); ++index) {
        const SampleSession &session = facts.sessions[index];
        switch (session.closing) {
        case SampleClosing::Operator: entries.push_back({session.closedAt, index, AuditAction::CloseSession}); break;
        case SampleClosing::System: entries.push_back({session.closedAt, index, AuditAction::AutoClose}); break;
        case SampleClosing::Timeout: entries.push_back({session.closedAt, index, AuditAction::Abandon}); break;
        case SampleClosing::User:
        case SampleClosing::Open: break; // leaves no entry
        }
    }
    for (std::size_t index = 0; index < facts.media.size(); ++index) {
        entries.push_back({facts.media[index].at, index, AuditAction::SendMedia});
    }
    std::stable_sort(
        entries.begin(), entries.end(), [](const AuditEntry &a, const AuditEntry &b) { return a.at < b.at; });
    return entries;
}

QByteArrayView auditAction(AuditAction action)
{
    constexpr QByteArrayView words[] = {"close_session", "send_media", "auto_close_session", "abandon_waiting_session"};
    return words[static_cast<std::size_t>(action)];
}

QByteArrayView auditDetails(AuditAction action)
{
    constexpr QByteArrayView texts[] = {R"({"function": "close_session", "kwargs_keys": ["operator_id"]})",
        R"({"function": "send_media_message", "kwargs_keys": ["line_user_id", "operator_id", "file_bytes", "file_name", "content_type", "db"]})",
        R"({"reason": "inactivity", "threshold_minutes": 30})",
        R"({"reason": "waiting_timeout", "threshold_minutes": 10})"};
    return texts[static_cast<std::size_t>(action)];
}

} // namespace

SampleSessionTables::SampleSessionTables(
    const SampleCorpus &corpus, const SamplePeople &people, const SampleFacts &facts)
    : m_corpus(&corpus)
    , m_people(&people)
    , m_facts(&facts)
{
}

void SampleSessionTables::writeSessions(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("chat_sessions"),
        QStringLiteral("id line_user_id operator_id status started_at claimed_at first_response_at closed_at "
                       "last_activity_at message_count transfer_count closed_by transfer_reason is_archived "
                       "archived_at archived_by"));
    for (std::size_t index = 0; goesOn && index < m_facts->sessions.size(); ++index) {
        goesOn = writeSession(writer, static_cast<qint64>(index) + 1, m_facts->sessions[index]);
    }
    if (goesOn) {
        writer.end();
    }
}

bool SampleSessionTables::writeSession(SampleTableWriter &writer, qint64 id, const SampleSession &session) const
{
    const bool isClaimed = session.claimedAt != 0;
    const bool isOpen = session.closing == SampleClosing::Open;
    const QList<SampleCorpus::Record> &reasons = m_corpus->records("transfer_reasons");
    SampleRow &row = writer.row();
    row.addInteger(id);
    m_people->appendLineId(row.addText(), session.customer);
    row.addIntegerOrNull(isClaimed ? staffId(session.owner) : 0);
    row.addText(!isOpen ? QByteArrayView("CLOSED") : isClaimed ? QByteArrayView("ACTIVE") : QByteArrayView("WAITING"));
    row.addInstant(session.startedAt);
    row.addInstantOrNull(session.claimedAt);
    row.addInstantOrNull(session.firstResponseAt);
    row.addInstantOrNull(session.closedAt);
    row.addInstant(session.lastActivityAt);
    row.addInteger(session.messages);
    row.addInteger(session.transfers);
    isOpen ? row.addNull() : row.addText(closingWords[static_cast<std::size_t>(session.closing)]);
    // Reasons are voluntary.
    if (session.transfers > 0 && session.salt % 5 != 0) {
        row.addText(reasons.at(static_cast<qsizetype>(session.salt % static_cast<quint64>(reasons.size()))).first());
    } else {
        row.addNull();
    }
    row.addBoolean(session.archivedAt != 0);
    row.addInstantOrNull(session.archivedAt);
    row.addIntegerOrNull(session.archivedAt != 0 ? staffId(session.archivist) : 0);
    return writer.commit();
}

void SampleSessionTables::writeSurveys(SampleTableWriter &writer) const
{
    std::vector<std::size_t> rated;
    for (std::size_t index = 0; index < m_facts->sessions.size(); ++index) {
        if (m_facts->sessions[index].ratedAt != 0) {
            rated.push_back(index);
        }
    }
    std::stable_sort(rated.begin(), rated.end(),
        [this](std::size_t a, std::size_t b) { return m_facts->sessions[a].ratedAt < m_facts->sessions[b].ratedAt; });
    bool goesOn = writer.begin(
        QStringLiteral("csat_responses"), QStringLiteral("id session_id line_user_id score feedback created_at"));
    for (std::size_t index = 0; goesOn && index < rated.size(); ++index) {
        goesOn = writeSurvey(writer, static_cast<qint64>(index) + 1, rated[index]);
    }
    if (goesOn) {
        writer.end();
    }
}

bool SampleSessionTables::writeSurvey(SampleTableWriter &writer, qint64 id, std::size_t sessionIndex) const
{
    const SampleSession &session = m_facts->sessions[sessionIndex];
    const SampleCorpus::Words &texts = m_corpus->words(m_people->language(session.customer), SampleWords::Feedback);
    SampleRow &row = writer.row();
    row.addInteger(id);
    // A session that was deleted since leaves its rating behind.
    row.addIntegerOrNull(session.salt % 97 == 0 ? 0 : static_cast<qint64>(sessionIndex) + 1);
    m_people->appendLineId(row.addText(), session.customer);
    row.addInteger(session.score);
    if (session.salt % 4 == 1) {
        // The first half of the texts praises, the second half does not.
        const auto half = static_cast<quint64>(texts.size()) / 2;
        const quint64 text = (session.salt >> 8) % half + (session.score >= 4 ? 0 : half);
        row.addText(texts.at(static_cast<qsizetype>(text)));
    } else {
        row.addNull();
    }
    row.addInstant(session.ratedAt);
    return writer.commit();
}

void SampleSessionTables::writeAuditLog(SampleTableWriter &writer) const
{
    bool goesOn = writer.begin(QStringLiteral("audit_logs"),
        QStringLiteral("id admin_id action resource_type resource_id details ip_address user_agent created_at"));
    qint64 id = 0;
    for (const AuditEntry &entry : gatherAudit(*m_facts)) {
        if (!goesOn) {
            return;
        }
        SampleRow &row = writer.row();
        row.addInteger(++id);
        if (entry.action == AuditAction::SendMedia) {
            const SampleMediaSent &media = m_facts->media[entry.index];
            row.addInteger(staffId(media.staff));
            row.addText(auditAction(entry.action));
            row.addText("message");
            m_people->appendLineId(row.addText(), media.customer);
        } else {
            const bool byStaff = entry.action == AuditAction::CloseSession;
            row.addIntegerOrNull(byStaff ? staffId(m_facts->sessions[entry.index].owner) : 0);
            row.addText(auditAction(entry.action));
            row.addText("chat_session");
            row.addText(QByteArray::number(static_cast<qint64>(entry.index) + 1));
        }
        row.addJson(auditDetails(entry.action));
        row.addNull(); // ip_address
        row.addNull(); // user_agent
        row.addInstant(entry.at);
        goesOn = writer.commit();
    }
    if (goesOn) {
        writer.end();
    }
}

} // namespace linedesk

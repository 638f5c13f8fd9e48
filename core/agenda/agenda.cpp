// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"

#include "core/agenda/agenda_rules.h"
#include "core/agenda/agenda_store.h"
#include "core/considerations/consideration_rules.h"
#include "core/privacy/consents.h"
#include "core/referrals/incoming_referrals.h"
#include "core/referrals/outgoing_referrals.h"
#include "core/settings/closed_days.h"
#include "core/volunteers/volunteer_rules.h"

#include <algorithm>

namespace brobygger {

namespace {
AgendaCount countOf(const QList<AgendaItem>& items) {
    const auto overdue =
        std::count_if(items.begin(), items.end(), [](const AgendaItem& item) { return item.state == AgendaState::Overdue; });
    return {static_cast<int>(items.size()), static_cast<int>(overdue)};
}

AgendaList listOf(const AgendaStore& store, CitizenId citizen, int limit) {
    AgendaList list;
    for (const AgendaKind kind : allAgendaKinds()) {
        const QList<AgendaItem> items = store.items(kind, citizen, limit);
        const bool areAll = items.size() < limit;
        list.items.append(items);
        list.counts.insert(kind, areAll ? countOf(items) : store.count(kind, citizen));
    }
    return list;
}
} // namespace

Agenda::Agenda(Session& session, const Settings& settings, const IncomingReferrals& incoming, const OutgoingReferrals& outgoing)
    : m_session(session)
    , m_settings(settings)
    , m_incoming(incoming)
    , m_outgoing(outgoing) {}

AgendaSettings Agenda::settings() const {
    return {m_incoming.firstContactDays(),
            m_outgoing.daysToReply(),
            m_settings.value(consentLapsingDays),
            closedDays(m_settings),
            m_settings.value(brobygger::considerationLapsingDays),
            m_settings.value(brobygger::statementLapsingDays)};
}

/// What is late by the minute is so by the time of now on any day that is asked for; in whole minutes, as the file keeps them.
QDateTime Agenda::at(QDate day) const {
    const QTime now = m_session.clock().now().time();
    return {day, QTime(now.hour(), now.minute())};
}

AgendaList Agenda::items(QDate today, int linesOfEachKind) const {
    return listOf(AgendaStore(m_session.database(), at(today), settings()), {}, linesOfEachKind);
}

AgendaList Agenda::forCitizen(CitizenId citizen, QDate today) const {
    return listOf(AgendaStore(m_session.database(), at(today), settings()), citizen, linesPerKind);
}

QMap<AgendaKind, AgendaCount> Agenda::counts(QDate today) const {
    const AgendaStore store(m_session.database(), at(today), settings());
    QMap<AgendaKind, AgendaCount> counts;
    for (const AgendaKind kind : allAgendaKinds()) {
        counts.insert(kind, store.count(kind, {}));
    }
    return counts;
}

int Agenda::countWaiting(QDate today) const { return AgendaList{{}, counts(today)}.total(); }

AgendaCount Agenda::count(AgendaKind kind, QDate today) const {
    return AgendaStore(m_session.database(), at(today), settings()).count(kind, {});
}

std::array<int, 7> Agenda::weekCounts(QDate monday) const {
    return AgendaStore(m_session.database(), at(monday), settings()).weekCounts(monday);
}

InHand Agenda::inHand(QDate today) const { return inHand(AgendaList{{}, counts(today)}); }

InHand Agenda::inHand(const AgendaList& list) const {
    const AgendaStore store(m_session.database(), m_session.clock().now(), settings());
    return {store.activeCourses(), list.counts.value(AgendaKind::FirstContact).total,
            list.counts.value(AgendaKind::ConsentLapses).total};
}

} // namespace brobygger

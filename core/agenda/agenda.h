// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "core/settings/settings.h"
#include "core/storage/records/session.h"

#include <array>

namespace brobygger {

class IncomingReferrals;
class OutgoingReferrals;
struct AgendaSettings;

/// What waits: the one answer for the page I dag, badges, the citizen's page, the report and the command
/// line. It only reads; doing something about a line is its own service's.
class Agenda final {
public:
    /// Of each kind the list of a page holds at most so many lines; nobody does more of one kind in a day.
    static constexpr int linesPerKind = 50;

    Agenda(Session& session, const Settings& settings, const IncomingReferrals& incoming, const OutgoingReferrals& outgoing);

    /// Everything that waits on this day, ordered by kind and due date. Of the dead and the moved nothing waits but the
    /// appointments that are to be called off and what was asked for by right.
    AgendaList items(QDate today, int linesOfEachKind = linesPerKind) const;
    /// The same about one person.
    AgendaList forCitizen(CitizenId citizen, QDate today) const;
    /// How many lines items() would count, without the lines.
    QMap<AgendaKind, AgendaCount> counts(QDate today) const;
    int countWaiting(QDate today) const;
    AgendaCount count(AgendaKind kind, QDate today) const;

    /// Appointments from Monday to Sunday that are not called off.
    std::array<int, 7> weekCounts(QDate monday) const;
    InHand inHand(QDate today) const;
    /// The same out of a list that was read just now.
    InHand inHand(const AgendaList& list) const;

private:
    QDateTime at(QDate day) const;
    AgendaSettings settings() const;

    Session& m_session;
    const Settings& m_settings;
    const IncomingReferrals& m_incoming;
    const OutgoingReferrals& m_outgoing;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_rules.h"
#include "core/storage/statement.h"

#include <array>

namespace brobygger {

/// Reads what waits out of the tables of the subjects it is about; each kind is one query on an index made
/// for it. Which days wait and which are overdue comes in from the rules.
class AgendaStore final {
public:
    /// At this moment of the day that is asked for.
    AgendaStore(Database& database, const QDateTime& now, const AgendaSettings& settings)
        : m_database(database)
        , m_today(now.date())
        , m_now(now)
        , m_settings(settings) {}

    /// Of everybody when `citizen` is invalid. The earliest first, at most `limit` of each kind of record.
    QList<AgendaItem> items(AgendaKind kind, CitizenId citizen, int limit) const;
    AgendaCount count(AgendaKind kind, CitizenId citizen) const;

    std::array<int, 7> weekCounts(QDate monday) const;
    int activeCourses() const;

private:
    Database& m_database;
    QDate m_today;
    QDateTime m_now;
    AgendaSettings m_settings;
};

} // namespace brobygger

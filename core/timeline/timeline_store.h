// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/timeline/timeline_rules.h"

#include <QHash>
#include <QSet>

namespace brobygger {

/// Reads what happened to one citizen out of the tables of the subjects it is about, in one query over all of them. What was
/// taken back, removed or replaced is not in it.
class TimelineStore final {
public:
    TimelineStore(Database& database, QDate today)
        : m_database(database)
        , m_today(today) {}

    /// How many lines of each kind there are.
    QHash<TimelineKind, int> counts(CitizenId citizen) const;
    /// The days that have lines of these kinds, the newest first; without kinds of all.
    QList<TimelineDay> days(CitizenId citizen, const QSet<TimelineKind>& kinds) const;
    /// The lines of the days from `from` to `to`, the newest first, without the first `skipped` ones.
    QList<TimelineEntry> entries(CitizenId citizen, const QSet<TimelineKind>& kinds, QDate from, QDate to, qsizetype skipped,
                                 qsizetype limit) const;

private:
    void bindTo(Statement& select, const QByteArray& sql, CitizenId citizen) const;

    Database& m_database;
    QDate m_today;
};

} // namespace brobygger

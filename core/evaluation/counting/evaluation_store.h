// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/evaluation_counts.h"
#include "core/storage/records/write.h"

namespace brobygger {

/// Counts what an evaluation is made of, grouped in SQL: all appointment figures in one pass over one covering index.
class EvaluationStore final {
public:
    /// What happens on `today` or later has not happened yet.
    EvaluationStore(Database& database, const EvaluationRequest& request, QDate today);

    QList<AppointmentCount> appointments() const;
    QList<RemedyCount> remedies() const;
    QList<FirstContactCount> firstContacts() const;
    std::vector<int> path() const;
    std::vector<int> offers() const;
    int coursesStarted() const;
    QList<ClosedCount> coursesClosed() const;
    CostCounts costs() const;

private:
    Database& m_database;
    QString m_programme;
    QString m_from;
    QString m_to;     ///< the last day that counts
    QString m_before; ///< the first day after what appointments count
};

/// The ids of the programmes that have courses, and of the one in use.
QStringList programmeIds(Database& database, const QString& inUse);

/// The prices of an hour that the user has entered.
class HourPriceStore final {
public:
    explicit HourPriceStore(Database& database)
        : m_database(database) {}

    /// The newest one; nothing when none is entered.
    std::optional<HourPrice> newest() const;
    void insert(Write& write, const HourPrice& price);

private:
    Database& m_database;
};

} // namespace brobygger

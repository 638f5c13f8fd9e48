// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/screening/screening.h"
#include "core/storage/records/store_table.h"

#include <optional>

namespace brobygger {

/// How screenings and their answers are kept.
class ScreeningStore final {
public:
    explicit ScreeningStore(Database& database)
        : m_database(database) {}

    void insert(Write& write, const Screening& screening);
    /// Writes what differs in day, verdict, decision and answers: only for an import that corrects what an import brought.
    void update(Write& write, const Screening& before, const Screening& after);
    /// With its answers.
    std::optional<Screening> find(ScreeningId id) const;
    /// With their answers, newest first.
    QList<Screening> forCitizen(CitizenId citizen) const;

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Screening>& table();

private:
    QList<ScreeningAnswer> answersOf(ScreeningId id) const;
    void insertAnswers(const Screening& screening);

    Database& m_database;
};

} // namespace brobygger

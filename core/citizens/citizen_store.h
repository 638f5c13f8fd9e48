// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/storage/records/store_table.h"

#include <QList>
#include <optional>

namespace brobygger {

/// How citizens are kept.
class CitizenStore final {
public:
    explicit CitizenStore(Database& database)
        : m_database(database) {}

    std::optional<Citizen> find(CitizenId id) const;
    void insert(Write& write, const Citizen& citizen);
    /// Writes what differs, with a line per field in the audit trail.
    void update(Write& write, const Citizen& before, const Citizen& after);
    /// Only for taking back an import or a received referral: nothing else of the citizen may be there any more.
    void remove(Write& write, CitizenId id);
    /// Makes anew what one of them is found by; nothing when there is no such citizen.
    void indexOne(Write& write, CitizenId id);
    /// The same for all.
    void indexAll(Write& write);
    void setNextAppointment(Write& write, CitizenId id, const QDateTime& at);

    /// The last day on which somebody met or spoke with this person, as appointments and contacts say; invalid: none does.
    QDate lastMetOn(CitizenId id) const;
    int count(CitizenFilter filter) const;
    bool isIn(CitizenFilter filter, CitizenId id) const;
    /// As they stand on `day`, which decides whose address is protected.
    QList<CitizenRow> window(CitizenFilter filter, CitizenOrder order, Qt::SortOrder direction, qsizetype offset,
                             qsizetype limit, QDate day) const;
    QList<CitizenRow> rows(const QList<qint64>& ids, QDate day) const;
    /// Those that share a number, a birth date, a phone or a piece of the name with what was typed: few enough to be
    /// compared one by one.
    QList<Citizen> lookAlikes(const Citizen& typed) const;

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Citizen>& table();

private:
    Database& m_database;
};

} // namespace brobygger

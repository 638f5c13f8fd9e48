// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost_rules.h"
#include "core/programmes/programme.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

class Citizens;
class Codes;
class Courses;
class Programmes;

/// A cost entry as a list shows it.
struct CostRow {
    CostEntry entry;
    QString citizenName; ///< empty: of the project
};

/// What is spent and what it was to cost: prices with year and source, entries of a day, lines of a budget. All verbs are
/// Invalid with the fields to mend (see cost_rules), NotFound for what is gone.
class Costs final {
public:
    Costs(Session& session, const Codes& codes, const Programmes& programmes, const Citizens& citizens, const Courses& courses)
        : m_session(session)
        , m_codes(codes)
        , m_programmes(programmes)
        , m_citizens(citizens)
        , m_courses(courses) {}

    Result<Added<Price>> enter(const Price& price);
    Result<Undo> change(const Price& price);
    Result<Undo> remove(PriceId id);

    /// An entry of a citizen without a course gets the citizen's course of that day, the latest opened if there are several;
    /// one with a course alone gets its citizen.
    Result<Added<CostEntry>> enter(const CostEntry& entry);
    Result<Undo> change(const CostEntry& entry);
    /// Conflict for the way of a volunteer, which is corrected where it was told.
    Result<Undo> remove(CostEntryId id);

    Result<Added<BudgetEntry>> enter(const BudgetEntry& entry);
    Result<Undo> change(const BudgetEntry& entry);
    Result<Undo> remove(BudgetEntryId id);

    /// The newest year first, then by kind; of one kind and year the first counts.
    QList<Price> prices() const;
    /// The price that counts; nothing when none is entered for that year.
    std::optional<Price> priceOf(const QString& kind, int year) const;

    std::optional<CostEntry> find(CostEntryId id) const;
    /// Entries of the days from `from` to `to`, both included: how many, and a part of them, the newest first.
    qsizetype count(QDate from, QDate to) const;
    QList<CostRow> window(QDate from, QDate to, qsizetype offset, qsizetype limit) const;

    /// The newest year first, each with what was booked of it.
    QList<BudgetRow> budget() const;

    /// What a kind of cost counts by, by its code; nothing when there is no such code.
    std::optional<CostClass> classOf(const QString& kind) const;
    /// The funders of the programme in use; none when there is none.
    QList<Funder> funders() const;

private:
    /// `keptFunder` is the one it has already: it may be of a programme that is not in use any more.
    Result<CostEntry> settled(const CostEntry& entry, const QString& keptFunder = {}) const;
    Problems problemsOf(const BudgetEntry& entry, const QString& keptFunder = {}) const;
    CourseId courseOn(CitizenId citizen, QDate day) const;

    Session& m_session;
    const Codes& m_codes;
    const Programmes& m_programmes;
    const Citizens& m_citizens;
    const Courses& m_courses;
};

} // namespace brobygger

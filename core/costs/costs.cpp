// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/costs.h"

#include "core/citizens/citizens.h"
#include "core/codes/codes.h"
#include "core/costs/budget_entry_store.h"
#include "core/costs/cost_entry_store.h"
#include "core/costs/cost_words.h"
#include "core/costs/price_store.h"
#include "core/courses/courses.h"
#include "core/programmes/programmes.h"
#include "core/storage/records/references.h"

namespace brobygger {

namespace {
Price tidied(Price price) {
    price.source = price.source.trimmed();
    return price;
}

CostEntry tidied(CostEntry entry) {
    entry.source = entry.source.trimmed();
    entry.text = entry.text.trimmed();
    entry.voucher = entry.voucher.trimmed();
    return entry;
}

BudgetEntry tidied(BudgetEntry entry) {
    entry.source = entry.source.trimmed();
    return entry;
}

QStringList idsOf(const QList<Funder>& funders) {
    QStringList ids;
    for (const Funder& funder : funders) {
        ids << funder.id;
    }
    return ids;
}
} // namespace

Result<Added<Price>> Costs::enter(const Price& price) {
    if (const Problems problems = check(price); problems.hasErrors()) {
        return invalid(problems);
    }
    return addRecord<PriceStore>(m_session, QStringLiteral("price.enter"), tidied(price));
}

Result<Undo> Costs::change(const Price& price) {
    if (const Problems problems = check(price); problems.hasErrors()) {
        return invalid(problems);
    }
    return changeRecord<PriceStore>(m_session, QStringLiteral("price.change"), price.id,
                                    [&](const Price&) -> Result<Price> { return tidied(price); });
}

Result<Undo> Costs::remove(PriceId id) { return removeRecord<PriceStore>(m_session, QStringLiteral("price.remove"), id); }

Result<Added<CostEntry>> Costs::enter(const CostEntry& entry) {
    const auto settledEntry = settled(entry);
    if (!settledEntry) {
        return settledEntry.error();
    }
    return addRecord<CostEntryStore>(m_session, QStringLiteral("cost.enter"), *settledEntry);
}

Result<Undo> Costs::change(const CostEntry& entry) {
    const auto before = find(entry.id);
    const auto settledEntry = settled(entry, before ? before->funder : QString());
    if (!settledEntry) {
        return settledEntry.error();
    }
    return changeRecord<CostEntryStore>(m_session, QStringLiteral("cost.change"), entry.id,
                                        [&](const CostEntry&) -> Result<CostEntry> { return *settledEntry; });
}

Result<Undo> Costs::remove(CostEntryId id) {
    if (References(m_session.database(), CostEntryStore::table().name()).hasAny(id.value())) {
        return Error{ErrorKind::Conflict,
                     CostsWords::tr("It is the way of a volunteer. Correct the kilometres in the plan of accompaniment.")};
    }
    return removeRecord<CostEntryStore>(m_session, QStringLiteral("cost.remove"), id);
}

Result<Added<BudgetEntry>> Costs::enter(const BudgetEntry& entry) {
    if (const Problems problems = problemsOf(entry); problems.hasErrors()) {
        return invalid(problems);
    }
    return addRecord<BudgetEntryStore>(m_session, QStringLiteral("budget.enter"), tidied(entry));
}

Result<Undo> Costs::change(const BudgetEntry& entry) {
    const auto before = BudgetEntryStore(m_session.database()).find(entry.id);
    if (const Problems problems = problemsOf(entry, before ? before->funder : QString()); problems.hasErrors()) {
        return invalid(problems);
    }
    return changeRecord<BudgetEntryStore>(m_session, QStringLiteral("budget.change"), entry.id,
                                          [&](const BudgetEntry&) -> Result<BudgetEntry> { return tidied(entry); });
}

Result<Undo> Costs::remove(BudgetEntryId id) {
    return removeRecord<BudgetEntryStore>(m_session, QStringLiteral("budget.remove"), id);
}

/// What is saved of an entry: with the course that it hangs on, and with the citizen of that course.
Result<CostEntry> Costs::settled(const CostEntry& draft, const QString& keptFunder) const {
    CostEntry entry = tidied(draft);
    Problems problems = check(entry, classOf(entry.kind), m_session.clock().today());
    problems.append(checkFunder(entry.funder, idsOf(funders()) << keptFunder));
    if (entry.course.isValid()) {
        const auto course = m_courses.find(entry.course);
        if (!course || (entry.citizen.isValid() && entry.citizen != course->citizen)) {
            problems.error(QStringLiteral("citizen"), CostsWords::tr("The course is not one of this citizen."));
        } else {
            entry.citizen = course->citizen;
        }
    } else if (entry.citizen.isValid()) {
        entry.course = courseOn(entry.citizen, entry.day);
    }
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return entry;
}

Problems Costs::problemsOf(const BudgetEntry& entry, const QString& keptFunder) const {
    Problems problems = check(entry, classOf(entry.kind).has_value());
    problems.append(checkFunder(entry.funder, idsOf(funders()) << keptFunder));
    return problems;
}

CourseId Costs::courseOn(CitizenId citizen, QDate day) const {
    for (const Course& course : m_courses.forCitizen(citizen)) { // the latest opened first
        if (course.openedOn <= day && (!course.closedOn.isValid() || day <= course.closedOn)) {
            return course.id;
        }
    }
    return {};
}

QList<Price> Costs::prices() const { return PriceStore(m_session.database()).all(); }

std::optional<Price> Costs::priceOf(const QString& kind, int year) const {
    return PriceStore(m_session.database()).priceOf(kind, year);
}

std::optional<CostEntry> Costs::find(CostEntryId id) const { return CostEntryStore(m_session.database()).find(id); }

qsizetype Costs::count(QDate from, QDate to) const { return CostEntryStore(m_session.database()).count(from, to); }

QList<CostRow> Costs::window(QDate from, QDate to, qsizetype offset, qsizetype limit) const {
    QList<CostRow> rows;
    for (const CostEntry& entry : CostEntryStore(m_session.database()).window(from, to, offset, limit)) {
        const auto citizen = entry.citizen.isValid() ? m_citizens.find(entry.citizen) : std::nullopt;
        rows.append({entry, citizen ? citizen->fullName() : QString()});
    }
    return rows;
}

QList<BudgetRow> Costs::budget() const { return BudgetEntryStore(m_session.database()).rows(); }

std::optional<CostClass> Costs::classOf(const QString& kind) const {
    const auto code = m_codes.find(QStringLiteral("cost_kind"), kind);
    return code ? costClass(code->extra) : std::nullopt;
}

QList<Funder> Costs::funders() const {
    const auto programme = m_programmes.current();
    return programme ? programme->funders : QList<Funder>();
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/improvement/pdsa_cycles.h"

#include "core/improvement/pdsa_rules.h"
#include "core/improvement/pdsa_store.h"

#include <algorithm>

namespace brobygger {

namespace {
/// Nothing that is taken back gives a number of a programme to two tests: it is what a flag on a chart says.
Result<void> keepsItsNumber(Write& write, const PdsaCycle& cycle) {
    const PdsaStore store(write.database());
    const QList<PdsaCycle> all = store.ofProgramme(cycle.programmeId);
    const bool isThere = store.find(cycle.id).has_value();
    const bool isTaken = std::any_of(all.cbegin(), all.cend(), [&cycle](const PdsaCycle& other) {
        return other.id != cycle.id && other.number == cycle.number;
    });
    return isThere && isTaken ? Result<void>(recordTouched()) : Result<void>();
}

PdsaCycle trimmed(PdsaCycle cycle) {
    cycle.title = cycle.title.simplified();
    for (QString* text : {&cycle.aim, &cycle.prediction, &cycle.plan, &cycle.done, &cycle.seen, &cycle.reason}) {
        *text = text->trimmed();
    }
    return cycle;
}

/// What the audit trail calls a change.
QString purposeOf(const PdsaCycle& before, const PdsaCycle& after) {
    if (!before.hasStarted() && after.hasStarted()) {
        return QStringLiteral("pdsa_cycle.start");
    }
    return !before.isClosed() && after.isClosed() ? QStringLiteral("pdsa_cycle.close") : QStringLiteral("pdsa_cycle.change");
}
} // namespace

Result<Added<PdsaCycle>> PdsaCycles::add(const PdsaCycle& draft) {
    PdsaCycle cycle = trimmed(draft);
    cycle.id = {};
    if (const Problems problems = check(cycle, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    const QList<PdsaCycle> all = ofProgramme(cycle.programmeId);
    cycle.number = all.isEmpty() ? 1 : all.last().number + 1;
    return addRecord<PdsaStore>(m_session, QStringLiteral("pdsa_cycle.add"), cycle);
}

Result<Undo> PdsaCycles::change(const PdsaCycle& draft) {
    const PdsaCycle cycle = trimmed(draft);
    const std::optional<PdsaCycle> kept = find(cycle.id);
    if (!kept) {
        return recordGone();
    }
    const QDate today = m_session.clock().today();
    Problems problems = checkChange(*kept, cycle, PdsaStore(m_session.database()).foreseenOn(cycle.id), today);
    problems.append(check(cycle, today));
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return changeRecord<PdsaStore>(m_session, purposeOf(*kept, cycle), cycle.id,
                                   [&](const PdsaCycle&) -> Result<PdsaCycle> { return cycle; });
}

Result<Undo> PdsaCycles::remove(PdsaCycleId id) {
    return removeRecord<PdsaStore>(m_session, QStringLiteral("pdsa_cycle.remove"), id, keepsItsNumber);
}

std::optional<PdsaCycle> PdsaCycles::find(PdsaCycleId id) const { return PdsaStore(m_session.database()).find(id); }

QList<PdsaCycle> PdsaCycles::ofProgramme(const QString& programmeId) const {
    return PdsaStore(m_session.database()).ofProgramme(programmeId);
}

PdsaCycle PdsaCycles::begun(const QString& programmeId) const {
    const QList<PdsaCycle> all = ofProgramme(programmeId);
    PdsaCycle cycle = all.isEmpty() ? PdsaCycle() : nextAfter(all.last());
    cycle.programmeId = programmeId;
    return cycle;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reach/refusal_tallies.h"

#include "core/codes/codes.h"
#include "core/reach/reach_words.h"
#include "core/reach/refusal_tally_rules.h"
#include "core/reach/refusal_tally_store.h"

namespace brobygger {

Result<RefusalTally> RefusalTallies::checked(const RefusalTally& draft) const {
    RefusalTally tally = draft;
    tally.clinic = tally.clinic.simplified();
    Problems problems = check(tally, m_session.clock().today());
    if (!tally.reason.isEmpty() && !m_codes.find(QStringLiteral("participation_no"), tally.reason)) {
        problems.error(QStringLiteral("reason"), ReachWords::tr("Choose one from the list."));
    }
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return tally;
}

Result<Added<RefusalTally>> RefusalTallies::add(const RefusalTally& draft) {
    const auto tally = checked(draft);
    if (!tally) {
        return tally.error();
    }
    return addRecord<RefusalTallyStore>(m_session, QStringLiteral("refusal_tally.add"), *tally);
}

Result<Undo> RefusalTallies::change(const RefusalTally& draft) {
    const auto tally = checked(draft);
    if (!tally) {
        return tally.error();
    }
    return changeRecord<RefusalTallyStore>(m_session, QStringLiteral("refusal_tally.change"), tally->id,
                                           [&](const RefusalTally&) -> Result<RefusalTally> { return *tally; });
}

Result<Undo> RefusalTallies::remove(RefusalTallyId id) {
    return removeRecord<RefusalTallyStore>(m_session, QStringLiteral("refusal_tally.remove"), id);
}

QList<RefusalTally> RefusalTallies::all() const { return RefusalTallyStore(m_session.database()).all(); }

} // namespace brobygger

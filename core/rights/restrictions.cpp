// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/restrictions.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizens.h"
#include "core/rights/restriction_store.h"
#include "core/rights/rights_words.h"

namespace brobygger {

namespace {
Error isLiftedAlready() { return {ErrorKind::Conflict, RightsWords::tr("This restriction is lifted already.")}; }
} // namespace

Result<Added<Restriction>> Restrictions::add(Restriction restriction) {
    if (!m_citizens.find(restriction.citizen)) {
        return recordGone();
    }
    if (inForce(restriction.citizen)) {
        return Error{ErrorKind::Conflict,
                     RightsWords::tr("The citizen's data are restricted already. Lift that restriction first.")};
    }
    if (const Problems problems = check(restriction, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    restriction.reason = restriction.reason.simplified();
    return addRecord<RestrictionStore>(m_session, QStringLiteral("restriction.add"), restriction);
}

Result<Undo> Restrictions::review(RestrictionId id, QDate reviewOn) {
    return changeRecord<RestrictionStore>(
        m_session, QStringLiteral("restriction.review"), id, [&](Restriction restriction) -> Result<Restriction> {
            if (!restriction.isInForce()) {
                return isLiftedAlready();
            }
            if (const Problems problems = checkReview(reviewOn, m_session.clock().today()); problems.hasErrors()) {
                return invalid(problems);
            }
            restriction.reviewOn = reviewOn;
            return restriction;
        });
}

Result<Undo> Restrictions::lift(RestrictionId id, const RestrictionNotice& notice) {
    return changeRecord<RestrictionStore>(
        m_session, QStringLiteral("restriction.lift"), id, [&](Restriction restriction) -> Result<Restriction> {
            if (!restriction.isInForce()) {
                return isLiftedAlready();
            }
            const QDate today = m_session.clock().today();
            if (const Problems problems = check(notice, restriction, today); problems.hasErrors()) {
                return invalid(problems);
            }
            restriction.liftedOn = today;
            restriction.toldOn = notice.toldOn;
            restriction.toldVia = notice.toldVia;
            return restriction;
        });
}

QList<Restriction> Restrictions::forCitizen(CitizenId citizen) const {
    return RestrictionStore(m_session.database()).forCitizen(citizen);
}

std::optional<Restriction> Restrictions::inForce(CitizenId citizen) const {
    return RestrictionStore(m_session.database()).inForce(citizen);
}

Result<void> checkUnrestricted(Database& database, CitizenId citizen) {
    const auto restriction = RestrictionStore(database).inForce(citizen);
    if (!restriction) {
        return {};
    }
    return Error{ErrorKind::Denied, RightsWords::tr("The citizen's data have been restricted since %1 and are only kept "
                                                    "meanwhile. Lift the restriction first, under the citizen's rights.")
                                        .arg(formatDate(restriction->restrictedOn))};
}

} // namespace brobygger

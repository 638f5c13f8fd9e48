// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_requests.h"

#include "core/citizens/citizens.h"
#include "core/rights/rights_store.h"
#include "core/rights/rights_words.h"
#include "core/settings/closed_days.h"

namespace brobygger {

Result<Added<RightsRequest>> RightsRequests::add(RightsRequest request) {
    if (!m_citizens.find(request.citizen)) {
        return recordGone();
    }
    const Problems problems = check(request, m_settings.value(organisationKind), m_session.clock().today());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    request.identity = request.identity.simplified();
    request.wish = request.wish.trimmed();
    request.dueOn = answerDue(request.kind, request.receivedOn);
    return addRecord<RightsStore>(m_session, QStringLiteral("rights_request.add"), request);
}

Result<Undo> RightsRequests::extend(RightsRequestId id, const QString& reason) {
    if (reason.trimmed().isEmpty()) {
        Problems problems;
        problems.error(QStringLiteral("reason"), RightsWords::tr("Write why it takes longer, as the citizen was told."));
        return invalid(problems);
    }
    return changeRecord<RightsStore>(
        m_session, QStringLiteral("rights_request.extend"), id, [&](RightsRequest request) -> Result<RightsRequest> {
            const QDate today = m_session.clock().today();
            if (!canExtend(request, today)) {
                return Error{ErrorKind::Conflict, RightsWords::tr("This deadline cannot be extended any more.")};
            }
            request.extendedOn = today;
            request.extensionReason = reason.simplified();
            request.dueOn = extendedDueOn(request.receivedOn);
            return request;
        });
}

Result<Undo> RightsRequests::answer(RightsRequestId id, const RightsAnswer& answer) {
    return changeRecord<RightsStore>(
        m_session, QStringLiteral("rights_request.answer"), id, [&](RightsRequest request) -> Result<RightsRequest> {
            if (!request.isOpen()) {
                return Error{ErrorKind::Conflict, RightsWords::tr("This request is answered already.")};
            }
            const Problems problems = check(answer, request, m_session.clock().today());
            if (problems.hasErrors()) {
                return invalid(problems);
            }
            request.answeredOn = answer.on;
            request.answeredVia = answer.via;
            request.decision = answer.decision;
            request.decisionReason = answer.reason.simplified();
            return request;
        });
}

QList<RightsRequest> RightsRequests::forCitizen(CitizenId citizen) const {
    return RightsStore(m_session.database()).forCitizen(citizen);
}

std::optional<RightsRequest> RightsRequests::openAccess(CitizenId citizen) const {
    for (const RightsRequest& request : forCitizen(citizen)) {
        if (request.isOpen() && request.kind == RightsKind::Access) {
            return request;
        }
    }
    return std::nullopt;
}

QList<RightsKind> RightsRequests::kinds() const { return rightsKindsAt(m_settings.value(organisationKind)); }

QDate RightsRequests::answerDue(RightsKind kind, QDate receivedOn) const {
    return answerDueOn(kind, receivedOn, closedDays(m_settings));
}

} // namespace brobygger

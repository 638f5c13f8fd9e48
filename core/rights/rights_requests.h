// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/rights_rules.h"
#include "core/settings/settings.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"

#include <optional>

namespace brobygger {

class Citizens;

/// The register of what citizens ask for by right, each with its deadline. It carries nothing out.
class RightsRequests final {
public:
    RightsRequests(Session& session, const Settings& settings, const Citizens& citizens)
        : m_session(session)
        , m_settings(settings)
        , m_citizens(citizens) {}

    /// Takes a request down; the day by which it is to be answered is worked out. Invalid with the fields to mend (check);
    /// NotFound without the citizen.
    Result<Added<RightsRequest>> add(RightsRequest request);
    /// Notes that the citizen was told today, and why, that it takes two months more. Conflict where it cannot be extended
    /// (canExtend), Invalid (reason) without a reason.
    Result<Undo> extend(RightsRequestId id, const QString& reason);
    /// Conflict when it is answered already, Invalid with the fields to mend (check).
    Result<Undo> answer(RightsRequestId id, const RightsAnswer& answer);

    /// The latest first.
    QList<RightsRequest> forCitizen(CitizenId citizen) const;
    /// The one that an access copy answers: the latest open request for access.
    std::optional<RightsRequest> openAccess(CitizenId citizen) const;
    /// What may be asked for here.
    QList<RightsKind> kinds() const;
    /// The last day for an answer to what came on a day.
    QDate answerDue(RightsKind kind, QDate receivedOn) const;

private:
    Session& m_session;
    const Settings& m_settings;
    const Citizens& m_citizens;
};

} // namespace brobygger

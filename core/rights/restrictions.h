// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/restriction_rules.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"

#include <optional>

namespace brobygger {

class Citizens;

/// What is kept of a citizen and not used meanwhile (GDPR article 18). While one holds, letters, messages and files about the
/// citizen are refused (checkUnrestricted), the citizen is matched with no offer, is on no list of calls and is not erased.
class Restrictions final {
public:
    Restrictions(Session& session, const Citizens& citizens)
        : m_session(session)
        , m_citizens(citizens) {}

    /// Invalid with the fields to mend (check); Conflict while another one holds; NotFound without the citizen.
    Result<Added<Restriction>> add(Restriction restriction);
    /// It is still needed: looked at again on a later day. Conflict once it is lifted, Invalid (reviewOn).
    Result<Undo> review(RestrictionId id, QDate reviewOn);
    /// Ends it today, once the citizen was told. Conflict when it is lifted already, Invalid with the fields to mend (check).
    Result<Undo> lift(RestrictionId id, const RestrictionNotice& notice);

    /// The latest first.
    QList<Restriction> forCitizen(CitizenId citizen) const;
    /// The one that holds.
    std::optional<Restriction> inForce(CitizenId citizen) const;

private:
    Session& m_session;
    const Citizens& m_citizens;
};

/// Denied, in a sentence, while a restriction holds: then the citizen's data are kept and not used.
Result<void> checkUnrestricted(Database& database, CitizenId citizen);

} // namespace brobygger

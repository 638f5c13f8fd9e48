// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/add_record.h"
#include "core/storage/records/put_back.h"
#include "core/volunteers/volunteer_rules.h"

namespace brobygger {

class Partners;

/// Those who help without being paid. All verbs are Invalid with the fields to mend, NotFound for what is gone. A statement is
/// signed again by a change of its days.
class Volunteers final {
public:
    Volunteers(Session& session, const Partners& partners)
        : m_session(session)
        , m_partners(partners) {}

    Result<Added<Volunteer>> add(const Volunteer& volunteer);
    Result<Undo> change(const Volunteer& volunteer);
    /// The same within a write that goes on.
    Result<PutBack> change(Write& write, const Volunteer& volunteer);
    /// Conflict when a plan or a referral names the volunteer: then it is the day of stopping that is entered.
    Result<Undo> remove(VolunteerId id);

    std::optional<Volunteer> find(VolunteerId id) const;
    /// Those who have not stopped first, then by name.
    QList<VolunteerRow> all() const;

private:
    Result<Volunteer> checked(Volunteer volunteer) const;

    Session& m_session;
    const Partners& m_partners;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person_around.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"

#include <QStringList>

namespace brobygger {

class Codes;

/// The people around the citizens: who they are, how they may be reached, and what they may be told.
class People final {
public:
    People(Session& session, const Codes& codes)
        : m_session(session)
        , m_codes(codes) {}

    /// Invalid with the fields to mend (check).
    Result<Added<PersonAround>> add(const PersonAround& person);
    /// Saves the person as it now is. NotFound when it is not there any more, Invalid as add.
    Result<Undo> change(const PersonAround& person);
    Result<Undo> remove(PersonAroundId id);

    std::optional<PersonAround> find(PersonAroundId id) const;
    /// All of a citizen by role and name, those whose time is over last. The own doctor of the citizen's particulars stands
    /// among them, without an id, while nobody else has that role today.
    QList<PersonAroundRow> around(CitizenId citizen) const;
    /// Those of today alone.
    QList<PersonAroundRow> aroundToday(CitizenId citizen) const;
    /// Those of today who speak or decide for the citizen.
    QList<PersonAroundRow> actingFor(CitizenId citizen) const;
    /// The roles in which a partner stands around the citizen today: codes of person_role.
    QStringList rolesOf(CitizenId citizen, PartnerId partner) const;

private:
    Session& m_session;
    const Codes& m_codes;
};

} // namespace brobygger

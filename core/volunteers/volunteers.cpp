// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/volunteers.h"

#include "core/partners/partners.h"
#include "core/storage/records/references.h"
#include "core/volunteers/volunteer_store.h"
#include "core/volunteers/volunteer_words.h"

namespace brobygger {

Result<Volunteer> Volunteers::checked(Volunteer volunteer) const {
    for (QString* line : {&volunteer.name, &volunteer.email, &volunteer.postcode, &volunteer.town, &volunteer.availability,
                          &volunteer.skills, &volunteer.languages}) {
        *line = line->simplified();
    }
    volunteer.remark = volunteer.remark.trimmed();
    if (const Problems problems = check(volunteer, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    const bool isThere = !volunteer.partner.isValid() || m_partners.find(volunteer.partner);
    return isThere ? Result<Volunteer>(volunteer) : Result<Volunteer>(recordGone());
}

Result<Added<Volunteer>> Volunteers::add(const Volunteer& draft) {
    const Result<Volunteer> volunteer = checked(draft);
    if (!volunteer) {
        return volunteer.error();
    }
    return addRecord<VolunteerStore>(m_session, QStringLiteral("volunteer.add"), *volunteer);
}

Result<Undo> Volunteers::change(const Volunteer& draft) {
    return changeRecord<VolunteerStore>(m_session, QStringLiteral("volunteer.change"), draft.id,
                                        [&](const Volunteer&) { return checked(draft); });
}

Result<PutBack> Volunteers::change(Write& write, const Volunteer& draft) {
    const auto before = VolunteerStore(write.database()).find(draft.id);
    if (!before) {
        return recordGone();
    }
    const Result<Volunteer> after = checked(draft);
    return after ? Result<PutBack>(changeWithin<VolunteerStore>(write, *before, *after)) : Result<PutBack>(after.error());
}

Result<Undo> Volunteers::remove(VolunteerId id) {
    if (References(m_session.database(), VolunteerStore::table().name()).hasAny(id.value())) {
        return Error{ErrorKind::Conflict,
                     VolunteersWords::tr("The volunteer has followed somebody or told of somebody. Enter the day of stopping "
                                         "instead.")};
    }
    return removeRecord<VolunteerStore>(m_session, QStringLiteral("volunteer.remove"), id);
}

std::optional<Volunteer> Volunteers::find(VolunteerId id) const { return VolunteerStore(m_session.database()).find(id); }

QList<VolunteerRow> Volunteers::all() const { return VolunteerStore(m_session.database()).all(); }

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QString>

namespace brobygger {

struct PersonAround;
using PersonAroundId = Id<PersonAround>;

/// Somebody who stands around a citizen in a role, by name or as the place that has the role: "hjemmesygeplejen".
struct PersonAround {
    PersonAroundId id;
    CitizenId citizen;
    QString role;         ///< code person_role
    QString name;         ///< empty: nobody by name at the organisation
    QString organisation; ///< where the person belongs, when that is no partner of the file
    PartnerId partner;
    QString phone; ///< digits for a Danish number
    QString email;
    SafeContact safeContact; ///< how this person may be reached, not the citizen
    QString mayShare;        ///< what the citizen says may be told this person; passing on takes a consent all the same
    QDate from;              ///< invalid: not known since when
    QDate to;                ///< included; invalid: still

    bool operator==(const PersonAround&) const = default;
};

/// A person as a list shows it.
struct PersonAroundRow {
    PersonAround person; ///< without an id: the own doctor of the citizen's particulars
    QString partnerName;
    QString partnerPhone;

    bool operator==(const PersonAroundRow&) const = default;

    /// The partner's name, or the organisation as it was written.
    const QString& place() const { return partnerName.isEmpty() ? person.organisation : partnerName; }
    /// By name where there is one, otherwise the place.
    const QString& title() const { return person.name.isEmpty() ? place() : person.name; }
    /// The person's own number, otherwise that of the partner.
    const QString& phone() const { return person.phone.isEmpty() ? partnerPhone : person.phone; }
};

/// The codes of person_role that rules ask for by name.
inline const QString ownDoctorRole = QStringLiteral("family_doctor");
/// The `extra` of a role that speaks or decides for the citizen: guardian, proxy, representative in a case.
inline const QString actsForCitizen = QStringLiteral("acts_for");

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/values/sex.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace brobygger {

struct Partner;
using PartnerId = Id<Partner>;
struct PartnerPerson;
using PartnerPersonId = Id<PartnerPerson>;

enum class Permission { NotAsked, Yes, No };
enum class LifeState { Present, Moved, Dead };

/// How this person may be reached without harm: shown wherever one rings or writes.
struct SafeContact {
    Permission call = Permission::NotAsked;
    Permission leaveMessage = Permission::NotAsked;
    Permission sms = Permission::NotAsked;
    Permission email = Permission::NotAsked;
    Permission mentionUs = Permission::NotAsked;
    QString note; ///< "helst formiddag"

    bool operator==(const SafeContact&) const = default;
};

struct Citizen;
using CitizenId = Id<Citizen>;

/// A person in the project. The CPR number is kept apart from everything that is shown by itself: it is read only
/// through Citizens::revealNumber.
struct Citizen {
    CitizenId id;
    QString uuid; ///< what is exchanged with other files
    QString givenName;
    QString surname;
    QString personNumber; ///< digits only; empty when not known
    QDate birthDate;
    Sex sex = Sex::Unknown;
    QString phone; ///< digits for a Danish number
    QString email;
    QString street;
    QString postcode;
    QString town;
    QString parishCode;       ///< four digits
    QString municipalityCode; ///< four digits
    bool isAddressProtected = false;
    QDate addressProtectedUntil; ///< invalid: without end
    bool isDigitalPostExempt = false;
    SafeContact safeContact;
    QString nextOfKin;
    QString guardian;
    PartnerId clinic;       ///< own doctor's clinic
    PartnerPersonId doctor; ///< own doctor, at that clinic
    QString ownNumber;      ///< løbenummer: the number in the user's own sheet; empty: none
    QString language;       ///< empty: Danish
    QString visitNote;      ///< visit safety, factual; the citizen may read it
    QString remark;
    LifeState lifeState = LifeState::Present;
    QDate lifeStateOn;
    QDateTime nextAppointmentAt;                ///< kept by the appointments
    Permission research = Permission::NotAsked; ///< whether data without a name may go along for research
    CitizenId mergedInto; ///< the same person's remaining record (core/merging); invalid: stands for itself

    bool operator==(const Citizen&) const = default;

    QString fullName() const;
    /// "Bente M." for lists that others may see.
    QString shortName() const;
};

/// What a list shows of a person, as of one day.
struct CitizenRow {
    CitizenId id;
    QString givenName;
    QString surname;
    QDate birthDate;
    QString town; ///< empty while the address is protected
    QString phone;
    SafeContact safeContact;
    bool isAddressProtected = false; ///< on that day
    LifeState lifeState = LifeState::Present;
    QDateTime nextAppointmentAt;
    QString courseState; ///< intake, active, paused, closed or empty

    QString listName() const; ///< "Mikkelsen, Bente", without a comma where a part is missing
};

/// What a list of citizens shows: everybody, or only those in reach with a course under way.
enum class CitizenFilter { Everybody, UnderWay };
enum class CitizenOrder { Name, BirthDate, NextAppointment };

} // namespace brobygger

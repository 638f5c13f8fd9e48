// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"

#include <QDate>

namespace brobygger {

struct Volunteer;
using VolunteerId = Id<Volunteer>;

/// One who goes along with citizens, or one who only spots those who may need help: the hairdresser, the pharmacist.
enum class VolunteerKind { Companion, Spotter };

/// Somebody who helps without being paid. A volunteer never gets into the file.
struct Volunteer {
    VolunteerId id;
    VolunteerKind kind = VolunteerKind::Companion;
    QString name;
    QString phone;
    QString email;
    QString postcode;
    QString town;
    PartnerId partner;    ///< the association, or where the volunteer works; invalid: none
    QString availability; ///< when, in words
    QString skills;
    QString languages;    ///< codes: "da, ar"
    QDate promisedOn;     ///< when the promise of silence was signed; invalid: it has not been
    QDate promiseValidTo; ///< its last day; invalid without a promise
    QDate since;
    QDate stoppedOn; ///< invalid: has not stopped
    QString remark;

    bool operator==(const Volunteer&) const = default;
};

/// A volunteer with what has been done.
struct VolunteerRow {
    Volunteer volunteer;
    QString partnerName;
    int openPlans = 0;     ///< plans of citizens that go on
    int minutes = 0;       ///< told of all times the volunteer followed somebody
    double kilometres = 0; ///< the same
};

/// The stored text: companion, spotter.
QString toCode(VolunteerKind kind);
/// Companion for what is no such code.
VolunteerKind volunteerKindFromCode(const QString& code);
/// The words on the screen.
QString volunteerKindLabel(VolunteerKind kind);

} // namespace brobygger

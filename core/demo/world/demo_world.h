// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/world/demo_area.h"
#include "core/demo/world/demo_random.h"
#include "core/offers/offer.h"
#include "core/partners/partner.h"
#include "core/places/gazetteer.h"
#include "core/programmes/programme.h"

namespace brobygger {

class IdSource;

/// Somebody who lives in every demo of whatever seed and day, for those who explain the program by it.
struct DemoPerson {
    QString givenName;
    QString surname;
    bool isWoman = false;
    int age = 0;
    QString parish; ///< its name
    QString wish;   ///< in the person's own words
    QString need;   ///< the kind of offer that answers it
};

/// Where a citizen lives.
struct DemoHome {
    QString place; ///< the parish's name, or the town's where there are no parishes
    QString postcode;
    QString town; ///< after the postcode
    QString parish;
    QString municipality;
};

/// What the invented citizens live among: parishes, clinics with their doctors, offers, names.
struct DemoWorld {
    quint64 seed = 0; ///< for the dice that a subject has of its own
    QDate today;
    QDate begin; ///< eighteen months back
    Programme programme;
    DemoArea area;
    QList<DemoHome> homes;
    QList<DemoHome> projectHomes; ///< in the parishes that the project works in, if it has chosen any
    QList<Partner> clinics;
    QList<PartnerPerson> doctors;
    QList<Partner> others; ///< hospital and municipal units
    QList<Offer> offers;
    QHash<int, DemoPerson> cast; ///< by the number of the citizen
    QStringList women;
    QStringList men;
    QStringList surnames;
    QStringList streets;
};

/// Makes the surroundings: reads names and offers of the area from resources/demo, gives ids from `ids`. Format when a shipped
/// file is damaged.
Result<DemoWorld> makeDemoWorld(const Gazetteer& places, const DemoArea& area, const Programme& programme, QDate today,
                                int offers, DemoRandom& random, IdSource& ids);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world/demo_world.h"

#include "core/base/id_source.h"

#include <QJsonObject>
#include <QUuid>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int monthsBack = 18;
constexpr int firstClinic = 100;
constexpr int firstUnit = 120;

/// Digits that ring nowhere: eight of them, beginning with 0000.
QString inventedPhone(int number) { return QStringLiteral("0000%1").arg(number % 10'000, 4, 10, QLatin1Char('0')); }

QString marked(const DemoArea& area, const QString& name) { return name + QLatin1Char(' ') + area.mark; }

Partner makePartner(PartnerKind kind, const QString& name, const DemoTown& town, int number, const DemoArea& area,
                    IdSource& ids) {
    Partner partner;
    partner.id = PartnerId(ids.next());
    partner.kind = kind;
    partner.name = marked(area, name);
    partner.phone = area.phone(inventedPhone(number));
    partner.street = QStringLiteral("%1 %2").arg(area.street).arg(number);
    partner.postcode = town.postcode;
    partner.town = town.postTown;
    return partner;
}

void addClinics(DemoWorld& world, DemoRandom& random, IdSource& ids) {
    const DemoArea& area = world.area;
    for (qsizetype i = 0; i < area.clinics.size(); ++i) {
        const DemoTown& town = area.towns.at(i % area.towns.size());
        Partner clinic =
            makePartner(PartnerKind::Clinic, area.clinics.at(i), town, firstClinic + static_cast<int>(i), area, ids);
        clinic.cluster = area.cluster;
        clinic.doctors = area.doctors.at(i % area.doctors.size());
        world.clinics.append(clinic);
        for (int doctor = 0; doctor < *clinic.doctors; ++doctor) {
            PartnerPerson person;
            person.id = PartnerPersonId(ids.next());
            person.partner = clinic.id;
            person.name = random.oneOf(doctor == 0 ? world.women : world.men) + QLatin1Char(' ') + random.oneOf(world.surnames);
            person.role = area.said(QStringLiteral("læge"));
            world.doctors.append(person);
        }
    }
}

void addPartners(DemoWorld& world, DemoRandom& random, IdSource& ids) {
    addClinics(world, random, ids);
    int number = firstUnit;
    for (const DemoUnit& unit : world.area.others) {
        world.others.append(makePartner(unit.kind, unit.name, unit.town, number++, world.area, ids));
    }
}

OfferSession sessionOf(const QJsonObject& json, QDate begin) {
    OfferSession session;
    session.weekday = json.value(QStringLiteral("weekday")).toInt();
    session.starts = QTime::fromString(json.value(QStringLiteral("starts")).toString(), QStringLiteral("HH:mm"));
    session.ends = QTime::fromString(json.value(QStringLiteral("ends")).toString(), QStringLiteral("HH:mm"));
    session.everyWeeks = json.value(QStringLiteral("every_weeks")).toInt(1);
    session.firstOn = begin.addDays(7 + session.weekday - begin.dayOfWeek());
    return session;
}

std::optional<int> optionalInt(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// The n-th offer: the templates go round, each time in the next towns.
Offer makeOffer(const QJsonObject& json, int number, int round, const DemoWorld& world, DemoRandom& random, IdSource& ids) {
    const DemoArea& area = world.area;
    const DemoTown& town = area.towns.at((number + round) % area.towns.size());
    Offer offer;
    offer.id = OfferId(ids.next());
    offer.uuid = QUuid::createUuidV5(QUuid(), QStringLiteral("demo-offer-%1").arg(number)).toString(QUuid::WithoutBraces);
    offer.name = marked(area, json.value(QStringLiteral("name")).toString() + QLatin1Char(' ') + town.name);
    offer.provider = json.value(QStringLiteral("provider")).toString();
    offer.category = json.value(QStringLiteral("category")).toString();
    offer.content = json.value(QStringLiteral("content")).toString();
    offer.street = QStringLiteral("%1 %2").arg(area.street).arg(number % 90 + 1);
    offer.postcode = town.postcode;
    offer.town = town.postTown;
    offer.parishCode = town.parish;
    offer.phone = area.phone(inventedPhone(1000 + number));
    offer.contactPerson = random.oneOf(world.women) + QLatin1Char(' ') + random.oneOf(world.surnames);
    offer.minAge = optionalInt(json.value(QStringLiteral("min_age")));
    offer.maxAge = optionalInt(json.value(QStringLiteral("max_age")));
    offer.fee = Money{json.value(QStringLiteral("fee")).toInt() * 100};
    offer.capacity = json.value(QStringLiteral("capacity")).toInt();
    if (random.chance(0.8)) {
        offer.freePlaces = random.between(0, *offer.capacity / 3);
        offer.freePlacesOn = world.today.addDays(-random.between(3, 90));
    }
    offer.sessions = {sessionOf(json, world.begin)};
    if (random.chance(0.85)) {
        offer.companionWelcome = json.value(QStringLiteral("companion")).toBool();
    }
    if (random.chance(0.7)) {
        offer.wheelchair = random.chance(0.8);
    }
    offer.isSoft = json.value(QStringLiteral("soft")).toBool();
    if (random.chance(0.92)) {
        offer.checkedOn = world.today.addDays(-random.between(5, 260));
        offer.checkedBy = area.said(QStringLiteral("Karen Eksempel"));
        offer.checkedHow = area.said(QStringLiteral("telefon"));
    }
    return offer;
}

DemoHome homeOfTown(const DemoTown& town) {
    DemoHome home;
    home.place = town.name;
    home.postcode = town.postcode;
    home.town = town.postTown;
    home.parish = town.parish;
    return home;
}

/// Where people of a parish get their post: as a town of the area says it, else likely. Nothing where only a range of postcodes
/// is known.
std::optional<DemoHome> homeOfParish(const Parish& parish, const DemoArea& area, const Gazetteer& places) {
    const auto town = std::find_if(area.towns.begin(), area.towns.end(),
                                   [&parish](const DemoTown& one) { return one.parish == parish.code; });
    DemoHome home;
    if (area.namesPostcodes && town != area.towns.end()) {
        home = homeOfTown(*town);
    } else if (const auto postcode = places.likelyPostcode(parish)) {
        if (postcode->code.contains(QLatin1Char('-'))) {
            return std::nullopt;
        }
        home.postcode = postcode->code;
        home.town = postcode->town;
    }
    home.place = parish.name;
    home.parish = parish.code;
    home.municipality = parish.municipalityCode;
    return home;
}

/// Where citizens live: in the parishes of the municipalities, and in the towns where there are none.
void findHomes(DemoWorld& world, const Gazetteer& places) {
    for (const QString& municipality : world.area.municipalities) {
        for (const Parish& parish : places.parishesOf(municipality)) {
            const std::optional<DemoHome> home = homeOfParish(parish, world.area, places);
            if (!home) {
                continue;
            }
            world.homes.append(*home);
            if (world.programme.area.parishes.contains(parish.code)) {
                world.projectHomes.append(*home);
            }
        }
    }
    if (world.homes.isEmpty()) {
        for (const DemoTown& town : world.area.towns) {
            world.homes.append(homeOfTown(town));
        }
    }
}

void readCast(DemoWorld& world) {
    for (const auto& value : world.area.cast) {
        const QJsonObject person = value.toObject();
        world.cast.insert(person[QStringLiteral("number")].toInt(),
                          {person[QStringLiteral("given_name")].toString(), person[QStringLiteral("surname")].toString(),
                           person[QStringLiteral("sex")].toString() == QStringLiteral("female"),
                           person[QStringLiteral("age")].toInt(), person[QStringLiteral("parish")].toString(),
                           person[QStringLiteral("wish")].toString(), person[QStringLiteral("need")].toString()});
    }
}

} // namespace

Result<DemoWorld> makeDemoWorld(const Gazetteer& places, const DemoArea& area, const Programme& programme, QDate today,
                                int offers, DemoRandom& random, IdSource& ids) {
    const Result<QJsonDocument> names = shippedDemoFile(area.namesFile);
    if (!names) {
        return names.error();
    }
    const Result<QJsonDocument> templates = shippedDemoFile(area.offersFile);
    if (!templates) {
        return templates.error();
    }
    DemoWorld world;
    world.area = area;
    world.today = today;
    world.begin = today.addMonths(-monthsBack);
    world.programme = programme;
    findHomes(world, places);
    readCast(world);
    world.women = demoStrings((*names)[QStringLiteral("female")]);
    world.men = demoStrings((*names)[QStringLiteral("male")]);
    world.surnames = demoStrings((*names)[QStringLiteral("surnames")]);
    world.streets = demoStrings((*names)[QStringLiteral("streets")]);
    addPartners(world, random, ids);
    const QJsonArray list = templates->array();
    for (int i = 0; i < offers; ++i) {
        const int round = i / static_cast<int>(list.size());
        world.offers.append(makeOffer(list.at(i % list.size()).toObject(), i, round, world, random, ids));
    }
    return world;
}

} // namespace brobygger

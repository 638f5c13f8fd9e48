// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world/demo_world.h"

#include "core/base/id_source.h"
#include "core/demo/world/demo_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace brobygger {

namespace {
constexpr int monthsBack = 18;

/// The town that a demo offer or clinic lies in, with its postcode and parish.
struct DemoTown {
    const char* name;
    const char* postcode;
    const char* parish;
};
constexpr DemoTown towns[] = {
    {"Grenaa", "8500", "8231"},   {"Auning", "8963", "8218"},          {"Allingåbro", "8961", "8266"},
    {"Ørsted", "8950", "8264"},   {"Glesborg", "8585", "8160"},        {"Ørum Djurs", "8586", "8161"},
    {"Trustrup", "8570", "8170"}, {"Bønnerup Strand", "8585", "8239"}, {"Vivild", "8961", "8265"},
};

Result<QJsonDocument> shipped(const QString& name) {
    QFile file(QStringLiteral(":/demo/") + name);
    QJsonDocument document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (document.isNull()) {
        return Error{ErrorKind::Format, DemoWords::tr("The program is incomplete: its demo data is missing. Install it again."),
                     name};
    }
    return document;
}

QStringList strings(const QJsonValue& value) {
    QStringList list;
    for (const auto& text : value.toArray()) {
        list << text.toString();
    }
    return list;
}

constexpr int doctorsOfClinic = 2;

/// Digits that ring nowhere: eight of them, beginning with 0000.
QString inventedPhone(int number) { return QStringLiteral("0000%1").arg(number % 10'000, 4, 10, QLatin1Char('0')); }

Partner makePartner(PartnerKind kind, const QString& name, const DemoTown& town, int number, IdSource& ids) {
    Partner partner;
    partner.id = PartnerId(ids.next());
    partner.kind = kind;
    partner.name = name + QStringLiteral(" (eksempel)");
    partner.phone = inventedPhone(number);
    partner.street = QStringLiteral("Eksempelvej %1").arg(number);
    partner.postcode = QLatin1String(town.postcode);
    partner.town = QString::fromUtf8(town.name);
    return partner;
}

void addPartners(DemoWorld& world, DemoRandom& random, IdSource& ids) {
    for (int i = 0; i < 7; ++i) {
        const DemoTown& town = towns[i];
        const QString name = QStringLiteral("Lægehuset %1").arg(QString::fromUtf8(town.name));
        Partner clinic = makePartner(PartnerKind::Clinic, name, town, 100 + i, ids);
        clinic.cluster = QStringLiteral("Klynge Djursland (eksempel)");
        clinic.doctors = doctorsOfClinic;
        world.clinics.append(clinic);
        for (int doctor = 0; doctor < doctorsOfClinic; ++doctor) {
            PartnerPerson person;
            person.id = PartnerPersonId(ids.next());
            person.partner = clinic.id;
            person.name = random.oneOf(doctor == 0 ? world.women : world.men) + QLatin1Char(' ') + random.oneOf(world.surnames);
            person.role = QStringLiteral("læge");
            world.doctors.append(person);
        }
    }
    world.others.append(
        makePartner(PartnerKind::Hospital, QStringLiteral("Regionshospitalet"), {"Randers C", "8900", ""}, 120, ids));
    world.others.append(makePartner(PartnerKind::Municipal, QStringLiteral("Sundhedscentret"), towns[0], 121, ids));
    world.others.append(makePartner(PartnerKind::Municipal, QStringLiteral("Kommunens jobteam"), towns[0], 122, ids));
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
    const DemoTown& town = towns[static_cast<size_t>(number + round) % std::size(towns)];
    Offer offer;
    offer.id = OfferId(ids.next());
    offer.uuid = QUuid::createUuidV5(QUuid(), QStringLiteral("demo-offer-%1").arg(number)).toString(QUuid::WithoutBraces);
    offer.name =
        QStringLiteral("%1 %2 (eksempel)").arg(json.value(QStringLiteral("name")).toString(), QString::fromUtf8(town.name));
    offer.provider = json.value(QStringLiteral("provider")).toString();
    offer.category = json.value(QStringLiteral("category")).toString();
    offer.content = json.value(QStringLiteral("content")).toString();
    offer.street = QStringLiteral("Eksempelvej %1").arg(number % 90 + 1);
    offer.postcode = QLatin1String(town.postcode);
    offer.town = QString::fromUtf8(town.name);
    offer.parishCode = QLatin1String(town.parish);
    offer.phone = inventedPhone(1000 + number);
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
        offer.checkedBy = QStringLiteral("Karen Eksempel");
        offer.checkedHow = QStringLiteral("telefon");
    }
    return offer;
}

} // namespace

Result<DemoWorld> makeDemoWorld(const Gazetteer& places, const Programme& programme, QDate today, int offers,
                                DemoRandom& random, IdSource& ids) {
    const Result<QJsonDocument> names = shipped(QStringLiteral("names.json"));
    if (!names) {
        return names.error();
    }
    const Result<QJsonDocument> templates = shipped(QStringLiteral("offers.json"));
    if (!templates) {
        return templates.error();
    }
    DemoWorld world;
    world.today = today;
    world.begin = today.addMonths(-monthsBack);
    world.programme = programme;
    world.parishes = places.parishesOf(QStringLiteral("0707"));
    for (const Parish& parish : std::as_const(world.parishes)) {
        if (const auto postcode = places.likelyPostcode(parish)) {
            world.postcodes.insert(parish.code, *postcode);
        }
        if (programme.area.parishes.contains(parish.code)) {
            world.projectParishes.append(parish);
        }
    }
    for (const auto& value : (*names)[QStringLiteral("cast")].toArray()) {
        const QJsonObject person = value.toObject();
        world.cast.insert(person[QStringLiteral("number")].toInt(),
                          {person[QStringLiteral("given_name")].toString(), person[QStringLiteral("surname")].toString(),
                           person[QStringLiteral("sex")].toString() == QStringLiteral("female"),
                           person[QStringLiteral("age")].toInt(), person[QStringLiteral("parish")].toString(),
                           person[QStringLiteral("wish")].toString(), person[QStringLiteral("need")].toString()});
    }
    world.women = strings((*names)[QStringLiteral("female")]);
    world.men = strings((*names)[QStringLiteral("male")]);
    world.surnames = strings((*names)[QStringLiteral("surnames")]);
    world.streets = strings((*names)[QStringLiteral("streets")]);
    addPartners(world, random, ids);
    const QJsonArray list = templates->array();
    for (int i = 0; i < offers; ++i) {
        const int round = i / static_cast<int>(list.size());
        world.offers.append(makeOffer(list.at(i % list.size()).toObject(), i, round, world, random, ids));
    }
    return world;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world/demo_area.h"

#include "core/demo/world/demo_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace brobygger {

namespace {
const QString usualArea = QStringLiteral("norddjurs-landkommune");
constexpr int digitsOfPhone = 4; // after the prefix

QString areaFile(const QString& programmeId) { return QStringLiteral("area_%1.json").arg(programmeId); }

QString textIn(const QJsonObject& json, const char* key, const QString& otherwise = {}) {
    return json.value(QLatin1String(key)).toString(otherwise);
}

DemoTown townOf(const QJsonObject& json, const char* name) {
    DemoTown town;
    town.name = textIn(json, name);
    town.postcode = textIn(json, "postcode");
    town.postTown = textIn(json, "post_town", town.name);
    town.parish = textIn(json, "parish");
    return town;
}

DemoSender senderOf(const QJsonObject& json) {
    return {textIn(json, "name"),  textIn(json, "street"),          townOf(json, "town"),
            textIn(json, "phone"), textIn(json, "data_protection"), textIn(json, "worker")};
}

DemoUnit unitOf(const QJsonObject& json) {
    const bool isHospital = textIn(json, "kind") == QLatin1String("hospital");
    return {isHospital ? PartnerKind::Hospital : PartnerKind::Municipal, textIn(json, "name"), townOf(json, "town")};
}

/// Sorted by the value's name, so that the dice mean the same wherever the file is read.
DemoFact factOf(const QString& fact, const QJsonObject& values) {
    DemoFact made{fact, {}};
    for (auto at = values.begin(); at != values.end(); ++at) {
        made.values.append({at.key(), at->toDouble()});
    }
    return made;
}

void readPeople(DemoArea& area, const QJsonObject& json) {
    const QJsonArray ages = json.value(QStringLiteral("ages")).toArray();
    area.minAge = ages.at(0).toInt();
    area.maxAge = ages.at(1).toInt();
    area.cast = json.value(QStringLiteral("cast")).toArray();
    area.reasons = demoStrings(json.value(QStringLiteral("reasons")));
    for (const auto& value : json.value(QStringLiteral("facts")).toArray()) {
        const QJsonObject fact = value.toObject();
        area.facts.append(factOf(textIn(fact, "fact"), fact.value(QStringLiteral("values")).toObject()));
    }
    const QJsonObject answers = json.value(QStringLiteral("answers")).toObject();
    for (auto at = answers.begin(); at != answers.end(); ++at) {
        const double met = at->toDouble();
        area.answers.append({at.key(), {{QStringLiteral("met"), met}, {QStringLiteral("not_met"), 1 - met}}});
    }
    area.hasPersonNumbers = json.value(QStringLiteral("person_numbers")).toBool(true);
}

void readPlaces(DemoArea& area, const QJsonObject& json) {
    area.municipalities = demoStrings(json.value(QStringLiteral("municipalities")));
    area.projectParishes = demoStrings(json.value(QStringLiteral("parishes")));
    area.street = textIn(json, "street", QStringLiteral("Eksempelvej"));
    area.sender = senderOf(json.value(QStringLiteral("sender")).toObject());
    for (const auto& town : json.value(QStringLiteral("towns")).toArray()) {
        area.towns.append(townOf(town.toObject(), "name"));
    }
    area.namesPostcodes = json.value(QStringLiteral("towns_name_postcodes")).toBool();
    area.clinics = demoStrings(json.value(QStringLiteral("clinics")));
    for (const auto& number : json.value(QStringLiteral("doctors")).toArray()) {
        area.doctors.append(number.toInt());
    }
    area.cluster = textIn(json, "cluster");
    for (const auto& unit : json.value(QStringLiteral("others")).toArray()) {
        area.others.append(unitOf(unit.toObject()));
    }
    const QJsonObject phones = json.value(QStringLiteral("phones")).toObject();
    area.phonePrefix = textIn(phones, "prefix");
    area.firstPhone = phones.value(QStringLiteral("first")).toInt();
    area.phones = phones.value(QStringLiteral("count")).toInt();
}

Result<void> readWords(DemoArea& area, const QJsonObject& json) {
    QJsonObject words = json.value(QStringLiteral("words")).toObject();
    if (const QString file = textIn(json, "words_file"); !file.isEmpty()) {
        const Result<QJsonDocument> shipped = shippedDemoFile(file);
        if (!shipped) {
            return shipped.error();
        }
        words = shipped->object();
    }
    for (auto at = words.begin(); at != words.end(); ++at) {
        area.words.insert(at.key(), at->toString());
    }
    return {};
}

bool isWhole(const DemoArea& area) {
    constexpr qsizetype fewestClinics = 2;
    constexpr qsizetype hospitalAndUnits = 3;
    return !area.towns.isEmpty() && area.clinics.size() >= fewestClinics && !area.doctors.isEmpty() &&
           area.others.size() == hospitalAndUnits && area.maxAge > area.minAge;
}
} // namespace

QString DemoArea::phone(const QString& danish) const {
    if (phones == 0) {
        return danish;
    }
    return phonePrefix + QStringLiteral("%1").arg(firstPhone + danish.toInt() % phones, digitsOfPhone, 10, QLatin1Char('0'));
}

QStringList demoStrings(const QJsonValue& value) {
    QStringList list;
    for (const auto& text : value.toArray()) {
        list << text.toString();
    }
    return list;
}

Result<QJsonDocument> shippedDemoFile(const QString& name) {
    QFile file(QStringLiteral(":/demo/") + name);
    QJsonDocument document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (document.isNull()) {
        return Error{ErrorKind::Format, DemoWords::tr("The program is incomplete: its demo data is missing. Install it again."),
                     name};
    }
    return document;
}

Result<DemoArea> demoAreaOf(const QString& programmeId) {
    const bool hasOwn = QFile::exists(QStringLiteral(":/demo/") + areaFile(programmeId));
    const QString name = areaFile(hasOwn ? programmeId : usualArea);
    const Result<QJsonDocument> file = shippedDemoFile(name);
    if (!file) {
        return file.error();
    }
    const QJsonObject json = file->object();
    DemoArea area;
    area.mark = textIn(json, "mark", QStringLiteral("(eksempel)"));
    area.namesFile = textIn(json, "names");
    area.offersFile = textIn(json, "offers");
    area.hasOwnTemplates = json.value(QStringLiteral("own_templates")).toBool(true);
    readPlaces(area, json);
    readPeople(area, json);
    const QJsonObject costs = json.value(QStringLiteral("costs")).toObject();
    for (auto at = costs.begin(); at != costs.end(); ++at) {
        area.costs.insert(at.key(), at->toInt());
    }
    if (const Result<void> words = readWords(area, json); !words) {
        return words.error();
    }
    if (!isWhole(area)) {
        return Error{ErrorKind::Format, DemoWords::tr("The program is incomplete: its demo data is missing. Install it again."),
                     name};
    }
    return area;
}

} // namespace brobygger

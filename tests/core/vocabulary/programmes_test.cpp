// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_json.h"
#include "core/programmes/shipped_programmes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

Programme shipped(const char* id) {
    auto programme = shippedProgramme(QString::fromLatin1(id));
    REQUIRE(programme);
    return *std::move(programme);
}

QJsonObject shippedJson(const char* id) {
    QFile file(QStringLiteral(":/programmes/%1.json").arg(QString::fromLatin1(id)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList placesOf(const Problems& problems) {
    QStringList places;
    for (const Problem& problem : problems.list()) {
        places.append(problem.field);
    }
    return places;
}

/// Every object of a programme file that holds a number must say where the number stands.
void checkSources(const QJsonValue& value, const QString& path) {
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            checkSources(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
        }
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.value(QStringLiteral("value")).isDouble()) {
        INFO(path.toStdString());
        CHECK_FALSE(object.value(QStringLiteral("source")).toString().isEmpty());
    }
    for (auto child = object.begin(); child != object.end(); ++child) {
        checkSources(*child, path + QLatin1Char('.') + child.key());
    }
}

} // namespace

TEST_CASE("Four programmes are shipped, and each is written back as it was read", "[programmes]") {
    const auto programmes = shippedProgrammes();
    REQUIRE(programmes);
    REQUIRE(programmes->size() == 4);
    for (const Programme& programme : *programmes) {
        INFO(programme.id.toStdString());
        const QJsonObject json = shippedJson(programme.id.toLatin1().constData());
        CHECK(programmeToJson(programme) == json);
        CHECK_FALSE(programme.name.sv.isEmpty());
        CHECK_FALSE(programme.criteriaSets.isEmpty());
        checkSources(json, programme.id);
    }
}

TEST_CASE("The rural programme has four required criteria and nine indicators, any three of them", "[programmes]") {
    const Programme programme = shipped("norddjurs-landkommune");
    const CriteriaSet& set = programme.criteriaSet();
    CHECK(set.id == QStringLiteral("rural"));
    CHECK(std::count_if(set.criteria.begin(), set.criteria.end(),
                        [](const Criterion& criterion) { return criterion.kind == CriterionKind::Required; }) == 4);
    CHECK(set.indicatorCount() == 9);
    CHECK(set.indicatorsNeeded.value == 3);
    CHECK(set.indicatorsNeeded.provisional);
    CHECK(set.criterion(QStringLiteral("misuse"))->strength == IndicatorStrength::Possible);
    CHECK(set.criterion(QStringLiteral("psychiatric_problems"))->strength == IndicatorStrength::Possible);
    CHECK(set.criterion(QStringLiteral("schooling"))->strength == IndicatorStrength::Core);
    CHECK(set.criterion(QStringLiteral("nothing")) == nullptr);
}

TEST_CASE("The rural programme has the poverty line as its second target group", "[programmes]") {
    const Programme programme = shipped("norddjurs-landkommune");
    const CriteriaSet& set = programme.criteriaSet(QStringLiteral("poverty"));
    CHECK(set.criteria.size() == 2);
    CHECK(set.criterion(QStringLiteral("poverty_line"))->test.min == 3);
    CHECK(set.criterion(QStringLiteral("area_category"))->test.values == QStringList{QStringLiteral("5")});
}

TEST_CASE("A course in the rural programme costs 7.700 kr. and the plan is 100 citizens", "[programmes]") {
    const Programme programme = shipped("norddjurs-landkommune");
    REQUIRE(programme.costPerCourse);
    CHECK(programme.costPerCourse->amount.value == 770000);
    CHECK_FALSE(programme.costPerCourse->amount.provisional);
    CHECK(programme.planned->value == 100);
    CHECK(programme.measures.size() == 10);
    CHECK(programme.area.parishes.isEmpty());
    CHECK(programme.firstContactDays->provisional);
}

TEST_CASE("The money of the Vesterbro programme is bound to citizens from 60 years", "[programmes]") {
    const Programme programme = shipped("vesterbro-sydhavnen");
    CHECK(programme.funders.first().amount->value == 380000000);
    CHECK(programme.funders.first().minAge == 60);
    CHECK_FALSE(programme.costPerCourse);
    CHECK(programme.criteriaSet().criterion(QStringLiteral("age"))->provisional);
}

TEST_CASE("The Swedish budget lines add up to the paper's sum of a year", "[programmes]") {
    const Programme programme = shipped("frome-sverige");
    qint64 sum = 0;
    for (const BudgetLine& line : programme.budget) {
        sum += line.perYear.value;
    }
    CHECK(sum == 224932700);
    CHECK(programme.currency == QStringLiteral("SEK"));
}

TEST_CASE("The sick-listed course has its own ladder of hand-over", "[programmes]") {
    const Programme programme = shipped("midtklyngen-sygemeldte");
    QStringList steps;
    for (const HandOverStep& step : programme.handOver) {
        steps.append(step.id);
    }
    CHECK(steps.join(QLatin1Char(' ')) == QStringLiteral("sick_listed operated discharged municipal_start back_at_work"));
}

TEST_CASE("A programme file with mistakes names each place", "[programmes]") {
    QJsonObject json = shippedJson("vesterbro-sydhavnen");
    json.remove(QStringLiteral("country"));
    json.insert(QStringLiteral("kind"), QStringLiteral("trial"));
    QJsonArray sets = json.value(QStringLiteral("criteria_sets")).toArray();
    QJsonObject set = sets.at(0).toObject();
    QJsonArray criteria = set.value(QStringLiteral("criteria")).toArray();
    QJsonObject first = criteria.at(0).toObject();
    first.insert(QStringLiteral("test"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("fact_is")}});
    criteria.replace(0, first);
    criteria.append(criteria.at(1));
    set.insert(QStringLiteral("criteria"), criteria);
    sets.replace(0, set);
    json.insert(QStringLiteral("criteria_sets"), sets);

    const auto read = programmeFromJson(json);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Format);
    const QStringList places = placesOf(read.error().problems);
    CHECK(places.contains(QStringLiteral("country")));
    CHECK(places.contains(QStringLiteral("kind")));
    CHECK(places.contains(QStringLiteral("criteria_sets[0].criteria[0].test.fact")));
    CHECK(places.contains(QStringLiteral("criteria_sets[0].criteria[0].test.values")));
    CHECK(places.contains(QStringLiteral("criteria_sets[0].criteria[8].id")));
}

TEST_CASE("More indicators needed than there are is refused", "[programmes]") {
    Programme programme = shipped("norddjurs-landkommune");
    programme.criteriaSets.first().indicatorsNeeded.value = 10;
    CHECK_FALSE(programmeFromJson(programmeToJson(programme)));
    programme.criteriaSets.first().indicatorsNeeded.value = 9;
    CHECK(programmeFromJson(programmeToJson(programme)));
}

TEST_CASE("A file that is no JSON is refused in words", "[programmes]") {
    const auto read = programmeFromJson(QByteArrayLiteral("{\"id\": "));
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Format);
    CHECK_FALSE(read.error().message.isEmpty());
    CHECK(shippedProgramme(QStringLiteral("no-such")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A programme file dropped into tests/data/programmes is read or refused as its name says", "[programmes]") {
    const QDir folder(qEnvironmentVariable("BROBYGGER_TEST_DATA") + QStringLiteral("/programmes"), QStringLiteral("*.json"));
    for (const QFileInfo& info : folder.entryInfoList()) {
        INFO(info.fileName().toStdString());
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(bool(programmeFromJson(file.readAll())) == !info.fileName().startsWith(QStringLiteral("refused-")));
    }
}

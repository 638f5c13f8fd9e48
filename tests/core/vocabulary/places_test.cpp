// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/places/gazetteer.h"
#include "tests/support/test_file.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

Gazetteer places() {
    auto loaded = Gazetteer::load();
    REQUIRE(loaded);
    return *std::move(loaded);
}

} // namespace

TEST_CASE("Norddjurs has 36 parishes or more, in Danish order, under 707 as under 0707", "[places]") {
    const Gazetteer gazetteer = places();
    const QList<Parish> parishes = gazetteer.parishesOf(QStringLiteral("707"));
    CHECK(parishes.size() == 36);
    CHECK(parishes == gazetteer.parishesOf(QStringLiteral("0707")));
    CHECK(parishes.first().name == QStringLiteral("Albøge"));
    CHECK(parishes.last().name == QStringLiteral("Ålsø"));
}

TEST_CASE("The two parishes named Vejlby in Norddjurs are told apart by their code", "[places]") {
    const Gazetteer gazetteer = places();
    CHECK_FALSE(gazetteer.findParish(QStringLiteral("Vejlby"), QStringLiteral("Norddjurs")));
    const auto byGrenaa = gazetteer.findParish(QStringLiteral("8168"));
    REQUIRE(byGrenaa);
    CHECK(gazetteer.parishLabel(*byGrenaa) == QStringLiteral("Vejlby (8168)"));
    CHECK(gazetteer.findParish(QStringLiteral("Vejlby Sogn"), QStringLiteral("Aarhus"))->code == QStringLiteral("8123"));
}

TEST_CASE("A parish is found however its name is typed", "[places]") {
    const Gazetteer gazetteer = places();
    for (const char* typed : {"Grenaa", "grenå", "GRENAA SOGN", " 8231 "}) {
        const auto parish = gazetteer.findParish(QString::fromUtf8(typed), QStringLiteral("0707"));
        INFO(typed);
        REQUIRE(parish);
        CHECK(parish->code == QStringLiteral("8231"));
        CHECK(gazetteer.parishLabel(*parish) == QStringLiteral("Grenaa"));
    }
    CHECK_FALSE(gazetteer.findParish(QStringLiteral("Ingensteds")));
    CHECK_FALSE(gazetteer.findParish(QString()));
}

TEST_CASE("A postcode gives its town, also one within a range", "[places]") {
    const Gazetteer gazetteer = places();
    CHECK(gazetteer.postcode(QStringLiteral("8500"))->town == QStringLiteral("Grenaa"));
    CHECK(gazetteer.postcode(QStringLiteral("1552"))->town == QStringLiteral("København V"));
    CHECK_FALSE(gazetteer.postcode(QStringLiteral("0000")));
    CHECK_FALSE(gazetteer.postcode(QStringLiteral("85")));
}

TEST_CASE("A municipality is found by code and by name", "[places]") {
    const Gazetteer gazetteer = places();
    CHECK(gazetteer.municipality(QStringLiteral("Norddjurs Kommune"))->code == QStringLiteral("0707"));
    CHECK(gazetteer.municipality(QStringLiteral("707"))->name == QStringLiteral("Norddjurs"));
    CHECK_FALSE(gazetteer.municipality(QString()));
}

TEST_CASE("From the middle of Grenaa parish to that of Glesborg it is about 15.6 kilometres in a straight line", "[places]") {
    const Gazetteer gazetteer = places();
    const LatLon grenaa = gazetteer.parish(QStringLiteral("8231"))->position;
    const LatLon glesborg = gazetteer.parish(QStringLiteral("8160"))->position;
    CHECK(distanceKm(grenaa, glesborg) == Catch::Approx(15.6).margin(0.3));
    CHECK(distanceKm(grenaa, grenaa) == 0.0);
    CHECK(distanceKm({0, 0}, {0, 1}) == Catch::Approx(111.195).margin(0.01));
}

TEST_CASE("Any parish of the country is found by what one types, those of the municipality first", "[places]") {
    const Gazetteer gazetteer = places();
    const auto vejlby = gazetteer.searchParishes(QStringLiteral("vejlby"), QStringLiteral("0707"), 20);
    REQUIRE(vejlby.size() > 2);
    CHECK(vejlby[0].municipalityCode == QStringLiteral("0707"));
    CHECK(vejlby[1].municipalityCode == QStringLiteral("0707"));
    CHECK(vejlby[2].municipalityCode != QStringLiteral("0707"));
    const auto inAarhus = gazetteer.searchParishes(QStringLiteral("vejlby aarh"), QString(), 20);
    REQUIRE(inAarhus.size() == 1);
    CHECK(inAarhus.first().code == QStringLiteral("8123"));
    CHECK(gazetteer.searchParishes(QStringLiteral("8160"), QString(), 20).first().name == QStringLiteral("Glesborg"));
    CHECK(gazetteer.searchParishes(QString(), QString(), 20).isEmpty());
    CHECK(gazetteer.searchMunicipalities(QStringLiteral("norddj"), 5).first().code == QStringLiteral("0707"));
}

TEST_CASE("A postcode proposes the parish of its town, or the nearest one", "[places]") {
    const Gazetteer gazetteer = places();
    const auto parishOf = [&](const char* postcode) {
        return gazetteer.likelyParish(*gazetteer.postcode(QLatin1String(postcode)))->name;
    };
    CHECK(parishOf("8585") == QStringLiteral("Glesborg"));
    CHECK(parishOf("8500") == QStringLiteral("Grenaa"));
    CHECK(parishOf("8963") == QStringLiteral("Auning"));
    CHECK(parishOf("8586") == QStringLiteral("Ørum")); // Ørum Djurs: no parish of that name
}

TEST_CASE("Everybody in the demo lives in a town of the own parish", "[places]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Progress progress;
    REQUIRE(fillDemo(workspace, DemoSize{60, 30, 1}, progress));
    const auto rows = workspace.citizens.window(CitizenFilter{}, CitizenOrder::NextAppointment, Qt::DescendingOrder, 0, 60);
    REQUIRE(rows.size() == 60);
    for (const auto& row : rows) {
        const auto citizen = workspace.citizens.find(row.id);
        REQUIRE(citizen);
        const auto parish = workspace.places.parish(citizen->parishCode);
        REQUIRE(parish);
        const auto postcode = workspace.places.postcode(citizen->postcode);
        REQUIRE(postcode);
        INFO(parish->name.toStdString() << " and " << citizen->town.toStdString());
        CHECK(citizen->town == postcode->town);
        CHECK(postcode->code == workspace.places.likelyPostcode(*parish)->code);
        CHECK(distanceKm(parish->position, postcode->position) < 10);
    }
}

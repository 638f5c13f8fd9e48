// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_file.h"
#include "core/programmes/programme_json.h"
#include "core/programmes/shipped_programmes.h"
#include "core/workspace/programme_vocabulary.h"
#include "tests/support/test_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

Programme sickListed() {
    const Result<Programme> programme = shippedProgramme(QStringLiteral("midtklyngen-sygemeldte"));
    REQUIRE(programme);
    return *programme;
}

Programme ownProgramme() {
    Programme own = sickListed();
    own.id = QStringLiteral("vores-eget");
    own.name.da = QStringLiteral("Vores eget projekt");
    return own;
}

Result<Programme> readBack(const QByteArray& bytes) {
    const Result<ProgrammeVocabulary> vocabulary = programmeVocabulary();
    REQUIRE(vocabulary);
    return readProgrammeFile(bytes, *vocabulary);
}

Result<Programme> readJson(const QJsonObject& json) { return readBack(QJsonDocument(json).toJson()); }

QStringList placesOf(const Result<Programme>& read) {
    QStringList places;
    if (!read) {
        for (const Problem& problem : read.error().problems.list()) {
            places.append(problem.field);
        }
    }
    return places;
}

} // namespace

TEST_CASE("Every shipped programme that is saved as a file can be loaded again, and is the same", "[programmes]") {
    const auto programmes = shippedProgrammes();
    REQUIRE(programmes);
    for (const Programme& programme : *programmes) {
        INFO(programme.id.toStdString());
        const Result<Programme> read = readBack(programmeFile(programme));
        INFO((read ? std::string() : read.error().message.toStdString()));
        REQUIRE(read);
        CHECK(*read == programme);
    }
}

TEST_CASE("A word that no programme has is refused by name and place, however deep it stands", "[programmes]") {
    QJsonObject json = programmeToJson(sickListed());
    json.insert(QStringLiteral("budgets"), QJsonArray());
    QJsonArray measures = json[QStringLiteral("measures")].toArray();
    QJsonObject measure = measures[0].toObject();
    measure.insert(QStringLiteral("kilde"), QStringLiteral("004"));
    measures[0] = measure;
    json.insert(QStringLiteral("measures"), measures);
    const Result<Programme> read = readJson(json);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Format);
    CHECK(placesOf(read) == QStringList{QStringLiteral("budgets"), QStringLiteral("measures[0].kilde")});
    CHECK(read.error().message.contains(QStringLiteral("kilde")));
}

TEST_CASE("What a programme names and the program does not have is refused at its place", "[programmes]") {
    Programme own = ownProgramme();
    own.country = QStringLiteral("NO");
    own.id = QStringLiteral("Vores Eget");
    own.criteriaSets.first().criteria.first().test.fact = QStringLiteral("shoe_size");
    own.instruments.first().instrument = QStringLiteral("XYZ");
    own.instruments.first().when = {QStringLiteral("month_5")};
    own.handOver.first().sector = QStringLiteral("moon");
    own.planned = SourcedNumber{-4, QStringLiteral("ingen"), false};
    const QStringList places = placesOf(readBack(programmeFile(own)));
    for (const char* place : {"country", "id", "criteria_sets[0].criteria[0].test.fact", "instruments[0].instrument",
                              "instruments[0].when", "hand_over[0].sector", "planned.value"}) {
        INFO(place);
        CHECK(places.contains(QLatin1String(place)));
    }
}

TEST_CASE("A file that is far too large, far too deep or no JSON at all is refused in words", "[programmes]") {
    QJsonObject json = programmeToJson(ownProgramme());
    json.insert(QStringLiteral("source"), QString(3'000, QLatin1Char('x')));
    CHECK(placesOf(readJson(json)) == QStringList{QStringLiteral("source")});
    json.insert(QStringLiteral("country"), QString(500'000, QLatin1Char('x')));
    CHECK(readJson(json).error().message.size() < 2'000);
    for (const QByteArray& bytes :
         {QByteArray(2'000'000, ' '), QByteArray(500, '['), QByteArray("{\"id\":[") + QByteArray(30'000, ',') + "]}",
          QByteArray("nothing"), QByteArray("{\n\"id\": \"x\",\n}")}) {
        const Result<Programme> read = readBack(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Format);
        CHECK_FALSE(read.error().message.isEmpty());
    }
    CHECK(readBack("{\n\"id\": \"x\",\n\"a\" 3}").error().message.contains(QLatin1Char('3')));
}

TEST_CASE("A programme of her own is worked by once it is loaded, and taking it back works by the former one again",
          "[programmes][undo]") {
    TestFile file;
    Programmes& programmes = file.workspace().programmes;
    const Programme before = *programmes.current();
    const auto taken = programmes.takeIn(ownProgramme());
    REQUIRE(taken);
    CHECK(programmes.current()->id == QStringLiteral("vores-eget"));
    const auto kept = programmes.kept();
    REQUIRE(kept);
    CHECK(kept->size() == 2);
    REQUIRE((*taken)());
    CHECK(*programmes.current() == before);
}

TEST_CASE("A loaded file of a programme that is known becomes its next version, and the old one is still there",
          "[programmes][undo]") {
    TestFile file;
    Programmes& programmes = file.workspace().programmes;
    const Programme before = *programmes.current();
    Programme changed = before;
    changed.goals.append({QStringLiteral("own"),
                          {QStringLiteral("Færre udeblivelser"), {}, QStringLiteral("Fewer no-shows")},
                          QStringLiteral("styregruppen"),
                          false});
    const auto taken = programmes.takeIn(changed);
    REQUIRE(taken);
    CHECK(programmes.current()->version == before.version + 1);
    CHECK(programmes.current()->goals.size() == before.goals.size() + 1);
    CHECK(*programmes.find(before.id, before.version) == before);

    const auto again = programmes.takeIn(changed);
    REQUIRE(again);
    CHECK_FALSE(*again); // the same words once more change nothing
    REQUIRE((*taken)());
    CHECK(programmes.current()->goals == before.goals);
    CHECK(programmes.current()->version == before.version + 2);
    CHECK_FALSE((*taken)()); // only once
}

TEST_CASE("Two workers who load the same later version of a programme work by the same number", "[programmes]") {
    TestFile file;
    Programme later = *file.workspace().programmes.current();
    later.version = 9;
    later.goals.clear();
    REQUIRE(file.workspace().programmes.takeIn(later));
    CHECK(file.workspace().programmes.current()->version == 9);
}

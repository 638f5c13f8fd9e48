// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_csv.h"
#include "core/exchange/hsds/hsds_json.h"
#include "tests/support/files/hsds_files.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

OfferSession weekly(int weekday, QDate firstOn) {
    OfferSession session;
    session.weekday = weekday;
    session.starts = QTime(9, 0);
    session.ends = QTime(12, 0);
    session.firstOn = firstOn;
    return session;
}

/// Written here, and never imported: times with first days, and what a directory says otherwise than an offer.
void writeOffers(Workspace& workspace) {
    Offer cafe;
    cafe.name = QStringLiteral("Madklub  i  Huset");
    cafe.provider = QStringLiteral("Foreningen Broen");
    cafe.content = QStringLiteral("Vi laver <b>mad</b> & spiser");
    cafe.sessions = {weekly(2, QDate(2025, 6, 3)), weekly(4, QDate(2025, 6, 5))};
    REQUIRE(workspace.offers.add(cafe));
    Offer walk;
    walk.name = QStringLiteral("Gåtur");
    walk.sessions = {weekly(1, QDate(2026, 12, 7))}; // begins in a month
    REQUIRE(workspace.offers.add(walk));
}

Offer offerStarting(Workspace& workspace, const char* name) {
    const QList<Offer> all = workspace.offers.all();
    for (const Offer& offer : all) {
        if (offer.name.startsWith(QString::fromUtf8(name))) {
            return offer;
        }
    }
    FAIL("there is no such offer");
    return {};
}

HsdsPackage madklubSaying(const QByteArray& description) {
    return csvPackage(
        {{QStringLiteral("services.csv"),
          "id,name,status,description\n11111111-1111-4111-8111-111111111111,Madklub,active," + description + "\n"}});
}

ImportOutcome takenIn(Workspace& workspace, const HsdsPackage& package, const ImportChoices& choices = {}) {
    Progress progress;
    const auto outcome = workspace.imports.run(package, {}, progress, choices);
    REQUIRE(outcome);
    return *outcome;
}

} // namespace

TEST_CASE("What was exported is as before when it is read back, whether the file's values are to be used or not", "[hsds]") {
    TestFile file;
    writeOffers(file.workspace());
    const HsdsPackage now = file.workspace().imports.directory();
    for (const HsdsPackage& arriving : {csvPackage(writeHsdsCsv(now)), jsonPackage(writeHsdsJson(now))}) {
        for (const bool takesOwnFields : {false, true}) {
            const ImportPreview preview = file.workspace().imports.preview(arriving, {.takesOwnFields = takesOwnFields});
            CHECK(preview.count(RowState::Unchanged) == 2);
            CHECK(preview.rows.size() == 2);
            CHECK(preview.keptFields() == 0);
            CHECK(preview.withProblems() == 0);
        }
    }
}

TEST_CASE("An offer keeps the first days of its times when the file changes something else of it and says none", "[hsds]") {
    TestFile file;
    writeOffers(file.workspace());
    HsdsPackage arriving = csvPackage(writeHsdsCsv(file.workspace().imports.directory()));
    HsdsTable& services = arriving.tables[QStringLiteral("services")];
    for (qsizetype row = 0; row < services.rows().size(); ++row) {
        services.set(row, QStringLiteral("description"), QStringLiteral("Noget andet"));
    }
    HsdsTable& schedules = arriving.tables[QStringLiteral("schedules")];
    for (qsizetype row = 0; row < schedules.rows().size(); ++row) {
        schedules.set(row, QStringLiteral("dtstart"), QString()); // an older export
        schedules.set(row, QStringLiteral("valid_from"), QString());
    }
    takenIn(file.workspace(), arriving, {.takesOwnFields = true});
    const Offer cafe = offerStarting(file.workspace(), "Madklub");
    CHECK(cafe.content == QStringLiteral("Noget andet"));
    CHECK(cafe.sessions == QList<OfferSession>{weekly(2, QDate(2025, 6, 3)), weekly(4, QDate(2025, 6, 5))});
    CHECK(offerStarting(file.workspace(), "Gåtur").sessions == QList<OfferSession>{weekly(1, QDate(2026, 12, 7))});
}

TEST_CASE("The first days of its times go with an offer to another file, also of one that is still to begin", "[hsds]") {
    TestFile file;
    writeOffers(file.workspace());
    const HsdsPackage out = file.workspace().imports.directory();
    CHECK(descriptorErrors(writeHsdsCsv(out)).isEmpty());
    for (const HsdsPackage& arriving : {csvPackage(writeHsdsCsv(out)), jsonPackage(writeHsdsJson(out))}) {
        TestFile other;
        takenIn(other.workspace(), arriving);
        for (const char* name : {"Madklub", "Gåtur"}) {
            CHECK(offerStarting(other.workspace(), name).sessions == offerStarting(file.workspace(), name).sessions);
        }
        CHECK(other.workspace().imports.preview(arriving).count(RowState::Unchanged) == 2);
    }
}

TEST_CASE("A field that I put back as it was imported is not one I have changed", "[hsds]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    takenIn(workspace, madklubSaying("Vi spiser sammen"));
    const auto write = [&workspace](const char* content) {
        Offer offer = offerStarting(workspace, "Madklub");
        offer.content = QString::fromUtf8(content);
        REQUIRE(workspace.offers.change(offer));
    };
    write("Skrevet i hånden");
    CHECK(workspace.imports.preview(madklubSaying("Noget andet")).keptFields() == 1);
    write("Vi spiser sammen");
    const ImportOutcome outcome = takenIn(workspace, madklubSaying("Noget andet"));
    CHECK(outcome.preview.keptFields() == 0);
    CHECK(outcome.preview.count(RowState::Changed) == 1);
    CHECK(offerStarting(workspace, "Madklub").content == QStringLiteral("Noget andet"));
}

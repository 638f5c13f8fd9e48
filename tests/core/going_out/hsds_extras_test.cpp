// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_csv.h"
#include "core/exchange/hsds/hsds_json.h"
#include "tests/support/files/hsds_files.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QByteArray services =
    "id,name,status,description,kapacitet\n11111111-1111-4111-8111-111111111111,Café,active,Vi spiser,\"12, nogle gange 14\"\n";

void run(Workspace& workspace, const HsdsPackage& package) {
    Progress progress;
    const auto outcome = workspace.imports.run(package, {}, progress);
    REQUIRE(outcome);
    CHECK(outcome->preview.count(RowState::Rejected) == 0);
    CHECK(outcome->preview.count(RowState::New) == package.count(QStringLiteral("services")));
}

/// What an import of the package would change, in words.
std::string changesOf(Workspace& workspace, const HsdsPackage& package) {
    QStringList words;
    const ImportPreview preview = workspace.imports.preview(package);
    for (const PlannedRow& row : preview.rows) {
        words << (row.state == RowState::Unchanged ? QStringList() : QStringList{row.title});
        for (const FieldChange& change : row.changes) {
            words << change.field + QStringLiteral(": ") + change.before + QStringLiteral(" -> ") + change.after;
        }
    }
    return words.join(QLatin1Char('\n')).toStdString();
}

/// Once through the file and out, in both forms; then into another file and out again, to the letter.
void staysTheSame(const HsdsPackage& package) {
    TestFile file;
    run(file.workspace(), package);
    CHECK(changesOf(file.workspace(), package) == "");
    const HsdsFiles tables = writeHsdsCsv(file.workspace().imports.directory());
    const QByteArray page = writeHsdsJson(file.workspace().imports.directory());
    CHECK(changesOf(file.workspace(), csvPackage(tables)) == "");
    CHECK(changesOf(file.workspace(), jsonPackage(page)) == "");
    TestFile fromTables;
    run(fromTables.workspace(), csvPackage(tables));
    const HsdsFiles again = writeHsdsCsv(fromTables.workspace().imports.directory());
    CHECK(again.keys() == tables.keys());
    for (const QString& name : again.keys()) {
        INFO(name.toStdString());
        CHECK(QString::fromUtf8(again[name]).toStdString() == QString::fromUtf8(tables[name]).toStdString());
    }
    TestFile fromPage;
    run(fromPage.workspace(), jsonPackage(page));
    CHECK(QString::fromUtf8(writeHsdsJson(fromPage.workspace().imports.directory())).toStdString() ==
          QString::fromUtf8(page).toStdString());
}

} // namespace

TEST_CASE("columns and tables of a directory that no page shows go through the file and out again", "[hsds]") {
    const HsdsPackage package = csvPackage(
        {{QStringLiteral("services.csv"), services},
         {QStringLiteral("payments_accepted.csv"), "id,service_id,payment\np1,11111111-1111-4111-8111-111111111111,kontant\n"},
         {QStringLiteral("bemaerkninger.csv"), "emne,tekst\nMad,Fredag\nMad,Lørdag\n"}});
    staysTheSame(package);
    TestFile file;
    run(file.workspace(), package);
    const HsdsFiles out = writeHsdsCsv(file.workspace().imports.directory());
    CHECK(out[QStringLiteral("services.csv")].contains("\"12, nogle gange 14\""));
    CHECK(out[QStringLiteral("payments_accepted.csv")].contains("kontant"));
    CHECK(out[QStringLiteral("bemaerkninger.csv")].contains("L\xc3\xb8rdag"));
}

TEST_CASE("what HSDS 3.1 adds goes through the file and out again", "[hsds]") {
    staysTheSame(csvPackage(
        {{QStringLiteral("services.csv"), services},
         {QStringLiteral("urls.csv"),
          "id,url,label,organization_id,service_id\nu1,https://example.org,Facebook,,11111111-1111-4111-8111-111111111111\n"},
         {QStringLiteral("units.csv"), "id,name,scheme,identifier,uri\nn1,plads,,,\n"},
         {QStringLiteral("service_capacities.csv"),
          "id,service_id,unit_id,available,updated\nk1,11111111-1111-4111-8111-111111111111,n1,3,2026-10-01T10:00:00Z\n"}}));
    staysTheSame(jsonPackage(R"({"contents": [{"id": "s1", "name": "Café", "status": "active",
        "additional_urls": [{"id": "u1", "label": "Facebook", "url": "https://example.org/cafe"}],
        "capacities": [{"id": "k1", "available": 3, "updated": "2026-10-01T10:00:00Z", "unit": {"id": "n1", "name": "plads"}}],
        "attributes": [{"id": "a1", "label": "Målgruppe", "taxonomy_term": {"id": "t1", "name": "Ældre", "description": "x"}}]}]})"));
}

TEST_CASE("a page of the British profile goes through the file and out again", "[hsds]") {
    staysTheSame(jsonPackage(
        R"({"total_items": 1, "contents": [{"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Community Counselling",
        "status": "active", "description": "Talks", "url": null, "minimum_age": 18, "maximum_age": null, "assured_date": "2026-05-01",
        "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Helpers", "description": "A charity"},
        "schedules": [{"id": "48bddad8-8ba9-4d2b-9d1d-2a9d3a1d9e01", "freq": "WEEKLY", "byday": "MO,TH", "opens_at": "10:00", "closes_at": "12:00"}],
        "service_at_locations": [{"id": "8fb4b9f8-2f0d-4c2c-a8f7-6f1d6e1c0b06", "location": {"id": "94e5b3f2-7a1f-4f5c-9b45-0b1a2c3d4e07",
            "location_type": "physical", "latitude": 51.45, "longitude": -2.58, "addresses": [{"id": "74706e55-1d2c-4b3a-8f9e-0a1b2c3d4e08",
            "address_1": "1 High Street", "city": "Bristol", "state_province": "Bristol", "postal_code": "BS1 1AA", "country": "GB",
            "address_type": "physical"}]}}]}]})"));
}

TEST_CASE("a time with seconds and one without are the same time", "[hsds]") {
    const QByteArray head = "id,service_id,freq,byday,opens_at,closes_at\n55555555-5555-4555-8555-555555555555,11111111-1111-"
                            "4111-8111-111111111111,WEEKLY,TU,";
    TestFile file;
    run(file.workspace(),
        csvPackage({{QStringLiteral("services.csv"), services}, {QStringLiteral("schedules.csv"), head + "10:00,12:00:00\n"}}));
    CHECK(changesOf(file.workspace(), csvPackage({{QStringLiteral("services.csv"), services},
                                                  {QStringLiteral("schedules.csv"), head + "10:00:00,12:00\n"}})) == "");
    CHECK(changesOf(file.workspace(), csvPackage({{QStringLiteral("services.csv"), services},
                                                  {QStringLiteral("schedules.csv"), head + "10:30:00,12:00\n"}})) != "");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_csv.h"
#include "core/exchange/hsds/hsds_json.h"
#include "core/exchange/hsds/hsds_tables.h"
#include "tests/support/files/hsds_files.h"
#include "tests/support/files/message_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// Every cell that says something, so that two packages can be compared.
QStringList cellsOf(const HsdsPackage& package) {
    QStringList cells;
    for (auto table = package.tables.begin(); table != package.tables.end(); ++table) {
        for (const HsdsRow& row : table->rows()) {
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
                if (!hsdsText(*cell).isEmpty()) {
                    cells << table.key() + QLatin1Char('/') + hsdsText(row.cells[QStringLiteral("id")]) + QLatin1Char('/') +
                                 cell.key() + QLatin1Char('=') + hsdsText(*cell);
                }
            }
        }
    }
    cells.sort();
    return cells;
}

/// The cells that only one of them has; empty when both say the same.
std::string difference(const QStringList& one, const QStringList& other) {
    QStringList only;
    for (const QString& cell : one) {
        if (!other.contains(cell)) {
            only << QStringLiteral("- ") + cell;
        }
    }
    for (const QString& cell : other) {
        if (!one.contains(cell)) {
            only << QStringLiteral("+ ") + cell;
        }
    }
    return only.join(QLatin1Char('\n')).toStdString();
}

HsdsFiles smallDirectory() {
    return {{QStringLiteral("services.csv"),
             "id,name,status,description,minimum_age,surprise\r\n"
             "11111111-1111-4111-8111-111111111111,\"Café, \"\"Broen\"\" (eksempel)\",active,\" To\nlinjer \",60,kept\r\n"
             "22222222-2222-4222-8222-222222222222,Gåtur,active,,gammel,\r\n"
             ",Uden nummer,active,,,\r\n"
             "44444444-4444-4444-8444-444444444444,,active,,,\r\n"},
            {QStringLiteral("phones.csv"), "id,service_id,number\n33333333-3333-4333-8333-333333333333,"
                                           "11111111-1111-4111-8111-111111111111,+45 12 34 56 78\n"}};
}

} // namespace

TEST_CASE("a directory in CSV comes out to the letter", "[hsds]") {
    const HsdsPackage read = csvPackage(smallDirectory());
    CHECK(read.count(QStringLiteral("services")) == 3);
    const QJsonObject service = read.find(QStringLiteral("services"), QStringLiteral("11111111-1111-4111-8111-111111111111"));
    CHECK(service[QStringLiteral("name")].toString() == QStringLiteral("Café, \"Broen\" (eksempel)"));
    CHECK(service[QStringLiteral("description")].toString() == QStringLiteral(" To\nlinjer "));
    CHECK(service[QStringLiteral("surprise")].toString() == QStringLiteral("kept"));
    const HsdsPackage again = csvPackage(writeHsdsCsv(read));
    CHECK(again.find(QStringLiteral("services"),
                     QStringLiteral("11111111-1111-4111-8111-111111111111"))[QStringLiteral("description")] ==
          service[QStringLiteral("description")]);
    CHECK(again.find(QStringLiteral("phones"), QStringLiteral("33333333-3333-4333-8333-333333333333"))[QStringLiteral("number")]
              .toString() == QStringLiteral("+45 12 34 56 78"));
}

TEST_CASE("a row or cell that cannot be taken is named with table, row and field", "[hsds]") {
    const HsdsPackage read = csvPackage(smallDirectory());
    REQUIRE(read.problems.size() == 2);
    CHECK(read.problems[0].table == QStringLiteral("services"));
    CHECK(read.problems[0].line == 4);
    CHECK(read.problems[0].field == QStringLiteral("minimum_age"));
    CHECK(read.problems[0].said == QStringLiteral("gammel"));
    CHECK(read.problems[0].isRowTaken); // one optional cell loses no row
    CHECK(read.problems[1].line == 6);
    CHECK(read.problems[1].field == QStringLiteral("name"));
    CHECK_FALSE(read.problems[1].isRowTaken);
}

TEST_CASE("tables and columns of HSDS 2.0 and 1.1 are read as those of 3.0", "[hsds]") {
    const HsdsPackage read =
        csvPackage({{QStringLiteral("organizations.csv"), "id,name,description,url\no1,Foreningen,x,http://example.org\n"},
                    {QStringLiteral("services.csv"), "id,organization_id,name,status\ns1,o1,Café,active\n"},
                    {QStringLiteral("locations.csv"), "id,name\nl1,Huset\n"},
                    {QStringLiteral("services_at_location.csv"), "id,service_id,location_id\nsl1,s1,l1\n"},
                    {QStringLiteral("physical_addresses.csv"), "id,location_id,address_1,city\na1,l1,Vej 1,Grenaa\n"},
                    {QStringLiteral("postal_addresses.csv"), "id,location_id,address_1,city\na2,l1,Boks 1,Grenaa\n"},
                    {QStringLiteral("regular_schedules.csv"), "id,service_id,weekday,opens_at\nr1,s1,Thursday,10:00\n"},
                    {QStringLiteral("services_taxonomy.csv"), "id,service_id,taxonomy_id\nt1,s1,x1\n"},
                    {QStringLiteral("languages.csv"), "id,service_id,language\ng1,s1,Dansk\n"},
                    {QStringLiteral("metadata.csv"), "id,resource_id,field_name\nm1,l1,name\n"}});
    const auto cell = [&read](const char* table, const char* id, const char* column) {
        return hsdsText(read.find(QLatin1String(table), QLatin1String(id))[QLatin1String(column)]);
    };
    CHECK(read.version == QStringLiteral("2.0"));
    CHECK(cell("organizations", "o1", "website") == QStringLiteral("http://example.org"));
    CHECK(cell("service_at_location", "sl1", "location_id") == QStringLiteral("l1"));
    CHECK(cell("locations", "l1", "location_type") == QStringLiteral("physical"));
    CHECK(cell("addresses", "a1", "address_type") == QStringLiteral("physical"));
    CHECK(cell("addresses", "a2", "address_type") == QStringLiteral("postal"));
    CHECK(cell("schedules", "r1", "byday") == QStringLiteral("TH"));
    CHECK(cell("attributes", "t1", "link_id") == QStringLiteral("s1"));
    CHECK(cell("attributes", "t1", "taxonomy_term_id") == QStringLiteral("x1"));
    CHECK(cell("languages", "g1", "name") == QStringLiteral("Dansk"));
    CHECK(cell("metadata", "m1", "resource_type") == QStringLiteral("location"));
}

TEST_CASE("a contact of two places comes back as two that stay the same", "[hsds]") {
    const QByteArray page = R"({"contents": [{"id": "s1", "name": "Café", "status": "active", "service_at_locations": [
        {"id": "a", "location": {"id": "l1", "location_type": "physical", "contacts": [{"id": "c", "name": "Ann"}]}},
        {"id": "b", "location": {"id": "l2", "location_type": "physical", "contacts": [{"id": "c", "name": "Ann"}]}}]}]})";
    const HsdsPackage read = jsonPackage(page);
    CHECK(read.count(QStringLiteral("contacts")) == 2);
    CHECK(difference(cellsOf(read), cellsOf(jsonPackage(writeHsdsJson(read)))) == "");
}

TEST_CASE("columns and tables that HSDS does not know come out again, in CSV and in JSON", "[hsds]") {
    HsdsFiles files = smallDirectory();
    files.insert(QStringLiteral("Min Egen.csv"), "navn,nummer\nÆble,\"1, 2\"\n");
    files.insert(QStringLiteral("payments_accepted.csv"),
                 "id,service_id,payment\np1,11111111-1111-4111-8111-111111111111,kontant\n");
    const HsdsPackage read = csvPackage(files);
    const HsdsFiles written = writeHsdsCsv(read);
    CHECK(written[QStringLiteral("services.csv")].contains(",last_modified,surprise\r\n"));
    CHECK(written[QStringLiteral("payments_accepted.csv")].startsWith("id,payment,service_id\r\n"));
    CHECK(written.contains(QStringLiteral("min_egen.csv")));
    CHECK(written[QStringLiteral("datapackage.json")].contains("surprise"));
    CHECK(difference(cellsOf(read), cellsOf(csvPackage(written))) == "");
    CHECK(difference(cellsOf(read), cellsOf(jsonPackage(writeHsdsJson(read)))) == "");
    CHECK(difference(cellsOf(read), cellsOf(csvPackage(writeHsdsCsv(jsonPackage(writeHsdsJson(read)))))) == "");
}

TEST_CASE("a table's name in a file never leads out of the folder it is written to", "[hsds]") {
    const HsdsPackage read =
        jsonPackage(R"({"services.csv": [{"id": "s1", "name": "Café"}], "../../.profile.csv": [{"id": "x", "a": "b"}]})");
    const HsdsFiles written = writeHsdsCsv(read);
    for (const QString& name : written.keys()) {
        CHECK_FALSE((name.contains(QLatin1Char('/')) || name.startsWith(QLatin1Char('.'))));
    }
    CHECK(difference(cellsOf(read), cellsOf(csvPackage(written))) == "");
}

TEST_CASE("what HSDS 3.1 adds is kept and written again", "[hsds]") {
    const QByteArray page = R"({"contents": [{"id": "s1", "name": "Café", "status": "active",
        "additional_urls": [{"id": "u1", "label": "Facebook", "url": "https://example.org/cafe"}],
        "capacities": [{"id": "k1", "available": 3, "updated": "2026-10-01T10:00:00Z", "unit": {"id": "n1", "name": "plads"}}],
        "organization": {"id": "o1", "name": "Broen", "description": "x", "additional_websites": [{"id": "w1", "url": "https://example.org"}]},
        "attributes": [{"id": "a1", "label": "Målgruppe", "taxonomy_term": {"id": "t1", "name": "Ældre", "description": "x", "language": "dan"}}]}]})";
    const HsdsPackage nested = jsonPackage(page);
    CHECK(difference(cellsOf(nested), cellsOf(jsonPackage(writeHsdsJson(nested)))) == "");
    const HsdsPackage throughCsv = csvPackage(writeHsdsCsv(nested));
    CHECK(difference(cellsOf(nested), cellsOf(throughCsv)) == "");
    const QJsonValue service = QJsonDocument::fromJson(writeHsdsJson(throughCsv))[QStringLiteral("contents")][0];
    const QJsonValue original = QJsonDocument::fromJson(page)[QStringLiteral("contents")][0];
    for (const char* key : {"additional_urls", "capacities"}) {
        CHECK(service[QLatin1String(key)] == original[QLatin1String(key)]);
    }
    CHECK(service[QStringLiteral("organization")][QStringLiteral("additional_websites")] ==
          original[QStringLiteral("organization")][QStringLiteral("additional_websites")]);

    HsdsFiles files = smallDirectory();
    files.insert(
        QStringLiteral("urls.csv"),
        "id,url,label,organization_id,service_id\nu1,https://example.org,Facebook,,11111111-1111-4111-8111-111111111111\n");
    files.insert(QStringLiteral("service_capacities.csv"), "id,service_id,unit_id,available,maximum,updated\nk1,11111111-1111-"
                                                           "4111-8111-111111111111,n1,3,12,2026-10-01T10:00:00Z\n");
    files.insert(QStringLiteral("units.csv"), "id,name,scheme,identifier,uri\nn1,plads,,,\n");
    const HsdsPackage tables = csvPackage(files);
    CHECK(tables.version == QStringLiteral("3.1"));
    CHECK(difference(cellsOf(tables), cellsOf(csvPackage(writeHsdsCsv(tables)))) == "");
    CHECK(difference(cellsOf(tables), cellsOf(jsonPackage(writeHsdsJson(tables)))) == "");
}

TEST_CASE("a page of the British profile is read, with what it leaves out", "[hsds]") {
    // ORUK 3.0: fewer properties (those it removes may come as null), eligibility by age alone, places under the service.
    const QByteArray page =
        R"({"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "first_page": true, "last_page": true,
        "empty": false, "contents": [{"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Community Counselling", "status": "active",
        "description": "Talks", "url": null, "email": "help@example.org", "fees_description": null, "program": null, "minimum_age": 18,
        "maximum_age": null, "assured_date": "2026-05-01", "last_modified": "2026-09-01T10:00:00Z",
        "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Helpers", "description": "A charity", "website": "https://example.org"},
        "schedules": [{"id": "48bddad8-8ba9-4d2b-9d1d-2a9d3a1d9e01", "freq": "WEEKLY", "byday": "MO,TH", "opens_at": "10:00", "closes_at": "12:00", "dtstart": "2026-01-05"}],
        "cost_options": [{"id": "dfb82bd6-2a5e-4d06-a2a8-5d2f1e2b3c04", "option": "per visit", "amount": 5, "currency": "GBP"}],
        "service_areas": [{"id": "0a9a4bb5-0c7b-4a0e-9b4f-11b0d3f1a705", "name": "Bristol", "uri": "http://statistics.data.gov.uk/id/E06000023"}],
        "service_at_locations": [{"id": "8fb4b9f8-2f0d-4c2c-a8f7-6f1d6e1c0b06", "location": {"id": "94e5b3f2-7a1f-4f5c-9b45-0b1a2c3d4e07", "location_type": "physical",
            "latitude": 51.45, "longitude": -2.58, "addresses": [{"id": "74706e55-1d2c-4b3a-8f9e-0a1b2c3d4e08", "address_1": "1 High Street",
            "city": "Bristol", "state_province": "Bristol", "postal_code": "BS1 1AA", "country": "GB", "address_type": "physical"}]}}],
        "contacts": [{"id": "6ba2a5d4-3e4f-4a5b-9c6d-7e8f9a0b1c09", "name": "Ann", "phones": [{"id": "1554f6c2-0d1e-4f2a-8b3c-4d5e6f7a8b10", "number": "0117 496 0000"}]}]}]})";
    const HsdsPackage read = jsonPackage(page);
    CHECK(read.problems.isEmpty());
    const QString service = QStringLiteral("ac148810-d857-441c-9679-408f346de14b");
    CHECK(hsdsText(read.find(QStringLiteral("services"), service)[QStringLiteral("minimum_age")]) == QStringLiteral("18"));
    CHECK(read.tables[QStringLiteral("schedules")].rows().first().cells[QStringLiteral("byday")].toString() ==
          QStringLiteral("MO,TH"));
    for (const char* table : {"organizations", "cost_options", "service_areas", "service_at_location", "locations", "addresses",
                              "contacts", "phones"}) {
        INFO(table);
        CHECK(read.count(QLatin1String(table)) == 1);
    }
    CHECK(difference(cellsOf(read), cellsOf(jsonPackage(writeHsdsJson(read)))) == "");
    CHECK(difference(cellsOf(read), cellsOf(csvPackage(writeHsdsCsv(read)))) == "");
}

TEST_CASE("attributes that speak of a taxonomy do not nest without end", "[hsds]") {
    QByteArray attributes = "id,link_id,taxonomy_term_id,link_entity\n";
    for (int i = 0; i < 300; ++i) {
        attributes += "a" + QByteArray::number(i) + ",x1,t1,taxonomy\n";
    }
    const HsdsPackage read =
        csvPackage({{QStringLiteral("services.csv"), "id,name,status\ns1,Café,active\n"},
                    {QStringLiteral("taxonomies.csv"), "id,name,description\nx1,Emner,x\n"},
                    {QStringLiteral("taxonomy_terms.csv"), "id,name,description,taxonomy_id\nt1,Mad,x,x1\n"},
                    {QStringLiteral("attributes.csv"), attributes + "b,s1,t1,service\n"}});
    const QByteArray written = writeHsdsJson(read);
    CHECK(written.size() < 500'000);
    CHECK(difference(cellsOf(read), cellsOf(jsonPackage(written))) == "");
}

TEST_CASE("what belongs to no service is not lost in JSON", "[hsds]") {
    const HsdsPackage read =
        csvPackage({{QStringLiteral("organizations.csv"), "id,name,description\no1,Foreningen,Uden tilbud\n"},
                    {QStringLiteral("payments_accepted.csv"), "id,service_id,payment\np1,s9,kontant\n"},
                    {QStringLiteral("services.csv"), "id,organization_id,name,status\ns1,o9,Café,active\n"}});
    CHECK(difference(cellsOf(read), cellsOf(jsonPackage(writeHsdsJson(read)))) == "");
}

TEST_CASE("a file that is no directory is refused in words", "[hsds]") {
    CHECK_FALSE(readHsdsJson("{\"version\": \"3.0\", \"profile\": \"x\", \"openapi_url\": \"y\"}"));
    CHECK_FALSE(readHsdsJson("[1, 2]"));
    CHECK_FALSE(readHsdsJson("Navn;Udbyder"));
    CHECK_FALSE(readHsdsCsv({{QStringLiteral("notes.csv"), "a,b\n1,2\n"}}));
    CHECK_FALSE(readHsdsCsv({{QStringLiteral("services.csv"), "id,name\n1,\"never closed\n"}}));
}

TEST_CASE("the samples of HSDS 3.0 go through CSV and JSON without loss", "[hsds]") {
    const auto service = sample(QStringLiteral("hsds/3.0/examples/service_full.json"));
    if (!service) {
        SKIP("the sample files are not there");
    }
    for (const char* name : {"service_full", "organization_full", "service_at_location_full", "service_list", "tabular"}) {
        INFO(name);
        const HsdsPackage read = jsonPackage(*sample(QStringLiteral("hsds/3.0/examples/%1.json").arg(QLatin1String(name))));
        CHECK(read.problems.isEmpty());
        CHECK(read.count(QStringLiteral("services")) == 1);
        CHECK(difference(cellsOf(read), cellsOf(jsonPackage(writeHsdsJson(read)))) == "");
    }
    // What was nested comes back nested the same way.
    const QJsonArray contents =
        QJsonDocument::fromJson(writeHsdsJson(jsonPackage(*service)))[QStringLiteral("contents")].toArray();
    const QJsonObject original = QJsonDocument::fromJson(*service).object();
    for (auto key = original.begin(); key != original.end(); ++key) {
        INFO(key.key().toStdString());
        CHECK(contents[0].toObject()[key.key()] == *key);
    }
    CHECK(QJsonDocument::fromJson(writeHsdsJson(jsonPackage(*service))).object().contains(QStringLiteral("tables")) == false);

    const HsdsPackage tables = csvPackage(sampleFolder(QStringLiteral("hsds/3.0/examples/csv")));
    CHECK(tables.version == QStringLiteral("3.0"));
    CHECK(tables.problems.isEmpty());
    CHECK(tables.tables.size() == 21);
    CHECK(difference(cellsOf(tables), cellsOf(jsonPackage(writeHsdsJson(tables)))) == "");
    QStringList withoutMilliseconds = cellsOf(tables);
    withoutMilliseconds.replaceInStrings(QStringLiteral(":45.123Z"), QStringLiteral(":45Z"));
    CHECK(difference(withoutMilliseconds, cellsOf(csvPackage(writeHsdsCsv(tables)))) == "");
}

TEST_CASE("the sample of HSDS 2.0 is written as 3.0 and read again", "[hsds]") {
    const HsdsFiles files = sampleFolder(QStringLiteral("hsds/2.0/simple"));
    if (files.isEmpty()) {
        SKIP("the sample files are not there");
    }
    const HsdsPackage read = csvPackage(files);
    CHECK(read.version == QStringLiteral("2.0"));
    CHECK(read.problems.isEmpty());
    // A day of the history is written as the day 3.0 wants; the instant stays in what was read.
    QStringList cells = cellsOf(read);
    const QRegularExpression instant(QStringLiteral("(/last_action_date=.{10}).*"));
    cells.replaceInStrings(instant, QStringLiteral("\\1"));
    CHECK(difference(cells, cellsOf(jsonPackage(writeHsdsJson(read))).replaceInStrings(instant, QStringLiteral("\\1"))) == "");
}

TEST_CASE("what is wrong with an exported directory is found, by the schema and by the data package", "[hsds]") {
    const QJsonArray wrong{QJsonObject{{QStringLiteral("id"), QStringLiteral("s1")}, {QStringLiteral("name"), 7}}};
    const auto ofSchema = jsonSchemaErrors(wrong, QStringLiteral("hsds/3.0/schema/service.json"));
    if (!ofSchema) {
        SKIP("the sample files are not there");
    }
    CHECK(ofSchema->join(QLatin1Char('\n')).contains(QStringLiteral("'status' is a required property")));
    CHECK(ofSchema->join(QLatin1Char('\n')).contains(QStringLiteral("name: 7 is not of type 'string'")));
    HsdsFiles files = smallDirectory();
    files[QStringLiteral("services.csv")] = "id,organization_id,program_id,name\ns1,o1,,Café\ns1,o1,,\n";
    files[QStringLiteral("more.csv")] = "id\n";
    const auto ofPackage = datapackageErrors(files);
    REQUIRE(ofPackage);
    for (const char* found : {"services.csv: column alternate_name", "services.csv:2 status=", "services.csv:2 id=s1",
                              "services.csv:3 id twice", "services.csv:2 organization_id names no organization",
                              "phones.csv:2 service_id names no service", "more.csv: unknown file"}) {
        INFO(found);
        CHECK(ofPackage->contains(QLatin1String(found)));
    }
}

TEST_CASE("the tables are those of the data package of HSDS 3.0", "[hsds]") {
    const auto descriptor = sample(QStringLiteral("hsds/3.0/datapackage.json"));
    if (!descriptor) {
        SKIP("the sample files are not there");
    }
    const QJsonArray resources = QJsonDocument::fromJson(*descriptor)[QStringLiteral("resources")].toArray();
    const QList<HsdsTableKind> kinds = hsdsTables();
    CHECK(resources.size() == kinds.size());
    for (const auto& resource : resources) {
        const QString path = resource[QStringLiteral("path")].toString();
        INFO(path.toStdString());
        const HsdsTableKind* kind = findTable(kinds, path.chopped(4));
        REQUIRE(kind);
        const QJsonArray fields = resource[QStringLiteral("schema")][QStringLiteral("fields")].toArray();
        REQUIRE(fields.size() == kind->columns.size());
        for (qsizetype at = 0; at < fields.size(); ++at) {
            const HsdsColumn& column = kind->columns[at];
            INFO(column.name.toStdString());
            CHECK(column.name == fields[at][QStringLiteral("name")].toString());
            CHECK(column.isRequired == fields[at][QStringLiteral("constraints")][QStringLiteral("required")].toBool());
            const QString type = fields[at][QStringLiteral("type")].toString();
            CHECK((column.type == HsdsType::Number) == (type == QStringLiteral("number")));
            CHECK((column.type == HsdsType::Date) == (type == QStringLiteral("date")));
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/hsds/hsds_csv.h"
#include "core/exchange/hsds/hsds_json.h"
#include "core/imports/rejected_rows.h"
#include "core/offers/offer_categories.h"
#include "tests/support/builders.h"
#include "tests/support/files/hsds_files.h"
#include "tests/support/files/message_files.h"
#include "tests/support/test_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QString cafe = QStringLiteral("11111111-1111-4111-8111-111111111111");

HsdsFiles directory(const QByteArray& description = "Vi spiser sammen", const QByteArray& alert = "Lukket i uge 7") {
    return {
        {QStringLiteral("organizations.csv"),
         "id,name,description\n44444444-4444-4444-8444-444444444444,Foreningen Broen,Frivillige\n"},
        {QStringLiteral("services.csv"),
         "id,organization_id,name,status,description,alert\n" + cafe.toUtf8() +
             ",44444444-4444-4444-8444-444444444444,Café (eksempel),active," + description + "," + alert +
             "\n"
             "99999999-9999-4999-8999-999999999999,44444444-4444-4444-8444-444444444444,,active,,\n"},
        {QStringLiteral("phones.csv"),
         "id,service_id,number\n33333333-3333-4333-8333-333333333333," + cafe.toUtf8() + ",+45 12 34 56 78\n"},
        {QStringLiteral("schedules.csv"), "id,service_id,freq,byday,opens_at,closes_at\n55555555-5555-4555-8555-555555555555," +
                                              cafe.toUtf8() + ",WEEKLY,\"TU,TH\",10:00:00,12:00:00\n"}};
}

ImportOutcome packageRan(Workspace& workspace, const HsdsPackage& package) {
    Progress progress;
    auto outcome = workspace.imports.run(package, {}, progress);
    REQUIRE(outcome);
    return *outcome;
}

Offer theOffer(Workspace& workspace) {
    const QList<Offer> all = workspace.offers.all();
    REQUIRE(all.size() == 1);
    return all.first();
}

/// What would change, in words, so that a failing test says it.
std::string changesOf(const ImportPreview& preview) {
    QStringList words;
    for (const PlannedRow& row : preview.rows) {
        for (const FieldChange& change : row.changes) {
            words << change.field + QStringLiteral(": ") + change.before + QStringLiteral(" -> ") + change.after;
        }
        if (row.state == RowState::New) {
            words << QStringLiteral("new ") + row.title;
        }
    }
    return words.join(QLatin1Char('\n')).toStdString();
}

void comesBackUnchanged(Workspace& workspace) {
    const HsdsPackage now = workspace.imports.directory();
    CHECK(changesOf(workspace.imports.preview(csvPackage(writeHsdsCsv(now)))) == "");
    CHECK(changesOf(workspace.imports.preview(jsonPackage(writeHsdsJson(now)))) == "");
}

/// Against the two compiled schemas of HSDS 3.0, where they lie beside the project.
void isValidJson(const HsdsPackage& package) {
    const QJsonArray services = QJsonDocument::fromJson(writeHsdsJson(package))[QStringLiteral("contents")].toArray();
    QJsonArray organizations;
    for (const auto& service : services) {
        if (service.toObject().contains(QStringLiteral("organization"))) {
            organizations << service[QStringLiteral("organization")];
        }
    }
    const auto ofServices = jsonSchemaErrors(services, QStringLiteral("hsds/3.0/schema/service.json"));
    const auto ofOrganizations = jsonSchemaErrors(organizations, QStringLiteral("hsds/3.0/schema/organization.json"));
    CHECK(ofServices.value_or(QStringList()).join(QLatin1Char('\n')).toStdString() == "");
    CHECK(ofOrganizations.value_or(QStringList()).join(QLatin1Char('\n')).toStdString() == "");
}

Offer everyField() {
    Offer offer;
    offer.name = QStringLiteral("Madklub (eksempel)");
    offer.provider = QStringLiteral("Foreningen Åen");
    offer.category = offerCategories().first().id;
    offer.purpose = QStringLiteral("Fællesskab");
    offer.targetGroup = QStringLiteral("Voksne over 60");
    offer.content = QStringLiteral("Vi laver mad, \"sammen\";\nog spiser");
    offer.street = QStringLiteral("Kærvej 2");
    offer.postcode = QStringLiteral("8500");
    offer.town = QStringLiteral("Grenaa");
    offer.municipalityCode = QStringLiteral("0707");
    offer.phone = QStringLiteral("12345678");
    offer.email = QStringLiteral("mad@example.dk");
    offer.website = QStringLiteral("www.example.dk");
    offer.contactPerson = QStringLiteral("Inga Skov");
    offer.minAge = 60;
    offer.maxAge = 110;
    offer.onlyFor = Sex::Female;
    offer.fee = Money{2550};
    offer.capacity = 12;
    offer.freePlaces = 3;
    offer.freePlacesOn = QDate(2026, 10, 20);
    offer.scheduleText = QStringLiteral("hver 2. torsdag kl. 10-12, ikke i skoleferier");
    offer.sessions = {{4, QTime(10, 0), QTime(12, 0), 2, QDate(2026, 11, 5), true}};
    offer.firstVisit = QStringLiteral("Ring på");
    offer.companionWelcome = true;
    offer.wheelchair = false;
    offer.language = QStringLiteral("da,en");
    offer.isSoft = true;
    offer.agreementFrom = QDate(2026, 1, 1);
    offer.agreementTo = QDate(2026, 12, 31);
    offer.checkedOn = QDate(2026, 10, 5);
    offer.checkedBy = QStringLiteral("Mia");
    offer.checkedHow = QStringLiteral("telefon");
    return offer;
}

} // namespace

TEST_CASE("a directory becomes offers, and what cannot be taken is named", "[hsds]") {
    TestFile file;
    const ImportOutcome outcome = packageRan(file.workspace(), csvPackage(directory()));
    CHECK(outcome.preview.count(RowState::New) == 1);
    REQUIRE(outcome.preview.count(RowState::Rejected) == 1);
    CHECK(outcome.preview.rows.first().table == QStringLiteral("services"));
    CHECK(outcome.preview.rows.first().line == 3);
    CHECK(outcome.preview.rows.first().problems.list().first().field == QStringLiteral("name"));
    const auto rejects = readCsv(rejectsCsv(outcome.preview));
    REQUIRE(rejects);
    REQUIRE(rejects->rows.size() == 1);
    CHECK(rejects->rows.first().cells.mid(0, 3) ==
          QStringList{QStringLiteral("services"), QStringLiteral("3"), QStringLiteral("name")});
    CHECK(outcome.preview.read[QStringLiteral("services")] == 2);
    const Offer offer = theOffer(file.workspace());
    CHECK(offer.uuid == cafe);
    CHECK(offer.name == QStringLiteral("Café (eksempel)"));
    CHECK(offer.provider == QStringLiteral("Foreningen Broen"));
    CHECK(offer.content == QStringLiteral("Vi spiser sammen"));
    REQUIRE(offer.sessions.size() == 2);
    CHECK(offer.sessions[1].weekday == 4);
    CHECK(offer.sessions[1].ends == QTime(12, 0));
    comesBackUnchanged(file.workspace());
}

TEST_CASE("a directory that comes again changes what it says otherwise, also what no page shows", "[hsds]") {
    TestFile file;
    packageRan(file.workspace(), csvPackage(directory()));
    CHECK(changesOf(file.workspace().imports.preview(csvPackage(directory()))) == "");
    const ImportPreview preview = file.workspace().imports.preview(csvPackage(directory("Vi laver mad", "Lukket i uge 8")));
    CHECK(preview.count(RowState::Changed) == 1);
    CHECK(changesOf(preview).find("content: Vi spiser sammen -> Vi laver mad") != std::string::npos);
    CHECK(changesOf(preview).find("services.alert: Lukket i uge 7 -> Lukket i uge 8") != std::string::npos);
    packageRan(file.workspace(), csvPackage(directory("Vi laver mad", "Lukket i uge 8")));
    CHECK(theOffer(file.workspace()).content == QStringLiteral("Vi laver mad"));
    CHECK(file.workspace().imports.directory().find(QStringLiteral("services"), cafe)[QStringLiteral("alert")].toString() ==
          QStringLiteral("Lukket i uge 8"));
}

TEST_CASE("a description that came as HTML reads as lines, and goes out as it came", "[hsds]") {
    TestFile file;
    const QByteArray html = "<p>Kom &amp; vær med</p><ul><li>kaffe</li></ul>";
    packageRan(file.workspace(), csvPackage(directory('"' + html + '"')));
    CHECK(theOffer(file.workspace()).content == QStringLiteral("Kom & vær med\n\n- kaffe"));
    const QJsonObject service = file.workspace().imports.directory().find(QStringLiteral("services"), cafe);
    CHECK(service[QStringLiteral("description")].toString() == QString::fromUtf8(html));
    comesBackUnchanged(file.workspace());
}

TEST_CASE("a field the casemanager changed is neither overwritten nor lost on the way out", "[hsds]") {
    TestFile file;
    packageRan(file.workspace(), csvPackage(directory()));
    Offer offer = theOffer(file.workspace());
    offer.content = QStringLiteral("Skrevet i hånden");
    REQUIRE(file.workspace().offers.change(offer));
    const ImportOutcome again = packageRan(file.workspace(), csvPackage(directory("Noget andet")));
    CHECK(again.preview.rows.last().kept ==
          QList<FieldChange>{{QStringLiteral("content"), QStringLiteral("Skrevet i hånden"), QStringLiteral("Noget andet")}});
    CHECK(theOffer(file.workspace()).content == QStringLiteral("Skrevet i hånden"));
    const QJsonObject service = file.workspace().imports.directory().find(QStringLiteral("services"), cafe);
    CHECK(service[QStringLiteral("description")].toString() == QStringLiteral("Skrevet i hånden"));
    CHECK(service[QStringLiteral("alert")].toString() == QStringLiteral("Lukket i uge 7"));
    comesBackUnchanged(file.workspace());
}

TEST_CASE("an address of which the casemanager changed a part stays whole when the directory has another", "[hsds]") {
    TestFile theirs;
    REQUIRE(theirs.workspace().offers.add(everyField()));
    TestFile file;
    packageRan(file.workspace(), jsonPackage(writeHsdsJson(theirs.workspace().imports.directory())));
    Offer own = theOffer(file.workspace());
    own.postcode = QStringLiteral("8585");
    REQUIRE(file.workspace().offers.change(own));
    Offer moved = theOffer(theirs.workspace());
    moved.street = QStringLiteral("Nyvej 5");
    REQUIRE(theirs.workspace().offers.change(moved));
    const ImportOutcome again =
        packageRan(file.workspace(), jsonPackage(writeHsdsJson(theirs.workspace().imports.directory())));
    CHECK(again.preview.rows.last().kept ==
          QList<FieldChange>{
              {QStringLiteral("street"), QStringLiteral("Kærvej 2"), QStringLiteral("Nyvej 5"), KeptBecause::AddressByHand},
              {QStringLiteral("postcode"), QStringLiteral("8585"), QStringLiteral("8500"), KeptBecause::ByHand}});
    CHECK(theOffer(file.workspace()).street == QStringLiteral("Kærvej 2"));
    CHECK(theOffer(file.workspace()).postcode == QStringLiteral("8585"));
}

TEST_CASE("an offer that a directory moves to a postcode without its town gets the town of the postcode", "[hsds]") {
    TestFile theirs;
    REQUIRE(theirs.workspace().offers.add(everyField()));
    TestFile file;
    packageRan(file.workspace(), jsonPackage(writeHsdsJson(theirs.workspace().imports.directory())));
    Offer moved = theOffer(theirs.workspace());
    moved.street = QStringLiteral("Nyvej 5");
    moved.postcode = QStringLiteral("8585");
    moved.town.clear();
    REQUIRE(theirs.workspace().offers.change(moved));
    const HsdsPackage arriving = jsonPackage(writeHsdsJson(theirs.workspace().imports.directory()));
    packageRan(file.workspace(), arriving);
    CHECK(theOffer(file.workspace()).street == QStringLiteral("Nyvej 5"));
    CHECK(theOffer(file.workspace()).postcode == QStringLiteral("8585"));
    CHECK(theOffer(file.workspace()).town == QStringLiteral("Glesborg"));
    CHECK(changesOf(file.workspace().imports.preview(arriving)) == "");
}

TEST_CASE("what the casemanager wrote gives way when asked, and each difference is told once", "[hsds]") {
    TestFile file;
    packageRan(file.workspace(), csvPackage(directory()));
    Offer offer = theOffer(file.workspace());
    offer.content = QStringLiteral("Skrevet i hånden");
    REQUIRE(file.workspace().offers.change(offer));
    const HsdsPackage arriving = csvPackage(directory("Noget andet", "Lukket i uge 8"));
    const ImportPreview kept = file.workspace().imports.preview(arriving);
    CHECK(kept.keptFields() == 1);
    CHECK(changesOf(kept) == "services.alert: Lukket i uge 7 -> Lukket i uge 8");
    const ImportPreview taken = file.workspace().imports.preview(arriving, {.takesOwnFields = true});
    CHECK(taken.keptFields() == 0);
    CHECK(changesOf(taken) == "content: Skrevet i hånden -> Noget andet\nservices.alert: Lukket i uge 7 -> Lukket i uge 8");
    Progress progress;
    const auto outcome = file.workspace().imports.run(arriving, {}, progress, {.takesOwnFields = true});
    REQUIRE(outcome);
    CHECK(theOffer(file.workspace()).content == QStringLiteral("Noget andet"));
    REQUIRE(file.workspace().imports.undo(outcome->id));
    CHECK(theOffer(file.workspace()).content == QStringLiteral("Skrevet i hånden"));
}

TEST_CASE("an import of a directory is taken back wholly", "[hsds]") {
    TestFile file;
    const ImportOutcome first = packageRan(file.workspace(), csvPackage(directory()));
    const ImportOutcome second = packageRan(file.workspace(), csvPackage(directory("Vi laver mad", "Lukket i uge 8")));
    const auto undone = file.workspace().imports.undo(second.id);
    REQUIRE(undone);
    CHECK(undone->undone == 1);
    CHECK(theOffer(file.workspace()).content == QStringLiteral("Vi spiser sammen"));
    CHECK(file.workspace().imports.directory().find(QStringLiteral("services"), cafe)[QStringLiteral("alert")].toString() ==
          QStringLiteral("Lukket i uge 7"));
    REQUIRE(file.workspace().imports.undo(first.id));
    CHECK(file.workspace().offers.all().isEmpty());
    CHECK(file.workspace().imports.directory().count(QStringLiteral("phones")) == 0);
    CHECK(file.workspace().imports.directory().count(QStringLiteral("services")) == 0);
}

TEST_CASE("an offer somebody touched stays when its import is taken back, with what came beside it", "[hsds]") {
    TestFile file;
    const ImportOutcome first = packageRan(file.workspace(), csvPackage(directory()));
    Offer offer = theOffer(file.workspace());
    offer.content = QStringLiteral("Skrevet i hånden");
    file.clock.moveTo(QDateTime(QDate(2026, 11, 2), QTime(10, 0)));
    REQUIRE(file.workspace().offers.change(offer));
    const auto undone = file.workspace().imports.undo(first.id);
    REQUIRE(undone);
    CHECK(undone->kept == QList<qint64>{offer.id.value()});
    CHECK(file.workspace().imports.directory().find(QStringLiteral("services"), cafe)[QStringLiteral("alert")].toString() ==
          QStringLiteral("Lukket i uge 7"));
}

TEST_CASE("an offer that a directory lists too stays when the spreadsheet it came from is taken back", "[hsds]") {
    TestFile file;
    Progress progress;
    const auto sheet = file.workspace().imports.run({ImportKind::Offers, "Navn;Telefon\nCafé;11223344\n"}, progress);
    REQUIRE(sheet);
    HsdsPackage listing = file.workspace().imports.directory();
    QJsonObject service = listing.tables[QStringLiteral("services")].rows().first().cells;
    service.insert(QStringLiteral("alert"), QStringLiteral("Lukket i uge 7"));
    listing.tables[QStringLiteral("services")] = {};
    listing.tables[QStringLiteral("services")].append({service, 2});
    CHECK(packageRan(file.workspace(), listing).preview.count(RowState::Changed) == 1);
    const auto kept = file.workspace().imports.undo(sheet->id);
    REQUIRE(kept);
    CHECK(kept->kept == QList<qint64>{theOffer(file.workspace()).id.value()});
    CHECK(file.workspace().offers.all().size() == 1);
}

TEST_CASE("every field of an offer goes out as HSDS and comes in elsewhere", "[hsds]") {
    TestFile file;
    REQUIRE(file.workspace().offers.add(everyField()));
    comesBackUnchanged(file.workspace());
    const HsdsPackage out = file.workspace().imports.directory();
    for (const bool isJson : {false, true}) {
        TestFile other;
        packageRan(other.workspace(), isJson ? jsonPackage(writeHsdsJson(out)) : csvPackage(writeHsdsCsv(out)));
        Offer arrived = theOffer(other.workspace());
        Offer sent = theOffer(file.workspace());
        CHECK(arrived.uuid == sent.uuid);
        arrived.id = sent.id;
        CHECK(arrived == sent);
        comesBackUnchanged(other.workspace());
    }
    isValidJson(out);
    if (const auto errors = datapackageErrors(writeHsdsCsv(out))) {
        CHECK(errors->join(QLatin1Char('\n')).toStdString() == "");
    }
}

TEST_CASE("the other telephones of a service are left alone when the casemanager changes the first", "[hsds]") {
    TestFile file;
    HsdsFiles files = directory();
    files[QStringLiteral("phones.csv")] = "id,service_id,number\n99999999-3333-4333-8333-333333333333," + cafe.toUtf8() +
                                          ",22 22 22 22\n33333333-3333-4333-8333-333333333333," + cafe.toUtf8() +
                                          ",11 11 11 11\n";
    packageRan(file.workspace(), csvPackage(files));
    comesBackUnchanged(file.workspace());
    Offer offer = theOffer(file.workspace());
    CHECK(offer.phone == QStringLiteral("11111111"));
    offer.phone = QStringLiteral("33333333");
    REQUIRE(file.workspace().offers.change(offer));
    const HsdsPackage now = file.workspace().imports.directory();
    CHECK(now.find(QStringLiteral("phones"), QStringLiteral("33333333-3333-4333-8333-333333333333"))[QStringLiteral("number")]
              .toString() == QStringLiteral("33333333"));
    CHECK(now.find(QStringLiteral("phones"), QStringLiteral("99999999-3333-4333-8333-333333333333"))[QStringLiteral("number")]
              .toString() == QStringLiteral("22 22 22 22"));
    comesBackUnchanged(file.workspace());
}

TEST_CASE("the samples of HSDS come in, go out valid and come in again without change", "[hsds]") {
    if (!sample(QStringLiteral("hsds/3.0/schema/service.json"))) {
        SKIP("the sample files are not there");
    }
    QList<std::pair<QString, HsdsPackage>> packages{
        {QStringLiteral("csv 3.0"), csvPackage(sampleFolder(QStringLiteral("hsds/3.0/examples/csv")))},
        {QStringLiteral("csv 2.0"), csvPackage(sampleFolder(QStringLiteral("hsds/2.0/simple")))}};
    for (const char* name : {"service_full", "organization_full", "service_at_location_full", "service_list", "tabular"}) {
        packages.append(
            {QLatin1String(name), jsonPackage(*sample(QStringLiteral("hsds/3.0/examples/%1.json").arg(QLatin1String(name))))});
    }
    // What they leave out or have beside HSDS 3.0; nothing is invented and nothing dropped.
    const QStringList gapsOfTables{QStringLiteral("^locations.csv:2 organization_id names no organization$"),
                                   QStringLiteral("^contacts.csv:2 (organization|service_at_location)_id names no "),
                                   QStringLiteral("^taxonomy_terms.csv:2 taxonomy_id names no taxonomy$")};
    const QHash<QString, QStringList> gaps{{QStringLiteral("csv 3.0"), gapsOfTables},
                                           {QStringLiteral("tabular"), gapsOfTables},
                                           {QStringLiteral("csv 2.0"),
                                            {QStringLiteral("^phones.csv: column language$"),
                                             QStringLiteral("^metadata.csv:\\d+ (resource_type|previous_value)=$")}}};
    for (const auto& [name, package] : packages) {
        INFO(name.toStdString());
        TestFile file;
        const ImportOutcome outcome = packageRan(file.workspace(), package);
        CHECK(outcome.preview.count(RowState::Rejected) == 0);
        CHECK(outcome.preview.count(RowState::New) == package.count(QStringLiteral("services")));
        CHECK(changesOf(file.workspace().imports.preview(package)) == "");
        comesBackUnchanged(file.workspace());
        const HsdsPackage now = file.workspace().imports.directory();
        const QJsonArray contents = QJsonDocument::fromJson(writeHsdsJson(now))[QStringLiteral("contents")].toArray();
        CHECK(contents.size() == package.count(QStringLiteral("services")));
        isValidJson(now);
        QStringList errors = *datapackageErrors(writeHsdsCsv(now));
        for (const QString& gap : gaps.value(name)) {
            INFO(gap.toStdString());
            CHECK(errors.removeIf([&gap](const QString& error) { return QRegularExpression(gap).match(error).hasMatch(); }) >
                  0);
        }
        CHECK(errors.join(QLatin1Char('\n')).toStdString() == "");
    }
}

TEST_CASE("a thousand services come in at once, and again without change", "[hsds]") {
    QByteArray services = "id,organization_id,name,status,description\n";
    QByteArray phones = "id,service_id,number\n";
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
        services +=
            "11111111-1111-4111-8111-" + number + ",44444444-4444-4444-8444-444444444444,Tilbud " + number + ",active,Noget\n";
        phones += "33333333-3333-4333-8333-" + number + ",11111111-1111-4111-8111-" + number + ",12345678\n";
    }
    TestFile file;
    const HsdsPackage package = csvPackage(
        {{QStringLiteral("services.csv"), services},
         {QStringLiteral("phones.csv"), phones},
         {QStringLiteral("organizations.csv"), "id,name,description\n44444444-4444-4444-8444-444444444444,Foreningen,x\n"}});
    const ImportOutcome outcome = packageRan(file.workspace(), package);
    CHECK(outcome.preview.count(RowState::New) == 1000);
    CHECK(file.workspace().imports.preview(package).count(RowState::Unchanged) == 1000);
}

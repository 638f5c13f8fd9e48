// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/catalogue.h"
#include "core/exports/offers_sheet.h"
#include "core/offers/offer_rules.h"
#include "core/offers/schedule_text.h"
#include "tests/support/files/hsds_files.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// A folder of the samples brought in, in a file of its own, on 2 November 2026.
struct Imported {
    explicit Imported(const HsdsFiles& files) {
        const HsdsPackage package = csvPackage(files);
        foretold = file.workspace().imports.preview(package);
        Progress progress;
        const auto outcome = file.workspace().imports.run(package, {}, progress);
        REQUIRE(outcome);
        done = outcome->preview;
        again = file.workspace().imports.preview(package);
    }

    Offer offer(const char* name) {
        const QList<Offer> all = file.workspace().offers.all();
        for (const Offer& offer : all) {
            if (offer.name.startsWith(QString::fromUtf8(name))) {
                return offer;
            }
        }
        FAIL("there is no offer of that name");
        return {};
    }

    /// What is told at an offer, line by line.
    std::string told(const char* name) const {
        QStringList words;
        for (const PlannedRow& row : done.rows) {
            for (const Problem& problem : row.problems.list()) {
                if (row.title.startsWith(QString::fromUtf8(name))) {
                    CHECK(problem.severity == Severity::Hint);
                    words << problem.field + QStringLiteral(": ") + problem.message;
                }
            }
        }
        return words.join(QLatin1Char('\n')).toStdString();
    }

    /// Nothing new and nothing different when the same directory comes once more.
    void comesAgainUnchanged() const {
        CHECK(again.count(RowState::New) == 0);
        CHECK(again.count(RowState::Changed) == 0);
        CHECK(again.count(RowState::Rejected) == done.count(RowState::Rejected));
    }

    TestFile file;
    ImportPreview foretold;
    ImportPreview done;
    ImportPreview again;
};

HsdsFiles foundDirectory(const char* folder) { return sampleFolder(QStringLiteral("found/") + QLatin1String(folder)); }

/// One service "Café" with the tables beside it.
HsdsFiles cafeWith(const HsdsFiles& beside, const QByteArray& cells = "id,name,status\ns1,Café,active\n") {
    HsdsFiles files = beside;
    files.insert(QStringLiteral("services.csv"), cells);
    return files;
}

HsdsFiles withPhones(const QByteArray& rows) {
    return cafeWith({{QStringLiteral("phones.csv"), "id,service_id,number,extension,type,description\n" + rows}});
}

HsdsFiles withSchedules(const QByteArray& rows) {
    return cafeWith(
        {{QStringLiteral("schedules.csv"),
          "id,service_id,freq,interval,byday,opens_at,closes_at,valid_from,valid_to,dtstart,until,count,description\n" +
              rows}});
}

HsdsFiles withPrices(const QByteArray& rows) {
    return cafeWith(
        {{QStringLiteral("cost_options.csv"), "id,service_id,valid_from,valid_to,option,currency,amount\n" + rows}});
}

std::string scheduleIn(const HsdsFiles& files) { return Imported(files).offer("Café").scheduleText.toStdString(); }

} // namespace

TEST_CASE("A directory with times, prices and telephones as people write them is understood", "[hsds]") {
    const HsdsFiles files = foundDirectory("70-hsds");
    if (files.isEmpty()) {
        SKIP("the sample files are not there");
    }
    Imported directory(files);
    CHECK(directory.foretold.count(RowState::New) == 12);
    CHECK(directory.done.count(RowState::Rejected) == 0);
    CHECK(directory.offer("A ").phone == QStringLiteral("86321010")); // not the fax
    const Offer evening = directory.offer("B ");
    REQUIRE(evening.sessions.size() == 1);
    CHECK(evening.sessions.first().starts == QTime(13, 30));
    CHECK(evening.sessions.first().ends == QTime(15, 30));
    CHECK(evening.phone == QStringLiteral("86321010"));
    CHECK(directory.told("B ").find("123") != std::string::npos); // the extension
    CHECK(scheduleOf(directory.offer("C ")).isEmpty());           // of 2020
    CHECK(directory.offer("C ").phone == QStringLiteral("86321011"));
    CHECK(directory.told("C ").find("12") != std::string::npos);
    REQUIRE(directory.offer("D ").sessions.size() == 1);
    CHECK(directory.offer("D ").sessions.first().weekday == 3);
    CHECK(directory.offer("D ").phone == QStringLiteral("86321012"));
    CHECK(directory.told("D ").find("86321013") != std::string::npos);
    CHECK(directory.offer("E ").fee == Money{7500});
    CHECK(directory.offer("F ").isActive);
    CHECK(directory.offer("G ").content == QStringLiteral("Kom & vaer med\n\n- kaffe"));
    CHECK_FALSE(directory.offer("H ").minAge);
    CHECK_FALSE(directory.offer("H ").maxAge);
    REQUIRE(directory.offer("I ").sessions.size() == 1);
    CHECK(directory.offer("I ").sessions.first().starts == QTime(9, 0));
    const Offer twice = directory.offer("J ");
    REQUIRE(twice.sessions.size() == 2);
    CHECK(twice.sessions.first().starts == QTime(13, 30));
    CHECK(twice.sessions.last().weekday == 6);
    CHECK(twice.sessions.last().starts == QTime(10, 0));
    CHECK(scheduleOf(directory.offer("K ")).isEmpty()); // of 2030
    CHECK(directory.offer("L ").scheduleText == QStringLiteral("2. mandag i måneden kl. 10.00–12.00"));
    directory.comesAgainUnchanged();
    const QList<Offer> all = directory.file.workspace().offers.all();
    const QString page = cataloguePage(catalogueOf(all, {}, QDate(2026, 11, 2)));
    const QByteArray sheet = offersSheet(all, directory.file.workspace().places);
    CHECK(page.contains(QStringLiteral("2. mandag i måneden kl. 10.00–12.00")));
    CHECK(page.contains(formatSchedule(evening.sessions)));
    CHECK(sheet.contains(formatSchedule(evening.sessions).toUtf8()));
    CHECK(descriptorErrors(writeHsdsCsv(directory.file.workspace().imports.directory())).isEmpty());
}

TEST_CASE("A directory in which programs wrote null is read as if the cells were empty", "[hsds]") {
    const HsdsFiles files = foundDirectory("71-hsds-null");
    if (files.isEmpty()) {
        SKIP("the sample files are not there");
    }
    Imported directory(files);
    CHECK(directory.done.count(RowState::Rejected) == 0);
    CHECK(directory.offer("Samtalehold").scheduleText == QStringLiteral("1. lørdag i måneden kl. 09.00–17.00"));
    directory.comesAgainUnchanged();
}

TEST_CASE("Identical rows without id come in as the preview said, and again without change", "[hsds]") {
    const HsdsFiles files = foundDirectory("73-hsds-identical-rows-no-id");
    if (files.isEmpty()) {
        SKIP("the sample files are not there");
    }
    Imported directory(files);
    CHECK(directory.foretold.count(RowState::New) == 2);
    CHECK(directory.done.count(RowState::New) == 2);
    CHECK(directory.file.workspace().imports.directory().count(QStringLiteral("eligibilities")) == 2);
    directory.comesAgainUnchanged();
}

TEST_CASE("A directory whose cells list several ids and write a decimal comma is taken wholly", "[hsds]") {
    const HsdsFiles files = foundDirectory("74-hsds-airtable-lists");
    if (files.isEmpty()) {
        SKIP("the sample files are not there");
    }
    Imported directory(files);
    CHECK(directory.done.count(RowState::Rejected) == 0);
    for (const char* name : {"Tilbud A", "Tilbud B"}) {
        CHECK(directory.offer(name).street == QStringLiteral("Storegade 1"));
        CHECK(directory.offer(name).postcode == QStringLiteral("8500"));
    }
    const HsdsPackage now = directory.file.workspace().imports.directory();
    CHECK(hsdsText(now.find(QStringLiteral("locations"), QStringLiteral("recL1"))[QStringLiteral("latitude")]) ==
          QStringLiteral("56.4137"));
    directory.comesAgainUnchanged();
}

TEST_CASE("Of several telephones the one somebody answers is taken, and what else stands there is told", "[hsds]") {
    const auto phone = [](const QByteArray& rows) { return Imported(withPhones(rows)).offer("Café").phone.toStdString(); };
    CHECK(phone("a,s1,11111111,,FAX,\nb,s1,22222222,,cell,\nc,s1,33333333,,Voice,\n") == "33333333");
    CHECK(phone("a,s1,11111111,,fax,\nb,s1,22222222,,cell,\n") == "22222222");
    CHECK(phone("a,s1,11111111,,text,\nb,s1,22222222,,,\n") == "22222222");
    CHECK(phone("a,s1,11111111,,fax,\n").empty());
    CHECK(phone("a,s1,11111111,,,Fax på kontoret\nb,s1,22222222,,,\n") == "22222222");
    CHECK(phone("a,s1,ring til Kirsten,,voice,\nb,s1,22222222,,voice,\n") == "22222222");
    CHECK(phone("a,s1,11111111,,TTY,\nb,s1,1813,,voice,\n") == "1813");
    const std::string told =
        Imported(withPhones("a,s1,22222222,7,voice,\nb,s1,33333333,,cell,\nc,s1,44444444,,fax,\n")).told("Café");
    CHECK(told.find("phones.extension: Not taken, since an offer has one telephone number: 7") != std::string::npos);
    CHECK(told.find("33333333") != std::string::npos);
    CHECK(told.find("44444444") == std::string::npos);
    // The house has a number, the service itself only a fax.
    HsdsFiles house = withPhones("a,s1,11111111,,fax,\n");
    house[QStringLiteral("phones.csv")] = "id,service_id,location_id,number,type\na,s1,,11111111,fax\nb,,l1,22222222,voice\n";
    house[QStringLiteral("service_at_location.csv")] = "id,service_id,location_id\nx,s1,l1\n";
    CHECK(Imported(house).offer("Café").phone == QStringLiteral("22222222"));
}

TEST_CASE("A number that is changed by hand is written to the telephone it was read from", "[hsds]") {
    Imported directory(withPhones("a,s1,11111111,,fax,\nb,s1,22222222,,voice,\n"));
    Offer offer = directory.offer("Café");
    offer.phone = QStringLiteral("33333333");
    REQUIRE(directory.file.workspace().offers.change(offer));
    const HsdsPackage now = directory.file.workspace().imports.directory();
    CHECK(hsdsText(now.find(QStringLiteral("phones"), QStringLiteral("a"))[QStringLiteral("number")]) ==
          QStringLiteral("11111111"));
    CHECK(hsdsText(now.find(QStringLiteral("phones"), QStringLiteral("b"))[QStringLiteral("number")]) ==
          QStringLiteral("33333333"));
}

TEST_CASE("Only the price that holds today is the price of an offer", "[hsds]") {
    const auto fee = [](const QByteArray& rows) { return Imported(withPrices(rows)).offer("Café").fee; };
    CHECK(fee("a,s1,,,,DKK,50\n") == Money{5000});
    CHECK(fee("a,s1,2019-01-01,2019-12-31,,DKK,20\nb,s1,2026-01-01,,,DKK,75\n") == Money{7500});
    CHECK(fee("a,s1,2020-01-01,,,DKK,20\nb,s1,2026-01-01,,,DKK,75\n") == Money{7500});
    CHECK(fee("a,s1,,,,DKK,60\nb,s1,2027-01-01,,,DKK,75\n") == Money{6000});
    CHECK_FALSE(fee("a,s1,,2026-11-01,,DKK,60\n"));
    CHECK(fee("a,s1,,2026-11-02,,kr.,\"60,50\"\n") == Money{6050});
    CHECK(fee("a,s1,,,,DKK,\"1,200\"\n") == Money{120'000});
    CHECK_FALSE(fee("a,s1,,,,EUR,60\n"));
    CHECK(Imported(withPrices("a,s1,,,Voksne,DKK,60\nb,s1,,,Børn,DKK,30\n")).told("Café").find("Børn") != std::string::npos);
}

TEST_CASE("A price and times that have ended are taken away when the directory comes again", "[hsds]") {
    Imported directory(withPrices("a,s1,,,,DKK,50\n"));
    CHECK(directory.offer("Café").fee == Money{5000});
    Progress progress;
    REQUIRE(directory.file.workspace().imports.run(csvPackage(withPrices("a,s1,,2026-10-31,,DKK,50\n")), {}, progress));
    CHECK_FALSE(directory.offer("Café").fee);
    Imported times(withSchedules("a,s1,WEEKLY,,MO,10:00,12:00,,,,,,\n"));
    CHECK(times.offer("Café").sessions.size() == 1);
    REQUIRE(times.file.workspace().imports.run(csvPackage(withSchedules("a,s1,WEEKLY,,MO,10:00,12:00,,2026-10-31,,,,\n")), {},
                                               progress));
    CHECK(times.offer("Café").sessions.isEmpty());
}

TEST_CASE("Times that have ended or are still to come are not shown", "[hsds]") {
    const auto sessions = [](const QByteArray& row) { return Imported(withSchedules(row)).offer("Café").sessions.size(); };
    CHECK(sessions("a,s1,WEEKLY,,MO,10:00,12:00,2026-01-01,2026-12-31,,,,\n") == 1);
    CHECK(sessions("a,s1,WEEKLY,,MO,10:00,12:00,,2026-11-02,,,,\n") == 1);
    CHECK(sessions("a,s1,WEEKLY,,MO,10:00,12:00,,2026-11-01,,,,\n") == 0);
    CHECK(sessions("a,s1,WEEKLY,,MO,10:00,12:00,,,,2026-10-01,,\n") == 0);
    CHECK(sessions("a,s1,WEEKLY,,MO,10:00,12:00,2027-01-01,,,,,\n") == 0);
    CHECK(sessions("a,s1,WEEKLY,,MO,10:00,12:00,,,2027-01-01,,,\n") == 0);
    CHECK(sessions("a,s1,WEEKLY,,MO,10:00,12:00,,,2026-01-05,,10,\n") == 0); // ten times, long ago
    CHECK(sessions("a,s1,WEEKLY,2,MO,10:00,12:00,,,2026-11-09,,,\n") == 1);  // says only in which weeks
    CHECK(Imported(withSchedules("a,s1,WEEKLY,,MO,10:00,12:00,,2026-11-01,,,,\n")).told("Café").find("ended") !=
          std::string::npos);
}

TEST_CASE("Times without a description get one where a session cannot say them", "[hsds]") {
    CHECK(scheduleIn(withSchedules("a,s1,MONTHLY,,2MO,10:00,12:00,,,,,,\n")) == "2. mandag i måneden kl. 10.00–12.00");
    CHECK(scheduleIn(withSchedules("a,s1,monthly,2,-1FR,10.00,,,,,,,\n")) == "sidste fredag, hver 2. måned kl. 10.00");
    CHECK(scheduleIn(withSchedules("a,s1,MONTHLY,,,14:00,16:00,,,2026-01-15,,,\n")) == "den 15. i måneden kl. 14.00–16.00");
    CHECK(scheduleIn(withSchedules("a,s1,WEEKLY,,onsdag,,,,,,,,\n")) == "onsdag");
    CHECK(scheduleIn(withSchedules("a,s1,WEEKLY,,når det regner,10:00,,,,,,,\n")) == "når det regner kl. 10.00");
    CHECK(scheduleIn(withSchedules("a,s1,,,,19:00,21:00,,,2026-12-01,,,\n")).empty()); // one evening that is still to come
    CHECK(scheduleIn(withSchedules("a,s1,WEEKLY,,MO,10:00,12:00,,,,,,\n")).empty());   // the session says it
    // As soon as one has a text, the text is what is shown: then it tells of all.
    CHECK(scheduleIn(withSchedules("a,s1,WEEKLY,,MO,10:00,12:00,,,,,,Formiddage\nb,s1,WEEKLY,,FR,13:00,15:00,,,,,,\n")) ==
          "Formiddage: mandag kl. 10.00–12.00; fredag kl. 13.00–15.00");
    CHECK(scheduleIn(withSchedules("a,s1,WEEKLY,,MO,10:00,12:00,,,,,,Mandag 10-12\n")) == "Mandag 10-12");
    Imported both(withSchedules("a,s1,WEEKLY,,MO,10:00,12:00,,,,,,Formiddage\nb,s1,WEEKLY,,FR,13:00,15:00,,,,,,\n"));
    CHECK(both.offer("Café").sessions.size() == 2);
    both.comesAgainUnchanged();
}

TEST_CASE("Words for the state of a service are understood, and one that is unknown is told", "[hsds]") {
    const auto state = [](const QByteArray& word) {
        return Imported(cafeWith({}, "id,name,status\ns1,Café," + word + "\n")).offer("Café").isActive;
    };
    for (const char* word : {"active", "Active", "ACTIVE", "aktiv", "i brug", ""}) {
        INFO(word);
        CHECK(state(word));
    }
    for (const char* word : {"inactive", "Inactive", "defunct", "temporarily closed", "Lukket", "nedlagt"}) {
        INFO(word);
        CHECK_FALSE(state(word));
    }
    const Imported unknown(cafeWith({}, "id,name,status\ns1,Café,verificeret\n"));
    CHECK(unknown.told("Café").find("status: Row 2, \"verificeret\"") == 0);
}

TEST_CASE("Ages of 0 to 0 are no limit, and other zeros are what they say", "[hsds]") {
    const auto ages = [](const QByteArray& cells) {
        const Offer offer =
            Imported(cafeWith({}, "id,name,status,minimum_age,maximum_age\ns1,Café,active," + cells + "\n")).offer("Café");
        return std::pair(offer.minAge, offer.maxAge);
    };
    CHECK(ages("0,0") == std::pair<std::optional<int>, std::optional<int>>());
    CHECK(ages("18,0") == std::pair(std::optional(18), std::optional<int>()));
    CHECK(ages("0,17") == std::pair(std::optional(0), std::optional(17)));
    CHECK(ages("\"18,0\",65") == std::pair(std::optional(18), std::optional(65)));
    CHECK(ages("18.0,") == std::pair(std::optional(18), std::optional<int>()));
    CHECK(ages("gammel,65") == std::pair(std::optional<int>(), std::optional(65)));
    const Imported wrong(cafeWith({}, "id,name,status,minimum_age,maximum_age\ns1,Café,active,,999\n"));
    CHECK(wrong.told("Café").find("(999)") != std::string::npos);
}

TEST_CASE("A cell that is not understood is told at the offer it belongs to", "[hsds]") {
    const Imported directory(
        cafeWith({{QStringLiteral("locations.csv"), "id,location_type,name,latitude\nl1,physical,Huset,nord\n"},
                  {QStringLiteral("service_at_location.csv"), "id,service_id,location_id\nx,s1,l1\n"}}));
    CHECK(directory.told("Café") == "locations.latitude: Row 2, \"nord\": The cell is no number.");
    CHECK(directory.done.count(RowState::New) == 1);
    CHECK(directory.done.withProblems() == 1);
}

TEST_CASE("Rows of tables that nobody knows stay apart however often they come", "[hsds]") {
    Imported directory(
        cafeWith({{QStringLiteral("eligibilities.csv"), "service_id,eligibility\ns1,Alle\ns1,Alle\ns1,Unge\n"}}));
    directory.comesAgainUnchanged();
    CHECK(directory.file.workspace().imports.directory().count(QStringLiteral("eligibilities")) == 3);
    Progress progress;
    const HsdsPackage more = csvPackage(
        cafeWith({{QStringLiteral("eligibilities.csv"), "service_id,eligibility\ns1,Alle\ns1,Alle\ns1,Alle\ns1,Unge\n"}}));
    CHECK(directory.file.workspace().imports.preview(more).count(RowState::Changed) == 1);
    REQUIRE(directory.file.workspace().imports.run(more, {}, progress));
    CHECK(directory.file.workspace().imports.directory().count(QStringLiteral("eligibilities")) == 4);
}

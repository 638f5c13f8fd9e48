// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_cells.h"
#include "core/exchange/hsds/hsds_json.h"
#include "core/exchange/hsds/json_pieces.h"
#include "tests/support/files/hsds_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

std::string daysIn(const char* text) {
    const auto read = hsdsDaysOf(QString::fromUtf8(text));
    QStringList words;
    for (const HsdsDay& day : read.value_or(QList<HsdsDay>())) {
        words << (day.number == 0 ? QString() : QString::number(day.number)) +
                     QLatin1String(hsdsDays[static_cast<size_t>(day.weekday - 1)]);
    }
    return read ? words.join(QLatin1Char(',')).toStdString() : "none";
}

std::string cellIn(const HsdsPackage& package, const char* table, const char* id, const char* column) {
    return hsdsText(package.find(QLatin1String(table), QLatin1String(id)).value(QLatin1String(column))).toStdString();
}

/// The problems in words: table, line, column, what was read.
QStringList toldIn(const HsdsPackage& package) {
    QStringList words;
    for (const HsdsProblem& problem : package.problems) {
        words << QStringLiteral("%1:%2 %3=%4").arg(problem.table).arg(problem.line).arg(problem.field, problem.said);
    }
    return words;
}

HsdsPackage oneSchedule(const QByteArray& freq, const QByteArray& byday, const QByteArray& opens) {
    return csvPackage({{QStringLiteral("services.csv"), "id,name,status\ns1,Café,active\n"},
                       {QStringLiteral("schedules.csv"),
                        "id,service_id,freq,byday,opens_at\nc1,s1," + freq + ",\"" + byday + "\"," + opens + "\n"}});
}

} // namespace

TEST_CASE("A time of day is read however it is written", "[hsds]") {
    const QList<std::pair<const char*, QTime>> times{
        {"10:00", {10, 0}},    {"10:00:00", {10, 0}},  {"9:00", {9, 0}},        {"10.00", {10, 0}},
        {"1:30 PM", {13, 30}}, {"01:30PM", {13, 30}},  {"9 a.m.", {9, 0}},      {"12:15 am", {0, 15}},
        {"12 PM", {12, 0}},    {"10:00:00Z", {10, 0}}, {"09:00-05:00", {9, 0}}, {"17:30:00.000+01:00", {17, 30}},
        {"1330", {13, 30}},    {"kl. 9.15", {9, 15}},  {"T10:00", {10, 0}},     {"2026-01-01T08:30:00Z", {8, 30}},
        {"24:00", {23, 59}},   {"noon", {12, 0}},      {" 9:05 ", {9, 5}},      {"13:30 PM", {13, 30}},
    };
    for (const auto& [text, time] : times) {
        INFO(text);
        CHECK(hsdsTime(QString::fromUtf8(text)) == time);
    }
    for (const char* text : {"", "efter aftale", "10-12", "25:00", "10:61", "2026-01-01", "9:5"}) {
        INFO(text);
        CHECK_FALSE(hsdsTime(QString::fromUtf8(text)).isValid());
    }
}

TEST_CASE("Opening and closing time in one cell are both read, and an offset is no closing time", "[hsds]") {
    const HsdsPackage both = oneSchedule("WEEKLY", "MO", "10:00-12:00");
    CHECK(cellIn(both, "schedules", "c1", "opens_at") == "10:00:00");
    CHECK(cellIn(both, "schedules", "c1", "closes_at") == "12:00:00");
    CHECK(both.problems.isEmpty());
    const HsdsPackage offset = oneSchedule("WEEKLY", "MO", "09:00-05:00");
    CHECK(cellIn(offset, "schedules", "c1", "opens_at") == "09:00-05:00");
    CHECK(cellIn(offset, "schedules", "c1", "closes_at").empty());
    const HsdsPackage closing =
        csvPackage({{QStringLiteral("services.csv"), "id,name,status\ns1,Café,active\n"},
                    {QStringLiteral("schedules.csv"), "id,service_id,opens_at,closes_at\nc1,s1,,9.30-12.00\n"}});
    CHECK(cellIn(closing, "schedules", "c1", "opens_at") == "09:30:00");
    CHECK(cellIn(closing, "schedules", "c1", "closes_at") == "12:00:00");
}

TEST_CASE("A day with blanks around it is kept without them, and a whole number in all its digits", "[hsds]") {
    const HsdsPackage read = jsonPackage(R"([{"id": 100000, "name": "Café", "status": "active",
        "schedules": [{"id": "d1", "valid_from": " 2026-01-01"}]}])");
    CHECK(cellIn(read, "schedules", "d1", "valid_from") == "2026-01-01");
    CHECK(cellIn(read, "services", "100000", "name") == "Café");
    CHECK(hsdsText(QJsonValue(100000)).toStdString() == "100000");
    CHECK(hsdsText(QJsonValue(56.4137)).toStdString() == "56.4137");
}

TEST_CASE("Days of the week are read in three languages, in lists, ranges and numbers", "[hsds]") {
    CHECK(daysIn("MO,TU") == "MO,TU");
    CHECK(daysIn("Wednesday") == "WE");
    CHECK(daysIn("sa") == "SA");
    CHECK(daysIn("Mon-Fri") == "MO,TU,WE,TH,FR");
    CHECK(daysIn("Monday to Wednesday") == "MO,TU,WE");
    CHECK(daysIn("mandag og onsdag") == "MO,WE");
    CHECK(daysIn("ma, ti, on, to") == "MO,TU,WE,TH");
    CHECK(daysIn("mandag, to") == "MO,TH");
    CHECK(daysIn("lørdage") == "SA");
    CHECK(daysIn("hverdage") == "MO,TU,WE,TH,FR");
    CHECK(daysIn("fredag til søndag") == "FR,SA,SU");
    CHECK(daysIn("[\"MO\",\"TH\"]") == "MO,TH");
    CHECK(daysIn("2MO") == "2MO");
    CHECK(daysIn("-1FR") == "-1FR");
    CHECK(daysIn("1st Monday") == "1MO");
    CHECK(daysIn("den sidste torsdag i måneden") == "-1TH");
    CHECK(daysIn("1,3,5") == "MO,WE,FR");
    CHECK(daysIn("1-5") == "MO,TU,WE,TH,FR");
    for (const char* text : {"", "efter aftale", "Mon-", "8", "monkey", "hver"}) {
        INFO(text);
        CHECK(daysIn(text) == "none");
    }
}

TEST_CASE("Rhythms, states, numbers and days are read however they are written", "[hsds]") {
    for (const char* text : {"WEEKLY", "weekly", "ugentligt", "Hver uge", "every week"}) {
        CHECK(hsdsRhythmOf(QString::fromUtf8(text)) == HsdsRhythm{HsdsUnit::Week, 1});
    }
    CHECK(hsdsRhythmOf(QStringLiteral("fortnightly")) == HsdsRhythm{HsdsUnit::Week, 2});
    CHECK(hsdsRhythmOf(QStringLiteral("Månedlig")) == HsdsRhythm{HsdsUnit::Month, 1});
    CHECK_FALSE(hsdsRhythmOf(QStringLiteral("af og til")));
    for (const char* text : {"active", "Active", "AKTIV", "i brug", "Åben"}) {
        CHECK(hsdsStatusOf(QString::fromUtf8(text)) == QStringLiteral("active"));
    }
    CHECK(hsdsStatusOf(QStringLiteral("Temporarily_Closed")) == QStringLiteral("temporarily closed"));
    CHECK(hsdsStatusOf(QStringLiteral("Inaktiv")) == QStringLiteral("inactive"));
    CHECK(hsdsStatusOf(QStringLiteral("nedlagt")) == QStringLiteral("defunct"));
    CHECK(hsdsStatusOf(QStringLiteral("måske")).isEmpty());
    for (const auto& [text, number] : {std::pair{"56,4137", "56.4137"},
                                       {"10.8789", "10.8789"},
                                       {"1.200,50", "1200.50"},
                                       {"75 kr.", "75"},
                                       {"kr. 20,50", "20.50"},
                                       {"1 250", "1250"},
                                       {"-2,5", "-2.5"},
                                       {"65+", ""},
                                       {"gammel", ""}}) {
        INFO(text);
        CHECK(hsdsNumberOf(QString::fromUtf8(text)).toStdString() == number);
    }
    for (const char* text : {"2026-11-30", "2026-11-30T00:00:00Z", "30-11-2026", "30.11.2026", "2026/11/30", "30/11/2026"}) {
        INFO(text);
        CHECK(hsdsDateOf(QString::fromUtf8(text)) == QDate(2026, 11, 30));
    }
    CHECK_FALSE(hsdsDateOf(QStringLiteral("5/6/2026")).isValid()); // May or June
    CHECK_FALSE(hsdsDateOf(QStringLiteral("30-02-2026")).isValid());
}

TEST_CASE("Times, days and rhythms go out as HSDS has them, and what is none stays and is told", "[hsds]") {
    const HsdsPackage read = oneSchedule("weekly", "Wednesday", "1:30 PM");
    CHECK(cellIn(read, "schedules", "c1", "freq") == "WEEKLY");
    CHECK(cellIn(read, "schedules", "c1", "byday") == "WE");
    CHECK(cellIn(read, "schedules", "c1", "opens_at") == "13:30:00");
    CHECK(read.problems.isEmpty());
    CHECK(cellIn(oneSchedule("WEEKLY", "MO", "10:00:00Z"), "schedules", "c1", "opens_at") == "10:00:00Z");
    CHECK(cellIn(oneSchedule("DAILY", "", "9"), "schedules", "c1", "byday") == "MO,TU,WE,TH,FR,SA,SU");
    CHECK(cellIn(oneSchedule("fortnightly", "ti", "9"), "schedules", "c1", "interval") == "2");
    const HsdsPackage odd = oneSchedule("af og til", "når det regner", "morgen");
    CHECK(cellIn(odd, "schedules", "c1", "opens_at") == "morgen");
    CHECK(toldIn(odd) == QStringList{QStringLiteral("schedules:2 opens_at=morgen"),
                                     QStringLiteral("schedules:2 byday=når det regner"),
                                     QStringLiteral("schedules:2 freq=af og til")});
}

TEST_CASE("The word null is an empty cell, and a surname is not", "[hsds]") {
    const HsdsPackage read = csvPackage(
        {{QStringLiteral("services.csv"),
          "id,name,status,description,minimum_age,email,egen\ns1,Café,active,null,None,N/A,null\ns2,NULL,active,,,,\n"},
         {QStringLiteral("contacts.csv"), "id,service_id,name\nc1,s1,Null\n"},
         {QStringLiteral("schedules.csv"), "id,service_id,valid_from,until\nd1,s1,null,NULL\n"}});
    CHECK(read.count(QStringLiteral("services")) == 1); // the other has no name
    for (const char* column : {"description", "minimum_age", "email", "egen"}) {
        INFO(column);
        CHECK(cellIn(read, "services", "s1", column).empty());
    }
    CHECK(cellIn(read, "schedules", "d1", "until").empty());
    CHECK(cellIn(read, "contacts", "c1", "name") == "Null");
    CHECK(toldIn(read) == QStringList{QStringLiteral("services:3 name=")});
    const HsdsPackage json = jsonPackage(R"([{"id": "s1", "name": "Café", "status": "active", "description": "null"}])");
    CHECK(cellIn(json, "services", "s1", "description").empty());
}

TEST_CASE("Rows without id get one that stays the same, and identical ones are kept apart", "[hsds]") {
    const HsdsFiles files{{QStringLiteral("services.csv"), "id,name,status\n,Café,active\n,Café,active\n,Gåtur,active\n"},
                          {QStringLiteral("phones.csv"), "number\n11223344\n11223344\n"}};
    const HsdsPackage read = csvPackage(files);
    CHECK(read.problems.isEmpty());
    CHECK(read.count(QStringLiteral("services")) == 3);
    CHECK(read.count(QStringLiteral("phones")) == 2);
    const auto ids = [](const HsdsPackage& package) {
        QStringList found;
        const HsdsTable services = package.tables.value(QStringLiteral("services"));
        for (const HsdsRow& row : services.rows()) {
            found << hsdsText(row.cells.value(hsdsIdKey));
        }
        return found;
    };
    CHECK(ids(read) == ids(csvPackage(files)));
    CHECK(ids(read).count(ids(read).first()) == 1);
    HsdsFiles changed = files;
    changed[QStringLiteral("services.csv")] = "id,name,status,description\n,Gåtur,active,Nu med kaffe\n";
    CHECK(ids(csvPackage(changed)).first() == ids(read).last()); // the same service with another text
}

TEST_CASE("Nested rows without id belong to the row they are nested in", "[hsds]") {
    const HsdsPackage read = jsonPackage(R"({"contents": [
        {"name": "Café", "status": "active", "organization": {"name": "Broen"}, "phones": [{"number": "1"}, {"number": "1"}]},
        {"name": "Gåtur", "status": "active", "organization": {"name": "Broen"}}]})");
    CHECK(read.count(QStringLiteral("services")) == 2);
    CHECK(read.count(QStringLiteral("organizations")) == 1);
    CHECK(read.count(QStringLiteral("phones")) == 2);
    const HsdsTable phones = read.tables.value(QStringLiteral("phones"));
    for (const HsdsRow& row : phones.rows()) {
        CHECK(read.find(QStringLiteral("services"),
                        hsdsText(row.cells.value(QStringLiteral("service_id"))))[QStringLiteral("name")] ==
              QStringLiteral("Café"));
    }
}

TEST_CASE("A cell that lists several ids stands for several rows", "[hsds]") {
    const HsdsFiles files{
        {QStringLiteral("services.csv"), "id,organization_id,name,status\nrecA1,\"o1,o2\",A,active\nrecB2,o1,B,active\n"},
        {QStringLiteral("organizations.csv"), "id,name,description\no1,En,x\no2,To,x\n"},
        {QStringLiteral("locations.csv"),
         "id,location_type,name,latitude\nL1,physical,Huset,\"56,4137\"\nL2,physical,Hallen,nord\n"},
        {QStringLiteral("service_at_location.csv"), "id,service_id,location_id\nx1,\"recA1, recB2\",L1;L2\n"},
        {QStringLiteral("phones.csv"),
         "id,service_id,number\np1,\"[\"\"recA1\"\",\"\"recB2\"\"]\",1\np2,\"recA1,borte\",2\np3,borte,3\n"}};
    const HsdsPackage read = csvPackage(files);
    CHECK(read.count(QStringLiteral("service_at_location")) == 4);
    CHECK(read.count(QStringLiteral("services")) == 2);
    CHECK(cellIn(read, "services", "recA1", "organization_id") == "o1");
    CHECK(cellIn(read, "locations", "L1", "latitude") == "56.4137");
    CHECK(read.count(QStringLiteral("locations")) == 2); // one wrong optional cell loses no place
    CHECK(cellIn(read, "locations", "L2", "latitude").empty());
    const HsdsTable phones = read.tables.value(QStringLiteral("phones"));
    CHECK(phones.where(QStringLiteral("service_id"), QStringLiteral("recA1")).size() == 2);
    CHECK(phones.where(QStringLiteral("service_id"), QStringLiteral("recB2")).size() == 1);
    CHECK(cellIn(read, "phones", "p3", "service_id") == "borte");
    CHECK(toldIn(read) == QStringList{QStringLiteral("locations:3 latitude=nord"),
                                      QStringLiteral("services:2 organization_id=o1,o2"),
                                      QStringLiteral("phones:3 service_id=recA1,borte")});
    const auto ids = [](const HsdsPackage& package) {
        QStringList found;
        const HsdsTable table = package.tables.value(QStringLiteral("service_at_location"));
        for (const HsdsRow& row : table.rows()) {
            found << hsdsText(row.cells.value(hsdsIdKey));
        }
        return found;
    };
    CHECK(ids(read) == ids(csvPackage(files)));
    CHECK(ids(read).first() == QStringLiteral("x1"));
    QStringList different = ids(read);
    CHECK(different.removeDuplicates() == 0);
}

TEST_CASE("A directory that lists at the service what HSDS names in the other table is understood", "[hsds]") {
    const HsdsPackage read = csvPackage(
        {{QStringLiteral("services.csv"), "id,name,status,organizations,phones,locations\nrecA,A,active,o1,\"p1,p2\",L1\n"
                                          "recB,B,active,o1,p2,\"L1,L2\"\n"},
         {QStringLiteral("organizations.csv"), "id,name,description\no1,En,x\n"},
         {QStringLiteral("locations.csv"), "id,location_type,name\nL1,physical,Huset\nL2,physical,Hallen\n"},
         {QStringLiteral("phones.csv"), "id,number,organization_id\np1,11223344,\np2,55667788,\n"}});
    CHECK(cellIn(read, "services", "recA", "organization_id") == "o1");
    CHECK(cellIn(read, "phones", "p1", "service_id") == "recA");
    const HsdsTable phones = read.tables.value(QStringLiteral("phones"));
    CHECK(phones.where(QStringLiteral("service_id"), QStringLiteral("recA")).size() == 2);
    CHECK(phones.where(QStringLiteral("service_id"), QStringLiteral("recB")).size() == 1);
    const HsdsTable places = read.tables.value(QStringLiteral("service_at_location"));
    CHECK(places.where(QStringLiteral("service_id"), QStringLiteral("recB")).size() == 2);
    CHECK(places.where(QStringLiteral("location_id"), QStringLiteral("L1")).size() == 2);
    CHECK(read.problems.isEmpty());
    // What HSDS says itself counts.
    const HsdsPackage both =
        csvPackage({{QStringLiteral("services.csv"), "id,name,status,phones\nrecA,A,active,p1\nrecB,B,active,\n"},
                    {QStringLiteral("phones.csv"), "id,service_id,number\np1,recB,11223344\n"}});
    CHECK(cellIn(both, "phones", "p1", "service_id") == "recB");
}

TEST_CASE("Columns of the same name and columns without one lose nothing", "[hsds]") {
    const HsdsPackage read =
        csvPackage({{QStringLiteral("services.csv"), "id,name,status,name,,\ns1,Café,active,Kaffe,uden navn,\n"}});
    CHECK(cellIn(read, "services", "s1", "name") == "Café");
    CHECK(cellIn(read, "services", "s1", "name_2") == "Kaffe");
    CHECK(cellIn(read, "services", "s1", "column") == "uden navn");
    CHECK(descriptorErrors(writeHsdsCsv(read)).join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("The description of the tables is a tabular data package, and asks for no cell that is empty", "[hsds]") {
    const HsdsFiles bare{{QStringLiteral("services.csv"), "id,name,status\ns1,Café,\n"},
                         {QStringLiteral("organizations.csv"), "id,name\no1,Broen\n"},
                         {QStringLiteral("egen.csv"), "navn,id\nÆble,1\nPære,\n"}};
    const HsdsFiles full{{QStringLiteral("services.csv"), "id,organization_id,name,status\ns1,o1,Café,active\n"},
                         {QStringLiteral("organizations.csv"), "id,name,description\no1,Broen,x\n"}};
    for (const HsdsFiles& files : {bare, full}) {
        const HsdsFiles written = writeHsdsCsv(csvPackage(files));
        CHECK(descriptorErrors(written).join(QLatin1Char('\n')).toStdString() == "");
    }
    HsdsFiles wrong = writeHsdsCsv(csvPackage(full));
    wrong[QStringLiteral("services.csv")].replace("Café", "");
    CHECK(descriptorErrors(wrong).contains(QStringLiteral("services.csv: name is required and empty")));
    wrong[QStringLiteral("datapackage.json")].replace("tabular-data-resource", "resource");
    CHECK(descriptorErrors(wrong).contains(QStringLiteral("services.csv: profile")));
}

TEST_CASE("JSON is taken apart without being parsed as a whole", "[hsds]") {
    const auto elements = [](const char* text) {
        QStringList found;
        const bool isArray = forEachElement(text, [&](QByteArrayView element) {
            found << QString::fromUtf8(element);
            return true;
        });
        return isArray ? found.join(QLatin1Char('|')).toStdString() : "no";
    };
    CHECK(elements(R"( [ {"a": [1, 2]} , "]},\"" , 3 ] )") == R"({"a": [1, 2]}|"]},\""|3)");
    CHECK(elements("[]").empty());
    for (const char* text : {"", "[", "[1", "[1,]", "[1] 2", "{}", "[,1]", "[\"a]"}) {
        INFO(text);
        CHECK(elements(text) == "no");
    }
    QStringList members;
    CHECK(forEachMember(R"({"a": {"b": [1]}, "c": "x,y:z"})", [&](QByteArrayView name, QByteArrayView value) {
        members << QString::fromUtf8(name) + QLatin1Char('>') + QString::fromUtf8(value);
        return true;
    }));
    CHECK(members == QStringList{QStringLiteral("a>{\"b\": [1]}"), QStringLiteral("c>\"x,y:z\"")});
    CHECK_FALSE(forEachMember(R"({"a" 1})", [](QByteArrayView, QByteArrayView) { return true; }));
}

TEST_CASE("A directory of more than 64 MB is written as JSON and read back", "[hsds]") {
    HsdsPackage package;
    const QString description = QStringLiteral("Vi spiser sammen og taler om ugen der gik. ").repeated(80);
    constexpr int many = 20'000;
    for (int i = 0; i < many; ++i) {
        const QString number = QString::number(i);
        package.tables[QStringLiteral("services")].append({{{hsdsIdKey, QStringLiteral("s") + number},
                                                            {QStringLiteral("name"), QStringLiteral("Tilbud ") + number},
                                                            {QStringLiteral("status"), QStringLiteral("active")},
                                                            {QStringLiteral("description"), description}},
                                                           0});
        package.tables[QStringLiteral("phones")].append({{{hsdsIdKey, QStringLiteral("p") + number},
                                                          {QStringLiteral("service_id"), QStringLiteral("s") + number},
                                                          {QStringLiteral("number"), QStringLiteral("11223344")}},
                                                         0});
    }
    const QByteArray bytes = writeHsdsJson(package);
    CHECK(bytes.size() > 64 * 1024 * 1024);
    const HsdsPackage read = jsonPackage(bytes);
    CHECK(read.count(QStringLiteral("services")) == many);
    CHECK(read.count(QStringLiteral("phones")) == many);
    CHECK(read.problems.isEmpty());
    CHECK(cellIn(read, "services", "s19999", "description") == description.toStdString());
    CHECK(cellIn(read, "phones", "p7", "service_id") == "s7");
}

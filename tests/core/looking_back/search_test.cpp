// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/search_words.h"
#include "tests/support/schema_scripts.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
Citizen person(const char* givenName, const char* surname, QDate birth = {}, const char* phone = "") {
    Citizen citizen;
    citizen.givenName = QString::fromUtf8(givenName);
    citizen.surname = QString::fromUtf8(surname);
    citizen.birthDate = birth;
    citizen.phone = QString::fromUtf8(phone);
    return citizen;
}

/// The surnames of those who are found, in the order of the list.
QString found(Workspace& workspace, const char* text) {
    QStringList names;
    for (const CitizenRow& row : workspace.citizens.search(QString::fromUtf8(text), 20)) {
        names << row.surname;
    }
    return names.join(QLatin1Char(' '));
}

/// Jensen and Holm, who share nothing but the year of birth.
void twoPeople(Workspace& workspace) {
    REQUIRE(workspace.citizens.add(person("Anna", "Jensen", QDate(1958, 3, 5), "22 34 56 78")));
    REQUIRE(workspace.citizens.add(person("Mads", "Holm", QDate(1958, 11, 24), "40506070")));
}
} // namespace

TEST_CASE("A citizen is found by the birth date in every form in which it is shown or typed", "[search]") {
    TestFile file;
    twoPeople(file.workspace());
    for (const char* text :
         {"05-03-1958", "05.03.1958", "5-3-1958",  "5/3/1958", "5. 3. 1958",      "5 3 1958",       "05 03 1958",
          "05031958",   "050358",     "05-03-58",  "5.3.58",   "1958-03-05",      "05-03",          "5/3",
          "05-03-",     "05-03-1",    "05-03-195", "1958-03",  "anna 05-03-1958", "5.3.1958 jensen"}) {
        INFO(text);
        CHECK(found(file.workspace(), text) == QStringLiteral("Jensen"));
    }
    CHECK(found(file.workspace(), "1958") == QStringLiteral("Holm Jensen"));
    CHECK(found(file.workspace(), "06-03-1958").isEmpty());
    CHECK(found(file.workspace(), "31-02-1958").isEmpty());
}

TEST_CASE("A citizen is found by the CPR number with and without its hyphen", "[search]") {
    TestFile file;
    twoPeople(file.workspace());
    Citizen aase = person("Åse", "Øster", QDate(1968, 3, 14));
    aase.personNumber = QStringLiteral("7403681029");
    REQUIRE(file.workspace().citizens.add(aase));
    for (const char* text : {"740368-1029", "7403681029", "740368 1029", "740368"}) {
        INFO(text);
        CHECK(found(file.workspace(), text) == QStringLiteral("Øster"));
    }
}

TEST_CASE("A citizen is found by the telephone number however it is grouped, and by any four digits of it", "[search]") {
    TestFile file;
    twoPeople(file.workspace());
    for (const char* text :
         {"22345678",    "22 34 56 78",     "22.34.56.78", "22-34-56-78",    "2234 5678",    "22 345678",
          "2234 56 78",  "+45 22 34 56 78", "+4522345678", "(+45) 22345678", "004522345678", "0045 22 34 56 78",
          "45 22345678", "4522345678",      "2234",        "2345",           "3456",         "4567",
          "5678",        "34 56",           "345 678",     "22 34"}) {
        INFO(text);
        CHECK(found(file.workspace(), text) == QStringLiteral("Jensen"));
    }
    CHECK(found(file.workspace(), "2235").isEmpty());
    CHECK(found(file.workspace(), "+45 99 34 56 78").isEmpty());
}

TEST_CASE("A name and a year, a day or a piece of the telephone number go together", "[search]") {
    TestFile file;
    twoPeople(file.workspace());
    for (const char* text : {"anna 1958", "1958 anna", "jensen 2345", "jensen 56 78", "jen 050358", "anna jensen 1958 2345",
                             "anna 5-3-1958 22 34 56 78"}) {
        INFO(text);
        CHECK(found(file.workspace(), text) == QStringLiteral("Jensen"));
    }
    CHECK(found(file.workspace(), "anna 1959").isEmpty());
    CHECK(found(file.workspace(), "holm 2345").isEmpty());
}

TEST_CASE("A name is found by its base letters, and by the letters written out", "[search]") {
    TestFile file;
    const struct {
        const char* givenName;
        const char* surname;
        QList<const char*> texts;
    } people[] = {
        {"Søren", "Østergård", {"soren", "soeren", "Søren", "østergaard", "ostergard", "oestergaard", "OSTERG"}},
        {"Åse", "Aagaard", {"ase", "aase", "åse", "ågård", "agard", "aagaard"}},
        {"Łukasz", "Wałęsa", {"lukasz", "walesa", "wałęsa"}},
        {"Işıl", "Yıldırım", {"isil", "yildirim", "YILDIRIM"}},
        {"Đorđe", "Đokić", {"dorde", "dokic"}},
        {"Þóra", "Weiß", {"thora", "weiss", "weiß"}},
        {"Anne-Marie", "O'Brien", {"anne-marie", "anne marie", "annemarie", "marie", "obrien", "o'brien", "o’brien", "brien"}},
        {"Michaela", "Joensen", {"mich", "micha", "michae", "michael", "joens"}},
    };
    for (const auto& one : people) {
        REQUIRE(file.workspace().citizens.add(person(one.givenName, one.surname)));
    }
    for (const auto& one : people) {
        for (const char* text : one.texts) {
            INFO(text);
            CHECK(found(file.workspace(), text) == QString::fromUtf8(one.surname));
        }
    }
}

TEST_CASE("Who is written without a hyphen is found with one", "[search]") {
    TestFile file;
    REQUIRE(file.workspace().citizens.add(person("Anne Marie", "Berg")));
    REQUIRE(file.workspace().citizens.add(person("Annemarie", "Dahl")));
    CHECK(found(file.workspace(), "anne-marie") == QStringLiteral("Berg Dahl"));
}

TEST_CASE("Typing on never loses who was found by the beginning of the word", "[search]") {
    for (const char* word : {"Michaela", "Joen", "Aage", "Åge", "Æblegård", "Œuvre", "Weiß"}) {
        const QString whole = QString::fromUtf8(word);
        const QString form = searchForm(whole);
        for (qsizetype letters = 1; letters <= whole.size(); ++letters) {
            INFO(word);
            CHECK(form.startsWith(searchForm(whole.left(letters))));
        }
        CHECK(searchForm(form) == form);
    }
}

TEST_CASE("The search counts only those whom the list is to show", "[search]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    for (const char* name : {"Anna", "Bodil", "Carl"}) {
        REQUIRE(workspace.citizens.add(person(name, "Holm")));
    }
    const auto dorte = workspace.citizens.add(person("Dorte", "Holm"));
    REQUIRE(dorte);
    REQUIRE(workspace.courses.open(dorte->id, workspace.clock.today()));
    const Citizens::Found found = workspace.citizens.searchIn(CitizenFilter::UnderWay, QStringLiteral("holm"), 1);
    REQUIRE(found.rows.size() == 1);
    CHECK(found.rows.first().id == dorte->id);
    CHECK_FALSE(found.mayBeMore);
    CHECK(workspace.citizens.searchIn(CitizenFilter::Everybody, QStringLiteral("holm"), 3).mayBeMore);
    CHECK(workspace.citizens.search(QStringLiteral("holm"), 20).size() == 4);
}

TEST_CASE("Nothing typed finds nobody", "[search]") {
    TestFile file;
    twoPeople(file.workspace());
    for (const char* text : {"", "  ", "-", "+", "'"}) {
        CHECK(found(file.workspace(), text).isEmpty());
    }
}

TEST_CASE("People of an older file are found in the new ways after it is opened", "[search]") {
    TestFile file;
    REQUIRE(file.workspace().citizens.add(person("Anne-Marie", "Østergård", QDate(1958, 3, 5), "22345678")));
    const qint64 id = file.workspace().citizens.search(QStringLiteral("marie"), 1).first().id.value();
    Database& database = file.workspace().session.database();
    database.execute("DELETE FROM search_term");
    for (const char* term : {"anne", "marie", "oestergaard", "05031958", "050358", "22345678", "345678", "5678"}) {
        database.execute(QByteArray("INSERT INTO search_term (term, kind, record_id) VALUES ('") + term + "', 'citizen', " +
                         QByteArray::number(id) + ")");
    }
    database.execute(schemaScript(9)); // as it runs when the program is newer than the file
    file.reopen();
    for (const char* text : {"østergård", "ostergard", "annemarie", "marie 1958", "2345", "05-03-1958"}) {
        INFO(text);
        CHECK(found(file.workspace(), text) == QStringLiteral("Østergård"));
    }
}

TEST_CASE("Names with foreign letters and a hyphen, offers and partners of an older file are found after it is opened",
          "[search]") {
    TestFile file;
    REQUIRE(file.workspace().citizens.add(person("Zoë-Marie", "Dahl")));
    REQUIRE(file.workspace().citizens.add(person("André", "Łucja-Holm")));
    REQUIRE(file.workspace().citizens.add(person("Kim", "O’Brien", {}, "+46 70 123 45 67")));
    Offer offer;
    offer.name = QStringLiteral("Gåtur på Ørsted");
    offer.phone = QStringLiteral("86 32 10 10");
    REQUIRE(file.workspace().offers.add(offer));
    Partner clinic;
    clinic.name = QStringLiteral("Lægehuset Ågade");
    REQUIRE(file.workspace().partners.add(clinic));
    Database& database = file.workspace().session.database();
    database.execute("DELETE FROM search_term");
    database.execute("INSERT INTO search_term (term, kind, record_id) VALUES ('oldform', 'citizen', 1)");
    database.execute(schemaScript(9)); // as it runs when the program is newer than the file
    file.reopen();
    Workspace& workspace = file.workspace();
    for (const char* text : {"zoë-marie", "zoemarie", "zoe marie"}) {
        INFO(text);
        CHECK(found(workspace, text) == QStringLiteral("Dahl"));
    }
    for (const char* text : {"lucjaholm", "łucja-holm", "andre holm"}) {
        INFO(text);
        CHECK(found(workspace, text) == QStringLiteral("Łucja-Holm"));
    }
    for (const char* text : {"obrien", "o'brien", "46701234567"}) {
        INFO(text);
        CHECK(found(workspace, text) == QStringLiteral("O’Brien"));
    }
    CHECK(workspace.session.database().number("SELECT count(*) FROM search_term WHERE term = 'oldform'") == 0);
    CHECK(workspace.offers.search(QStringLiteral("gatur"), 5).size() == 1);
    CHECK(workspace.offers.search(QStringLiteral("8632 1010"), 5).size() == 1);
    CHECK(workspace.partners.search(QStringLiteral("lagehuset agade")).size() == 1);
}

TEST_CASE("A citizen, a partner and an offer are found by a Danish and by a foreign telephone number", "[search]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const auto fill = [&workspace](const char* phone, const char* name) {
        REQUIRE(workspace.citizens.add(person("Anna", name, {}, phone)));
        Partner partner;
        partner.name = QString::fromUtf8(name);
        partner.phone = QString::fromUtf8(phone);
        REQUIRE(workspace.partners.add(partner));
        Offer offer;
        offer.name = QString::fromUtf8(name);
        offer.phone = QString::fromUtf8(phone);
        REQUIRE(workspace.offers.add(offer));
    };
    fill("86 32 10 10", "Dansk");
    fill("+46 70 123 45 67", "Svensk");
    const auto isFound = [&workspace](const char* text, const char* name) {
        INFO(text);
        const QString typed = QString::fromUtf8(text);
        const QString wanted = QString::fromUtf8(name);
        CHECK(found(workspace, text) == wanted);
        const auto partners = workspace.partners.search(typed);
        REQUIRE(partners.size() == 1);
        CHECK(partners.first().name == wanted);
        const auto offers = workspace.offers.search(typed, 5);
        REQUIRE(offers.size() == 1);
        CHECK(offers.first().name == wanted);
    };
    for (const char* text : {"86321010", "86 32 10 10", "+45 8632 1010", "1010"}) {
        isFound(text, "Dansk");
    }
    for (const char* text : {"+46701234567", "46701234567", "+46 70 123 45 67", "701234567", "4567"}) {
        isFound(text, "Svensk");
    }
}

TEST_CASE("Offers and partners are found by base letters too", "[search]") {
    TestFile file;
    Offer offer;
    offer.name = QStringLiteral("Gåtur på Ørsted");
    REQUIRE(file.workspace().offers.add(offer));
    Partner clinic;
    clinic.name = QStringLiteral("Lægehuset Ågade");
    REQUIRE(file.workspace().partners.add(clinic));
    for (const char* text : {"gatur", "gåtur", "gaatur", "orsted"}) {
        INFO(text);
        CHECK(file.workspace().offers.search(QString::fromUtf8(text), 5).size() == 1);
    }
    CHECK(file.workspace().partners.search(QStringLiteral("lagehuset agade")).size() == 1);
}

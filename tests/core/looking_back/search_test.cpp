// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/search_forms.h"
#include "tests/support/schema_scripts.h"
#include "tests/support/test_file.h"

#include <QFile>
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
    for (const char* text : {"05-03-1958",      "05.03.1958",
                             "5-3-1958",        "5/3/1958",
                             "5. 3. 1958",      "5 3 1958",
                             "05 03 1958",      "05031958",
                             "050358",          "05-03-58",
                             "5.3.58",          "1958-03-05",
                             "05-03",           "5/3",
                             "05-03-",          "05-03-1",
                             "05-03-195",       "1958-03",
                             "anna 05-03-1958", "5.3.1958 jensen",
                             "1958/03/05",      "1958.03.05",
                             "1958/3",          "5 3 58",
                             "5-3 58",          "5/3 1958",
                             "5. marts 1958",   "5 mar 1958",
                             "5-mar-58",        "5mar58",
                             "5. mars 1958",    "5 March 1958",
                             "5. marts",        "onsdag den 5. marts 1958",
                             "Anna 5. marts",   "5 3 58 jensen"}) {
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
        {"Ġorġ", "Ħaxiaq", {"gorg", "haxiaq"}},
        {"Máŧŧa", "Biŋŋá", {"matta", "binna"}},
        {"Əli", "Məmmədov", {"eli", "memmedov", "məmmədov"}},
        {"Ǿle", "Ǽbel", {"ole", "øle", "abel", "æbel", "aebel"}},
        {"Kaĸortoĸ", "Olsvig", {"kaqortoq", "kaĸortoĸ"}},
        {"Aĳke", "Dĳkſtra", {"aijke", "dijkstra"}},
        {"Ɓala", "Ɗanƙasa", {"bala", "dankasa"}},
        {"Ɛkow", "Mɔsi", {"ekow", "mosi"}},
        {"Nguyễn", "Thị Hà", {"nguyen", "thi ha", "ha nguyen"}},
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

TEST_CASE("An apostrophe and a hyphen are the same whichever sign is typed, and may be left out", "[search]") {
    TestFile file;
    const QStringList signs{QStringLiteral("'"), QStringLiteral("’"), QStringLiteral("‘"), QStringLiteral("ʼ"),
                            QStringLiteral("ʻ"), QStringLiteral("′"), QStringLiteral("`"), QStringLiteral("´")};
    for (const QString& kept : signs) {
        Citizen citizen = person("Noor", "");
        citizen.surname = QStringLiteral("D%1Abo").arg(kept);
        REQUIRE(file.workspace().citizens.add(citizen));
    }
    const auto count = [&file](const QString& text) { return file.workspace().citizens.search(text, 20).size(); };
    for (const QString& typed : signs) {
        INFO(typed.toStdString());
        CHECK(count(QStringLiteral("d%1abo").arg(typed)) == signs.size());
    }
    CHECK(count(QStringLiteral("dabo")) == signs.size());
    CHECK(count(QStringLiteral("abo")) == signs.size());
    REQUIRE(file.workspace().citizens.add(person("Anne–Marie", "Berg")));
    for (const char* text : {"anne-marie", "annemarie", "anne marie", "anne‑marie", "anne–marie"}) {
        INFO(text);
        CHECK(found(file.workspace(), text) == QStringLiteral("Berg"));
    }
    Offer offer;
    offer.name = QStringLiteral("O’Learys Bowling-klub");
    REQUIRE(file.workspace().offers.add(offer));
    Partner partner;
    partner.name = QStringLiteral("Læge d'Abo");
    REQUIRE(file.workspace().partners.add(partner));
    for (const char* text : {"olearys", "o'learys", "bowlingklub", "bowling klub", "klub"}) {
        INFO(text);
        CHECK(file.workspace().offers.search(QString::fromUtf8(text), 5).size() == 1);
    }
    CHECK(file.workspace().partners.search(QStringLiteral("dabo")).size() == 1);
}

TEST_CASE("A second telephone number is found by its digits, in the field and in the remark", "[search]") {
    TestFile file;
    REQUIRE(file.workspace().citizens.add(person("Anna", "Jensen", {}, "20304050 / 86321010")));
    Citizen mads = person("Mads", "Holm", {}, "40506070");
    mads.remark = QStringLiteral("helst formiddag\nTelefon: 97112233\nmor: +46 70 123 45 67 (10-14)");
    REQUIRE(file.workspace().citizens.add(mads));
    for (const char* text : {"86321010", "86 32 10 10", "3210", "20304050", "+45 86321010"}) {
        INFO(text);
        CHECK(found(file.workspace(), text) == QStringLiteral("Jensen"));
    }
    for (const char* text : {"97112233", "1122", "4670123", "701234567", "40506070"}) {
        INFO(text);
        CHECK(found(file.workspace(), text) == QStringLiteral("Holm"));
    }
    CHECK(found(file.workspace(), "1014").isEmpty());
}

TEST_CASE("A sheet with names of many languages is found by plain letters", "[search][found]") {
    const auto shared = sharedFolder();
    QFile sheet(shared.value_or(QString()) + QStringLiteral("/samples/found/95-names.csv"));
    if (!shared || !sheet.open(QIODevice::ReadOnly)) {
        SKIP("the sample files are not there");
    }
    TestFile file;
    Progress progress;
    const auto outcome = file.workspace().imports.run({ImportKind::Citizens, sheet.readAll(), {}, sheet.fileName()}, progress);
    REQUIRE(outcome);
    CHECK(outcome->preview.count(RowState::New) == 18);
    const struct {
        const char* typed;
        int people;
    } rows[] = {{"yilmaz", 1},      {"sukru", 1},    {"ibrahim", 1},   {"ozturk", 1}, {"lukasz", 1},  {"walesa", 1},
                {"dorde", 1},       {"dokovic", 1},  {"strauss", 1},   {"bjorn", 1},  {"oconnor", 1}, {"connor", 1},
                {"annemarie", 1},   {"dabo", 1},     {"zoe", 1},       {"nguyen", 1}, {"jose", 1},    {"mullerludenscheidt", 1},
                {"aagaard", 2},     {"ågård", 2},    {"agard", 2},     {"ase", 2},    {"aase", 2},    {"østergaard", 2},
                {"oestergaard", 2}, {"ojvind", 2},   {"Øjvind", 2},    {"kare", 1},   {"ærø", 1},     {"олена", 1},
                {"Шевченко", 1},    {"20300013", 1}, {"05-02-1960", 1}};
    for (const auto& row : rows) {
        INFO(row.typed);
        CHECK(file.workspace().finder.find(QString::fromUtf8(row.typed), 20).size() == row.people);
    }
}

TEST_CASE("A file that was made by earlier rules of search is searched by those of today once it is opened", "[search]") {
    TestFile file;
    REQUIRE(file.workspace().citizens.add(person("Ħanna", "O‘Brien", QDate(1958, 3, 5), "20304050 / 86321010")));
    CHECK(file.workspace().settings.value(searchTermsMadeBy) == searchTermRules);
    Database& database = file.workspace().session.database();
    const qint64 id = file.workspace().citizens.search(QStringLiteral("hanna"), 1).first().id.value();
    database.execute("DELETE FROM search_term");
    database.execute("INSERT INTO search_term (term, kind, record_id) VALUES ('oldform', 'citizen', " + QByteArray::number(id) +
                     ")");
    SECTION("by the first rules") { file.workspace().settings.set(searchTermsMadeBy, 0); }
    SECTION("by the last rules") { file.workspace().settings.set(searchTermsMadeBy, searchTermRules - 1); }
    file.reopen();
    for (const char* text : {"hanna", "obrien", "86321010", "5. marts 1958"}) {
        INFO(text);
        CHECK(found(file.workspace(), text) == QStringLiteral("O‘Brien"));
    }
    CHECK(found(file.workspace(), "oldform").isEmpty());
    CHECK(file.workspace().settings.value(searchTermsMadeBy) == searchTermRules);
    const QByteArray written = "SELECT count(*) FROM audit WHERE purpose = 'search.catch_up'";
    const auto times = file.workspace().session.database().number(written);
    file.reopen();
    CHECK(file.workspace().session.database().number(written) == times); // once
}

TEST_CASE("Typing on never loses who was found by the beginning of the word", "[search]") {
    for (const char* word : {"Michaela", "Joen", "Aage", "Åge", "Æblegård", "Œuvre", "Weiß", "Ǽbel", "Dĳkſtra", "Oʻzbek"}) {
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

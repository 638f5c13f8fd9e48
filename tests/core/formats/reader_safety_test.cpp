// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/json_size.h"
#include "core/base/text/text.h"
#include "core/base/text/xml_size.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/hsds/hsds_csv.h"
#include "core/exchange/hsds/hsds_json.h"
#include "core/exchange/sheets/workbook_reader.h"
#include "core/messages/message_reader.h"
#include "tests/support/files/message_files.h"
#include "tests/support/files/zipped_parts.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QByteArray sheetHead = "<worksheet><sheetData>";
const QByteArray sheetFoot = "</sheetData></worksheet>";

/// The least that is a workbook of Excel, as often as `sheets` says with the same sheet.
QByteArray excel(const QByteArray& sheet, const QByteArray& strings = "<sst/>", int sheets = 1) {
    QByteArray entries;
    for (int i = 0; i < sheets; ++i) {
        entries += "<sheet name=\"A\" id=\"s\"/>";
    }
    return zippedParts(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", "<Relationships><Relationship Type=\"/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl/workbook.xml", "<workbook><sheets>" + entries + "</sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"s\" Type=\"/worksheet\" Target=\"sheet.xml\"/>"
          "<Relationship Id=\"t\" Type=\"/sharedStrings\" Target=\"strings.xml\"/></Relationships>"},
         {"xl/strings.xml", strings},
         {"xl/sheet.xml", sheet}});
}

QByteArray excelRows(const QByteArray& rows) { return excel(sheetHead + rows + sheetFoot); }

QByteArray ods(const QByteArray& rows, const QByteArray& before = {}) {
    return zippedParts({{"content.xml", before + "<d xmlns:o=\"o\"><table o:name=\"A\">" + rows + "</table></d>"}});
}

const QByteArray excelRow = "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>";
const QByteArray odsRow = "<table-row><table-cell><p>a</p></table-cell><table-cell><p>b</p></table-cell></table-row>";

QString sentence(const Error& error) {
    CHECK(error.kind == ErrorKind::Format);
    return error.message;
}

QString refusedBook(const QByteArray& bytes, const CsvLimits& limits = {}) {
    const auto sheets = readWorkbook(bytes, {}, limits);
    return sheets ? QString() : sentence(sheets.error());
}

QString refusedCsv(const QByteArray& bytes, const CsvLimits& limits = {}) {
    const auto table = readCsv(bytes, {}, limits);
    return table ? QString() : sentence(table.error());
}

QString refusedJson(const QByteArray& bytes, const HsdsJsonLimits& limits = {}) {
    const auto package = readHsdsJson(bytes, limits);
    return package ? QString() : sentence(package.error());
}

QString refusedTables(const HsdsFiles& files, const HsdsCsvLimits& limits = {}) {
    const auto package = readHsdsCsv(files, limits);
    return package ? QString() : sentence(package.error());
}

HsdsFiles services(const QByteArray& bytes) { return {{QStringLiteral("services.csv"), bytes}}; }

} // namespace

TEST_CASE("A CSV file with more bytes, rows, columns, cells or letters than can be read is refused in words", "[safety]") {
    CsvLimits few;
    few.bytes = 1000;
    few.rows = 10;
    few.columns = 5;
    few.cells = 30;
    few.charactersInRow = 50;
    CHECK(refusedCsv("a;b\n1;2\n", few).isEmpty());
    CHECK(refusedCsv(QByteArray(1001, 'a'), few).contains(QStringLiteral("too big")));
    CHECK(refusedCsv(QByteArray("a\n").repeated(20), few).contains(QStringLiteral("more rows")));
    CHECK(refusedCsv("a;b;c;d;e;f;g\n", few).contains(QStringLiteral("columns")));
    CHECK(refusedCsv(QByteArray("a;b;c;d\n").repeated(9), few).contains(QStringLiteral("cells")));
    CHECK(refusedCsv(QByteArray(60, 'a'), few).contains(QStringLiteral("line 1 is too long")));
    CHECK(refusedCsv("a;b\n1;2\n3;\"b\n").contains(QStringLiteral("line 3 is opened and never closed")));
}

TEST_CASE("A workbook with more rows, columns, cells or letters than can be read is refused in words", "[safety]") {
    CsvLimits few;
    few.rows = 10;
    few.columns = 5;
    few.cells = 30;
    few.charactersInRow = 500;
    few.characters = 600;
    CHECK(refusedBook(excelRows(excelRow), few).isEmpty());
    CHECK(refusedBook(ods(odsRow), few).isEmpty());
    const QString tooBig = QStringLiteral("more rows, columns or cells than can be read");
    CHECK(refusedBook(excelRows(excelRow.repeated(16)), few).contains(tooBig));
    CHECK(refusedBook(ods(odsRow.repeated(16)), few).contains(tooBig));
    CHECK(refusedBook(excelRows("<row><c r=\"XFD1\"><v>1</v></c></row>"), few).contains(tooBig));
    CHECK(refusedBook(ods("<table-row><table-cell number-columns-repeated=\"1000000\"><p>a</p></table-cell></table-row>"), few)
              .contains(tooBig));
    CHECK(refusedBook(ods("<table-row number-rows-repeated=\"1000000\"><table-cell><p>a</p></table-cell></table-row>"), few)
              .contains(tooBig));
    // The same long text in every row, and spaces by number: a small file that would fill the memory.
    const QByteArray shared = "<sst><si><t>" + QByteArray(150, 'a') + "</t></si></sst>";
    CHECK(refusedBook(excel(sheetHead + QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(8) + sheetFoot, shared), few)
              .contains(tooBig));
    CHECK(refusedBook(
              ods("<table-row><table-cell><p>a" + QByteArray("<s c=\"100\"/>").repeated(50) + "b</p></table-cell></table-row>"),
              few)
              .contains(tooBig));
    CHECK(refusedBook(excel(sheetHead + excelRow + sheetFoot, "<sst>" + QByteArray("<si/>").repeated(40) + "</sst>"), few)
              .contains(tooBig));
    // Merged over each other again and again.
    const QByteArray merged = excelRow.repeated(8) + "</sheetData><mergeCells>" +
                              QByteArray("<mergeCell ref=\"A1:A8\"/>").repeated(9) + "</mergeCells><sheetData>";
    CHECK(refusedBook(excelRows(merged), few).contains(tooBig));
    // Together the sheets of a workbook have no more than one may have.
    CHECK(refusedBook(excel(sheetHead + excelRow.repeated(4) + sheetFoot, "<sst/>", 3), few).isEmpty());
    CHECK(refusedBook(excel(sheetHead + excelRow.repeated(4) + sheetFoot, "<sst/>", 4), few).contains(tooBig));
    CHECK(refusedBook(excel(sheetHead + excelRow + sheetFoot, "<sst/>", 300)).contains(tooBig));
    CHECK(refusedBook(zippedParts({{"content.xml", "<d>" + QByteArray("<table/>").repeated(300) + "</d>"}})).contains(tooBig));
}

TEST_CASE("A workbook nested without end is read without running out of stack", "[safety]") {
    const QByteArray open = QByteArray("<x>").repeated(100'000);
    const QByteArray close = QByteArray("</x>").repeated(100'000);
    CHECK(refusedBook(excelRows("<row><c t=\"inlineStr\"><is>" + open + "<t>a</t>" + close + "</is></c></row>")).isEmpty());
    CHECK(refusedBook(ods("<table-row><table-cell><p>" + open + "a" + close + "</p></table-cell></table-row>")).isEmpty());
}

TEST_CASE("A small archive that unpacks to a huge one is refused in words", "[safety]") {
    const QByteArray air(64 * 1024 * 1024, ' ');
    CHECK(refusedBook(excelRows(air + excelRow)).contains(QStringLiteral("too big")));
    CHECK(refusedBook(excel(sheetHead + excelRow + sheetFoot, "<sst>" + air + "</sst>")).contains(QStringLiteral("too big")));
    CHECK(refusedBook(ods(air + odsRow)).contains(QStringLiteral("too big")));
}

TEST_CASE("No part of a workbook may have a document type, so no entity reaches outside or grows", "[safety]") {
    const QByteArray type = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"lol\">]>";
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>&x;&y;</t></is></c></row>";
    const QString damaged = QStringLiteral("damaged");
    CHECK(refusedBook(excel(type + sheetHead + row + sheetFoot)).contains(damaged));
    CHECK(refusedBook(excel(type + sheetHead + excelRow + sheetFoot)).contains(damaged));
    CHECK(refusedBook(excel(sheetHead + row + sheetFoot)).contains(damaged));
    CHECK(refusedBook(excel(sheetHead + excelRow + sheetFoot, type + "<sst><si><t>&y;</t></si></sst>")).contains(damaged));
    CHECK(refusedBook(ods(odsRow, type)).contains(damaged));
    CHECK(refusedBook(ods("<table-row><table-cell><p>&x;</p></table-cell></table-row>")).contains(damaged));
}

TEST_CASE("No message may have a document type or entities, neither a letter nor a CareCommunication", "[safety]") {
    const QByteArray type = "<!DOCTYPE x [<!ENTITY x \"" + QByteArray(1000, 'l') + "\">]>";
    QByteArray letter = xrefMessage();
    letter.replace("<Emessage", type + "<Emessage").replace("Bor alene", "&x;");
    const QByteArray care = type + "<Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"&x;\"/></Bundle>";
    for (const QByteArray& bytes : {letter, care}) {
        const auto message = readReferralMessage(bytes);
        REQUIRE_FALSE(message);
        CHECK(message.error().message.contains(QStringLiteral("document type")));
    }
    QByteArray undeclared = xrefMessage();
    undeclared.replace("Bor alene", "&x;");
    CHECK_FALSE(readReferralMessage(undeclared));
}

TEST_CASE("A message with more bytes, depth, parts, texts or attachments than can be read is refused in words", "[safety]") {
    const auto refused = [](const QByteArray& bytes, int MessageLimits::*limit, int most) {
        MessageLimits few;
        few.*limit = most;
        const auto message = readReferralMessage(bytes, few);
        return message ? QString() : sentence(message.error());
    };
    const auto refusedBytes = [](const QByteArray& bytes, qsizetype MessageLimits::*limit) {
        MessageLimits few;
        few.*limit = 500;
        const auto message = readReferralMessage(bytes, few);
        return message ? QString() : sentence(message.error());
    };
    const QString larger = QStringLiteral("larger than a MedCom message may be");
    const QString tooMuch = QStringLiteral("too deep or has too many parts");
    CHECK(refusedBytes(xrefMessage(), &MessageLimits::bytes).contains(larger));
    CHECK(refusedBytes(xrefMessage(), &MessageLimits::bytesWithoutAttachments).contains(larger));
    CHECK(refused(xrefMessage(), &MessageLimits::depth, 3).contains(tooMuch));
    CHECK(refused(xrefMessage(), &MessageLimits::nodes, 20).contains(tooMuch));
    CHECK(refused(xrefMessage(), &MessageLimits::attachments, 0).contains(larger));
    CHECK(refused(xdisMessage(), &MessageLimits::texts, 0).contains(larger));
    CHECK(refused(xrefMessage(), &MessageLimits::depth, 20).isEmpty());
    const QByteArray json = "{\"resourceType\":\"Bundle\",\"entry\":[" + QByteArray("[[1]],").repeated(50) + "1]}";
    CHECK(refused(json, &MessageLimits::depth, 3).contains(tooMuch));
    CHECK(refused(json, &MessageLimits::nodes, 90).contains(tooMuch));
    CHECK(refused("{\"a\":[" + QByteArray("{},").repeated(300'000) + "1]}", &MessageLimits::texts, 1).contains(tooMuch));
}

TEST_CASE("A directory in JSON with more bytes, depth or values than can be read is refused in words", "[safety]") {
    HsdsJsonLimits few;
    few.bytes = 1000;
    few.values = 100;
    CHECK(refusedJson(R"([{"id": "s", "name": "n", "status": "active"}])", few).isEmpty());
    CHECK(refusedJson(QByteArray(1001, ' '), few).contains(QStringLiteral("too big")));
    CHECK(refusedJson(QByteArray("[").repeated(100)).contains(QStringLiteral("nested too deep")));
    CHECK(refusedJson("[" + QByteArray("1,").repeated(101) + "1]", few).contains(QStringLiteral("too many values")));
    // One service alone may not fill the memory either.
    const QByteArray many = "[{\"id\":\"s\",\"name\":\"n\",\"x\":[" + QByteArray("1,").repeated(4'100'000) + "1]}]";
    CHECK(refusedJson(many).contains(QStringLiteral("too many values")));
    // Attributes of terms of attributes … deeper than any directory nests rows.
    QByteArray nested = "{\"id\":\"a\"}";
    for (int i = 0; i < 10; ++i) {
        nested = "{\"id\":\"a\",\"taxonomy_term\":{\"id\":\"t\",\"attributes\":[" + nested + "]}}";
    }
    CHECK(refusedJson("{\"contents\":[{\"id\":\"s\",\"name\":\"n\",\"status\":\"active\",\"attributes\":[" + nested + "]}]}")
              .contains(QStringLiteral("nested too deep")));
}

TEST_CASE("A directory in CSV with more bytes, columns or cells than can be read is refused in words", "[safety]") {
    HsdsCsvLimits few;
    few.bytes = 1000;
    few.rows = 10;
    few.columns = 5;
    few.cells = 30;
    CHECK(refusedTables(services("id,name\ns,Café\n"), few).isEmpty());
    CHECK(refusedTables(services(QByteArray(1001, ' ')), few).contains(QStringLiteral("too big")));
    const QString tooMany = QStringLiteral("too many rows, columns or cells");
    CHECK(refusedTables(services("a,b,c,d,e,f\n"), few).contains(QStringLiteral("services.csv")));
    CHECK(refusedTables(services("id\n" + QByteArray("1\n").repeated(12)), few).contains(QStringLiteral("line 12 on")));
    CHECK(refusedTables(services("id,a,b,c\n" + QByteArray("1,2,3,4\n").repeated(9)), few).contains(tooMany));
    HsdsFiles two = services("id,a,b,c\n" + QByteArray("1,2,3,4\n").repeated(5));
    CHECK(refusedTables(two, few).isEmpty());
    two.insert(QStringLiteral("phones.csv"), two.first());
    CHECK(refusedTables(two, few).contains(tooMany));
}

TEST_CASE("What a foreign file holds is not repeated in the words about what is wrong with it", "[safety]") {
    const QString name = QStringLiteral("Berggren");
    const QString number = QStringLiteral("2512489996");
    const auto package = readHsdsCsv(
        services("id,name,minimum_age,assured_date\n1,x,Nancy Berggren,\n2,x,,2512489996\n3,,Nancy Berggren,2512489996\n"));
    REQUIRE(package);
    REQUIRE(package->problems.size() == 3);
    for (const HsdsProblem& problem : package->problems) {
        CHECK_FALSE((problem.message.contains(name) || problem.message.contains(number)));
    }
    QStringList words;
    words << refusedJson("{\"Berggren\": \"2512489996\"}") << refusedJson("{\"name\": \"Berggren 2512489996\"")
          << refusedTables(services("id,name\n1,\"Berggren 2512489996\n"))
          << refusedTables({{QStringLiteral("x.csv"), "Berggren\n2512489996\n"}}) << refusedCsv("Berggren;\"2512489996\n")
          << refusedBook("Berggren 2512489996")
          << refusedBook(excelRows("<row><c t=\"inlineStr\"><is><t>Berggren 2512489996</is></c></row>"));
    QByteArray broken = xdisMessage();
    broken.replace("</PersonSurnameName>", "</PersonGivenName>");
    for (const QByteArray& bytes :
         {broken, xdisMessage().chopped(300), QByteArray("{\"resourceType\":\"Bundle\",\"x\":\"Berggren 2512489996")}) {
        const auto message = readReferralMessage(bytes);
        REQUIRE_FALSE(message);
        words << message.error().message << message.error().detail;
    }
    for (const QString& sentence : std::as_const(words)) {
        INFO(sentence.toStdString());
        CHECK_FALSE((sentence.contains(name) || sentence.contains(number)));
    }
}

TEST_CASE("How deep and how much JSON is can be told before it is parsed", "[safety]") {
    CHECK(isJsonWithin("{\"a\": [1, \"]]]]\\\",,,\"]}", 2, 4));
    CHECK_FALSE(isJsonWithin("{\"a\": [1, 2]}", 1, 9));
    CHECK_FALSE(isJsonWithin("[1, 2, 3]", 9, 2));
    CHECK(isJsonWithin("", 0, 0));
}

TEST_CASE("How deep and how much XML is can be told before it is parsed", "[safety]") {
    CHECK(isXmlWithin("<?xml version=\"1.0\"?><a b=\"<c><d>\" e='>'><f/><f></f></a>", {2, 3, 2, 2}));
    CHECK(isXmlWithin("<a><!-- <b><c d=\"1\"> --><![CDATA[<b><c d=\"1\">]]></a>", {1, 1, 0, 0}));
    CHECK_FALSE(isXmlWithin("<a><b/></a>", {1, 9, 9, 9}));
    CHECK_FALSE(isXmlWithin("<a><b/><b/></a>", {9, 2, 9, 9}));
    CHECK_FALSE(isXmlWithin("<a b=\"1\"><c d=\"1\"/></a>", {9, 9, 1, 9}));
    CHECK_FALSE(isXmlWithin("<a b=\"1\" c='2'/>", {9, 9, 9, 1}));
    CHECK_FALSE(isXmlWithin(QByteArray("</x>").repeated(5) + QByteArray("<a>").repeated(20), {9, 99, 9, 9}));
    CHECK(isXmlWithin("", {0, 0, 0, 0}));
    CHECK(isXmlWithin("<a " + QByteArray("b=\"1\" ").repeated(5'000) + "/>", {}));
    const QString wide = QChar(0xfeff) + QStringLiteral("<a b=\"\u2200\"><c/></a>");
    const QByteArray utf16(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    CHECK(isXmlWithin(utf16, {2, 2, 1, 1}));
    CHECK_FALSE(isXmlWithin(utf16, {1, 2, 1, 1}));
}

TEST_CASE("A message or a workbook with more attributes than anybody writes is refused before it is parsed", "[safety]") {
    QByteArray attributes;
    for (int i = 0; i < 2'000; ++i) {
        attributes += "a" + QByteArray::number(i) + "=\"1\" ";
    }
    const auto messageRefused = [](const QByteArray& bytes) {
        const auto message = readReferralMessage(bytes);
        return message ? QString() : sentence(message.error());
    };
    const QString tooMuch = QStringLiteral("too deep or has too many parts");
    CHECK(messageRefused("<Emessage " + attributes + "/>").contains(tooMuch));
    CHECK(messageRefused("<Emessage>" + QByteArray("<a b=\"1\" c=\"2\" d=\"3\"/>").repeated(40'000) + "</Emessage>")
              .contains(tooMuch));
    CHECK(messageRefused("<Emessage>" + QByteArray("<a b=\"1\" c=\"2\"/>").repeated(45'000) + "</Emessage>").contains(tooMuch));
    CHECK(refusedBook(excelRows("<row " + attributes + "><c><v>1</v></c></row>")).contains(QStringLiteral("than can be read")));
    CHECK(refusedBook(ods("<table-row " + attributes + "><table-cell><p>a</p></table-cell></table-row>"))
              .contains(QStringLiteral("than can be read")));
}

TEST_CASE("A cell that nests without end stays the text it is", "[safety]") {
    const QByteArray deep = QByteArray("[").repeated(200) + QByteArray("]").repeated(200);
    const QByteArray many = "[" + QByteArray("1,").repeated(20'000) + "1]";
    for (const QByteArray& cell : {deep, many}) {
        const auto package = readHsdsCsv(services("id,name,extra\n1,x,\"" + cell + "\"\n"));
        REQUIRE(package);
        CHECK(package->tables[QStringLiteral("services")].rows().first().cells[QStringLiteral("extra")].isString());
    }
    const auto nested = readHsdsCsv(services("id,name,extra\n1,x,\"[1,[2]]\"\n"));
    CHECK(nested->tables[QStringLiteral("services")].rows().first().cells[QStringLiteral("extra")].isArray());
}

TEST_CASE("No cell of a directory begins a formula, numbers stay as they are, and all of it is read back", "[safety]") {
    const QStringList texts{QStringLiteral("=HYPERLINK(1)"), QStringLiteral("+cmd"),   QStringLiteral("@SUM(A1)"),
                            QStringLiteral("-1+2"),          QStringLiteral("\tx"),    QStringLiteral("'=1"),
                            QStringLiteral("- te og kaffe"), QStringLiteral("O'Hara"), QStringLiteral("'s Gravenhage")};
    HsdsFiles files = services("id,name\ns1,x\n");
    HsdsPackage package = *readHsdsCsv(files);
    HsdsTable& table = package.tables[QStringLiteral("services")];
    for (qsizetype i = 0; i < texts.size(); ++i) {
        HsdsRow row;
        row.cells = {{QStringLiteral("id"), QStringLiteral("t%1").arg(i)}, {QStringLiteral("name"), texts[i]}};
        table.append(row);
    }
    HsdsRow phone;
    phone.cells = {{QStringLiteral("id"), QStringLiteral("p1")},
                   {QStringLiteral("service_id"), QStringLiteral("s1")},
                   {QStringLiteral("number"), QStringLiteral("+45 12 34-56 78")}};
    package.tables[QStringLiteral("phones")].append(phone);
    const HsdsFiles written = writeHsdsCsv(package);
    CHECK(written[QStringLiteral("phones.csv")].contains(",+45 12 34-56 78,"));
    for (const QByteArray& line : written[QStringLiteral("services.csv")].split('\n')) {
        for (QByteArray cell : line.trimmed().split(',')) {
            cell = cell.startsWith('"') ? cell.mid(1) : cell;
            INFO(cell.toStdString());
            CHECK((cell.isEmpty() || !QByteArray("=+-@\t").contains(cell.at(0))));
        }
    }
    const auto again = readHsdsCsv(written);
    REQUIRE(again);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const HsdsTable& read = again->tables[QStringLiteral("services")];
        const qsizetype row = read.find(QStringLiteral("t%1").arg(i));
        REQUIRE(row >= 0);
        CHECK(read.at(row).cells[QStringLiteral("name")].toString() == texts[i]);
    }
}

TEST_CASE("Letters that turn the direction of a text are in nothing that is read", "[safety]") {
    const QString turned = QStringLiteral("An\u202ena \u2066Holm\u2069\u200f");
    QByteArray letter = xrefMessage();
    letter.replace("<PersonSurnameName>Skov</PersonSurnameName><PersonGivenName>Inga",
                   "<PersonSurnameName>" + turned.toUtf8() + "</PersonSurnameName><PersonGivenName>&#x202E;Inga");
    letter.replace("Bor alene.", "Bor &amp;#x202E;alene&amp;lrm;.");
    const auto message = readReferralMessage(letter);
    REQUIRE(message);
    CHECK(message->citizen.surname == QStringLiteral("Anna Holm"));
    CHECK(message->citizen.givenName == QStringLiteral("Inga"));
    CHECK(message->plainText().startsWith(QStringLiteral("Bor alene.")));
    const auto table = readHsdsCsv(services("id,name\n1," + turned.toUtf8() + "\n"));
    CHECK(table->tables[QStringLiteral("services")].rows().first().cells[QStringLiteral("name")] ==
          QStringLiteral("Anna Holm"));
    const auto json = readHsdsJson(R"({"id": "1", "status": "active", "name": "An\u202ena Holm"})");
    REQUIRE(json);
    CHECK(json->tables[QStringLiteral("services")].rows().first().cells[QStringLiteral("name")] == QStringLiteral("Anna Holm"));
    // Emoji are held together by a letter that turns nothing.
    CHECK(withoutDirectionMarks(QStringLiteral("\U0001F469\u200d\U0001F33E")).size() == 5);
}

TEST_CASE("Reading a message stops when it is given up", "[safety]") {
    Progress progress;
    progress.cancel();
    for (const QByteArray& bytes : {xrefMessage(), QByteArray("{\"resourceType\":\"Bundle\"}")}) {
        const auto message = readReferralMessage(bytes, {}, progress);
        REQUIRE_FALSE(message);
        CHECK(message.error().kind == ErrorKind::Cancelled);
    }
}

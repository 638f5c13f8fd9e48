// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_folder.h"
#include "core/exchange/sheets/workbook_reader.h"
#include "core/exchange/sheets/workbook_writer.h"
#include "core/exchange/sheets/xlsx_dates.h"
#include "core/exports/offers_sheet.h"
#include "tests/support/files/zipped_parts.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

QByteArray zipped(const ZippedParts& parts) {
    const QByteArray bytes = zippedParts(parts);
    REQUIRE_FALSE(bytes.isEmpty());
    return bytes;
}

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                             "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const char* id, const char* type, const char* target) {
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relationType + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray& list) {
    return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list +
           "</Relationships>";
}

QByteArray sheetPart(const QByteArray& inside) { return head + "<worksheet " + mainSpace + ">" + inside + "</worksheet>"; }

/// As Excel lays a workbook out: shared strings, styles, two sheets of which the first is a cover.
QByteArray excelBook(const QByteArray& rows, const QByteArray& strings = {}, const QByteArray& properties = {}) {
    return zipped(
        {{"[Content_Types].xml", head + "<Types/>"},
         {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
         {"xl/workbook.xml", head + "<workbook " + mainSpace + ">" + properties +
                                 "<sheets><sheet name=\"Forside\" sheetId=\"1\" r:id=\"rId1\"/>"
                                 "<sheet name=\"Gemt\" sheetId=\"3\" state=\"hidden\" r:id=\"rId1\"/>"
                                 "<sheet name=\"Tilbud\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                    relation("rId2", "worksheet", "worksheets/sheet2.xml") +
                    relation("rId3", "sharedStrings", "sharedStrings.xml") + relation("rId4", "styles", "styles.xml"))},
         {"xl/sharedStrings.xml", head + "<sst " + mainSpace + ">" + strings + "</sst>"},
         {"xl/styles.xml", head + "<styleSheet " + mainSpace +
                               "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-406]d\\.\\ mmmm\\ yyyy;@\"/>"
                               "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;kr. om dagen&quot;\"/>"
                               "<numFmt numFmtId=\"166\" formatCode=\"000000\\-0000\"/></numFmts>"
                               "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                               "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                               "<xf numFmtId=\"166\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
         {"xl/worksheets/sheet1.xml",
          sheetPart(
              "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Tilbud på Djurs</t></is></c></row></sheetData>")},
         {"xl/worksheets/sheet2.xml", sheetPart(rows)}});
}

/// As LibreOffice lays a document out.
QByteArray odsBook(const QByteArray& rows) {
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", head +
                             "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                             "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                             "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                             "<table:table table:name=\"Ark1\">" +
                             rows +
                             "</table:table></office:spreadsheet></office:body>"
                             "</office:document-content>"}});
}

QList<NamedTable> readOk(const QByteArray& bytes) {
    auto sheets = readWorkbook(bytes);
    INFO((sheets ? std::string() : sheets.error().message.toStdString()));
    REQUIRE(sheets);
    return *sheets;
}

QStringList words(const char* list) { return QString::fromUtf8(list).split(QLatin1Char('|')); }

} // namespace

TEST_CASE("A workbook of Excel is read: shared and rich strings, dates by their format, numbers, truth", "[sheets]") {
    const QByteArray strings = "<si><t>Navn</t></si><si><t>Kontrolleret</t></si><si><t>Pris</t></si><si><t>CPR</t></si>"
                               "<si><r><t xml:space=\"preserve\">Café </t></r><r><rPr><b/></rPr><t>Ærø &amp; co</t></r>"
                               "<rPh sb=\"0\" eb=\"1\"><t>udtale</t></rPh></si><si><t>To_x000D_\nlinjer</t></si>";
    const QByteArray rows =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
        "t=\"s\"><v>2</v></c>"
        "<c r=\"D1\" t=\"s\"><v>3</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>4</v></c><c r=\"B3\" s=\"1\"><v>46300</v></c><c r=\"C3\" "
        "s=\"3\"><v>0.30000000000000004</v></c>"
        "<c r=\"D3\" s=\"4\"><v>201609995</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>A1</f><v>Formel</v></c><c r=\"B4\" s=\"2\"><v>46300.4375</v></c>"
        "<c r=\"C4\" t=\"e\"><v>#DIV/0!</v></c><c r=\"D4\" t=\"b\"><v>1</v></c></row>"
        "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>5</v></c><c r=\"B5\" s=\"5\"><v>0.4375</v></c></row></sheetData>";
    const auto sheets = readOk(excelBook(rows, strings));
    REQUIRE(sheets.size() == 2);
    CHECK(sheets.at(0).name == QStringLiteral("Forside"));
    const CsvTable& table = sheets.at(1).table;
    CHECK(table.headings == words("Navn|Kontrolleret|Pris|CPR"));
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows.at(0).line == 3);
    CHECK(table.rows.at(0).cells == words("Café Ærø & co|2026-10-05|0,3|020160-9995"));
    CHECK(table.rows.at(1).cells == words("Formel|2026-10-05 10:30||ja"));
    CHECK(table.rows.at(2).cells.at(1) == QStringLiteral("10:30"));
}

TEST_CASE("Days count from 1900 with its false leap day, or from 1904 when the workbook says so", "[sheets]") {
    CHECK(serialText(1, false, {}) == QStringLiteral("1900-01-01"));
    CHECK(serialText(59, false, {}) == QStringLiteral("1900-02-28"));
    CHECK(serialText(61, false, {}) == QStringLiteral("1900-03-01"));
    CHECK(serialText(46300, false, {QLatin1Char(','), QStringLiteral("dd-MM-yyyy")}) == QStringLiteral("05-10-2026"));
    const QByteArray rows =
        "<sheetData><row><c t=\"inlineStr\"><is><t>Navn</t></is></c><c t=\"inlineStr\"><is><t>Dato</t></is></c></row>"
        "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c s=\"1\"><v>44838</v></c></row></sheetData>";
    CHECK(readOk(excelBook(rows, {}, "<workbookPr date1904=\"1\"/>")).at(1).table.rows.at(0).cells == words("a|2026-10-05"));
    CHECK(readOk(excelBook(rows)).at(1).table.rows.at(0).cells == words("a|2022-10-04"));
}

TEST_CASE("A title above the table is passed over, and a merged cell holds for the rows it covers", "[sheets]") {
    const QByteArray rows = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Vores tilbud</t></is></c></row>"
                            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Udbyder</t></is></c><c r=\"B2\" "
                            "t=\"inlineStr\"><is><t>Navn</t></is></c></row>"
                            "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Røde Kors</t></is></c><c r=\"B3\" "
                            "t=\"inlineStr\"><is><t>Café</t></is></c></row>"
                            "<row r=\"4\"><c r=\"A4\"/><c r=\"B4\" t=\"inlineStr\"><is><t>Gåtur</t></is></c></row>"
                            "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>Kor</t></is></c></row></sheetData>"
                            "<mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:A4\"/></mergeCells>";
    const CsvTable table = readOk(excelBook(rows)).at(1).table;
    CHECK(table.headings == words("Udbyder|Navn"));
    CHECK(table.skippedRows == 1);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows.at(1).cells == words("Røde Kors|Gåtur"));
    CHECK(table.rows.at(2).cells == words("|Kor"));
}

TEST_CASE("A title in one cell above the headings of a workbook is said to be skipped", "[sheets]") {
    TestFile file;
    const auto cell = [](const char* text) { return QByteArray("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>"; };
    const QByteArray title = "<row>" + cell("Vores tilbud") + "</row>";
    const QByteArray table = "<row>" + cell("Navn") + cell("Udbyder") + "</row><row>" + cell("Kor") + cell("FO") + "</row>";
    const auto skipped = [&file](const QByteArray& rows) {
        ImportSource source;
        source.bytes = excelBook("<sheetData>" + rows + "</sheetData>");
        const auto preview = file.workspace().imports.preview(source);
        REQUIRE(preview);
        CHECK(preview->count(RowState::New) == 1);
        return preview->skippedRows;
    };
    CHECK(skipped(table) == 0);
    CHECK(skipped(title + table) == 1);
    CHECK(skipped(title + title + table) == 2);
    CHECK(skipped("<row>" + cell("Tilbud") + cell("forår 2026") + "</row>" + table) == 1);
    CHECK(skipped(title + "<row>" + cell("Tilbud") + cell("forår 2026") + "</row>" + table) == 2);
}

TEST_CASE("Rows that are hidden come in or stay out, as one chooses, and are counted either way", "[sheets]") {
    TestFile file;
    const auto row = [](const char* name, const char* visibility) {
        return QByteArray("<table:table-row table:visibility=\"") + visibility +
               "\"><table:table-cell office:value-type=\"string\"><text:p>" + name +
               "</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>FO</text:p>"
               "</table:table-cell></table:table-row>";
    };
    ImportSource source;
    source.bytes =
        odsBook(QByteArray("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Navn</text:p>"
                           "</table:table-cell><table:table-cell office:value-type=\"string\"><text:p>Udbyder</text:p>"
                           "</table:table-cell></table:table-row>") +
                row("Kor", "visible") + row("Bowling", "collapse") + row("Dart", "filter") + row("Skak", "visible"));
    const Imports& imports = file.workspace().imports;
    CHECK(imports.preview(source)->count(RowState::New) == 4);
    CHECK(imports.preview(source)->hiddenRows == 2);
    ImportChoices choices;
    choices.leavesHiddenRows = true;
    const auto preview = imports.preview(source, choices);
    REQUIRE(preview);
    CHECK(preview->count(RowState::New) == 2);
    CHECK(preview->hiddenRows == 2);
    Progress progress;
    REQUIRE(file.workspace().imports.run(source, progress, choices));
    CHECK(file.workspace().offers.count({}) == 2);
}

TEST_CASE("All sheets of a workbook are named, and those that nobody sees are not read", "[sheets]") {
    TestFile file;
    const auto cell = [](const char* text) { return QByteArray("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>"; };
    ImportSource source;
    source.bytes = excelBook("<sheetData><row>" + cell("Navn") + cell("Udbyder") + "</row><row>" + cell("Kor") + cell("FO") +
                             "</row></sheetData>");
    const auto preview = file.workspace().imports.preview(source);
    REQUIRE(preview);
    CHECK(preview->sheet == QStringLiteral("Tilbud"));
    CHECK(preview->sheets == words("Forside|Tilbud"));
    CHECK(preview->hiddenSheets == words("Gemt"));
    QByteArray hidden =
        "<office:automatic-styles xmlns:office=\"urn:o\" xmlns:style=\"urn:s\" xmlns:table=\"urn:t\"><style:style "
        "style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"
        "</office:automatic-styles>";
    const QByteArray row = "<t:table-row><t:table-cell><x:p>Navn</x:p></t:table-cell></t:table-row>";
    const QByteArray document =
        zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"content.xml", head + "<d xmlns:t=\"urn:t\" xmlns:x=\"urn:x\">" + hidden +
                                    "<t:table t:name=\"Gemt\" t:style-name=\"ta2\">" + row +
                                    "</t:table><t:table t:name=\"Ark\" t:style-name=\"ta1\">" + row + "</t:table></d>"}});
    QStringList hiddenSheets;
    const auto sheets = readWorkbook(document, {}, {}, &hiddenSheets);
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    CHECK(sheets->first().name == QStringLiteral("Ark"));
    CHECK(hiddenSheets == words("Gemt"));
}

TEST_CASE("A document of LibreOffice is read: repeated, covered and empty cells, dates, remarks left out", "[sheets]") {
    const auto text = [](const char* words) {
        return QByteArray("<table:table-cell office:value-type=\"string\"><text:p>") + words + "</text:p></table:table-cell>";
    };
    const QByteArray rows =
        "<table:table-header-rows><table:table-row>" + text("Udbyder") + text("Navn") + text("Dato") + text("Pris") +
        "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row></table:table-header-rows>"
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>"
        "<table:table-row><table:table-cell table:number-rows-spanned=\"2\" "
        "office:value-type=\"string\"><office:annotation><text:p>husk</text:p>"
        "</office:annotation><text:p>Ældre<text:s text:c=\"2\"/>Sagen</text:p></table:table-cell>" +
        text("Café") +
        "<table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2026-10-05\"><text:p>05-10-26</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"currency\" office:value=\"12.5\"><text:p>12,50 "
        "kr.</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:covered-table-cell/>" +
        text("<text:span>Gå</text:span>tur</text:p><text:p>for alle") +
        "<table:table-cell/><table:table-cell office:value-type=\"float\" "
        "office:value=\"201609995\"><text:p>0201609995</text:p></table:table-cell>"
        "</table:table-row><table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>";
    const CsvTable table = readOk(odsBook(rows)).at(0).table;
    CHECK(table.headings == words("Udbyder|Navn|Dato|Pris"));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows.at(0).line == 4);
    CHECK(table.rows.at(0).cells == words("Ældre  Sagen|Café|2026-10-05|12,5"));
    CHECK(table.rows.at(1).cells == words("Ældre  Sagen|Gåtur\nfor alle||0201609995"));
}

TEST_CASE("What is no workbook, damaged, protected, too big or made to harm is refused in words", "[sheets]") {
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>";
    const auto refused = [](const QByteArray& bytes, const CsvLimits& limits = {}) {
        const auto sheets = readWorkbook(bytes, {}, limits);
        return !sheets && sheets.error().kind == ErrorKind::Format && !sheets.error().message.isEmpty();
    };
    CHECK(refused("Navn;Pris\n"));
    CHECK(refused("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"));
    CHECK(refused(zipped({{"a.txt", "a"}})));
    CHECK(refused(excelBook("<sheetData><row>")));
    const QByteArray whole = excelBook("<sheetData>" + row + "</sheetData>");
    CHECK_FALSE(refused(whole));
    CHECK(refused(whole.left(whole.size() / 2)));
    CsvLimits few;
    few.rows = 3;
    CHECK(refused(excelBook("<sheetData>" + row.repeated(9) + "</sheetData>"), few));
    CHECK(
        refused(odsBook("<table:table-row table:number-rows-repeated=\"900000\"><table:table-cell office:value-type=\"string\">"
                        "<text:p>a</text:p></table:table-cell></table:table-row>")));
    CHECK(refused(excelBook("<sheetData>" + QByteArray(64 * 1024 * 1024, ' ') + row + "</sheetData>"))); // a bomb
    const QByteArray entity = head + "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet " + mainSpace +
                              "><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
    CHECK(refused(zipped(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", relations(relation("rId1", "officeDocument", "/xl/workbook.xml"))},
         {"xl/workbook.xml", head + "<workbook " + mainSpace + "><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", relations(relation("a", "worksheet", "/xl/worksheets/sheet.xml"))},
         {"xl/worksheets/sheet.xml", entity}})));
}

TEST_CASE("Offers come in from a workbook as from CSV, from the sheet that has them, and go out again by undo", "[sheets]") {
    TestFile file;
    const QByteArray rows =
        "<sheetData><row><c t=\"inlineStr\"><is><t>Navn</t></is></c><c t=\"inlineStr\"><is><t>Pris</t></is></c>"
        "<c t=\"inlineStr\"><is><t>Sidst kontrolleret</t></is></c><c t=\"inlineStr\"><is><t>Pladser</t></is></c></row>"
        "<row><c t=\"inlineStr\"><is><t>Café</t></is></c><c><v>12.5</v></c><c s=\"1\"><v>46300</v></c><c><v>12</v></c></row>"
        "<row><c t=\"inlineStr\"><is><t>Gåtur</t></is></c><c t=\"inlineStr\"><is><t>femogtyve</t></is></c></row></sheetData>";
    ImportSource source;
    source.bytes = excelBook(rows);
    Workspace& workspace = file.workspace();
    const auto preview = workspace.imports.preview(source);
    REQUIRE(preview);
    CHECK(preview->format == QStringLiteral("xlsx"));
    Progress progress;
    const auto outcome = workspace.imports.run(source, progress);
    REQUIRE(outcome);
    CHECK(outcome->preview.count(RowState::New) == 2);
    // A price that cannot be read is told of and left empty; the offer comes in.
    CHECK_FALSE(outcome->preview.rows.last().problems.isEmpty());
    REQUIRE(workspace.offers.count({}) == 2);
    const QList<Offer> offers = workspace.offers.all();
    const Offer offer = offers.first().name == QStringLiteral("Café") ? offers.first() : offers.last();
    CHECK(offer.fee == Money{1250});
    CHECK(offer.checkedOn == QDate(2026, 10, 5));
    CHECK(offer.capacity == 12);
    REQUIRE(workspace.imports.undo(outcome->id));
    CHECK(workspace.offers.count({}) == 0);
}

TEST_CASE("The directory as a workbook has real dates and numbers, a frozen heading and filters, and comes in again unchanged",
          "[sheets]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Offer offer;
    offer.name = QStringLiteral("=Café");
    offer.provider = QStringLiteral("FO Ærø");
    offer.category = QStringLiteral("food");
    offer.postcode = QStringLiteral("0999");
    offer.phone = QStringLiteral("12345678");
    offer.minAge = 18;
    offer.fee = Money{1250};
    offer.capacity = 12;
    offer.agreementFrom = QDate(2026, 1, 1);
    offer.agreementTo = QDate(2027, 12, 31);
    offer.checkedOn = QDate(2026, 10, 5);
    offer.checkedBy = QStringLiteral("Anna");
    offer.checkedHow = QStringLiteral("telefon");
    const auto added = workspace.offers.add(offer);
    REQUIRE(added);
    const auto bytes = offersWorkbook(workspace.offers.all(), workspace.places);
    REQUIRE(bytes);
    const auto archive = ZipArchive::open(*bytes);
    REQUIRE(archive);
    const auto part = archive->read(QStringLiteral("xl/worksheets/sheet1.xml"));
    REQUIRE(part);
    for (const QDate day : {offer.agreementFrom, offer.agreementTo, offer.checkedOn}) {
        CHECK(part->contains("<v>" + QByteArray::number(QDate(1899, 12, 30).daysTo(day)) + "</v>"));
    }
    CHECK(part->contains("<v>12.5</v>"));
    CHECK(part->contains("state=\"frozen\""));
    CHECK(part->contains("<autoFilter"));
    CHECK_FALSE(part->contains("<f>"));
    const CsvTable table = readOk(*bytes).at(0).table;
    CHECK(table.rows.at(0).cells.value(table.headings.indexOf(QStringLiteral("Postnummer"))) == QStringLiteral("0999"));
    ImportSource source;
    source.bytes = *bytes;
    const auto again = workspace.imports.preview(source);
    REQUIRE(again);
    REQUIRE(again->rows.size() == 1);
    CHECK(again->count(RowState::Unchanged) == 1);
}

TEST_CASE("What names people never lies on the disk while a workbook is made", "[sheets]") {
    if (!memoryFolder().startsWith(QStringLiteral("/dev/shm"))) {
        SKIP("no folder in memory here");
    }
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/nowhere");
    const auto bytes = writeXlsx({{QStringLiteral("Borgere"), {QStringLiteral("Navn")}, {{QStringLiteral("Anna Berg")}}}});
    usual.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual);
    REQUIRE(bytes);
    CHECK(readOk(*bytes).at(0).table.rows.at(0).cells.value(0) == QStringLiteral("Anna Berg"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/workbook_reader.h"
#include "tests/support/files/zipped_parts.h"

#include <algorithm>
#include <cstring>

using namespace brobygger;

namespace {

const ZippedParts wholeBook{
    {"[Content_Types].xml", "<Types/>"},
    {"_rels/.rels",
     "<Relationships><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
    {"xl/workbook.xml", "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"A\" id=\"s\"/></sheets></workbook>"},
    {"xl/_rels/workbook.xml.rels",
     "<Relationships><Relationship Id=\"s\" Type=\"/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
     "<Relationship Id=\"t\" Type=\"/sharedStrings\" Target=\"sharedStrings.xml\"/>"
     "<Relationship Id=\"u\" Type=\"/styles\" Target=\"styles.xml\"/></Relationships>"},
    {"xl/sharedStrings.xml", "<sst><si><t>Navn</t></si><si><t>Dato</t></si><si><t>_x000D_</t></si></sst>"},
    {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"166\" formatCode=\"000000-0000\"/></numFmts><cellXfs>"
                      "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>"},
    {"xl/worksheets/sheet1.xml",
     "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
     "<row r=\"2\"><c r=\"A2\" s=\"2\"><v>201609995</v></c><c r=\"B2\" "
     "s=\"1\"><v>46300.5</v></c></row></sheetData></worksheet>"},
    {"content.xml", ""},
};

/// Small ones, so that a row repeated a million times costs no second.
CsvLimits limits() {
    CsvLimits small;
    small.rows = 2000;
    small.cells = 20'000;
    small.charactersInRow = 20'000;
    return small;
}

void readCellText(const QByteArray& bytes) {
    double value = 0;
    std::memcpy(&value, bytes.constData(), std::min(sizeof value, static_cast<size_t>(bytes.size())));
    const QString code = QString::fromUtf8(bytes.mid(sizeof value));
    (void)isDateFormat(166, code);
    (void)numberText(value, code, {});
    (void)serialText(value, false, {});
    (void)serialText(value, true, {QLatin1Char('.'), code});
}

} // namespace

/// A whole archive when it begins as one; else the first letter says which part the rest is: 0 to 7 of the book above,
/// the last a document of LibreOffice, 8 a number (8 bytes) and the format it is shown in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        (void)readWorkbook(bytes, {}, limits());
        return 0;
    }
    const int part = bytes.isEmpty() ? -1 : bytes.at(0) - '0';
    if (part == 8) {
        readCellText(bytes.mid(1));
        return 0;
    }
    if (part < 0 || part > 7) {
        return -1;
    }
    ZippedParts parts = wholeBook;
    parts[part].second = bytes.mid(1);
    if (part == 7) {
        parts = {parts[7]};
    }
    (void)readWorkbook(zippedParts(parts, true), {}, limits());
    return 0;
}

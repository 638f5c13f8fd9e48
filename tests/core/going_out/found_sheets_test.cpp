// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_mapping.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

// Sheets that went wrong elsewhere, as they lie beside the project; what is right of each is said in their README.

using namespace brobygger;

namespace {

/// A sheet by its name; nothing when the folder is not there.
std::optional<ImportSource> found(ImportKind kind, const char* name) {
    const auto shared = sharedFolder();
    QFile file(shared.value_or(QString()) + QStringLiteral("/samples/found/") + QLatin1String(name));
    if (!shared || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return ImportSource{kind, file.readAll(), {}, file.fileName()};
}

ImportSource source(ImportKind kind, const char* name) {
    auto sheet = found(kind, name);
    if (!sheet) {
        SKIP("the sample files are not there");
    }
    return *std::move(sheet);
}

ImportPreview previewedFound(Workspace& workspace, ImportKind kind, const char* name) {
    const auto preview = workspace.imports.preview(source(kind, name));
    INFO(name << ": " << (preview ? std::string() : preview.error().message.toStdString()));
    REQUIRE(preview);
    return *preview;
}

QString refusal(Workspace& workspace, ImportKind kind, const char* name) {
    const auto preview = workspace.imports.preview(source(kind, name));
    REQUIRE_FALSE(preview);
    CHECK(preview.error().kind == ErrorKind::Format);
    return preview.error().message;
}

/// What a row would set a field to; empty when it would not.
std::string value(const PlannedRow& row, const char* field) {
    for (const FieldChange& change : row.values) {
        if (change.field == QLatin1String(field)) {
            return change.after.toStdString();
        }
    }
    return {};
}

std::vector<std::string> values(const ImportPreview& preview, const char* field) {
    std::vector<std::string> found;
    for (const PlannedRow& row : preview.rows) {
        found.push_back(value(row, field));
    }
    return found;
}

bool isTold(const PlannedRow& row, const char* heading) {
    const auto problems = row.problems.list();
    return std::any_of(problems.begin(), problems.end(),
                       [heading](const Problem& problem) { return problem.field == QString::fromUtf8(heading); });
}

/// The CPR numbers of the samples are made up.
bool saysNothingButCheckDigits(const ImportPreview& preview) {
    for (const PlannedRow& row : preview.rows) {
        for (const Problem& problem : row.problems.list()) {
            if (!problem.message.contains(QStringLiteral("check digit"))) {
                return false;
            }
        }
    }
    return true;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("The headings are found below a title, a group row and an empty line, and what was skipped is said",
          "[imports][found]") {
    TestFile file;
    for (const char* name : {"03-title-row.csv", "42-merged-group-header.xlsx", "43b-title-row-two-cells.xlsx"}) {
        const ImportPreview preview = previewedFound(file.workspace(), ImportKind::Citizens, name);
        INFO(name);
        CHECK(preview.skippedRows == 1);
        REQUIRE(preview.rows.size() == 1);
        CHECK(preview.rows.first().title == QStringLiteral("Bo Ågård"));
        CHECK(value(preview.rows.first(), "birth_date") == "14-03-1960");
        CHECK(value(preview.rows.first(), "phone") == "20304050");
    }
}

TEST_CASE("A row in another encoding is read by itself, and letters of an old Mac are refused with what to do",
          "[imports][found]") {
    TestFile file;
    const ImportPreview mixed = previewedFound(file.workspace(), ImportKind::Citizens, "04-mixed-encoding.csv");
    CHECK(values(mixed, "surname") == Texts{"Ågård", "Sørensen"});
    const QString mac = refusal(file.workspace(), ImportKind::Citizens, "05-macroman.csv");
    CHECK(mac.contains(QStringLiteral("Mac Roman")));
    CHECK(mac.contains(QStringLiteral("CSV UTF-8")));
}

TEST_CASE("A number is kept as it is meant, or told and not kept", "[imports][found]") {
    TestFile file;
    const ImportPreview shortened = previewedFound(file.workspace(), ImportKind::Citizens, "07-sci-phone-cpr.csv");
    CHECK(values(shortened, "phone") == Texts{"", "", ""});
    CHECK(isTold(shortened.rows.at(0), "Telefon"));
    CHECK(shortened.rows.at(1).state == RowState::Rejected); // its CPR number is lost as well
    CHECK(isTold(shortened.rows.at(2), "Telefon"));
    CHECK(values(previewedFound(file.workspace(), ImportKind::Citizens, "08-float-phone.csv"), "phone") ==
          Texts{"20304050", "20304050"});
    const ImportPreview two = previewedFound(file.workspace(), ImportKind::Citizens, "09-two-phones.csv");
    CHECK(values(two, "phone") == Texts{"20304050", "86321010", "+46701234567", "20304050", "", "20304050", "20304050"});
    CHECK(values(two, "remark") == Texts{"Telefon: 86321010", "Telefon: lok. 12", "", "Telefon: efter kl. 16", "", "", ""});
    CHECK(isTold(two.rows.at(4), "Telefon"));
    CHECK(two.withProblems() == 1);
    const ImportPreview offers = previewedFound(file.workspace(), ImportKind::Offers, "60-offer-phones.csv");
    CHECK(values(offers, "phone") == Texts{"20304050",   "86321010", "+46701234567", "20304050", "",
                                           "20304050",   "20304050", "20304050",     "20304050", "+4646701234567",
                                           "20304050",   "112",      "1813",         "20304050", "2030405",
                                           "3055550100", "20304050", "20304050",     "86321010", ""});
    CHECK(offers.count(RowState::New) == 20);
    for (const int row : {0, 1, 3, 4, 10, 13, 15, 18, 19}) {
        INFO("T" << row);
        CHECK(isTold(offers.rows.at(row), "Telefon")); // an offer has no remark for what else stands there
    }
}

TEST_CASE("What keeps a spreadsheet from calculating and what nobody sees is taken off", "[imports][found]") {
    TestFile file;
    const ImportPreview guarded = previewedFound(file.workspace(), ImportKind::Citizens, "10-formula-guard.csv");
    CHECK(guarded.count(RowState::New) == 2);
    CHECK(values(guarded, "phone") == Texts{"20304050", "20304050"});
    const ImportPreview all = previewedFound(file.workspace(), ImportKind::Offers, "62-excel-guard-all.csv");
    REQUIRE(all.rows.size() == 1);
    CHECK(value(all.rows.first(), "name") == "Café");
    CHECK(value(all.rows.first(), "postcode") == "0800");
    CHECK(values(previewedFound(file.workspace(), ImportKind::Offers, "62b-excel-guard-cells.csv"), "postcode") ==
          Texts{"8500"});
    const ImportPreview invisible = previewedFound(file.workspace(), ImportKind::Citizens, "11-invisible.csv");
    CHECK(invisible.count(RowState::New) == 4);
    CHECK(saysNothingButCheckDigits(invisible));
    CHECK(invisible.rows.first().title == QStringLiteral("Bo Ågård"));
    CHECK(value(invisible.rows.first(), "phone") == "20304050");
    CHECK(value(invisible.rows.at(1), "birth_date") == "14-03-1960");
}

TEST_CASE("Nobody is born in the future or before 1890, and dates are read in every usual shape", "[imports][found]") {
    TestFile file;
    CHECK(values(previewedFound(file.workspace(), ImportKind::Citizens, "12-two-digit-years.csv"), "birth_date") ==
          Texts{"14-03-1930", "14-03-1940", "14-03-1945", "14-03-1946", "14-03-2005", "14-03-2026", "14-03-1938"});
    const ImportPreview shapes = previewedFound(file.workspace(), ImportKind::Citizens, "13-date-shapes.csv");
    CHECK(shapes.count(RowState::New) == shapes.rows.size());
    for (const PlannedRow& row : shapes.rows) {
        const QString name = row.cells.first();
        const bool isReadable = QStringLiteral("ABCDEFGHJST").contains(name);
        INFO(name.toStdString());
        CHECK(value(row, "birth_date") == (isReadable ? "14-03-1960" : ""));
        CHECK(isTold(row, "Fødselsdato") != isReadable);
    }
}

TEST_CASE("Of two columns the one with the field's own name wins, and the other is named as not used", "[imports][found]") {
    TestFile file;
    const ImportPreview phones = previewedFound(file.workspace(), ImportKind::Citizens, "14-dup-heading-second-filled.csv");
    CHECK(phones.ignored == QStringList{QStringLiteral("Telefon")});
    const ImportPreview offers = previewedFound(file.workspace(), ImportKind::Offers, "61-offer-dup-heading.csv");
    CHECK(offers.ignored == QStringList{QStringLiteral("Telefon"), QStringLiteral("Beskrivelse")});
    CHECK(values(offers, "content") == Texts{"indhold her", "", "kun indhold"});
}

TEST_CASE("Of two columns called Bemærkning each can be chosen, and the other one is named as not used", "[imports][found]") {
    TestFile file;
    const ImportPreview first = previewedFound(file.workspace(), ImportKind::Citizens, "14b-dup-bad.csv");
    CHECK(first.ignored == QStringList{QStringLiteral("Bemærkning")});
    CHECK(values(first, "remark") == Texts{"første bemærkning"});
    ImportSource sheet = source(ImportKind::Citizens, "14b-dup-bad.csv");
    sheet.mapping.positions = first.columns;
    REQUIRE(sheet.mapping.positions.size() == 5);
    std::swap(sheet.mapping.positions[3], sheet.mapping.positions[4]);
    const auto second = file.workspace().imports.preview(sheet);
    REQUIRE(second);
    CHECK(values(*second, "remark") == Texts{"anden bemærkning"});
}

TEST_CASE("One column with the whole name is divided, and one with postcode and town as well", "[imports][found]") {
    TestFile file;
    const ImportPreview preview = previewedFound(file.workspace(), ImportKind::Citizens, "15-navn-one-column.csv");
    REQUIRE(preview.count(RowState::New) == 1);
    const PlannedRow& row = preview.rows.first();
    CHECK(value(row, "given_name") == "Bo");
    CHECK(value(row, "surname") == "Ågård");
    CHECK(value(row, "postcode") == "8500");
    CHECK(value(row, "town") == "Grenaa");
    CHECK(value(row, "phone") == "20304050");
}

TEST_CASE("Whom an offer is for, its price, its postcode and where it lies are understood in the usual words",
          "[imports][found]") {
    TestFile file;
    const ImportPreview sexes = previewedFound(file.workspace(), ImportKind::Offers, "20-offer-sex-words.csv");
    CHECK(values(sexes, "sex") == Texts{"", "", "", "", "", "kvinde", "mand", "", "", "", "mand", "", "", "", ""});
    CHECK(sexes.withProblems() == 0);
    const ImportPreview prices = previewedFound(file.workspace(), ImportKind::Offers, "21-offer-price-words.csv");
    CHECK(values(prices, "fee") == Texts{"0,00",  "0,00",     "0,00",     "20,00",    "20,00",    "20,00", "20,00",
                                         "20,00", "1.200,00", "1.200,50", "1.200,50", "",         "0,00",  "20,00",
                                         "20,00", "25,00",    "100,00",   "0,00",     "1.250,00", "20,00"});
    CHECK(isTold(prices.rows.at(11), "Pris"));
    CHECK(prices.withProblems() == 1);
    const ImportPreview postcodes = previewedFound(file.workspace(), ImportKind::Offers, "65-postcodes.csv");
    CHECK(values(postcodes, "postcode") == Texts{"8500", "8500", "8500", "", "", "8500"});
    CHECK(value(postcodes.rows.at(1), "town") == "Grenaa");
    CHECK(isTold(postcodes.rows.at(3), "Postnr"));
    const ImportPreview places = previewedFound(file.workspace(), ImportKind::Offers, "23-offer-kommune.csv");
    CHECK(places.ignored == QStringList{QStringLiteral("Kommune")});
    CHECK(values(places, "municipality_code") == Texts{"", "", ""});
}

TEST_CASE("A page that calls itself a spreadsheet is refused with how to save it", "[imports][found]") {
    TestFile file;
    for (const char* name : {"25-html.xls", "26-spreadsheetml.xls"}) {
        CHECK(refusal(file.workspace(), ImportKind::Citizens, name).contains(QStringLiteral("save it there as .xlsx")));
    }
}

TEST_CASE("Hidden rows and further sheets are said, and another sheet can be named", "[imports][found]") {
    TestFile file;
    const ImportPreview hidden = previewedFound(file.workspace(), ImportKind::Citizens, "44-hidden-row-col.xlsx");
    CHECK(hidden.rows.size() == 3);
    CHECK(hidden.hiddenRows == 1);
    ImportChoices choices;
    choices.leavesHiddenRows = true;
    const auto seen = file.workspace().imports.preview(source(ImportKind::Citizens, "44-hidden-row-col.xlsx"), choices);
    REQUIRE(seen);
    CHECK(values(*seen, "given_name") == Texts{"Bo", "Ib"});
    const ImportPreview first = previewedFound(file.workspace(), ImportKind::Citizens, "45-many-sheets.xlsx");
    CHECK(first.sheet == QStringLiteral("Borgere"));
    CHECK(first.furtherSheets == QStringList{QStringLiteral("Flere")});
    CHECK(first.sheets == QStringList{QStringLiteral("Læs mig"), QStringLiteral("Borgere"), QStringLiteral("Flere")});
    ImportSource sheet = source(ImportKind::Citizens, "45-many-sheets.xlsx");
    sheet.mapping.sheet = QStringLiteral("Flere");
    CHECK(file.workspace().imports.preview(sheet)->rows.first().title == QStringLiteral("Ib Ågård"));
    sheet.mapping.sheet = QStringLiteral("Findes ikke");
    const auto refused = file.workspace().imports.preview(sheet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("Læs mig, Borgere, Flere")));
}

TEST_CASE("The same offer in another town is another offer, and each is found again", "[imports][found]") {
    TestFile file;
    Progress progress;
    const auto outcome = file.workspace().imports.run(source(ImportKind::Offers, "64-same-offer-two-towns.csv"), progress);
    REQUIRE(outcome);
    CHECK(outcome->preview.count(RowState::New) == 2);
    CHECK(previewedFound(file.workspace(), ImportKind::Offers, "64b-second-list.csv").count(RowState::Unchanged) == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/tables_workbook.h"
#include "core/exchange/sheets/workbook_reader.h"
#include "tests/core/looking_back/shown_evaluation.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
QList<NamedTable> sheetsOf(const Evaluation& evaluation) {
    const Result<QByteArray> workbook = tablesWorkbook(evaluation);
    REQUIRE(workbook);
    const auto sheets = readWorkbook(*workbook);
    REQUIRE(sheets);
    return *sheets;
}

const NamedTable& sheetNamed(const QList<NamedTable>& sheets, const QString& end) {
    for (const NamedTable& sheet : sheets) {
        if (sheet.name.endsWith(end)) {
            return sheet;
        }
    }
    FAIL("there is no sheet " << end.toStdString());
    return sheets.first();
}

QStringList cellsAfter(const NamedTable& sheet, const QString& first) {
    for (const CsvRow& row : sheet.table.rows) {
        if (row.cells.value(0) == first) {
            return row.cells;
        }
    }
    FAIL("there is no row " << first.toStdString());
    return {};
}

/// A sheet is read with a decimal comma.
double numberIn(const QStringList& cells, qsizetype at) {
    return QString(cells.value(at)).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
}

void addSomeNoShows(ShownEvaluation& made) {
    made.share("noshow.rate", 12, 48, Interval{0.15, 0.39});
    made.add("cost.total", FigureDisplay::Kroner, 123456, 123456);
    made.series("noshow.by_sector", SeriesKind::Groups, {{"gp", 5, 20}, {"hospital", 7, 28}});
    made.series("retention.km", SeriesKind::Curve, {{"90", 6, 60}});
}
} // namespace

TEST_CASE("The workbook says what was asked and by which definitions, and has a sheet for each chapter", "[evaluation]") {
    ShownEvaluation made;
    addSomeNoShows(made);
    const QList<NamedTable> sheets = sheetsOf(made.shown());
    CHECK(cellsAfter(sheets.at(0), QStringLiteral("Til og med")).at(1) == QStringLiteral("2026-09-30"));
    CHECK(cellsAfter(sheets.at(0), QStringLiteral("Definitionssæt")).at(1) == QStringLiteral("2"));
    CHECK(cellsAfter(sheets.at(0), QStringLiteral("Visning")).at(1).contains(QStringLiteral("må ikke gå ud af huset")));
    CHECK(sheets.at(1).name == QStringLiteral("Sammenfatning"));
    QStringList chapters;
    for (const NamedTable& sheet : sheets.mid(2)) {
        chapters.append(sheet.name);
    }
    CHECK(chapters == QStringList{QStringLiteral("1 Udeblivelser"), QStringLiteral("2 Fastholdelse og afslutning"),
                                  QStringLiteral("3 Tid og udgifter")});
}

TEST_CASE("In the workbook numbers are numbers, in figures, tables and series", "[evaluation]") {
    ShownEvaluation made;
    addSomeNoShows(made);
    const QList<NamedTable> sheets = sheetsOf(made.shown());
    const NamedTable& noShows = sheetNamed(sheets, QStringLiteral("Udeblivelser"));
    const QStringList rate = cellsAfter(noShows, QStringLiteral("noshow.rate"));
    CHECK(rate.at(1) == QStringLiteral("25,0 %"));
    CHECK(numberIn(rate, 2) == 0.25);
    CHECK(numberIn(rate, 3) == 12);
    CHECK(numberIn(rate, 4) == 48);
    CHECK(numberIn(rate, 5) == 0.15);
    CHECK(rate.at(7).startsWith(QStringLiteral("Definition")));
    const QStringList sector = cellsAfter(noShows, QStringLiteral("hospital")); // of the table
    CHECK(numberIn(sector, 1) == 7);
    CHECK(numberIn(sector, 3) == 0.25);
    const QStringList point = cellsAfter(noShows, QStringLiteral("gp")); // of the series
    CHECK(numberIn(point, 2) == 5);
    const NamedTable& endings = sheetNamed(sheets, QStringLiteral("afslutning"));
    CHECK(cellsAfter(endings, QStringLiteral("90")).size() >= 3);
    CHECK(numberIn(cellsAfter(sheetNamed(sheets, QStringLiteral("udgifter")), QStringLiteral("cost.total")), 2) == 123456);
}

TEST_CASE("In the workbook for people outside no hidden number can be read", "[evaluation]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    made.share("noshow.rate", 3, 20);
    made.hide("noshow.rate");
    made.series("noshow.by_sector", SeriesKind::Groups, {{"gp", {}, {}}, {"hospital", 7, 28}});
    const QList<NamedTable> sheets = sheetsOf(made.shown());
    const NamedTable& noShows = sheetNamed(sheets, QStringLiteral("Udeblivelser"));
    const QStringList rate = cellsAfter(noShows, QStringLiteral("noshow.rate"));
    CHECK(rate.at(1) == QStringLiteral("skjult"));
    for (const int part : {2, 3, 4, 5, 6}) {
        CHECK(rate.value(part).isEmpty());
    }
    CHECK(cellsAfter(noShows, QStringLiteral("almen praksis")).value(1) == QStringLiteral("skjult"));
    const QStringList point = cellsAfter(noShows, QStringLiteral("gp"));
    CHECK(point.value(1).isEmpty());
    CHECK(point.value(2).isEmpty());
    CHECK(point.value(4) == QStringLiteral("skjult"));
    CHECK(cellsAfter(sheets.at(0), QStringLiteral("Visning")).at(1).contains(QStringLiteral("færre end 5 personer")));
}

TEST_CASE("The code of a parish is a name in the workbook, and no share of a remedy stands there that the page hides",
          "[evaluation]") {
    ShownEvaluation made;
    made.share("reach.included", 3, 10);
    made.series("reach.by_parish", SeriesKind::Groups, {{"0812", 3, 10}, {"8112", 4, 10}});
    made.share("noshow.rate", 12, 48);
    made.share("remedies.unknown", 1, 9);
    made.series("remedies.came_next", SeriesKind::Groups, {{"companion", 3, 4}, {"order_transport", 4, 5}});
    const QList<NamedTable> sheets = sheetsOf(made.shown());
    const NamedTable& noShows = sheetNamed(sheets, QStringLiteral("Udeblivelser"));
    const QStringList few = cellsAfter(noShows, QStringLiteral("companion"));
    CHECK(few.value(1).isEmpty());
    CHECK(numberIn(few, 2) == 3);
    CHECK(few.value(4) == QStringLiteral("andel vises fra 5"));
    CHECK(numberIn(cellsAfter(noShows, QStringLiteral("order_transport")), 1) == 0.8);
    // A code that had become a number would have lost its first figure.
    const auto isParish = [](const CsvRow& row) { return row.cells.value(0) == QStringLiteral("0812"); };
    const QList<CsvRow>& reach = sheetNamed(sheets, QStringLiteral("nået")).table.rows;
    CHECK(std::count_if(reach.cbegin(), reach.cend(), isParish) == 2); // of the table and of the series
}

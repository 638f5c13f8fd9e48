// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/tables_workbook.h"
#include "core/exchange/sheets/workbook_reader.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

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

QStringList rowOf(const NamedTable& sheet, const QString& first) {
    for (const CsvRow& row : sheet.table.rows) {
        if (row.cells.value(0) == first) {
            return row.cells;
        }
    }
    FAIL("there is no row " << first.toStdString());
    return {};
}

} // namespace

TEST_CASE("The workbook says what was asked, and holds every figure and every table shown", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    const QList<NamedTable> sheets = sheetsOf(evaluation);
    CHECK(rowOf(sheets.at(0), QStringLiteral("Til og med")).at(1) == QStringLiteral("2026-09-30"));
    CHECK(rowOf(sheets.at(0), QStringLiteral("Visning")).at(1).contains(QStringLiteral("må ikke gå ud af huset")));
    CHECK(sheets.at(1).table.rows.size() == evaluation.figures.size());
    const Figure& rate = *evaluation.figure(QStringLiteral("noshow.rate"));
    const QStringList row = rowOf(sheets.at(1), rate.title);
    CHECK(row.at(1) == rate.display);
    CHECK(row.at(3).toLongLong() == *rate.numerator);
    CHECK(row.at(4).toLongLong() == *rate.denominator);
    CHECK(sheets.at(2).table.rows.size() == evaluation.exhibits.size());
    qsizetype tables = 0;
    for (const Exhibit& exhibit : evaluation.exhibits) {
        tables += exhibit.table.rows.isEmpty() && exhibit.table.columns.isEmpty() ? 0 : 1;
    }
    CHECK(sheets.size() == 3 + tables);
}

TEST_CASE("In the workbook for people outside no hidden count can be read", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const Course course = data.course(evaluatedFrom, evaluatedFrom);
    data.appointments(course, QDate(2026, 3, 2), QStringLiteral("gp"), outcome::attended, 20);
    data.appointments(course, QDate(2026, 3, 3), QStringLiteral("gp"), outcome::noShow, 3);
    EvaluationRequest request = data.request(evaluatedFrom, evaluatedTo);
    request.level = EvaluationLevel::Outside;
    const Evaluation evaluation = data.evaluated(request);
    const QList<NamedTable> sheets = sheetsOf(evaluation);
    const QStringList row = rowOf(sheets.at(1), evaluation.figure(QStringLiteral("noshow.rate"))->title);
    CHECK(row.value(2).isEmpty());
    CHECK(row.value(3).isEmpty());
    CHECK(row.value(4).isEmpty());
    CHECK(rowOf(sheets.at(0), QStringLiteral("Visning")).at(1).contains(QStringLiteral("under 5")));
}

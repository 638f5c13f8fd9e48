// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/figures/small_cells.h"
#include "core/evaluation/report/report.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
constexpr int threshold = 5;
const QString hiddenSign = QStringLiteral("–");

/// What an outsider reads off a printed row or column with its total: one hidden cell alone could be worked out.
void checkNoLoneHidden(const QStringList& parts, const QString& total) {
    if (total != hiddenSign) {
        CHECK(parts.count(hiddenSign) != 1);
    }
}

bool isSmallCount(const QString& cell) {
    bool isNumber = false;
    const int count = cell.toInt(&isNumber);
    return isNumber && count > 0 && count < threshold;
}
} // namespace

TEST_CASE("A small count is hidden together with enough others that no total gives it away", "[evaluation]") {
    const CountTable table{{40, 3, 20}, {30, 12, 9}, {25, 8, 2}};
    const ShownCells shown = shownCells(table, EvaluationLevel::Outside, threshold);
    CHECK_FALSE(shown.cell(0, 1));
    CHECK_FALSE(shown.cell(2, 2));
    for (size_t row = 0; row < 3; ++row) {
        int hidden = 0;
        for (size_t column = 0; column < 3; ++column) {
            hidden += shown.cell(row, column) ? 0 : 1;
        }
        CHECK(hidden != 1);
    }
    CHECK(shownCells(table, EvaluationLevel::Working, threshold).everything());
}

TEST_CASE("A row whose own total is small is hidden whole, and never alone", "[evaluation]") {
    const ShownCells shown = shownCells({{20, 15}, {1, 1}, {30, 9}}, EvaluationLevel::Outside, threshold);
    CHECK_FALSE(shown.rowTotals[1]);
    CHECK(std::count(shown.rowTotals.begin(), shown.rowTotals.end(), false) == 2);
    CHECK_FALSE(shown.cell(1, 0));
}

TEST_CASE("Between two shown steps of a funnel there are never fewer people than the threshold", "[evaluation]") {
    const std::vector<int> reached{60, 58, 50, 49, 20, 3};
    const std::vector<bool> shown = shownSteps(reached, EvaluationLevel::Outside, threshold);
    CHECK(shown == std::vector<bool>{true, false, true, false, true, false});
    CHECK(shownSteps(reached, EvaluationLevel::Working, threshold) == std::vector<bool>(6, true));
}

TEST_CASE("A share is hidden when the few left over could be counted", "[evaluation]") {
    CHECK_FALSE(isShownShare(48, 50, EvaluationLevel::Outside, threshold));
    CHECK_FALSE(isShownShare(2, 50, EvaluationLevel::Outside, threshold));
    CHECK(isShownShare(45, 50, EvaluationLevel::Outside, threshold));
    CHECK(isShownShare(50, 50, EvaluationLevel::Outside, threshold));
}

TEST_CASE("Outside the periods are quarters", "[evaluation]") {
    EvaluationRequest request;
    request.from = QDate(2025, 5, 14);
    request.to = QDate(2026, 1, 31);
    CHECK(periodsOf(request).size() == 9);
    request.level = EvaluationLevel::Outside;
    const QList<EvaluationPeriod> quarters = periodsOf(request);
    REQUIRE(quarters.size() == 4);
    CHECK(quarters.first().id == QStringLiteral("2025-K2"));
    CHECK(periodOf(quarters, QDate(2025, 12, 31)) == 2);
    CHECK(periodOf(quarters, QDate(2026, 4, 1)) == -1);
}

TEST_CASE("No table of the outside report prints a small count or lets one be worked out", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    const Evaluation evaluation =
        data.evaluated(data.request(QDate(2025, 5, 1), QDate(2026, 10, 31), EvaluationLevel::Outside));
    bool hasHidden = false;
    for (const QString& id : {QStringLiteral("noshow.by_period"), QStringLiteral("noshow.by_sector")}) {
        const Exhibit* exhibit = evaluation.exhibit(id);
        REQUIRE(exhibit != nullptr);
        const bool isByPeriod = id == QStringLiteral("noshow.by_period");
        const QList<int> parts = isByPeriod ? QList<int>{1} : QList<int>{1, 2, 4};
        for (const QStringList& row : exhibit->table.rows) {
            for (const QString& cell : row.mid(1)) {
                CHECK_FALSE(isSmallCount(cell));
                hasHidden = hasHidden || cell == hiddenSign;
            }
            if (!isByPeriod) {
                checkNoLoneHidden({row[1], row[2], row[4]}, row[5]);
            }
        }
        for (int column : parts) {
            QStringList cells;
            for (qsizetype row = 0; row + 1 < exhibit->table.rows.size(); ++row) {
                cells.append(exhibit->table.rows[row][column]);
            }
            checkNoLoneHidden(cells, exhibit->table.rows.last()[column]);
        }
    }
    CHECK(hasHidden);
    for (const Exhibit& exhibit : evaluation.exhibits) {
        CHECK(exhibit.id != QStringLiteral("noshow.outcomes"));
        if (!exhibit.chart) {
            continue;
        }
        for (const ChartSeries& series : exhibit.chart->series) {
            for (const auto& value : series.values) {
                CHECK_FALSE((exhibit.chart->unit == ChartUnit::Number && value && *value > 0 && *value < threshold));
            }
        }
    }
}

TEST_CASE("Every figure that is shown outside stands with its definition in the report, and hidden ones are listed",
          "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    const Evaluation evaluation =
        data.evaluated(data.request(QDate(2025, 5, 1), QDate(2026, 10, 31), EvaluationLevel::Outside));
    const Result<Report> report = makeReport(evaluation);
    REQUIRE(report);
    QString text;
    int charts = 0;
    for (const ReportPart& part : report->parts) {
        text += part.html;
        charts += part.chart ? 1 : 0;
    }
    CHECK(charts >= 6);
    CHECK_FALSE(text.contains(QStringLiteral("{{")));
    for (const Figure& figure : evaluation.figures) {
        CAPTURE(figure.id.toStdString());
        CHECK(text.contains(figure.display.toHtmlEscaped()));
        CHECK(text.contains(figure.definition.toHtmlEscaped()));
        if (figure.suppressed) {
            CHECK_FALSE(figure.value);
            CHECK_FALSE(figure.numerator);
        }
    }
    CHECK(text.contains(QStringLiteral("Endnu ikke målt")));
    CHECK_FALSE(text.contains(QStringLiteral("Person 1"))); // nobody's name
}

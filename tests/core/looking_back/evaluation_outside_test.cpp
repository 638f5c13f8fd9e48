// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/figures/small_cells.h"
#include "core/evaluation/report/report.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>
#include <utility>

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

TEST_CASE("A step of the funnel is hidden that differs by a few people from what stands elsewhere", "[evaluation]") {
    const std::vector<int> reached{60, 50, 40, 30, 20, 10};
    const auto shownBeside = [&](std::optional<int> started) -> bool {
        return shownSteps(reached, EvaluationLevel::Outside, threshold, {{}, {}, {}, {}, started, {}})[4];
    };
    CHECK(shownBeside(20));
    CHECK(shownBeside(25));
    CHECK(shownBeside(std::nullopt));
    CHECK_FALSE(shownBeside(23));
    CHECK_FALSE(shownBeside(16));
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

TEST_CASE("The edition for people outside is made for whole quarters that are over, and says which are nearest",
          "[evaluation]") {
    const QDate today(2026, 11, 2);
    EvaluationRequest request;
    request.level = EvaluationLevel::Outside;
    const auto asked = [&](QDate from, QDate to) {
        request.from = from;
        request.to = to;
        return checkPeriod(request, today);
    };
    CHECK(asked(QDate(2026, 7, 1), QDate(2026, 9, 30)));
    CHECK(asked(QDate(2025, 1, 1), QDate(2026, 6, 30)));
    for (const auto& [from, to] : {std::pair(QDate(2026, 9, 1), QDate(2026, 9, 30)),      // a month
                                   std::pair(QDate(2026, 10, 1), QDate(2026, 12, 31)),    // not over
                                   std::pair(QDate(2026, 10, 1), QDate(2026, 10, 31))}) { // neither
        const auto refused = asked(from, to);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Invalid);
        CHECK(refused.error().message.contains(QStringLiteral("01-07-2026 – 30-09-2026")));
    }
    CHECK(asked(QDate(2025, 5, 14), QDate(2026, 8, 1)).error().message.contains(QStringLiteral("01-04-2025 – 30-09-2026")));
    CHECK(asked(QDate(2026, 9, 30), QDate(2026, 7, 1)).error().message ==
          QStringLiteral("The first day must lie before the last."));
    request.level = EvaluationLevel::Working;
    CHECK(asked(QDate(2026, 9, 1), QDate(2026, 11, 30)));

    TestFile file;
    const EvaluationRequest usual = file.workspace().evaluations.usualRequest(EvaluationLevel::Outside);
    CHECK(usual.from == QDate(2025, 4, 1));
    CHECK(usual.to == QDate(2026, 9, 30));
    CHECK(usual.level == EvaluationLevel::Outside);
}

TEST_CASE("A count that is hidden in one place of the outside report stands in no other", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    REQUIRE(file.workspace().evaluations.enterHourPrice({Money{41250}, 2026, QStringLiteral("lønkontoret")}));
    for (int person = 0; person < 40; ++person) {
        const bool isStarted = person < 38; // two fewer than were referred, so that 38 would say who they are
        const bool isCompleted = person < 12;
        const Course course =
            data.course(QDate(2026, 2, 1), isStarted ? QDate(2026, 3, 1) : QDate(),
                        isCompleted ? QStringLiteral("completed") : QString(), isCompleted ? QDate(2026, 8, 1) : QDate());
        data.referral(course, QDate(2026, 2, 1), QDate(2026, 2, 3));
        data.contact(course, QDate(2026, 2, 10), 30);
    }
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo, EvaluationLevel::Outside));
    REQUIRE(evaluation.figure(QStringLiteral("funnel.started"))->suppressed);
    for (const char* id : {"courses.started", "cost.per_started", "cost.per_completed", "cost.planned_per_completed"}) {
        INFO(id);
        CHECK(evaluation.figure(QLatin1String(id))->suppressed);
    }
    for (const Figure& figure : evaluation.figures) {
        INFO(figure.id.toStdString());
        CHECK_FALSE(figure.numerator == 38);
        CHECK_FALSE(figure.denominator == 38);
        CHECK_FALSE(figure.value == 38.0);
    }
    for (const Exhibit& exhibit : evaluation.exhibits) {
        for (const QStringList& row : exhibit.table.rows) {
            CHECK_FALSE(row.mid(1).contains(QStringLiteral("38")));
        }
    }
    // What agrees with the way into the project and hides nobody stays.
    CHECK(evaluation.figure(QStringLiteral("funnel.completed"))->value == 12.0);
    CHECK(evaluation.figure(QStringLiteral("courses.completed"))->value == 12.0);
    const Evaluation working = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    CHECK(working.figure(QStringLiteral("courses.started"))->value == 38.0);
}

TEST_CASE("What the steps of the funnel hide of those reached and completed, waiting times and endings hide too",
          "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    for (int person = 0; person < 40; ++person) {
        const bool isReached = person < 38;
        const bool isCompleted = person < 30;
        const bool isStarted = person < 32; // two who started have not completed
        const Course course =
            data.course(QDate(2026, 2, 1), isStarted ? QDate(2026, 3, 1) : QDate(),
                        isCompleted ? QStringLiteral("completed") : QString(), isCompleted ? QDate(2026, 8, 1) : QDate());
        for (int time = 0; time < (isReached ? 1 : 3); ++time) { // so that the referrals without contact are no few
            data.referral(course, QDate(2026, 2, 1), isReached ? QDate(2026, 2, 3) : QDate());
        }
    }
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo, EvaluationLevel::Outside));
    REQUIRE(evaluation.figure(QStringLiteral("funnel.contacted"))->suppressed);
    REQUIRE(evaluation.figure(QStringLiteral("funnel.completed"))->suppressed);
    CHECK_FALSE(evaluation.figure(QStringLiteral("first_contact.median"))->numerator);
    CHECK(evaluation.figure(QStringLiteral("courses.completed"))->suppressed);
    for (const char* id : {"first_contact.parts", "first_contact.by_period", "courses.outcomes"}) {
        const Exhibit* exhibit = evaluation.exhibit(QLatin1String(id));
        REQUIRE(exhibit);
        for (const QStringList& row : exhibit->table.rows) {
            INFO(id << ' ' << row.join(QLatin1Char('|')).toStdString());
            CHECK_FALSE(row.value(1) == QStringLiteral("38"));
            CHECK_FALSE((row.value(1) == QStringLiteral("30") && row.first() != QStringLiteral("I alt")));
        }
    }
}

TEST_CASE("Where a table hides cells, its note says why, and a hidden row does not say that it is small", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const QString gp = QStringLiteral("gp");
    const auto tried = [&](int times, const char* remedy, const QString& next) {
        for (int person = 0; person < times; ++person) {
            const Course course = data.course(evaluatedFrom, evaluatedFrom);
            data.appointments(course, QDate(2026, 3, 2), gp, outcome::noShow, 1, QStringLiteral("forgot"),
                              QLatin1String(remedy));
            data.appointments(course, QDate(2026, 3, 16), gp, next);
        }
    };
    tried(15, "reminder_day_before", outcome::attended);
    tried(11, "companion", outcome::attended);
    tried(3, "order_transport", outcome::attended);
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo, EvaluationLevel::Outside));
    const Exhibit* remedies = evaluation.exhibit(QStringLiteral("noshow.remedies"));
    REQUIRE(remedies);
    REQUIRE(remedies->hidesCells);
    CHECK(remedies->note.contains(QStringLiteral("– er skjult, fordi et antal under 5 ellers kunne ses eller regnes ud.")));
    CHECK(remedies->note.contains(QStringLiteral("færre end 5 gange, står der »for få«")));
    for (const QStringList& row : remedies->table.rows) {
        INFO(row.join(QLatin1Char('|')).toStdString());
        CHECK_FALSE((row[3] == hiddenSign && row[4] != hiddenSign));
    }
    const Evaluation working = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    CHECK_FALSE(working.exhibit(QStringLiteral("noshow.remedies"))->note.contains(QStringLiteral("skjult")));
    CHECK(working.exhibit(QStringLiteral("noshow.remedies"))->table.rows.last().last() == QStringLiteral("for få"));
}

TEST_CASE("No table of the outside report prints a small count or lets one be worked out", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    const Evaluation evaluation = data.evaluated(data.request(QDate(2026, 7, 1), QDate(2026, 9, 30), EvaluationLevel::Outside));
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
    const Evaluation evaluation = data.evaluated(data.request(QDate(2025, 4, 1), QDate(2026, 9, 30), EvaluationLevel::Outside));
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

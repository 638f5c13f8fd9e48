// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/run_chart_words.h"
#include "core/evaluation/figures/figure_builder.h"
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/figures/score_words.h"
#include "core/measurements/instruments/evaluated_scores.h"
#include "core/measurements/instruments/instrument_catalogue.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const FigureWords& danishWords() {
    static const FigureWords words(QStringLiteral("da"));
    return words;
}

/// Months from January 2025 on with one value each.
std::vector<CountedPoint> monthsWith(const std::vector<double>& values) {
    std::vector<CountedPoint> points;
    QDate month(2025, 1, 1);
    for (const double value : values) {
        points.push_back({.x = month.toString(QStringLiteral("yyyy-MM")), .value = value});
        month = month.addMonths(1);
    }
    return points;
}

SeriesFigure seriesWith(SeriesKind kind, std::vector<CountedPoint> points) {
    Evaluation evaluation;
    const EvaluationRecords records;
    FigureBuilder(evaluation, records, danishWords(), nullptr).series(QStringLiteral("some.series"), kind, std::move(points));
    return evaluation.series.first();
}

QString writtenAs(const FigureNumber& number) {
    Evaluation evaluation;
    const EvaluationRecords records;
    FigureBuilder(evaluation, records, danishWords(), nullptr).number("offers.sent", number);
    return evaluation.figures.first().display;
}

/// So many appointments of each of so many persons, the first of which was a no-show for the first persons.
EvaluationRecords appointmentsOf(int persons, int each) {
    EvaluationRecords records;
    records.persons.resize(static_cast<size_t>(persons));
    for (int person = 0; person < persons; ++person) {
        for (int time = 0; time < each; ++time) {
            EvaluationRecords::Appointment appointment;
            appointment.person = person;
            records.appointments.push_back(appointment);
        }
    }
    return records;
}

Figure clusteredFigure(int persons) {
    constexpr int each = 4;
    const EvaluationRecords records = appointmentsOf(persons, each);
    Counted part{CountedUnit::Appointment};
    Counted whole{CountedUnit::Appointment};
    for (int at = 0; at < persons * each; ++at) {
        whole.add(at);
        if (at % each == 0) {
            part.add(at);
        }
    }
    Evaluation evaluation;
    FigureBuilder(evaluation, records, danishWords(), nullptr).share("noshow.rate", part, whole, ShareInterval::Clustered);
    return evaluation.figures.first();
}
} // namespace

TEST_CASE("Figures are written as one says them", "[evaluation]") {
    CHECK(writtenAs({.value = 1234, .display = FigureDisplay::Count}) == QStringLiteral("1.234"));
    CHECK(writtenAs({.value = 0.2184, .display = FigureDisplay::Percent}) == QStringLiteral("21,8 %"));
    CHECK(writtenAs({.value = 0.0, .display = FigureDisplay::Percent}) == QStringLiteral("0,0 %"));
    CHECK(writtenAs({.value = 1, .display = FigureDisplay::Days}) == QStringLiteral("1 dag"));
    CHECK(writtenAs({.value = 7, .display = FigureDisplay::Days}) == QStringLiteral("7 dage"));
    CHECK(writtenAs({.value = 4.27, .display = FigureDisplay::Points}) == QStringLiteral("4,3"));
    CHECK(writtenAs({.value = 4.5054, .display = FigureDisplay::PerYear}) == QStringLiteral("4,51"));
    CHECK(writtenAs({.value = 0.5554, .display = FigureDisplay::Ratio}) == QStringLiteral("0,56"));
    CHECK(writtenAs({.value = 7700, .display = FigureDisplay::Kroner}) == QStringLiteral("7.700 kr."));
    CHECK(writtenAs({.value = 0.125, .display = FigureDisplay::PercentagePoints}) == QStringLiteral("12,5 procentpoint"));
    CHECK(writtenAs({.value = 0.0312, .display = FigureDisplay::Probability}) == QStringLiteral("0,031"));
    CHECK(writtenAs({.value = 0.0001, .display = FigureDisplay::Probability}) == QStringLiteral("< 0,001"));
    CHECK(writtenAs({}) == QStringLiteral("ingen data endnu"));
    CHECK(writtenAs({.missing = QStringLiteral("mangler timepris 2027")}) == QStringLiteral("mangler timepris 2027"));
}

TEST_CASE("Figures of one kind share their words, with what each is called put in", "[evaluation]") {
    Evaluation evaluation;
    const EvaluationRecords records;
    const FigureName name(QStringLiteral("some.figure"), "reading.medians.months",
                          {QStringLiteral("otte"), QStringLiteral("tre"), QStringLiteral("fem")});
    FigureBuilder(evaluation, records, danishWords(), nullptr).number(name, {.value = 1});
    CHECK(evaluation.figures.first().title == QStringLiteral("Median af de første otte måneder tre, af de sidste otte fem."));
}

TEST_CASE("A share of appointments in fewer than ten citizens says why it has no interval", "[evaluation]") {
    const Figure few = clusteredFigure(9);
    CHECK(few.value == 0.25);
    CHECK_FALSE(few.interval);
    CHECK(few.definition.endsWith(QStringLiteral("For få borgere til et interval.")));
    const Figure enough = clusteredFigure(10);
    CHECK(enough.interval);
    CHECK_FALSE(enough.definition.contains(QStringLiteral("For få borgere")));
}

TEST_CASE("A month of which only a part was counted is no point of a run chart of counts", "[evaluation]") {
    std::vector<CountedPoint> points = monthsWith({1, 4, 6});
    points.front().isPartial = true;
    CHECK(seriesWith(SeriesKind::Counts, points).centre == 5.0);
    CHECK(seriesWith(SeriesKind::Shares, points).centre == 4.0);
    CHECK_FALSE(seriesWith(SeriesKind::Groups, points).centre);
    CHECK_FALSE(seriesWith(SeriesKind::Curve, points).centre);
}

TEST_CASE("A shift is said without a direction, with the medians of the first and the last points", "[evaluation]") {
    std::vector<double> values(8, 0.24);
    values.insert(values.end(), 8, 0.18);
    const SeriesFigure shifted = seriesWith(SeriesKind::Shares, monthsWith(values));
    REQUIRE(shifted.signal == true);
    CHECK(readingOf(shifted, danishWords()) == QStringLiteral("Skift, næppe tilfældigt"));
    CHECK(runChartNote(shifted, danishWords()) ==
          QStringLiteral("Serien viser et skift, som næppe er tilfældigt (Anhøj). Median af de første 8 måneder 24,0 %, af de "
                         "sidste 8 18,0 %."));
}

TEST_CASE("Every score that an evaluation reads has a Danish and an English name", "[evaluation][instruments]") {
    const auto catalogue = InstrumentCatalogue::shipped();
    REQUIRE(catalogue);
    const FigureWords english(QStringLiteral("en"));
    const QStringList scores = evaluatedScores(*catalogue);
    REQUIRE(scores.contains(QStringLiteral("lsns6_family")));
    for (const QString& score : scores) {
        INFO(score.toStdString());
        const QByteArray key = "score." + score.toLatin1();
        CHECK(danishWords().text(key) != QLatin1String(key));
        CHECK(scoreName(score, danishWords()) == danishWords().text(key));
        // PSS-10 is the only one whose name is the same in both
        CHECK((score == QLatin1String("pss10") || english.text(key) != danishWords().text(key)));
    }
}

TEST_CASE("A series without a shift shows no sign of one, and a short one is not judged", "[evaluation]") {
    const SeriesFigure swinging = seriesWith(SeriesKind::Counts, monthsWith({1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8}));
    REQUIRE(swinging.signal == false);
    CHECK(readingOf(swinging, danishWords()).isEmpty());
    CHECK(runChartNote(swinging, danishWords()) == QStringLiteral("Serien viser ingen tegn på andet end tilfældig variation."));
    CHECK(runChartNote(seriesWith(SeriesKind::Counts, monthsWith({1, 2, 3})), danishWords()) ==
          QStringLiteral("For få punkter til at vurdere."));
    CHECK(runChartNote(seriesWith(SeriesKind::Groups, monthsWith({1, 2, 3})), danishWords()).isEmpty());
    CHECK(runChartNote(seriesWith(SeriesKind::Shares, {}), danishWords()).isEmpty());
}

TEST_CASE("A series with hidden points is not judged", "[evaluation]") {
    std::vector<double> values(8, 0.24);
    values.insert(values.end(), 8, 0.18);
    SeriesFigure series = seriesWith(SeriesKind::Shares, monthsWith(values));
    series.points[3].suppressed = true;
    series.points[3].value.reset();
    CHECK(readingOf(series, danishWords()).isEmpty());
    CHECK(runChartNote(series, danishWords()) == QStringLiteral("Nogle punkter er skjult; serien vurderes ikke."));
}

TEST_CASE("Months and quarters of which only a part lies in the period are marked", "[evaluation]") {
    const QList<EvaluationPeriod> months = monthsOf(QDate(2026, 1, 15), QDate(2026, 3, 31));
    REQUIRE(months.size() == 3);
    CHECK(months[0].id == QStringLiteral("2026-01"));
    CHECK(months[0].isPartial);
    CHECK_FALSE(months[1].isPartial);
    CHECK_FALSE(months[2].isPartial);
    const QList<EvaluationPeriod> quarters = quartersOf(QDate(2025, 4, 1), QDate(2026, 1, 31));
    REQUIRE(quarters.size() == 4);
    CHECK(quarters.first().id == QStringLiteral("2025-K2"));
    CHECK_FALSE(quarters.first().isPartial);
    CHECK(quarters.last().isPartial);
    CHECK(periodOf(quarters, QDate(2025, 12, 31)) == 2);
    CHECK(periodOf(quarters, QDate(2026, 4, 1)) == -1);
    CHECK(monthsOf(QDate(2026, 3, 2), QDate(2026, 3, 1)).isEmpty());
    CHECK(periodName(QStringLiteral("2026-10"), QStringLiteral("da")) == QStringLiteral("okt 2026"));
    CHECK(periodName(QStringLiteral("2026-K4"), QStringLiteral("da")) == QStringLiteral("4. kv. 2026"));
    CHECK(periodName(QStringLiteral("2026-K4"), QStringLiteral("en")) == QStringLiteral("Q4 2026"));
    CHECK(periodName(QStringLiteral("8231"), QStringLiteral("da")) == QStringLiteral("8231"));
}

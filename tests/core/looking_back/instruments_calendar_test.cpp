// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_calendar.h"
#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

QList<InstrumentUse> plan() {
    return {{who5, {QStringLiteral("start"), QStringLiteral("month_3"), QStringLiteral("end")}, false, {}}};
}

} // namespace

TEST_CASE("A course asks for its measurements at the start and after three months", "[instruments][calendar]") {
    const CourseSpan course{QDate(2026, 1, 10)};
    const auto moments = measurementCalendar(plan(), course, {}, QDate(2026, 1, 12));
    REQUIRE(moments.size() == 2);
    CHECK(moments[0].state == MeasurementState::Due);
    CHECK(moments[1].date == QDate(2026, 4, 10));
    CHECK(moments[1].state == MeasurementState::Later);
}

TEST_CASE("A measurement counts for the moment that lies nearest", "[instruments][calendar]") {
    const CourseSpan course{QDate(2026, 1, 10)};
    const QList<MeasurementMade> made{{who5, QDate(2026, 1, 9)}, {QStringLiteral("TILS"), QDate(2026, 4, 1)}};
    const auto moments = measurementCalendar(plan(), course, made, QDate(2026, 5, 1));
    CHECK(moments[0].state == MeasurementState::Made);
    CHECK(moments[0].madeOn == QDate(2026, 1, 9));
    CHECK(moments[1].state == MeasurementState::Overdue);
}

TEST_CASE("A questionnaire without a score is incomplete, and is asked for until it has one", "[instruments][calendar]") {
    const CourseSpan course{QDate(2026, 1, 10)};
    const QDate day(2026, 1, 12);
    const MeasurementMade incomplete{who5, QDate(2026, 1, 11), false};
    const MeasurementMoment asked = measurementCalendar(plan(), course, {incomplete}, day).first();
    CHECK(asked.incompleteOn == QDate(2026, 1, 11));
    CHECK(asked.state == MeasurementState::Due);
    CHECK(isDue(asked));
    const MeasurementMoment made = measurementCalendar(plan(), course, {incomplete, {who5, day}}, day).first();
    CHECK(made.state == MeasurementState::Made);
    CHECK_FALSE(isDue(made));
}

TEST_CASE("What is too early, too late or filled in is not due", "[instruments][calendar]") {
    const CourseSpan course{QDate(2026, 1, 10)};
    const auto stateOf = [&course](QDate today) { return measurementCalendar(plan(), course, {}, today); };
    CHECK(isDue(stateOf(QDate(2026, 1, 10)).first()));
    CHECK(isDue(stateOf(QDate(2026, 1, 25)).first())); // overdue
    CHECK_FALSE(isDue(stateOf(QDate(2026, 1, 10)).last()));
    CHECK_FALSE(isDue(stateOf(QDate(2026, 3, 1)).first())); // the next one is nearer
}

TEST_CASE("A course that ended early is asked for its last measurement only", "[instruments][calendar]") {
    const CourseSpan course{QDate(2026, 1, 10), QDate(2026, 3, 1)};
    const auto moments = measurementCalendar(plan(), course, {{who5, QDate(2026, 1, 10)}}, QDate(2026, 3, 2));
    REQUIRE(moments.size() == 2);
    CHECK(moments[1].when == QLatin1String("end"));
    CHECK(moments[1].state == MeasurementState::Due);
}

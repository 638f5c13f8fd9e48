// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_plan.h"
#include "core/measurements/measurement_texts.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate closingDay(2026, 3, 1);

QList<InstrumentUse> askedAfterClosing() {
    return {{who5,
             {QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("after_3"), QStringLiteral("after_12")},
             false,
             {}}};
}

Course aClosedCourse() {
    Course course;
    course.id = CourseId(1);
    course.citizen = CitizenId(2);
    course.state = CourseState::Closed;
    course.openedOn = course.startedOn = QDate(2025, 9, 1);
    course.closedOn = closingDay;
    return course;
}

QStringList momentsOf(const QList<DueMeasurement>& plan) {
    QStringList moments;
    for (const DueMeasurement& due : plan) {
        moments << due.moment;
    }
    return moments;
}

CourseClosing asCompleted(QDate on) {
    CourseClosing closing;
    closing.on = on;
    closing.outcome = QStringLiteral("completed");
    closing.wasPlanned = true;
    return closing;
}
} // namespace

TEST_CASE("What is asked after the closing has its days only once the course is closed", "[measurements][calendar]") {
    const CourseSpan open{QDate(2025, 9, 1), closingDay};
    const auto expected = measurementCalendar(askedAfterClosing(), open, {}, closingDay);
    CHECK(std::none_of(expected.begin(), expected.end(),
                       [](const MeasurementMoment& moment) { return isAfterClosing(moment.when); }));
    const auto moments = measurementCalendar(askedAfterClosing(), spanOf(aClosedCourse()), {}, closingDay);
    REQUIRE(moments.size() == 4);
    CHECK(moments[2].when == QLatin1String("after_3"));
    CHECK(moments[2].date == QDate(2026, 6, 1));
    CHECK(moments[3].date == QDate(2027, 3, 1));
    CHECK(momentText(moments[2].when).contains(QStringLiteral("after the closing")));
}

TEST_CASE("After the closing each moment is asked for until the next is nearer, and the last for three months",
          "[measurements][calendar]") {
    const QList<DueMeasurement> plan = measurementPlan(aClosedCourse(), askedAfterClosing(), {});
    REQUIRE(momentsOf(plan) == QStringList{QStringLiteral("end"), QStringLiteral("after_3"), QStringLiteral("after_12")});
    CHECK(plan[0].lapsesOn == QDate(2026, 4, 17)); // half-way to the next
    CHECK(plan[1].from == QDate(2026, 5, 25));     // a week before
    CHECK(plan[1].lapsesOn == QDate(2026, 6, 1).addDays(endMeasurementDays));
    CHECK(plan[2].lapsesOn == QDate(2027, 3, 1).addDays(endMeasurementDays));
    const QList<DueMeasurement> later = measurementPlan(aClosedCourse(), askedAfterClosing(), {{who5, QDate(2026, 6, 3)}});
    CHECK(momentsOf(later) == QStringList{QStringLiteral("end"), QStringLiteral("after_12")});
}

TEST_CASE("From the day the citizen is taken in anew nothing is asked of the course before", "[measurements][calendar]") {
    const QList<DueMeasurement> plan = measurementPlan(aClosedCourse(), askedAfterClosing(), {}, QDate(2026, 8, 1));
    CHECK(momentsOf(plan) == QStringList{QStringLiteral("end"), QStringLiteral("after_3")});
}

TEST_CASE("Three months after its closing a course asks once more, also when a new one has been opened",
          "[measurements][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto course = workspace.courses.open(citizen, QDate(2026, 3, 2));
    REQUIRE(course);
    aConsent(workspace, citizen, QDate(2026, 3, 2));
    REQUIRE(workspace.courses.start(*course, QDate(2026, 3, 2)));
    REQUIRE(workspace.courses.close(*course, asCompleted(QDate(2026, 8, 1)))); // asked again on 1 November
    const auto due = [&workspace] {
        const QList<AgendaItem> items = workspace.agenda.items(workspace.clock.today()).items;
        return std::count_if(items.begin(), items.end(), [](const AgendaItem& item) {
            return item.kind == AgendaKind::MeasurementDue && item.subject == QLatin1String("after_3");
        });
    };
    CHECK(due() == 1);
    const auto next = workspace.courses.reopenAsNew(*course, QDate(2026, 10, 1));
    REQUIRE(next);
    CHECK(due() == 1);
    SECTION("what is filled in meanwhile counts for it, whatever course it is kept with") {
        Measurement sheet = workspace.measurements.blank(citizen, *workspace.instruments.catalogue().find(who5));
        sheet.answers = {3, 3, 3, 3, 3};
        const auto recorded = workspace.measurements.record(sheet);
        REQUIRE(recorded);
        CHECK(workspace.measurements.find(recorded->id)->course == *next);
        CHECK(due() == 0);
        REQUIRE(recorded->undo());
        CHECK(due() == 1);
    }
    SECTION("until the new one starts, which has a start of its own") {
        const auto started = workspace.courses.start(*next, QDate(2026, 10, 5));
        REQUIRE(started);
        CHECK(due() == 0);
        REQUIRE((*started)());
        CHECK(due() == 1);
    }
}

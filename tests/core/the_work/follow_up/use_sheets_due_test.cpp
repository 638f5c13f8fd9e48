// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_use/use_sheet_plan.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate courseStart(2026, 2, 2);
const QStringList allMoments{QStringLiteral("start"), QStringLiteral("month_3"), QStringLiteral("month_6"),
                             QStringLiteral("month_12")};

Course aStartedCourse() {
    Course course;
    course.id = CourseId(1);
    course.citizen = CitizenId(2);
    course.state = CourseState::Active;
    course.openedOn = course.startedOn = courseStart;
    return course;
}

ServiceUse told(const UsePeriod& period) {
    ServiceUse use;
    use.citizen = CitizenId(2);
    use.kind = QStringLiteral("admission");
    use.from = period.from;
    use.to = period.to;
    use.number = 0;
    return use;
}

QStringList missingSheets(const QList<DueUseSheet>& plan) {
    QStringList moments;
    for (const DueUseSheet& due : plan) {
        moments << due.moment;
    }
    return moments;
}

/// A course that began on this day, with what must come before it.
CourseId startedOn(Workspace& workspace, CitizenId citizen, QDate day) {
    const auto course = workspace.courses.open(citizen, day);
    REQUIRE(course);
    aConsent(workspace, citizen, day);
    REQUIRE(workspace.courses.start(*course, day));
    return *course;
}

QStringList sheetsOnToday(const Workspace& workspace) {
    QStringList moments;
    for (const AgendaItem& item : workspace.agenda.items(workspace.clock.today()).items) {
        if (item.kind == AgendaKind::UseSheetDue) {
            moments << item.subject;
        }
    }
    return moments;
}

Result<Undo> fillIn(Workspace& workspace, CitizenId citizen, const UsePeriod& period) {
    UsePeriodSheet sheet = workspace.serviceUses.sheet(citizen, period);
    sheet.lines.first().number = 2;
    return workspace.serviceUses.save(sheet);
}
} // namespace

TEST_CASE("A course asks for its start sheet on the day of the start and for each follow-up when its period is over",
          "[service_use]") {
    const QList<DueUseSheet> plan = useSheetPlan(aStartedCourse(), allMoments, {});
    REQUIRE(missingSheets(plan) == allMoments);
    CHECK(plan[0].date == courseStart);
    CHECK(plan[1].date == QDate(2026, 5, 2));
    CHECK(plan[2].date == QDate(2026, 8, 2));
    CHECK(plan[3].date == QDate(2027, 2, 2));
    CHECK(plan[1].lapsesOn == plan[2].date); // a sheet over the whole year then does as well
    CHECK(plan[0].lapsesOn == QDate(2027, 2, 2).addDays(useSheetDays));
    CHECK(plan[3].lapsesOn == plan[0].lapsesOn);
    Course waiting = aStartedCourse();
    waiting.startedOn = {};
    CHECK(useSheetPlan(waiting, allMoments, {}).isEmpty());
    CHECK(useSheetPlan(aStartedCourse(), {QStringLiteral("later")}, {}).isEmpty());
}

TEST_CASE("A closed course still asks for its follow-up: the year after the start goes on", "[service_use]") {
    Course closed = aStartedCourse();
    closed.state = CourseState::Closed;
    closed.closedOn = QDate(2026, 4, 1);
    CHECK(missingSheets(useSheetPlan(closed, allMoments, {})) == allMoments);
}

TEST_CASE("A sheet is told by any row over its period, and one over the whole year tells of its quarters", "[service_use]") {
    const auto missing = [](const QList<ServiceUse>& rows) {
        return missingSheets(useSheetPlan(aStartedCourse(), allMoments, rows));
    };
    CHECK_FALSE(missing({told(periodBefore(courseStart))}).contains(QStringLiteral("start")));
    CHECK(missing({told(periodAfter(courseStart))}) == QStringList{QStringLiteral("start")});
    CHECK(missing({told(monthsAfter(courseStart, 1, 3))}).contains(QStringLiteral("month_6")));
    UsePeriod nearly = periodBefore(courseStart);
    nearly.to = nearly.to.addDays(-31);
    CHECK_FALSE(missing({told(nearly)}).contains(QStringLiteral("start")));
    nearly.to = nearly.to.addDays(-1);
    CHECK(missing({told(nearly)}).contains(QStringLiteral("start")));
}

TEST_CASE("The start sheet stands on I dag until it is filled in, and again when that is taken back", "[service_use][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const QDate start = file.clock.today();
    const CourseId course = startedOn(workspace, citizen, start);
    CHECK(sheetsOnToday(workspace) == QStringList{QStringLiteral("start")});
    CHECK(workspace.agenda.count(AgendaKind::UseSheetDue, start) == AgendaCount{1, 0});
    CHECK(workspace.agenda.count(AgendaKind::UseSheetDue, start.addDays(15)) == AgendaCount{1, 1});

    const auto saved = fillIn(workspace, citizen, periodBefore(start));
    REQUIRE(saved);
    CHECK(sheetsOnToday(workspace).isEmpty());
    REQUIRE((*saved)());
    CHECK(sheetsOnToday(workspace) == QStringList{QStringLiteral("start")});

    SECTION("a row by itself does as well, and its going is noticed") {
        ServiceUse use = told(periodBefore(start));
        use.citizen = citizen;
        const auto added = workspace.serviceUses.add(use);
        REQUIRE(added);
        CHECK(sheetsOnToday(workspace).isEmpty());
        use.id = added->id;
        use.from = use.to;
        REQUIRE(workspace.serviceUses.change(use));
        CHECK_FALSE(sheetsOnToday(workspace).isEmpty());
        use.from = periodBefore(start).from;
        REQUIRE(workspace.serviceUses.change(use));
        const auto removed = workspace.serviceUses.remove(use.id);
        REQUIRE(removed);
        CHECK_FALSE(sheetsOnToday(workspace).isEmpty());
        REQUIRE((*removed)());
        CHECK(sheetsOnToday(workspace).isEmpty());
    }
    SECTION("also of a closed course, and its follow-up three months after the start") {
        CourseClosing closing;
        closing.on = start;
        closing.outcome = QStringLiteral("dropped_out");
        closing.wasPlanned = false;
        REQUIRE(workspace.courses.close(course, closing));
        CHECK(sheetsOnToday(workspace) == QStringList{QStringLiteral("start")});
        file.clock.moveTo(QDateTime(start.addMonths(3), QTime(9, 0)));
        CHECK(sheetsOnToday(workspace) == QStringList{QStringLiteral("start"), QStringLiteral("month_3")});
    }
    SECTION("never of somebody who has died") {
        Citizen person = *workspace.citizens.find(citizen);
        person.lifeState = LifeState::Dead;
        person.lifeStateOn = start;
        REQUIRE(workspace.citizens.change(person));
        CHECK(sheetsOnToday(workspace).isEmpty());
    }
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A programme that asks for no sheets has none on I dag", "[service_use][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Programme programme = *workspace.programmes.current();
    REQUIRE(programme.useSheets);
    programme.useSheets.reset();
    REQUIRE(workspace.programmes.revise(programme));
    startedOn(workspace, aCitizen(workspace).id, file.clock.today());
    CHECK(sheetsOnToday(workspace).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_rung_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QString operated = QStringLiteral("operated");

CourseId anOpenCourse(TestFile& file) {
    const auto course = file.workspace().courses.open(aCitizen(file.workspace()).id, QDate(2026, 9, 1));
    REQUIRE(course);
    return *course;
}
} // namespace

TEST_CASE("The day of a step of the hand-over is set, changed and cleared, and each can be taken back", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const CourseId course = anOpenCourse(file);
    const auto set = courses.setRung(course, operated, QDate(2026, 9, 10));
    REQUIRE(set);
    REQUIRE(courses.rungs(course).size() == 1);
    CHECK(courses.rungs(course).first().rung == operated);
    CHECK(courses.rungs(course).first().day == QDate(2026, 9, 10));

    const auto changed = courses.setRung(course, operated, QDate(2026, 9, 12));
    REQUIRE(changed);
    REQUIRE(courses.rungs(course).size() == 1);
    CHECK(courses.rungs(course).first().day == QDate(2026, 9, 12));
    REQUIRE((*changed)());
    CHECK(courses.rungs(course).first().day == QDate(2026, 9, 10));

    const auto cleared = courses.clearRung(course, operated);
    REQUIRE(cleared);
    CHECK(courses.rungs(course).isEmpty());
    REQUIRE((*cleared)());
    CHECK(courses.rungs(course).first().day == QDate(2026, 9, 10));
    REQUIRE((*set)());
    CHECK(courses.rungs(course).isEmpty());
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("Clearing a step can no longer be taken back when another day was entered for it", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const CourseId course = anOpenCourse(file);
    REQUIRE(courses.setRung(course, operated, QDate(2026, 9, 10)));
    const auto cleared = courses.clearRung(course, operated);
    REQUIRE(cleared);
    REQUIRE(courses.setRung(course, operated, QDate(2026, 9, 20)));
    CHECK((*cleared)().error().kind == ErrorKind::Conflict);
    CHECK(courses.rungs(course).first().day == QDate(2026, 9, 20));
    const auto nothing = courses.clearRung(course, QStringLiteral("discharged"));
    REQUIRE(nothing);
    CHECK_FALSE(*nothing); // there was none
}

TEST_CASE("The steps of a course stand by day, each kept as the citizen's in the audit trail", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const CourseId course = anOpenCourse(file);
    REQUIRE(courses.setRung(course, QStringLiteral("discharged"), QDate(2026, 9, 14)));
    REQUIRE(courses.setRung(course, operated, QDate(2026, 9, 10)));
    REQUIRE(courses.rungs(course).size() == 2);
    CHECK(courses.rungs(course).first().rung == operated);
    const qint64 citizen = courses.find(course)->citizen.value();
    const QList<AuditEntry> lines = file.workspace().audit.lines(citizen, 0);
    CHECK(std::count_if(lines.cbegin(), lines.cend(),
                        [](const AuditEntry& line) { return line.kind == toCode(RecordKind::CourseRung); }) == 2);
}

TEST_CASE("A step lies neither in the future nor before the citizen was born, and needs a course", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const CourseId course = anOpenCourse(file);
    const auto late = courses.setRung(course, operated, file.clock.today().addDays(1));
    REQUIRE_FALSE(late);
    CHECK(late.error().problems.list().first().field == QStringLiteral("day"));
    CHECK(courses.setRung(course, operated, QDate(1800, 1, 1)).error().kind == ErrorKind::Invalid);
    CHECK(courses.setRung(course, QString(), file.clock.today()).error().kind == ErrorKind::Invalid);
    CHECK(courses.setRung(CourseId(99), operated, file.clock.today()).error().kind == ErrorKind::NotFound);
    CHECK(courses.rungs(course).isEmpty());
}

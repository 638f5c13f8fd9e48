// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate askedDay(2026, 10, 5);
const QString noEnergy = QStringLiteral("no_energy");

QStringList wrongPlaces(const TakingPartAnswer& answer) {
    QStringList places;
    for (const Problem& problem : check(answer, QDate(1960, 3, 1), QDate(2026, 11, 2)).list()) {
        places << problem.field;
    }
    return places;
}
} // namespace

TEST_CASE("Somebody is asked, says no and later yes: the course keeps both days, and the yes holds", "[courses]") {
    Course course;
    CHECK_FALSE(lastAnswer(course));
    course = withAnswer(course, {askedDay, TakingPart::NotAnswered, {}});
    CHECK(course.askedOn == askedDay);
    CHECK(lastAnswer(course)->answer == TakingPart::NotAnswered);
    course = withAnswer(course, {askedDay.addDays(3), TakingPart::No, noEnergy});
    CHECK(lastAnswer(course) == TakingPartAnswer{askedDay.addDays(3), TakingPart::No, noEnergy});
    course = withAnswer(course, {askedDay.addDays(9), TakingPart::Yes, {}});
    CHECK(course.askedOn == askedDay);
    CHECK(course.refusedOn == askedDay.addDays(3));
    CHECK(course.refusalReason == noEnergy);
    CHECK(course.agreedOn == askedDay.addDays(9));
    CHECK(lastAnswer(course)->answer == TakingPart::Yes);
}

TEST_CASE("Whoever answers has been asked on that day at the latest", "[courses]") {
    CHECK(withAnswer({}, {askedDay, TakingPart::Yes, {}}).askedOn == askedDay);
    Course course = withAnswer({}, {askedDay, TakingPart::NotAnswered, {}});
    CHECK(withAnswer(course, {askedDay.addDays(-2), TakingPart::No, {}}).askedOn == askedDay.addDays(-2));
}

TEST_CASE("An answer that is put right on its own day stands in the place of the first", "[courses]") {
    Course course = withAnswer({}, {askedDay, TakingPart::Yes, {}});
    course = withAnswer(course, {askedDay, TakingPart::No, noEnergy});
    CHECK_FALSE(course.agreedOn.isValid());
    CHECK(course.refusedOn == askedDay);
    course = withAnswer(course, {askedDay, TakingPart::NotAnswered, {}});
    CHECK_FALSE(course.refusedOn.isValid());
    CHECK(course.refusalReason.isEmpty());
    CHECK(course.askedOn == askedDay);
}

TEST_CASE("A reason belongs to a no, and no answer lies in the future or before birth", "[courses]") {
    CHECK(wrongPlaces({askedDay, TakingPart::No, noEnergy}).isEmpty());
    CHECK(wrongPlaces({askedDay, TakingPart::No, {}}).isEmpty());
    CHECK(wrongPlaces({askedDay, TakingPart::Yes, noEnergy}) == QStringList{QStringLiteral("reason")});
    CHECK(wrongPlaces({askedDay, TakingPart::NotAnswered, noEnergy}) == QStringList{QStringLiteral("reason")});
    CHECK(wrongPlaces({QDate(2026, 11, 3), TakingPart::Yes, {}}) == QStringList{QStringLiteral("on")});
    CHECK(wrongPlaces({QDate(1960, 2, 28), TakingPart::Yes, {}}) == QStringList{QStringLiteral("on")});
    CHECK(wrongPlaces({{}, TakingPart::Yes, {}}) == QStringList{QStringLiteral("on")});
}

TEST_CASE("An answer is noted on the course, also on a closed one, and taken back", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const auto course = courses.open(aCitizen(file.workspace()).id, QDate(2026, 10, 1));
    REQUIRE(course);
    const auto noted = courses.noteAnswer(*course, {askedDay, TakingPart::No, noEnergy});
    REQUIRE(noted);
    CHECK(courses.find(*course)->refusedOn == askedDay);
    CHECK(courses.find(*course)->refusalReason == noEnergy);
    REQUIRE((*noted)());
    CHECK_FALSE(courses.find(*course)->refusedOn.isValid());
    CHECK_FALSE(courses.find(*course)->askedOn.isValid());

    CourseClosing closing;
    closing.on = file.clock.today();
    closing.outcome = QStringLiteral("declined");
    closing.wasPlanned = false;
    REQUIRE(courses.close(*course, closing));
    REQUIRE(courses.noteAnswer(*course, {askedDay, TakingPart::No, noEnergy}));
    CHECK(courses.find(*course)->refusedOn == askedDay);
    const auto late = courses.noteAnswer(*course, {file.clock.today().addDays(1), TakingPart::Yes, {}});
    REQUIRE_FALSE(late);
    CHECK(late.error().problems.list().first().field == QStringLiteral("on"));
    CHECK(courses.noteAnswer(CourseId(99), {askedDay, TakingPart::Yes, {}}).error().kind == ErrorKind::NotFound);
}

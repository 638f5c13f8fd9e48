// SPDX-License-Identifier: GPL-3.0-or-later
// Which records an evaluation reads, and in what order.
#include "tests/core/looking_back/records/records_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
std::vector<size_t> sizesOf(const Records& records) {
    return {records.referrals.size(),  records.offerReferrals.size(),   records.contacts.size(),   records.appointments.size(),
            records.scores.size(),     records.experiences.size(),      records.serviceUse.size(), records.labour.size(),
            records.screenings.size(), records.screeningAnswers.size(), records.rungs.size(),      records.tallies.size()};
}
} // namespace

TEST_CASE("What is dated after the last day is not read, in no list", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    made.oneOfEach(course, dayAfter);
    const Records before = made.read();
    CHECK(before.persons.size() == 1);
    CHECK(before.courses.size() == 1);
    CHECK(sizesOf(before) == std::vector<size_t>(12, 0));
    CHECK(before.costs.empty());
    const Records then = made.read(dayAfter);
    CHECK(sizesOf(then) == std::vector<size_t>(12, 1));
    REQUIRE(then.costs.size() == 2);
    CHECK(then.costs[0].person == -1); // the project's first
    CHECK(then.costs[0].amount == Money{250'000});
    CHECK(then.costs[1].course == 0);
    CHECK(then.serviceUse[0].sourceRank == 2);
    CHECK(then.words.text(then.labour[0].group) == QStringLiteral("flex_job"));
    CHECK(then.words.text(then.screenings[0].screener) == QStringLiteral("Lægehuset"));
    CHECK(then.screeningAnswers[0].state == ConditionState::NotMet);
    CHECK(then.experiences[0].answers == std::vector<std::optional<int>>{5, 4, 3, 2, 1});
    CHECK(then.words.text(then.scores[0].score) == QStringLiteral("who5"));
    CHECK(then.scores[0].value == 20);
}

TEST_CASE("Today's appointments are not over yet", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    const QDate today = made.file.clock.today();
    made.data.appointments(course, today, hospitalSector, outcome::attended);
    made.data.appointments(course, today.addDays(-1), hospitalSector, outcome::noShow);
    const Records records = made.read(today);
    REQUIRE(records.appointments.size() == 1);
    CHECK(records.appointments[0].isNoShow());
}

TEST_CASE("What became of a record after the last day is not known", "[evaluation]") {
    RecordsFile made;
    Course course;
    course.citizen = aCitizen(made.file.workspace()).id;
    course.programmeId = made.programme();
    course.openedOn = evaluatedFrom;
    course.askedOn = stateDay;
    course.agreedOn = course.refusedOn = course.startedOn = course.closedOn = dayAfter;
    course.refusalReason = QStringLiteral("no_time");
    course.outcome = QStringLiteral("completed");
    course.state = CourseState::Closed;
    course = made.kept<CourseStore>(course);
    made.data.referral(course, evaluatedFrom, dayAfter);
    OutgoingReferral sent;
    sent.citizen = course.citizen;
    sent.course = course.id;
    sent.offer = made.offer("Gåholdet");
    sent.state = OutgoingState::Completed;
    sent.draftedOn = sent.sentOn = stateDay;
    sent.answeredOn = sent.startedOn = sent.endedOn = dayAfter;
    sent.answer = OfferAnswer::Yes;
    made.kept<OutgoingStore>(sent);
    LabourStatus status;
    status.citizen = course.citizen;
    status.from = evaluatedFrom;
    status.to = dayAfter;
    status.status = QStringLiteral("employed");
    made.kept<LabourStore>(status);

    const Records before = made.read();
    REQUIRE(before.courses.size() == 1);
    CHECK(before.courses[0].askedOn == stateDay);
    for (const QDate day :
         {before.courses[0].agreedOn, before.courses[0].refusedOn, before.courses[0].startedOn, before.courses[0].closedOn,
          before.referrals.at(0).firstContactOn, before.labour.at(0).to, before.offerReferrals.at(0).answeredOn,
          before.offerReferrals[0].startedOn, before.offerReferrals[0].endedOn}) {
        CHECK_FALSE(day.isValid());
    }
    CHECK(before.courses[0].outcome.isNone());
    CHECK(before.courses[0].refusalReason.isNone());
    CHECK(before.offerReferrals[0].answer == Records::Answer::None);
    CHECK(before.offerReferrals[0].ending == Records::OfferEnding::None);

    const Records then = made.read(dayAfter);
    CHECK(then.courses.at(0).closedOn == dayAfter);
    CHECK(then.words.text(then.courses[0].outcome) == QStringLiteral("completed"));
    CHECK(then.words.text(then.courses[0].refusalReason) == QStringLiteral("no_time"));
    CHECK(then.referrals.at(0).firstContactOn == dayAfter);
    CHECK(then.offerReferrals.at(0).answer == Records::Answer::Yes);
    CHECK(then.offerReferrals[0].ending == Records::OfferEnding::Completed);
    CHECK(then.words.text(then.offerReferrals[0].offer) == QStringLiteral("Gåholdet"));
    CHECK(then.labour.at(0).to == dayAfter);
}

TEST_CASE("Only courses of the programme and what hangs on them is read, and of their citizens the rest", "[evaluation]") {
    RecordsFile made;
    const Course own = made.data.course(evaluatedFrom, evaluatedFrom);
    const Course elsewhere =
        made.courseOf(aCitizen(made.file.workspace()).id, evaluatedFrom, {}, QStringLiteral("frome-sverige"));
    for (const Course& course : {own, elsewhere}) {
        made.contact(course, stateDay, "reached");
        made.data.appointments(course, stateDay, hospitalSector, outcome::attended);
        made.cost(course.citizen, course.id, stateDay, "transport", 85);
        made.measured(course.citizen, "SRH", stateDay, {2});
    }
    Course between = own;
    between.id = CourseId();
    made.contact(between, stateDay, "reached");
    made.data.appointments(between, stateDay, hospitalSector, outcome::noShow);
    const Records records = made.read();
    REQUIRE(records.persons.size() == 1);
    CHECK(records.persons[0].id == own.citizen);
    CHECK(records.courses.size() == 1);
    CHECK(records.contacts.size() == 1);
    CHECK(records.appointments.size() == 1);
    CHECK(records.costs.size() == 1);
    CHECK(records.scores.size() == 1);
}

TEST_CASE("Persons stand in the order of their ids, and each list in the order of person and day", "[evaluation]") {
    RecordsFile made;
    const CitizenId one = aCitizen(made.file.workspace()).id;
    const CitizenId two = aCitizen(made.file.workspace()).id;
    const Course ofTwo = made.courseOf(two, QDate(2026, 1, 5));
    const Course later = made.courseOf(one, QDate(2026, 6, 1));
    const Course earlier = made.courseOf(one, QDate(2026, 2, 1), QDate(2026, 3, 1));
    for (const Course& course : {ofTwo, later, earlier}) {
        made.data.referral(course, course.openedOn);
        made.contact(course, course.openedOn.addDays(2), "reached");
        made.contact(course, course.openedOn.addDays(1), "no_answer");
        made.data.appointments(course, course.openedOn.addDays(3), hospitalSector, outcome::attended, 2);
    }
    const Records records = made.read();
    REQUIRE(records.persons.size() == 2);
    CHECK(records.persons[0].id == one);
    CHECK(records.courses.at(0).id == earlier.id.value());
    CHECK(records.courses.at(1).id == later.id.value());
    CHECK(records.courses.at(2).id == ofTwo.id.value());
    const auto isInOrder = [](const auto& list, auto dayOf) {
        return std::is_sorted(list.begin(), list.end(), [&dayOf](const auto& a, const auto& b) {
            return std::pair(a.person, dayOf(a)) < std::pair(b.person, dayOf(b));
        });
    };
    CHECK(isInOrder(records.referrals, [](const auto& referral) { return referral.receivedOn; }));
    CHECK(isInOrder(records.contacts, [](const auto& contact) { return contact.day; }));
    CHECK(isInOrder(records.appointments,
                    [](const auto& appointment) { return std::pair(appointment.day, appointment.minute); }));
    CHECK(records.contacts.size() == 6);
}

TEST_CASE("Of one time what was entered first comes first, whatever was answered or became of it", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    const MeasurementId first = made.measured(course.citizen, "WHO5", stateDay, {5, 5, 5, 5, 5});
    const MeasurementId second = made.measured(course.citizen, "WHO5", stateDay, {1, 1, 1, 1, 1});
    made.data.appointments(course, stateDay, hospitalSector, outcome::noShow);
    made.data.appointments(course, stateDay, hospitalSector, outcome::attended);
    const Records records = made.read();
    REQUIRE(records.scores.size() == 2);
    CHECK(records.scores[0].measurement == first.value());
    CHECK(records.scores[1].measurement == second.value());
    REQUIRE(records.appointments.size() == 2);
    CHECK(records.appointments[0].isNoShow());
    CHECK(records.appointments[0].id < records.appointments[1].id);
}

TEST_CASE("The reading of an evaluation can be stopped", "[evaluation]") {
    RecordsFile made;
    Progress progress;
    progress.cancel();
    const Result<Records> records =
        readRecords(made.file.workspace().session.database(), {made.programme(), stateDay, stateDay}, progress);
    REQUIRE_FALSE(records);
    CHECK(records.error().kind == ErrorKind::Cancelled);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// Writes the diary of one citizen after another, a day apart.
class RemedyDiary final {
public:
    explicit RemedyDiary(HandMadeEvaluation& made)
        : m_made(made) {}

    void next(EvaluationRecords::Attendance attendance, const char* remedy = "", const char* reason = "") {
        EvaluationRecords::Appointment added;
        added.course = m_course;
        added.person = m_made.courseAt(m_course).person;
        added.day = m_day;
        added.minute = m_minute;
        added.attendance = attendance;
        added.remedy = m_made.word(remedy);
        added.reason = m_made.word(reason);
        m_made.records.appointments.push_back(added);
        m_day = m_day.addDays(1);
    }
    void newCitizen(QDate firstDay) {
        m_course = m_made.suggestedCourse(firstDay);
        m_day = firstDay;
    }
    void sameDay(int minute) {
        m_day = m_day.addDays(-1);
        m_minute = minute;
    }

private:
    HandMadeEvaluation& m_made;
    int m_course = 0;
    QDate m_day;
    int m_minute = 0;
};

using Became = EvaluationRecords::Attendance;

} // namespace

TEST_CASE("After a remedy the next planned appointment decides, and one that was called off is passed over", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 6, 30});
    RemedyDiary diary(made);
    diary.newCitizen({2026, 2, 1});
    diary.next(Became::NoShow, "companion", "anxiety");
    diary.next(Became::CancelledInTime);
    diary.next(Became::CancelledByPlace);
    diary.next(Became::Moved);
    diary.next(Became::AttendedLate);
    diary.next(Became::NoShow, "companion");
    diary.next(Became::NoShow);
    const Evaluation evaluation = made.counted(addRemedies);
    CHECK(partsOf(evaluation, "remedies.tried") == QString::fromUtf8("2/–"));
    CHECK(partsOf(evaluation, "remedies.unknown") == QLatin1String("0/2"));
    CHECK(pointsOf(evaluation, "remedies.came_next") == QLatin1String("companion 1/2"));
    CHECK(pointsOf(evaluation, "remedies.by_reason") == QLatin1String("anxiety/companion 1/1, unknown/companion 0/1"));
}

TEST_CASE("A next appointment that nobody knows of is said and never passed over for the one after", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 6, 30});
    RemedyDiary diary(made);
    diary.newCitizen({2026, 2, 1});
    diary.next(Became::NoShow, "order_transport");
    diary.next(Became::Unknown);
    diary.next(Became::Attended);
    diary.newCitizen({2026, 3, 1});
    diary.next(Became::NoShow, "order_transport");
    diary.next(Became::CancelledLate);
    diary.next(Became::Attended);
    diary.newCitizen({2026, 6, 30});
    diary.next(Became::NoShow, "none"); // the last day: nothing has come since
    const Evaluation evaluation = made.counted(addRemedies);
    CHECK(partsOf(evaluation, "remedies.unknown") == QLatin1String("3/3"));
    CHECK(pointsOf(evaluation, "remedies.came_next").isEmpty());
    CHECK(!evaluation.figure(QStringLiteral("remedies.unknown"))->interval);
}

TEST_CASE("The next appointment may be later on the same day, but not at the same time nor before", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 6, 30});
    RemedyDiary diary(made);
    diary.newCitizen({2026, 2, 1});
    diary.next(Became::Attended);
    diary.sameDay(600);
    diary.next(Became::NoShow, "new_appointment");
    diary.sameDay(600);
    diary.next(Became::NoShow);
    diary.sameDay(601);
    diary.next(Became::Attended);
    CHECK(pointsOf(made.counted(addRemedies), "remedies.came_next") == QLatin1String("new_appointment 1/1"));
}

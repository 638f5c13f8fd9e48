// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/record_index.h"

namespace brobygger {

namespace {
constexpr auto personOf = [](const auto& record) { return record.person; };
constexpr auto courseOf = [](const auto& record) { return record.course; };
constexpr auto screeningOf = [](const auto& record) { return record.screening; };
} // namespace

RecordIndex::RecordIndex(const EvaluationRecords& records)
    : coursesOfPerson(records.persons.size(), records.courses, personOf)
    , referralsOfCourse(records.courses.size(), records.referrals, courseOf)
    , referralsOfPerson(records.persons.size(), records.referrals, personOf)
    , offerReferralsOfCourse(records.courses.size(), records.offerReferrals, courseOf)
    , contactsOfCourse(records.courses.size(), records.contacts, courseOf)
    , appointmentsOfPerson(records.persons.size(), records.appointments, personOf)
    , scoresOfPerson(records.persons.size(), records.scores, personOf)
    , experiencesOfPerson(records.persons.size(), records.experiences, personOf)
    , serviceUseOfPerson(records.persons.size(), records.serviceUse, personOf)
    , labourOfPerson(records.persons.size(), records.labour, personOf)
    , screeningsOfPerson(records.persons.size(), records.screenings, personOf)
    , answersOfScreening(records.screenings.size(), records.screeningAnswers, screeningOf)
    , rungsOfCourse(records.courses.size(), records.rungs, courseOf)
    , costsOfCourse(records.courses.size(), records.costs, courseOf) {}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/records.h"
#include "core/evaluation/records/records_by.h"

namespace brobygger {

/// The records of an evaluation by whom they belong to. Positions of each are in the order of their days.
struct RecordIndex {
    explicit RecordIndex(const EvaluationRecords& records);

    RecordsBy coursesOfPerson;
    RecordsBy referralsOfCourse;
    RecordsBy referralsOfPerson;
    RecordsBy offerReferralsOfCourse;
    RecordsBy contactsOfCourse;
    RecordsBy appointmentsOfPerson;
    RecordsBy scoresOfPerson;
    RecordsBy experiencesOfPerson;
    RecordsBy serviceUseOfPerson;
    RecordsBy labourOfPerson;
    RecordsBy screeningsOfPerson;
    RecordsBy answersOfScreening;
    RecordsBy rungsOfCourse;
    RecordsBy costsOfCourse;
};

} // namespace brobygger

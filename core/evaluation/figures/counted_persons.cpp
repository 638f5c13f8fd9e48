// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/counted_persons.h"

namespace brobygger {

int personBehind(const EvaluationRecords& records, CountedUnit unit, int row) {
    const auto at = static_cast<size_t>(row);
    switch (unit) {
    case CountedUnit::Nothing: return -1;
    case CountedUnit::Person: return row;
    case CountedUnit::Course: return records.courses[at].person;
    case CountedUnit::Referral: return records.referrals[at].person;
    case CountedUnit::OfferReferral: return records.offerReferrals[at].person;
    case CountedUnit::Contact: return records.contacts[at].person;
    case CountedUnit::Appointment: return records.appointments[at].person;
    case CountedUnit::Score: return records.scores[at].person;
    case CountedUnit::Experience: return records.experiences[at].person;
    case CountedUnit::ServiceUse: return records.serviceUse[at].person;
    case CountedUnit::Labour: return records.labour[at].person;
    case CountedUnit::Screening: return records.screenings[at].person;
    case CountedUnit::Cost: return records.costs[at].person;
    }
    return -1;
}

} // namespace brobygger

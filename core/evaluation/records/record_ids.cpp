// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/record_ids.h"

namespace brobygger {

qint64 idOfRecord(const EvaluationRecords& records, CountedUnit unit, int row) {
    const auto at = static_cast<size_t>(row);
    switch (unit) {
    case CountedUnit::Nothing: return 0;
    case CountedUnit::Person: return records.persons[at].id.value();
    case CountedUnit::Course: return records.courses[at].id;
    case CountedUnit::Referral: return records.referrals[at].id;
    case CountedUnit::OfferReferral: return records.offerReferrals[at].id;
    case CountedUnit::Contact: return records.contacts[at].id;
    case CountedUnit::Appointment: return records.appointments[at].id;
    case CountedUnit::Score: return records.scores[at].measurement;
    case CountedUnit::Experience: return records.experiences[at].measurement;
    case CountedUnit::ServiceUse: return records.serviceUse[at].id;
    case CountedUnit::Labour: return records.labour[at].id;
    case CountedUnit::Screening: return records.screenings[at].id;
    case CountedUnit::Cost: return records.costs[at].id;
    }
    return 0;
}

int countOf(const EvaluationRecords& records, CountedUnit unit) {
    const auto size = [&]() -> size_t {
        switch (unit) {
        case CountedUnit::Nothing: return 0;
        case CountedUnit::Person: return records.persons.size();
        case CountedUnit::Course: return records.courses.size();
        case CountedUnit::Referral: return records.referrals.size();
        case CountedUnit::OfferReferral: return records.offerReferrals.size();
        case CountedUnit::Contact: return records.contacts.size();
        case CountedUnit::Appointment: return records.appointments.size();
        case CountedUnit::Score: return records.scores.size();
        case CountedUnit::Experience: return records.experiences.size();
        case CountedUnit::ServiceUse: return records.serviceUse.size();
        case CountedUnit::Labour: return records.labour.size();
        case CountedUnit::Screening: return records.screenings.size();
        case CountedUnit::Cost: return records.costs.size();
        }
        return 0;
    };
    return static_cast<int>(size());
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/record_numbers.h"

#include "core/evaluation/figures/counted_persons.h"
#include "core/evaluation/records/record_ids.h"

#include <algorithm>
#include <limits>

namespace brobygger {

namespace {
int recordsOf(const EvaluationRecords& records, CountedUnit unit) {
    switch (unit) {
    case CountedUnit::Nothing: return 0;
    case CountedUnit::Person: return static_cast<int>(records.persons.size());
    case CountedUnit::Course: return static_cast<int>(records.courses.size());
    case CountedUnit::Referral: return static_cast<int>(records.referrals.size());
    case CountedUnit::OfferReferral: return static_cast<int>(records.offerReferrals.size());
    case CountedUnit::Contact: return static_cast<int>(records.contacts.size());
    case CountedUnit::Appointment: return static_cast<int>(records.appointments.size());
    case CountedUnit::Score: return static_cast<int>(records.scores.size());
    case CountedUnit::Experience: return static_cast<int>(records.experiences.size());
    case CountedUnit::ServiceUse: return static_cast<int>(records.serviceUse.size());
    case CountedUnit::Labour: return static_cast<int>(records.labour.size());
    case CountedUnit::Screening: return static_cast<int>(records.screenings.size());
    case CountedUnit::Cost: return static_cast<int>(records.costs.size());
    }
    return 0;
}

/// Of a score: one questionnaire has several, each of which counts by itself.
qint64 idOfScore(const EvaluationRecords& records, const EvaluationRecords::Score& score) {
    constexpr qint64 prime = 1000003;
    qint64 name = 0;
    for (const QChar letter : records.words.text(score.score)) {
        name = (name * 31 + letter.unicode()) % prime;
    }
    return (score.measurement % (std::numeric_limits<qint64>::max() / prime - 1)) * prime + name;
}

/// Its own id, but for a score, whose questionnaire may have several.
qint64 releasedIdOf(const EvaluationRecords& records, CountedUnit unit, int row) {
    return unit == CountedUnit::Score ? idOfScore(records, records.scores[static_cast<size_t>(row)])
                                      : idOfRecord(records, unit, row);
}
} // namespace

RecordNumbers::OfUnit& RecordNumbers::ofUnit(CountedUnit unit) {
    const auto known = m_units.find(unit);
    if (known != m_units.end()) {
        return known->second;
    }
    OfUnit& made = m_units[unit];
    made.here = recordsOf(m_records, unit);
    made.numbers.reserve(made.here);
    for (int row = 0; row < made.here; ++row) {
        made.numbers.insert(releasedIdOf(m_records, unit, row), row);
    }
    return made;
}

int RecordNumbers::personNumber(qint64 id) {
    if (id == 0) {
        return -1;
    }
    if (m_persons.isEmpty()) {
        for (size_t row = 0; row < m_records.persons.size(); ++row) {
            m_persons.insert(m_records.persons[row].id.value(), static_cast<int>(row));
        }
    }
    const auto known = m_persons.constFind(id);
    if (known != m_persons.cend()) {
        return *known;
    }
    const int next = static_cast<int>(std::max<qsizetype>(m_persons.size(), static_cast<qsizetype>(m_records.persons.size())));
    m_persons.insert(id, next);
    return next;
}

int RecordNumbers::numberOf(CountedUnit unit, const ReleasedRecord& released) {
    OfUnit& of = ofUnit(unit);
    const auto known = of.numbers.constFind(released.record);
    if (known != of.numbers.cend()) {
        return *known;
    }
    const int number = of.here + static_cast<int>(of.gone.size());
    of.gone.push_back({released.record, released.person, personNumber(released.person)});
    of.numbers.insert(released.record, number);
    return number;
}

int RecordNumbers::personOf(CountedUnit unit, int number) const {
    const auto known = m_units.find(unit);
    if (known == m_units.end() || number < known->second.here) {
        return personBehind(m_records, unit, number);
    }
    return known->second.gone[static_cast<size_t>(number - known->second.here)].person;
}

ReleasedRecord RecordNumbers::released(CountedUnit unit, int number) const {
    const auto known = m_units.find(unit);
    if (known != m_units.end() && number >= known->second.here) {
        const Gone& gone = known->second.gone[static_cast<size_t>(number - known->second.here)];
        return {gone.record, gone.personId, 1};
    }
    const int person = personBehind(m_records, unit, number);
    return {releasedIdOf(m_records, unit, number), person < 0 ? 0 : m_records.persons[static_cast<size_t>(person)].id.value(),
            1};
}

} // namespace brobygger

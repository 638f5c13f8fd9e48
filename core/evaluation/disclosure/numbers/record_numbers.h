// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/release.h"
#include "core/evaluation/records/records.h"

#include <QHash>
#include <map>

namespace brobygger {

/// Numbers the records behind this report and behind earlier ones, so that the same record has the same number in both. A
/// record of this report has the number of its place in its list; those that only an earlier report knows come after them. The
/// same holds for persons.
class RecordNumbers final {
public:
    explicit RecordNumbers(const EvaluationRecords& records)
        : m_records(records) {}

    /// The number of a record that an earlier report counted.
    int numberOf(CountedUnit unit, const ReleasedRecord& released);
    /// Whose it is; -1 for nobody's.
    int personOf(CountedUnit unit, int number) const;
    /// The record by its own ids.
    ReleasedRecord released(CountedUnit unit, int number) const;

private:
    struct Gone {
        qint64 record = 0;
        qint64 personId = 0;
        int person = -1;
    };
    struct OfUnit {
        QHash<qint64, int> numbers; ///< by the id of the record
        std::vector<Gone> gone;
        int here = 0; ///< records of this report
    };

    OfUnit& ofUnit(CountedUnit unit);
    int personNumber(qint64 id);

    const EvaluationRecords& m_records;
    std::map<CountedUnit, OfUnit> m_units;
    QHash<qint64, int> m_persons; ///< by id
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/counted.h"

#include <vector>

namespace brobygger {

/// The records that a count or a sum is made of.
struct CellRecords {
    CountedUnit unit = CountedUnit::Nothing;
    bool isSum = false;
    std::vector<int> records;    ///< sorted, each once
    std::vector<double> amounts; ///< of a sum, one per record

    bool isSet() const { return unit != CountedUnit::Nothing; }
    /// How many records, or their sum.
    double value() const;

    bool operator==(const CellRecords&) const = default;
};

/// A count of these rows, in any order.
CellRecords countedCell(CountedUnit unit, std::vector<int> rows);
/// A sum of these amounts; a row that stands there twice adds both.
CellRecords summedCell(CountedUnit unit, const std::vector<int>& rows, const std::vector<double>& amounts);
/// What a number counts: a sum where there are amounts. Those that can be less than nothing, such as changes, have no bounds to
/// reason with: there the number of records counts.
CellRecords recordsCounted(const Counted& counted);

/// The same for the same records, whatever else differs in a million million.
quint64 hashOf(const CellRecords& cell);

} // namespace brobygger

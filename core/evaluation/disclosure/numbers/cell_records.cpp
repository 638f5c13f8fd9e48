// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/cell_records.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace brobygger {

namespace {
constexpr double smallestAmount = 0.01; ///< that tells two sums apart by their hash

/// SplitMix64 (Steele, Lea & Flood 2014).
quint64 mixed(quint64 value) {
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}
} // namespace

double CellRecords::value() const {
    return isSum ? std::accumulate(amounts.begin(), amounts.end(), 0.0) : static_cast<double>(records.size());
}

CellRecords countedCell(CountedUnit unit, std::vector<int> rows) {
    if (!std::is_sorted(rows.begin(), rows.end())) {
        std::sort(rows.begin(), rows.end());
    }
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return {unit, false, std::move(rows), {}};
}

CellRecords summedCell(CountedUnit unit, const std::vector<int>& rows, const std::vector<double>& amounts) {
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&rows](size_t a, size_t b) { return rows[a] < rows[b]; });
    CellRecords cell{unit, true, {}, {}};
    for (const size_t at : order) {
        if (!cell.records.empty() && cell.records.back() == rows[at]) {
            cell.amounts.back() += amounts[at];
        } else {
            cell.records.push_back(rows[at]);
            cell.amounts.push_back(amounts[at]);
        }
    }
    return cell;
}

CellRecords recordsCounted(const Counted& counted) {
    const bool isSum = !counted.amounts.empty() &&
                       std::all_of(counted.amounts.begin(), counted.amounts.end(), [](double amount) { return amount >= 0; });
    return isSum ? summedCell(counted.unit, counted.rows, counted.amounts) : countedCell(counted.unit, counted.rows);
}

quint64 hashOf(const CellRecords& cell) {
    quint64 hash = mixed(static_cast<quint64>(cell.unit) * 2 + (cell.isSum ? 1 : 0));
    for (size_t at = 0; at < cell.records.size(); ++at) {
        const auto amount = cell.isSum ? static_cast<quint64>(std::llround(cell.amounts[at] / smallestAmount)) : 0;
        hash += mixed(static_cast<quint64>(cell.records[at]) + mixed(amount));
    }
    return hash;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/hiding_check.h"

#include "core/statistics/interval.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
constexpr int mostRounds = 15;
constexpr double noProgress = 1e-7;
constexpr double countingError = 1e-6;

/// What a reader knows of an unknown: how far down and up it can be.
using Known = Interval;

struct WeightedUnknown {
    Known* known;
    double weight;
};

Interval times(const Known& known, double weight) {
    return weight >= 0 ? Interval{known.low * weight, known.high * weight} : Interval{known.high * weight, known.low * weight};
}

/// A sum of which single parts can be taken out again, though some are without end.
struct OpenSum {
    double finite = 0;
    int endless = 0;

    void add(double part) { std::isinf(part) ? static_cast<void>(++endless) : static_cast<void>(finite += part); }
    double without(double part, double sign) const {
        const int left = endless - (std::isinf(part) ? 1 : 0);
        return left > 0 ? sign * infinite : finite - (std::isinf(part) ? 0 : part);
    }
};

bool narrow(Known& known, double low, double high) {
    const Known before = known;
    known.low = std::max(known.low, low);
    known.high = std::min(known.high, high);
    return known.low > before.low + noProgress || known.high < before.high - noProgress;
}

/// Narrows every unknown by what the others can be, when all together are zero, or not below zero.
bool reason(std::vector<WeightedUnknown>& unknowns, bool isZero) {
    OpenSum lows;
    OpenSum highs;
    for (const WeightedUnknown& unknown : unknowns) {
        const Interval part = times(*unknown.known, unknown.weight);
        lows.add(part.low);
        highs.add(part.high);
    }
    bool hasGained = false;
    for (const WeightedUnknown& unknown : unknowns) {
        const Interval own = times(*unknown.known, unknown.weight);
        // weight · x ≥ −(the others at their highest), and for a zero sum also weight · x ≤ −(the others at their lowest)
        const double least = -highs.without(own.high, 1) / unknown.weight;
        const double most = isZero ? -lows.without(own.low, -1) / unknown.weight : std::copysign(infinite, unknown.weight);
        hasGained = narrow(*unknown.known, std::min(least, most), std::max(least, most)) || hasGained;
    }
    return hasGained;
}

class PatientReader final {
public:
    PatientReader(const LinkedNumbers& linked, const LinkedRelations& relations)
        : m_linked(linked)
        , m_relations(relations) {
        for (const LinkedCell& cell : linked.cells) {
            const bool isRead = cell.records.empty() || linked.isPrinted(cell);
            m_cells.push_back(isRead ? Known{cell.value, cell.value} : Known{0, infinite});
        }
        for (const CellGroup& group : relations.groups) {
            m_atoms.emplace_back(group.atoms.size(), Known{0, infinite});
            m_atomsOf.push_back(atomsByCell(group));
        }
        for (int round = 0; round < mostRounds && readOnce(); ++round) {
        }
    }

    /// Whether the reader knows too much of an amount.
    bool knows(const ProtectedAmount& amount) const {
        Interval can;
        for (const CellRow::Term& term : amount.cells) {
            const Interval part = times(m_cells[static_cast<size_t>(term.cell)], term.weight);
            can.low += part.low;
            can.high += part.high;
        }
        for (const int atom : amount.atoms) {
            const Known& part = m_atoms[static_cast<size_t>(amount.group)][static_cast<size_t>(atom)];
            can.low += part.low;
            can.high += part.high;
        }
        const auto lowest = amount.lowestNeeded(m_linked.threshold);
        const bool isFar = can.high >= amount.highestNeeded(m_linked.threshold) - countingError ||
                           (lowest && can.low <= *lowest + countingError);
        return !isFar;
    }

private:
    bool readOnce() {
        bool hasGained = false;
        for (size_t group = 0; group < m_relations.groups.size(); ++group) {
            hasGained = readGroup(group) || hasGained;
        }
        for (const CellRow& row : m_relations.rows) {
            std::vector<WeightedUnknown> unknowns;
            for (const CellRow::Term& term : row.terms) {
                unknowns.push_back({&m_cells[static_cast<size_t>(term.cell)], term.weight});
            }
            hasGained = reason(unknowns, row.isZero) || hasGained;
        }
        return hasGained;
    }

    static std::vector<std::vector<size_t>> atomsByCell(const CellGroup& group) {
        std::vector<std::vector<size_t>> atoms(group.cells.size());
        for (size_t atom = 0; atom < group.atoms.size(); ++atom) {
            for (const int cell : group.atoms[atom].cells) { // both lists are in order
                const auto place = std::lower_bound(group.cells.begin(), group.cells.end(), cell) - group.cells.begin();
                atoms[static_cast<size_t>(place)].push_back(atom);
            }
        }
        return atoms;
    }

    bool readGroup(size_t at) {
        const CellGroup& group = m_relations.groups[at];
        bool hasGained = false;
        for (size_t place = 0; place < group.cells.size(); ++place) {
            std::vector<WeightedUnknown> unknowns{{&m_cells[static_cast<size_t>(group.cells[place])], -1}};
            for (const size_t atom : m_atomsOf[at][place]) {
                unknowns.push_back({&m_atoms[at][atom], 1});
            }
            hasGained = reason(unknowns, true) || hasGained;
        }
        return hasGained;
    }

    const LinkedNumbers& m_linked;
    const LinkedRelations& m_relations;
    std::vector<Known> m_cells;
    std::vector<std::vector<Known>> m_atoms;                 ///< by group
    std::vector<std::vector<std::vector<size_t>>> m_atomsOf; ///< by group and place of a cell in it
};

/// Every number that has a relation with a cell of the amount; whether there was one left to hide.
bool hideAround(LinkedNumbers& linked, const LinkedRelations& relations, const ProtectedAmount& amount) {
    std::vector<int> cells;
    const auto addGroup = [&](int group) {
        const auto& members = relations.groups[static_cast<size_t>(group)].cells;
        cells.insert(cells.end(), members.begin(), members.end());
    };
    if (amount.group >= 0) {
        addGroup(amount.group);
    }
    for (const CellRow::Term& term : amount.cells) {
        cells.push_back(term.cell);
        for (const int group : relations.groupsOf[static_cast<size_t>(term.cell)]) {
            addGroup(group);
        }
        for (const int row : relations.rowsOf[static_cast<size_t>(term.cell)]) {
            for (const CellRow::Term& other : relations.rows[static_cast<size_t>(row)].terms) {
                cells.push_back(other.cell);
            }
        }
    }
    bool hasHidden = false;
    for (const int cell : cells) {
        for (const int number : linked.cell(cell).numbers) {
            const bool wasShown = linked.number(number).isShown;
            linked.hide(number, "hidden.worked_out");
            hasHidden = hasHidden || (wasShown && !linked.number(number).isShown);
        }
    }
    return hasHidden;
}
} // namespace

int checkHiding(LinkedNumbers& linked, const LinkedRelations& relations, const std::vector<ProtectedAmount>& amounts,
                const std::vector<size_t>& told) {
    int saved = 0;
    bool hasHidden = true;
    while (hasHidden) {
        hasHidden = false;
        const PatientReader reader(linked, relations);
        for (size_t at = 0; at < amounts.size(); ++at) {
            const bool isTold = std::binary_search(told.begin(), told.end(), at);
            if (!isTold && reader.knows(amounts[at]) && hideAround(linked, relations, amounts[at])) {
                hasHidden = true;
                ++saved;
            }
        }
    }
    return saved;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/protected_amounts.h"

#include "core/evaluation/disclosure/numbers/sensitive_numbers.h"

#include <algorithm>
#include <set>

namespace brobygger {

namespace {
constexpr double sumMargin = 0.5; ///< of a sum: how far a guess must stay from it

bool standsInEarlierReport(const LinkedNumbers& linked, const LinkedCell& cell) {
    return !cell.numbers.empty() && std::all_of(cell.numbers.begin(), cell.numbers.end(),
                                                [&linked](int at) { return linked.isOfEarlierReport(linked.number(at)); });
}

void addCellsToProtect(const LinkedNumbers& linked, std::vector<ProtectedAmount>& amounts) {
    for (size_t at = 0; at < linked.cells.size(); ++at) {
        const LinkedCell& cell = linked.cells[at];
        if (!whySensitive(cell, linked.threshold).isEmpty()) {
            amounts.push_back({.cells = {{static_cast<int>(at), 1}},
                               .value = cell.value,
                               .persons = linked.personsOf(cell),
                               .isSum = cell.isSum,
                               .isOfEarlierReport = standsInEarlierReport(linked, cell)});
        }
    }
}

void addDifferencesToProtect(const LinkedNumbers& linked, const LinkedRelations& relations,
                             std::vector<ProtectedAmount>& amounts) {
    for (const NestedCells& pair : relations.nested) {
        const LinkedCell& less = linked.cell(pair.less);
        const LinkedCell& more = linked.cell(pair.more);
        if (pair.persons > 0) {
            amounts.push_back(
                {.cells = {{pair.more, 1}, {pair.less, -1}},
                 .value = more.value - less.value,
                 .persons = pair.persons,
                 .isSum = more.isSum,
                 .isOfEarlierReport = standsInEarlierReport(linked, less) || standsInEarlierReport(linked, more)});
        }
    }
}

/// Atoms of a group taken together.
std::optional<ProtectedAmount> fewInAtoms(const LinkedNumbers& linked, const LinkedRelations& relations, int group,
                                          std::vector<int> atoms) {
    std::set<int> persons;
    double count = 0;
    for (const int at : atoms) {
        const CellAtom& atom = relations.groups[static_cast<size_t>(group)].atoms[static_cast<size_t>(at)];
        persons.insert(atom.persons.begin(), atom.persons.end());
        count += atom.count;
    }
    if (persons.empty() || persons.size() >= static_cast<size_t>(linked.threshold)) {
        return {};
    }
    return ProtectedAmount{
        .group = group, .atoms = std::move(atoms), .value = count, .persons = static_cast<int>(persons.size())};
}

bool isIn(const CellAtom& atom, int cell) { return std::find(atom.cells.begin(), atom.cells.end(), cell) != atom.cells.end(); }

/// What this report and an earlier one have in common in a number, and what only one of them has.
void addPeriodsToProtect(const LinkedNumbers& linked, const LinkedRelations& relations, int group,
                         std::vector<ProtectedAmount>& amounts) {
    const CellGroup& history = relations.groups[static_cast<size_t>(group)];
    const auto isOfThis = [&linked](int cell) {
        const auto& numbers = linked.cell(cell).numbers;
        return std::any_of(numbers.begin(), numbers.end(),
                           [&linked](int at) { return !linked.isOfEarlierReport(linked.number(at)); });
    };
    for (const int now : history.cells) {
        for (const int earlier : history.cells) {
            if (now == earlier || !isOfThis(now) || isOfThis(earlier)) {
                continue;
            }
            std::vector<int> both;
            std::vector<int> onlyNow;
            std::vector<int> onlyEarlier;
            for (size_t at = 0; at < history.atoms.size(); ++at) {
                const bool inNow = isIn(history.atoms[at], now);
                const bool inEarlier = isIn(history.atoms[at], earlier);
                if (inNow || inEarlier) {
                    (inNow && inEarlier ? both : inNow ? onlyNow : onlyEarlier).push_back(static_cast<int>(at));
                }
            }
            for (std::vector<int>* atoms : {&both, &onlyNow, &onlyEarlier}) {
                if (auto amount = fewInAtoms(linked, relations, group, std::move(*atoms))) {
                    amount->isOfEarlierReport = true;
                    amounts.push_back(std::move(*amount));
                }
            }
        }
    }
}

void addAtomsToProtect(const LinkedNumbers& linked, const LinkedRelations& relations, int group,
                       std::vector<ProtectedAmount>& amounts) {
    const size_t atoms = relations.groups[static_cast<size_t>(group)].atoms.size();
    for (size_t at = 0; at < atoms; ++at) {
        if (auto amount = fewInAtoms(linked, relations, group, {static_cast<int>(at)})) {
            amounts.push_back(std::move(*amount));
        }
    }
}
} // namespace

double ProtectedAmount::highestNeeded(int threshold) const {
    return isSum ? value * (1 + sumMargin) : std::max(value + 1, static_cast<double>(threshold));
}

std::optional<double> ProtectedAmount::lowestNeeded(int threshold) const {
    if (isSum) {
        return value * (1 - sumMargin);
    }
    return value >= threshold ? std::optional(value - 1) : std::nullopt;
}

std::vector<ProtectedAmount> protectedAmounts(const LinkedNumbers& linked, const LinkedRelations& relations) {
    std::vector<ProtectedAmount> amounts;
    addCellsToProtect(linked, amounts);
    addDifferencesToProtect(linked, relations, amounts);
    for (size_t group = 0; group < relations.groups.size(); ++group) {
        switch (relations.groups[group].kind) {
        case CellGroup::Kind::Now: addAtomsToProtect(linked, relations, static_cast<int>(group), amounts); break;
        case CellGroup::Kind::Earlier: break;
        case CellGroup::Kind::History: addPeriodsToProtect(linked, relations, static_cast<int>(group), amounts); break;
        }
    }
    return amounts;
}

} // namespace brobygger

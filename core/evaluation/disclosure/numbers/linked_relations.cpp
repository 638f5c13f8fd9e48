// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/linked_relations.h"

#include <cmath>
#include <map>

namespace brobygger {

namespace {
constexpr double moneyError = 0.01; ///< of sums of kroner

/// Part and rest are the whole.
void addShareRows(const LinkedNumbers& linked, std::vector<CellRow>& rows) {
    std::map<std::pair<int, int>, bool> done;
    for (const LinkedNumber& number : linked.numbers) {
        if (number.rest >= 0 && done.emplace(std::pair(number.part, number.whole), true).second) {
            rows.push_back({{{number.whole, 1}, {number.part, -1}, {number.rest, -1}}, true});
        }
    }
}

void addNestedRows(const LinkedNumbers& linked, const std::vector<NestedCells>& nested, std::vector<CellRow>& rows) {
    for (const NestedCells& pair : nested) {
        const bool isSame = pair.persons == 0 && linked.cell(pair.more).value == linked.cell(pair.less).value;
        rows.push_back({{{pair.more, 1}, {pair.less, -1}}, isSame});
    }
}

/// Sums over groups, such as money by funder, are not cut into atoms, since one course can stand in several: they add up to
/// their common whole, or to less.
void addSumRows(const LinkedNumbers& linked, std::vector<CellRow>& rows) {
    std::map<std::pair<QString, int>, std::vector<const LinkedNumber*>> series;
    for (const LinkedNumber& number : linked.numbers) {
        if (!number.series.isEmpty() && number.part >= 0 && linked.cell(number.part).isSum) {
            series[{number.series, number.report}].push_back(&number);
        }
    }
    for (const auto& [name, points] : series) {
        const int whole = points.front()->whole;
        if (whole < 0 || !linked.cell(whole).isSum) {
            continue;
        }
        CellRow row{{{whole, 1}}, true};
        double rest = linked.cell(whole).value;
        bool isOfOneWhole = true;
        for (const LinkedNumber* point : points) {
            isOfOneWhole = isOfOneWhole && point->whole == whole && linked.cell(point->part).isSum;
            row.terms.push_back({point->part, -1});
            rest -= linked.cell(point->part).value;
        }
        row.isZero = std::abs(rest) < moneyError;
        if (isOfOneWhole && rest > -moneyError) {
            rows.push_back(std::move(row));
        }
    }
}
} // namespace

LinkedRelations relationsOf(const LinkedNumbers& linked) {
    LinkedRelations relations;
    relations.groups = cellGroups(linked);
    relations.nested = nestedCells(linked);
    addShareRows(linked, relations.rows);
    addNestedRows(linked, relations.nested, relations.rows);
    addSumRows(linked, relations.rows);
    relations.groupsOf.resize(linked.cells.size());
    relations.rowsOf.resize(linked.cells.size());
    for (size_t group = 0; group < relations.groups.size(); ++group) {
        for (const int cell : relations.groups[group].cells) {
            relations.groupsOf[static_cast<size_t>(cell)].push_back(static_cast<int>(group));
        }
    }
    for (size_t row = 0; row < relations.rows.size(); ++row) {
        for (const CellRow::Term& term : relations.rows[row].terms) {
            relations.rowsOf[static_cast<size_t>(term.cell)].push_back(static_cast<int>(row));
        }
    }
    return relations;
}

} // namespace brobygger

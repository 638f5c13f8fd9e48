// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen/rows_behind.h"

#include "core/evaluation/figures/counted_persons.h"
#include "core/evaluation/records/record_ids.h"

#include <algorithm>

namespace brobygger {

namespace {
ReleasedCell cellOf(const Counted& counted, const EvaluationRecords& records) {
    ReleasedCell cell;
    cell.unit = counted.unit;
    for (const int row : counted.rows) {
        const int person = personBehind(records, counted.unit, row);
        cell.records.push_back(
            {idOfRecord(records, counted.unit, row), person < 0 ? 0 : records.persons[static_cast<size_t>(person)].id.value()});
    }
    std::sort(cell.records.begin(), cell.records.end(),
              [](const ReleasedRecord& a, const ReleasedRecord& b) { return a.record < b.record; });
    cell.records.erase(std::unique(cell.records.begin(), cell.records.end()), cell.records.end()); // a sum may add one twice
    return cell;
}
} // namespace

ReleasedCells rowsBehind(const Evaluation& evaluation, const FigureSources& sources, const EvaluationRecords& records) {
    ReleasedCells behind;
    for (const Figure& figure : evaluation.figures) {
        const auto source = sources.figures.constFind(figure.id);
        if (source == sources.figures.constEnd()) {
            continue;
        }
        ReleasedNumber number;
        number.id = figure.id;
        for (const Counted* counted : {&source->part, &source->whole}) {
            number.cells.push_back(static_cast<int>(behind.cells.size()));
            behind.cells.push_back(cellOf(*counted, records));
        }
        behind.numbers.push_back(std::move(number));
    }
    return behind;
}

} // namespace brobygger

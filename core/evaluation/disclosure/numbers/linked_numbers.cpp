// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/linked_numbers.h"

#include <algorithm>

namespace brobygger {

bool LinkedNumbers::isPrinted(const LinkedCell& cell) const {
    return std::any_of(cell.numbers.begin(), cell.numbers.end(), [this](int at) { return number(at).isShown; });
}

bool LinkedNumbers::isSettled(const LinkedCell& cell) const {
    return cell.records.empty() || std::any_of(cell.numbers.begin(), cell.numbers.end(),
                                               [this](int at) { return number(at).isShown && isOfEarlierReport(number(at)); });
}

void LinkedNumbers::hide(int at, const QByteArray& reason) {
    LinkedNumber& hidden = number(at);
    if (!hidden.isShown || isOfEarlierReport(hidden)) {
        return;
    }
    hidden.isShown = false;
    hidden.reason = reason;
    for (const int other : std::vector<int>(hidden.takesAlong)) {
        hide(other, "hidden.follows");
    }
}

namespace {
ReleasedCell releasedCell(const LinkedCell& cell, const RecordNumbers& recordNumbers) {
    ReleasedCell released{cell.unit, cell.isSum, {}};
    released.records.reserve(cell.records.size());
    for (size_t at = 0; at < cell.records.size(); ++at) {
        ReleasedRecord record = recordNumbers.released(cell.unit, cell.records[at]);
        record.amount = cell.isSum ? cell.amounts[at] : 1;
        released.records.push_back(record);
    }
    return released;
}

/// What a number of this report says, as it stands in the evaluation after hiding.
ReleasedNumber releasedNumber(const LinkedNumber& number, const Evaluation& evaluation) {
    ReleasedNumber released{.id = number.id, .isShown = number.isShown};
    if (number.series.isEmpty()) {
        if (const Figure* figure = evaluation.figure(number.id)) {
            released.value = figure->value;
            released.numerator = figure->numerator;
            released.denominator = figure->denominator;
            released.interval = figure->interval;
            released.display = figure->display;
        }
    } else if (const SeriesFigure* series = evaluation.seriesOf(number.series)) {
        for (const SeriesPoint& point : series->points) {
            if (number.series + QLatin1Char('/') + point.x == number.id) {
                released.value = point.value;
                released.numerator = point.numerator;
                released.denominator = point.denominator;
            }
        }
    }
    return released;
}
} // namespace

ReleasedCells releasedCells(const LinkedNumbers& linked, const Evaluation& evaluation, const RecordNumbers& recordNumbers) {
    ReleasedCells released;
    std::vector<int> places(linked.cells.size(), -1);
    const auto placeOf = [&](int cell) {
        if (cell < 0) {
            return -1;
        }
        int& place = places[static_cast<size_t>(cell)];
        if (place < 0) {
            place = static_cast<int>(released.cells.size());
            released.cells.push_back(releasedCell(linked.cell(cell), recordNumbers));
        }
        return place;
    };
    for (const LinkedNumber& number : linked.numbers) {
        if (linked.isOfEarlierReport(number)) {
            continue;
        }
        ReleasedNumber kept = releasedNumber(number, evaluation);
        kept.cells = {placeOf(number.part), placeOf(number.whole)};
        for (const int cell : number.cells) {
            if (cell != number.part && cell != number.whole) {
                kept.cells.push_back(placeOf(cell));
            }
        }
        released.numbers.push_back(std::move(kept));
    }
    return released;
}

} // namespace brobygger

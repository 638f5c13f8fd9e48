// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_row_reader.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_store.h"
#include "core/evaluation/figure_row_words.h"
#include "core/evaluation/figures/counted_persons.h"

#include <algorithm>
#include <numeric>

namespace brobygger {

namespace {
/// The places among the counted rows that are shown: the latest day first, those of one day in their order.
std::vector<size_t> shownPlaces(const EvaluationRecords& records, const Counted& counted, qsizetype offset, qsizetype limit) {
    std::vector<std::pair<qint64, size_t>> places;
    places.reserve(counted.rows.size());
    for (size_t at = 0; at < counted.rows.size(); ++at) {
        const QDate day = dayOfRecord(records, counted.unit, counted.rows[at]);
        places.emplace_back(day.isValid() ? -day.toJulianDay() : 0, at);
    }
    const auto all = static_cast<qsizetype>(places.size());
    const qsizetype first = std::clamp<qsizetype>(offset, 0, all);
    const qsizetype last = first + std::clamp<qsizetype>(limit, 0, all - first);
    std::partial_sort(places.begin(), places.begin() + last, places.end());
    std::vector<size_t> shown;
    std::transform(places.begin() + first, places.begin() + last, std::back_inserter(shown),
                   [](const auto& place) { return place.second; });
    return shown;
}

/// "sygemeldt 02-03-2026 · opereret –": the rungs in their order.
QString daysOnLadder(const std::vector<LadderRung>& ladder, int course) {
    QStringList rungs;
    for (const LadderRung& rung : ladder) {
        const QDate day = rung.days[static_cast<size_t>(course)];
        rungs << rung.name + QLatin1Char(' ') + (day.isValid() ? formatDate(day) : QStringLiteral("–"));
    }
    return rungs.join(QStringLiteral(" · "));
}
} // namespace

QList<FigureRow> figureRows(Database& database, const EvaluationRecords& records, const Counted& counted, qsizetype offset,
                            qsizetype limit, const QString& language, const std::vector<LadderRung>& ladder) {
    if (counted.unit == CountedUnit::Nothing) {
        return {};
    }
    const FigureRowWords words(database, records, language);
    const CitizenStore citizens(database);
    QList<FigureRow> rows;
    for (const size_t at : shownPlaces(records, counted, offset, limit)) {
        const int row = counted.rows[at];
        FigureRow shown{{}, words.nobody(), dayOfRecord(records, counted.unit, row), words.of(counted.unit, row)};
        if (const int person = personBehind(records, counted.unit, row); person >= 0) {
            shown.citizen = records.persons[static_cast<size_t>(person)].id;
            const auto citizen = citizens.find(shown.citizen);
            shown.name = citizen ? citizen->fullName() : QString();
        }
        if (at < counted.amounts.size() && (counted.unit == CountedUnit::Course || counted.unit == CountedUnit::Person)) {
            shown.what += QStringLiteral(": ") + formatDecimal(counted.amounts[at], 2);
        }
        if (!ladder.empty() && counted.unit == CountedUnit::Course) {
            shown.what = daysOnLadder(ladder, row);
        }
        rows.append(shown);
    }
    return rows;
}

} // namespace brobygger

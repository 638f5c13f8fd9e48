// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/hsds_validity.h"

#include "core/directory/hsds_rows.h"

namespace brobygger {

namespace {

/// The last day something with a number of times can be on; invalid when that is not said.
QDate lastOf(const QJsonObject& cells) {
    const QDate first = hsdsDayIn(cells, "dtstart");
    const int count = hsdsCellText(cells, "count").toInt();
    const auto rhythm = hsdsRhythmIn(cells);
    if (!first.isValid() || count < 1 || count > 10'000 || !rhythm) {
        return {};
    }
    const qint64 steps = qint64(count) * rhythm->every;
    switch (rhythm->unit) {
    case HsdsUnit::Day: return first.addDays(steps);
    case HsdsUnit::Month: return first.addMonths(static_cast<int>(steps));
    case HsdsUnit::Year: return first.addYears(static_cast<int>(steps));
    case HsdsUnit::Week: break;
    }
    return first.addDays(7 * steps);
}

} // namespace

bool isHsdsCurrent(const QJsonObject& cells, QDate today) {
    const QDate last = lastOf(cells);
    const auto rhythm = hsdsRhythmIn(cells);
    const bool isAnchor = rhythm && rhythm->unit == HsdsUnit::Week && rhythm->every > 1;
    const auto lies = [&](const char* column, bool isAhead) {
        const QDate day = hsdsDayIn(cells, column);
        return day.isValid() && (isAhead ? day > today : day < today);
    };
    const bool isOver = lies("valid_to", false) || lies("until", false) || (last.isValid() && last < today);
    return !isOver && !lies("valid_from", true) && (isAnchor || !lies("dtstart", true));
}

} // namespace brobygger

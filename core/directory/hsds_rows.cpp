// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/hsds_rows.h"

#include "core/exchange/hsds/hsds_package.h"

#include <algorithm>

namespace brobygger {

namespace {
int intervalIn(const QJsonObject& cells) { return std::clamp(hsdsCellText(cells, "interval").toInt(), 1, 520); }
} // namespace

QString hsdsCellText(const QJsonObject& cells, const char* column) {
    return hsdsText(cells.value(QLatin1String(column))).trimmed();
}

QDate hsdsDayIn(const QJsonObject& cells, const char* column) { return hsdsDateOf(hsdsCellText(cells, column)); }

std::optional<HsdsRhythm> hsdsRhythmIn(const QJsonObject& cells) {
    const QString text = hsdsCellText(cells, "freq");
    std::optional<HsdsRhythm> rhythm = text.isEmpty() ? HsdsRhythm() : hsdsRhythmOf(text);
    if (rhythm && rhythm->every == 1) {
        rhythm->every = intervalIn(cells);
    }
    return rhythm;
}

} // namespace brobygger

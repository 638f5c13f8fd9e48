// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/norms/population_norm_rules.h"

#include "core/base/values/money.h"
#include "core/norms/norm_words.h"
#include "core/norms/shipped_norms.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
constexpr int earliestYear = 1980;
constexpr int lastOfFourDigits = 9999;

QString wrongScore(const QString& score, bool isKnown) {
    if (!isKnown) {
        return PopulationNormsWords::tr("Choose which score it is the mean of.");
    }
    return shippedNorm(score) ? PopulationNormsWords::tr("The mean of the population in this score comes with the program.")
                              : QString();
}

/// The ends of short scales lie between whole numbers: -0,758 to 1.
QString endText(double end, const ScoreRange& range) {
    constexpr double shortScale = 10;
    const bool isWhole = std::abs(end - std::round(end)) < 1e-6;
    return formatDecimal(end, isWhole ? 0 : range.most - range.least < shortScale ? 3 : 1);
}

QString wrongMean(double mean, const std::optional<ScoreRange>& range) {
    constexpr double rounding = 1e-6;
    if (!std::isfinite(mean)) {
        return PopulationNormsWords::tr("Write the mean as a number, as 4,2.");
    }
    if (range && (mean < range->least - rounding || mean > range->most + rounding)) {
        return PopulationNormsWords::tr("In this score a mean lies between %1 and %2.")
            .arg(endText(range->least, *range), endText(range->most, *range));
    }
    return {};
}
} // namespace

Problems check(const PopulationNorm& norm, const QList<PopulationNorm>& others, const std::optional<ScoreRange>& range,
               QDate today) {
    Problems problems;
    if (const QString wrong = wrongScore(norm.score, range.has_value()); !wrong.isEmpty()) {
        problems.error(QStringLiteral("score"), wrong);
    }
    if (const QString wrong = wrongMean(norm.mean, range); !wrong.isEmpty()) {
        problems.error(QStringLiteral("mean"), wrong);
    }
    const auto isSame = [&norm](const PopulationNorm& other) {
        const bool isItself = norm.id.isValid() && other.id == norm.id;
        return !isItself && other.score == norm.score && other.year == norm.year;
    };
    if (norm.year < earliestYear || norm.year > lastOfFourDigits) {
        problems.error(QStringLiteral("year"), PopulationNormsWords::tr("Write the year with four digits."));
    } else if (norm.year > today.year()) {
        problems.error(QStringLiteral("year"), PopulationNormsWords::tr("The year lies in the future."));
    } else if (std::any_of(others.cbegin(), others.cend(), isSame)) {
        problems.error(QStringLiteral("year"), PopulationNormsWords::tr("There is a mean of that score and year already."));
    }
    if (norm.source.trimmed().isEmpty()) {
        problems.error(QStringLiteral("source"), PopulationNormsWords::tr("Write where the mean comes from."));
    }
    return problems;
}

} // namespace brobygger

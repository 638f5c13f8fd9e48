// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/norms/population_norm_rules.h"

#include "core/norms/norm_words.h"
#include "core/norms/shipped_norms.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
constexpr int earliestYear = 1980;
constexpr int latestYear = 2100;

QString wrongScore(const QString& score) {
    if (score.isEmpty()) {
        return PopulationNormsWords::tr("Choose which score it is the mean of.");
    }
    return shippedNorm(score) ? PopulationNormsWords::tr("The mean of the population in this score comes with the program.")
                              : QString();
}
} // namespace

Problems check(const PopulationNorm& norm, const QList<PopulationNorm>& others) {
    Problems problems;
    if (const QString wrong = wrongScore(norm.score); !wrong.isEmpty()) {
        problems.error(QStringLiteral("score"), wrong);
    }
    if (!std::isfinite(norm.mean)) {
        problems.error(QStringLiteral("mean"), PopulationNormsWords::tr("Write the mean as a number, as 4,2."));
    }
    const auto isSame = [&norm](const PopulationNorm& other) {
        const bool isItself = norm.id.isValid() && other.id == norm.id;
        return !isItself && other.score == norm.score && other.year == norm.year;
    };
    if (norm.year < earliestYear || norm.year > latestYear) {
        problems.error(QStringLiteral("year"), PopulationNormsWords::tr("Write the year with four digits."));
    } else if (std::any_of(others.cbegin(), others.cend(), isSame)) {
        problems.error(QStringLiteral("year"), PopulationNormsWords::tr("There is a mean of that score and year already."));
    }
    if (norm.source.trimmed().isEmpty()) {
        problems.error(QStringLiteral("source"), PopulationNormsWords::tr("Write where the mean comes from."));
    }
    return problems;
}

} // namespace brobygger

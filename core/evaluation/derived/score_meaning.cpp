// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/score_meaning.h"

#include "core/statistics/sample.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace brobygger {

namespace {
/// How much one person's score must move.
struct ScoreStep {
    const char* score;
    double points;
    bool isEnough; ///< exactly so much is enough, otherwise it must be more
    bool isHigherBetter;
};

constexpr std::array scoreSteps{
    ScoreStep{"sf12v2_pcs", 9.19, false, true},
    ScoreStep{"sf12v2_mcs", 13.58, false, true},
    ScoreStep{"sf12v2us_pcs", 9.19, false, true},
    ScoreStep{"sf12v2us_mcs", 13.58, false, true},
    ScoreStep{"sf12v1_pcs", 9.19, false, true},
    ScoreStep{"sf12v1_mcs", 13.58, false, true},
    ScoreStep{"who5", 10, true, true},
    ScoreStep{"was", 1.92, false, true},
    ScoreStep{"srh", 1, true, false},
    ScoreStep{"tils", 1, true, false},
};

const ScoreStep* stepOf(const QString& score) {
    const auto* step = std::find_if(scoreSteps.begin(), scoreSteps.end(),
                                    [&score](const ScoreStep& one) { return score == QLatin1String(one.score); });
    return step == scoreSteps.end() ? nullptr : &*step;
}
} // namespace

std::optional<ScoreMove> moveOf(const QString& score, double before, double after) {
    const ScoreStep* step = stepOf(score);
    if (!step) {
        return {};
    }
    const double change = roundedDifference(after, before);
    const double size = std::abs(change);
    if (step->isEnough ? size < step->points : size <= step->points) {
        return ScoreMove::Same;
    }
    return (change > 0) == step->isHigherBetter ? ScoreMove::Better : ScoreMove::Worse;
}

std::optional<ScoreLimit> limitOf(const QString& score) {
    const ScoreStep* step = stepOf(score);
    return step ? std::optional(ScoreLimit{step->points, step->isEnough}) : std::nullopt;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/score_words.h"

#include "core/base/values/money.h"
#include "core/norms/shipped_norms.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
/// With one decimal, or two where one would round.
QString meanText(double mean) {
    const double tenths = mean * 10;
    return formatDecimal(mean, std::abs(tenths - std::round(tenths)) < 1e-6 ? 1 : 2);
}
} // namespace

QString scoreName(const QString& score, const FigureWords& words) {
    const QByteArray key = "score." + score.toLatin1();
    const QString name = words.text(key);
    return name == QLatin1String(key) ? score.toUpper() : name;
}

QString normText(const QString& score, const std::vector<EvaluationRecords::Norm>& entered, const FigureWords& words) {
    if (shippedNorm(score)) {
        return words.text("norm." + score.toLatin1());
    }
    const auto norm = std::find_if(entered.begin(), entered.end(),
                                   [&score](const EvaluationRecords::Norm& one) { return one.score == score; });
    return norm == entered.end()
               ? QString()
               : words.text("norm.entered").arg(meanText(norm->mean), QString::number(norm->year), norm->source);
}

} // namespace brobygger

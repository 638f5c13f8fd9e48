// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisons/comparison_rules.h"

#include "core/base/text/text.h"
#include "core/comparisons/comparison_words.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr double leastPercent = -100; // nobody is admitted any more
constexpr double mostPercent = 10'000;

bool isPercent(double percent) { return percent >= leastPercent && percent <= mostPercent; }

/// What is wrong with an interval, of which both ends stand or none.
QString wrongInterval(const ComparisonFigure& figure) {
    if (figure.low.has_value() != figure.high.has_value()) {
        return ComparisonsWords::tr("Write both ends of the interval, or neither.");
    }
    if (figure.low && !(isPercent(*figure.low) && isPercent(*figure.high) && *figure.low <= figure.percent &&
                        figure.percent <= *figure.high)) {
        return ComparisonsWords::tr("The interval must hold the figure.");
    }
    return {};
}
} // namespace

QString comparisonKey(const QString& name) { return foldedWords(name).join(QLatin1Char('_')); }

Problems check(const ComparisonFigure& figure, const QList<ComparisonFigure>& others) {
    Problems problems;
    const QString key = comparisonKey(figure.name);
    const auto isSame = [&](const ComparisonFigure& other) {
        const bool isItself = figure.id.isValid() && other.id == figure.id;
        return !isItself && other.key == key;
    };
    if (key.isEmpty()) {
        problems.error(QStringLiteral("name"), ComparisonsWords::tr("Write the name of the place."));
    } else if (std::any_of(others.cbegin(), others.cend(), isSame)) {
        problems.error(QStringLiteral("name"), ComparisonsWords::tr("There is a figure of that name already."));
    }
    if (!isPercent(figure.percent)) {
        problems.error(QStringLiteral("percent"), ComparisonsWords::tr("Write the change in percent, as -14,0."));
    }
    if (const QString wrong = wrongInterval(figure); !wrong.isEmpty()) {
        problems.error(figure.low ? QStringLiteral("high") : QStringLiteral("low"), wrong);
    }
    if (figure.source.trimmed().isEmpty()) {
        problems.error(QStringLiteral("source"), ComparisonsWords::tr("Write where the figure comes from."));
    }
    return problems;
}

} // namespace brobygger

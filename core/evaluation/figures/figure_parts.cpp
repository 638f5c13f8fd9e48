// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/figure_parts.h"

#include "core/base/values/money.h"

#include <cmath>

namespace brobygger {

namespace {
QString wholeNumber(double number) { return formatCount(std::llround(number)); }

QString unitsText(const Figure& figure, const FigureWords& words) {
    return figure.denominator ? words.text("word.units").arg(wholeNumber(*figure.denominator)) : QString();
}

QString partOfText(const Figure& figure, const FigureWords& words) {
    return figure.numerator && figure.denominator
               ? words.text("word.of").arg(wholeNumber(*figure.numerator), wholeNumber(*figure.denominator))
               : unitsText(figure, words);
}

/// An end of the interval without the unit, which stands once at its end.
QString endOfInterval(double end, FigureDisplay unit) {
    switch (unit) {
    case FigureDisplay::Percent:
    case FigureDisplay::PercentagePoints: return formatDecimal(end * 100, 1);
    case FigureDisplay::PerYear:
    case FigureDisplay::Ratio:
    case FigureDisplay::Probability: return formatDecimal(end, 2);
    default: return formatDecimal(end, 1);
    }
}

QString withUnit(const QString& text, FigureDisplay unit, const FigureWords& words) {
    switch (unit) {
    case FigureDisplay::Percent: return text + QStringLiteral(" %");
    case FigureDisplay::PercentagePoints: return words.text("word.percentage_points").arg(text);
    default: return text;
    }
}

QString tooFewForInterval(const FigureWords& words) { return QLatin1Char(' ') + words.text("word.too_few_for_interval"); }
} // namespace

QString countsText(const Figure& figure, const FigureWords& words) {
    if (figure.suppressed) {
        return {};
    }
    switch (figure.unit) {
    case FigureDisplay::Count: return figure.numerator && figure.denominator ? partOfText(figure, words) : QString();
    case FigureDisplay::Percent:
    case FigureDisplay::Days: return partOfText(figure, words);
    case FigureDisplay::PerYear:
        return figure.numerator && figure.denominator
                   ? words.text("word.on_days").arg(wholeNumber(*figure.numerator), wholeNumber(*figure.denominator))
                   : QString();
    case FigureDisplay::Kroner:
        return figure.numerator && figure.denominator
                   ? QStringLiteral("%1 / %2").arg(displayOf(*figure.numerator, FigureDisplay::Kroner, words),
                                                   wholeNumber(*figure.denominator))
                   : QString();
    default: return unitsText(figure, words);
    }
}

QString intervalText(const Figure& figure, const FigureWords& words) {
    if (figure.suppressed || !figure.interval || !std::isfinite(figure.interval->low) ||
        !std::isfinite(figure.interval->high)) {
        return {};
    }
    const QString low = endOfInterval(figure.interval->low, figure.unit);
    const QString high = endOfInterval(figure.interval->high, figure.unit);
    const bool hasSign = figure.interval->low < 0 || figure.interval->high < 0;
    const QString between = hasSign ? words.text("word.from_to").arg(low, high) : QStringLiteral("%1–%2").arg(low, high);
    return withUnit(between, figure.unit, words);
}

void addTooFewForInterval(Figure& figure, const FigureWords& words) { figure.definition += tooFewForInterval(words); }

void removeTooFewForInterval(Figure& figure, const FigureWords& words) {
    if (const QString sentence = tooFewForInterval(words); figure.definition.endsWith(sentence)) {
        figure.definition.chop(sentence.size());
    }
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/figure_wording.h"

#include "core/costs/price.h"
#include "core/evaluation/figures/figure_parts.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int yearsBack = 30; ///< how far back a price may be missing

ShownFigure::Kind kindOf(const Figure& figure) {
    if (figure.suppressed) {
        return ShownFigure::Kind::Hidden;
    }
    return figure.value ? ShownFigure::Kind::Number : ShownFigure::Kind::Words;
}
} // namespace

QString ShownFigure::basisAndInterval() const {
    QStringList parts{basis, interval};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ShownFigure shownFigure(const Figure& figure, const FigureWords& words) {
    ShownFigure shown;
    shown.id = figure.id;
    shown.title = figure.title;
    shown.kind = kindOf(figure);
    shown.number = figure.suppressed ? words.text("word.hidden") : figure.display;
    shown.basis = countsText(figure, words);
    if (const QString interval = intervalText(figure, words); !interval.isEmpty()) {
        shown.interval = QStringLiteral("95 %: ") + interval;
    }
    shown.definition = figure.definition;
    shown.hasRows = figure.hasRows;
    return shown;
}

std::optional<LackingPrice> lackingPrice(const Figure& figure, const FigureWords& words, QDate today) {
    if (figure.value || figure.suppressed) {
        return {};
    }
    for (const QString& kind : priceKinds()) {
        const QString sentence = words.text("word.no_price." + kind.toLatin1());
        for (int year = today.year() + 1; year > today.year() - yearsBack; --year) {
            if (figure.display == sentence.arg(year)) {
                return LackingPrice{kind, year};
            }
        }
    }
    return {};
}

QList<LackingPrice> lackingPrices(const Evaluation& evaluation) {
    const FigureWords words(evaluation.request.language);
    QList<LackingPrice> prices;
    for (const Figure& figure : evaluation.figures) {
        const auto price = lackingPrice(figure, words, evaluation.madeOn);
        const auto isKnown = [&](const LackingPrice& known) { return known.kind == price->kind; };
        if (price && std::none_of(prices.cbegin(), prices.cend(), isKnown)) {
            prices.append(*price);
        }
    }
    return prices;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/honest_sentences.h"

#include "core/base/values/money.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_points.h"
#include "core/evaluation/figures/score_words.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr double fewestComparable = 10;

QString changeId(const QString& score, const QString& moment, const char* part) {
    return QStringLiteral("change.%1.%2.%3").arg(score, moment, QLatin1String(part));
}

/// "−1,2 til 4,0" of an interval of points or ratios.
QString spanText(const ExhibitMaker& maker, const Interval& interval, FigureDisplay unit) {
    return maker.text("word.from_to").arg(maker.cell(interval.low, unit, false), maker.cell(interval.high, unit, false));
}

QString meanSentence(const ExhibitMaker& maker, const Figure& mean, const Figure& pairs) {
    const QString number = maker.countCell(pairs.numerator, false);
    if (mean.interval) {
        return maker.text("sentence.change").arg(number, mean.display, spanText(maker, *mean.interval, mean.unit));
    }
    return maker.words().counted("sentence.change.no_interval", *pairs.numerator).arg(number, mean.display);
}

/// How those courses ended of which most are missing; null when none stands out, or not all may be seen.
const SeriesPoint* mostMissing(const SeriesFigure* series, double missingShare) {
    if (!series || series->points.isEmpty() || hasHiddenPoint(*series)) {
        return nullptr;
    }
    const auto most = std::max_element(series->points.cbegin(), series->points.cend(),
                                       [](const auto& a, const auto& b) { return a.value.value_or(0) < b.value.value_or(0); });
    return most->value.value_or(0) > missingShare ? &*most : nullptr;
}

QString missingOfPairs(const ExhibitMaker& maker, const QString& score, const QString& moment, const Figure& pairs) {
    const double missing = *pairs.denominator - *pairs.numerator;
    if (missing <= 0) {
        return {};
    }
    const QString number = maker.countCell(missing, false);
    const QString all = maker.countCell(pairs.denominator, false);
    if (moment != QLatin1String("end")) {
        return maker.text("sentence.change.missing").arg(number, all);
    }
    const SeriesPoint* most =
        mostMissing(maker.series(QStringLiteral("change.%1.end.missing").arg(score)), missing / *pairs.denominator);
    if (!most) {
        return maker.text("sentence.change.missing_at_end").arg(number, all);
    }
    return maker.text("sentence.change.missing_more_often")
        .arg(number, all, maker.codeName("course_outcome", most->x), maker.countCell(most->numerator, false),
             maker.countCell(most->denominator, false));
}

QString betterSentence(const ExhibitMaker& maker, const QString& score, const QString& moment) {
    const Figure* better = maker.known(changeId(score, moment, "better"));
    if (!better || !isErrorKnown(score) || better->denominator.value_or(0) <= 0) {
        return {};
    }
    return maker.text("sentence.change.better")
        .arg(maker.countCell(better->numerator, false), maker.countCell(better->denominator, false));
}

QString waitingSentence(const ExhibitMaker& maker, const QString& score) {
    const Figure* mean = maker.known(changeId(score, QStringLiteral("waiting"), "mean"));
    const Figure* pairs = maker.known(changeId(score, QStringLiteral("waiting"), "pairs"));
    if (!mean || !pairs || pairs->numerator.value_or(0) < maker.evaluation().threshold) {
        return {};
    }
    return maker.text("sentence.change.waiting").arg(mean->display);
}
} // namespace

QStringList changeSentences(const ExhibitMaker& maker, const QString& score, const QString& moment) {
    const Figure* mean = maker.known(changeId(score, moment, "mean"));
    const Figure* pairs = maker.known(changeId(score, moment, "pairs"));
    if (!mean || !pairs || !pairs->numerator || !pairs->denominator) {
        return {};
    }
    QStringList sentences{meanSentence(maker, *mean, *pairs), regressionSentence(maker),
                          missingOfPairs(maker, score, moment, *pairs), betterSentence(maker, score, moment),
                          waitingSentence(maker, score)};
    sentences.removeAll(QString());
    return sentences;
}

QString missingSentence(const ExhibitMaker& maker, const QString& score, const QString& moment) {
    const Figure* pairs = maker.known(changeId(score, moment, "pairs"));
    return pairs && pairs->numerator && pairs->denominator ? missingOfPairs(maker, score, moment, *pairs) : QString();
}

bool isErrorKnown(const QString& score) { return score != QLatin1String("srh") && score != QLatin1String("tils"); }

QString regressionSentence(const ExhibitMaker& maker) { return maker.text("sentence.regression"); }

QString useSentence(const ExhibitMaker& maker, const QString& kind) {
    const auto part = [&](const char* name) { return maker.known(QStringLiteral("use.%1.%2").arg(kind, QLatin1String(name))); };
    const Figure* persons = part("persons");
    const Figure* before = part("before");
    const Figure* after = part("after");
    const Figure* ratio = part("ratio");
    if (!persons || !before || !after || !ratio || persons->numerator.value_or(0) < fewestComparable) {
        return {};
    }
    const QString span =
        ratio->interval ? maker.text("sentence.interval").arg(spanText(maker, *ratio->interval, ratio->unit)) : QString();
    return maker.text("sentence.use")
        .arg(maker.text("use.kind." + kind.toLatin1()), after->display, before->display, ratio->display + span);
}

QString comparisonSentence(const ExhibitMaker& maker, const EvaluationRecords::Comparison& place) {
    const Figure* points = maker.known(QStringLiteral("did.%1.points").arg(place.id));
    return points && !place.source.isEmpty() ? maker.text("sentence.did").arg(place.name, points->display) : QString();
}

QString pricesText(const ExhibitMaker& maker) {
    QStringList prices;
    for (const ExhibitFacts::Price& price : maker.input().facts.prices) {
        prices.append(maker.text("word.price")
                          .arg(maker.text("price." + price.kind.toLatin1()), QString::number(price.year),
                               formatMoney(price.amount, Decimals::WhenNeeded), price.source));
    }
    return prices.join(QStringLiteral("; "));
}

QString costSentence(const ExhibitMaker& maker) {
    const Figure* spent = maker.known(QStringLiteral("cost.direct.per_closed"));
    const Figure* planned = maker.known(QStringLiteral("cost.planned_per_started"));
    const QString prices = pricesText(maker);
    if (!spent || prices.isEmpty()) {
        return {};
    }
    return planned ? maker.text("sentence.cost").arg(spent->display, planned->display, prices)
                   : maker.text("sentence.cost.alone").arg(spent->display, prices);
}

QString unknownAppointments(const ExhibitMaker& maker) {
    const Figure* unknown = maker.known(QStringLiteral("noshow.unknown"));
    return unknown ? unknownSentence(maker, unknown->numerator, unknown->denominator, "sentence.unknown.appointments")
                   : QString();
}

QString scoreName(const ExhibitMaker& maker, const QString& score) { return scoreName(score, maker.words()); }

} // namespace brobygger

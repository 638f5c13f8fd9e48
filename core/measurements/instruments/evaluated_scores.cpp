// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/evaluated_scores.h"

#include "core/measurements/instruments/instrument_catalogue.h"

#include <algorithm>

namespace brobygger {

namespace {
bool givesNumber(ScoreType type) { return type != ScoreType::Band && type != ScoreType::Flag; }

/// The main scores of the SF-12, by the ids of their rules; none of another instrument.
QList<std::pair<QString, QString>> sf12Scores(const QString& instrument, const QString& weights) {
    if (instrument == QLatin1String("SF12V2")) {
        const bool isAmerican = weights == QLatin1String("us1998");
        return {{isAmerican ? QStringLiteral("sf12v2us_pcs") : QStringLiteral("sf12v2_pcs"), weights + QStringLiteral(".pcs")},
                {isAmerican ? QStringLiteral("sf12v2us_mcs") : QStringLiteral("sf12v2_mcs"), weights + QStringLiteral(".mcs")}};
    }
    if (instrument == QLatin1String("SF12V1")) {
        return {{QStringLiteral("sf12v1_pcs"), QStringLiteral("pcs12")},
                {QStringLiteral("sf12v1_mcs"), QStringLiteral("mcs12")}};
    }
    return {};
}

/// The scores of the catalogue with the instrument of each; those of the SF-12 by both weights.
struct CatalogueScore {
    const Instrument* instrument;
    EvaluatedScore score;
};

QList<CatalogueScore> scoresOf(const InstrumentCatalogue& catalogue) {
    QList<CatalogueScore> scores;
    for (const Instrument& instrument : catalogue.all()) {
        if (instrument.id == QLatin1String("OPLEV")) { // of which every answer is counted by itself
            continue;
        }
        for (const QString& weights : {QStringLiteral("dk2018"), QStringLiteral("us1998")}) {
            for (const EvaluatedScore& score : evaluatedScores(instrument, weights)) {
                scores.append({&instrument, score});
            }
        }
    }
    return scores;
}

ScoreRange times(const ScoreRange& range, double factor) {
    return factor < 0 ? ScoreRange{range.most * factor, range.least * factor}
                      : ScoreRange{range.least * factor, range.most * factor};
}

ScoreRange rangeOfPoints(const Instrument& instrument, const SumTerm& term) {
    if (term.points.empty()) {
        const InstrumentItem& item = instrument.items[term.item];
        return {static_cast<double>(item.min), static_cast<double>(item.max)};
    }
    const auto [least, most] = std::minmax_element(term.points.begin(), term.points.end());
    return {*least, *most};
}

ScoreRange rangeOfSum(const Instrument& instrument, const SumRule& sum) {
    ScoreRange range{sum.constant, sum.constant};
    for (const SumTerm& term : sum.terms) {
        ScoreRange added = rangeOfPoints(instrument, term);
        if (sum.needless && std::count(sum.needless->items.begin(), sum.needless->items.end(), term.item) > 0) {
            added = {std::min(added.least, 0.0), std::max(added.most, 0.0)}; // counts as 0 when it is left out
        }
        range = {range.least + added.least, range.most + added.most};
    }
    return range;
}

std::optional<ScoreRange> rangeOfNorm(const Instrument& instrument, const std::vector<NormTerm>& terms) {
    ScoreRange range{50, 50};
    for (const NormTerm& term : terms) {
        const auto scale = rangeOf(instrument, term.scale);
        if (!scale) {
            return std::nullopt;
        }
        const ScoreRange added = times({scale->least - term.mean, scale->most - term.mean}, 10 * term.weight / term.deviation);
        range = {range.least + added.least, range.most + added.most};
    }
    return range;
}

/// Of what a rule looks at: an answer or a score before it.
std::optional<ScoreRange> rangeOfSeen(const Instrument& instrument, const ScoreRule& rule) {
    if (rule.score) {
        return rangeOf(instrument, *rule.score);
    }
    return rule.item ? std::optional(rangeOfPoints(instrument, {*rule.item, {}})) : std::nullopt;
}
} // namespace

QList<EvaluatedScore> evaluatedScores(const Instrument& instrument, const QString& sf12Weights) {
    QList<EvaluatedScore> scores;
    const auto ofSf12 = sf12Scores(instrument.id, sf12Weights);
    for (const auto& [id, rule] : ofSf12) {
        if (const auto place = instrument.scoreAt(rule)) {
            scores.append({id, *place});
        }
    }
    if (!ofSf12.isEmpty()) {
        return scores;
    }
    for (int rule = 0; rule < static_cast<int>(instrument.scores.size()); ++rule) {
        if (instrument.scores[rule].shown && givesNumber(instrument.scores[rule].type)) {
            scores.append({instrument.scores[rule].id, rule});
        }
    }
    const QString name = instrument.id.toLower();
    for (EvaluatedScore& score : scores) {
        score.id = scores.size() == 1 ? name : name + QLatin1Char('_') + score.id.replace(QLatin1Char('.'), QLatin1Char('_'));
    }
    return scores;
}

QStringList evaluatedScores(const InstrumentCatalogue& catalogue) {
    QStringList ids;
    for (const CatalogueScore& one : scoresOf(catalogue)) {
        ids.append(one.score.id);
    }
    ids.removeDuplicates();
    return ids;
}

std::optional<ScoreRange> rangeOf(const Instrument& instrument, int rule) {
    const ScoreRule& made = instrument.scores[rule];
    switch (made.type) {
    case ScoreType::Answer: return rangeOfSeen(instrument, made);
    case ScoreType::Sum: return rangeOfSum(instrument, made.sum);
    case ScoreType::Multiple: {
        const auto seen = rangeOfSeen(instrument, made);
        return seen ? std::optional(times(*seen, made.factor)) : std::nullopt;
    }
    case ScoreType::Lookup: {
        if (made.table.empty()) {
            return std::nullopt;
        }
        const auto [least, most] = std::minmax_element(made.table.begin(), made.table.end());
        return ScoreRange{*least, *most};
    }
    case ScoreType::NormT:
    case ScoreType::NormComponent: return rangeOfNorm(instrument, made.norm);
    case ScoreType::Band:
    case ScoreType::Flag: break;
    }
    return std::nullopt;
}

std::optional<ScoreRange> rangeOf(const InstrumentCatalogue& catalogue, const QString& score) {
    const QList<CatalogueScore> scores = scoresOf(catalogue);
    const auto found =
        std::find_if(scores.cbegin(), scores.cend(), [&score](const CatalogueScore& one) { return one.score.id == score; });
    return found == scores.cend() ? std::nullopt : rangeOf(*found->instrument, found->score.rule);
}

} // namespace brobygger

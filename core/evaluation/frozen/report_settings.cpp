// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen/report_settings.h"

#include "core/base/values/money.h"
#include "core/evaluation/exhibits/kinds/run_chart_words.h"
#include "core/evaluation/figures/score_words.h"

#include <algorithm>

namespace brobygger {

namespace {
void addOfProgramme(QList<ReportSetting>& all, const Programme& programme, const FigureWords& words) {
    const auto add = [&](const QByteArray& key, const std::optional<SourcedNumber>& number, const QString& text) {
        if (number) {
            all.append({words.text("setting." + key), text.arg(formatCount(number->value)), number->source});
        }
    };
    add("deadline", programme.firstContactDays, words.text("word.days"));
    add("planned", programme.planned, QStringLiteral("%1"));
    add("potential", programme.potential, QStringLiteral("%1"));
    if (programme.costPerCourse) {
        all.append({words.text("setting.planned_cost"),
                    formatMoney(Money{programme.costPerCourse->amount.value}, Decimals::WhenNeeded),
                    programme.costPerCourse->amount.source});
    }
}

/// The population that a score is set against.
void addPopulations(QList<ReportSetting>& all, const Evaluation& evaluation, const ExhibitFacts& facts,
                    const FigureWords& words) {
    const QString beginning = QStringLiteral("norm.");
    const QString end = QStringLiteral(".start_gap");
    for (const Figure& figure : evaluation.figures) {
        if (figure.id.startsWith(beginning) && figure.id.endsWith(end)) {
            const QString score = figure.id.mid(beginning.size()).chopped(end.size());
            all.append({figure.title, normText(score, facts.norms, words), {}});
        }
    }
}

/// By which weights SF-12 version 2 was scored, where it was.
void addWeights(QList<ReportSetting>& all, const Evaluation& evaluation, const EvaluationSettings& settings,
                const FigureWords& words) {
    const bool isScored = std::any_of(evaluation.figures.cbegin(), evaluation.figures.cend(), [](const Figure& figure) {
        return figure.id.startsWith(QLatin1String("change.sf12v2"));
    });
    if (isScored) {
        all.append({words.text("setting.sf12_weights"), words.text("weights." + settings.sf12Weights.toLatin1()), {}});
    }
}

/// Fixed baselines, each with its reason.
void addBaselines(QList<ReportSetting>& all, const Evaluation& evaluation, const FigureWords& words) {
    for (const SeriesFigure& series : evaluation.series) {
        if (series.baseline) {
            all.append({words.text("setting.baseline").arg(runChartTitle(series.id, words)),
                        monthsText(series.baseline->from, series.baseline->to, words), series.baseline->reason});
        }
    }
}
} // namespace

QList<ReportSetting> reportSettings(const Evaluation& evaluation, const Programme& programme,
                                    const EvaluationSettings& settings, const ExhibitFacts& facts, const FigureWords& words) {
    QList<ReportSetting> all;
    addOfProgramme(all, programme, words);
    all.append({words.text("setting.threshold"), QString::number(settings.threshold), {}});
    all.append({words.text("setting.remedy_minimum"), QString::number(settings.remedyMinimum), {}});
    for (const ExhibitFacts::Price& price : facts.prices) {
        all.append({QStringLiteral("%1 %2").arg(words.text("price." + price.kind.toLatin1())).arg(price.year),
                    formatMoney(price.amount, Decimals::WhenNeeded), price.source});
    }
    for (const EvaluationRecords::Comparison& place : facts.comparisons) {
        all.append({words.text("setting.comparison").arg(place.name),
                    QStringLiteral("%1 %").arg(formatDecimal(place.percent, 1)), place.source});
    }
    addBaselines(all, evaluation, words);
    addWeights(all, evaluation, settings, words);
    addPopulations(all, evaluation, facts, words);
    return all;
}

} // namespace brobygger

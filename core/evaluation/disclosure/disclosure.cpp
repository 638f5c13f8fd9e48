// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/disclosure.h"

#include "core/evaluation/disclosure/further_hiding.h"
#include "core/evaluation/disclosure/hiding_check.h"
#include "core/evaluation/disclosure/linear_bounds.h"
#include "core/evaluation/disclosure/numbers/reprinted_numbers.h"
#include "core/evaluation/disclosure/numbers/sensitive_numbers.h"
#include "core/evaluation/disclosure/outside_series.h"
#include "core/evaluation/figures/figure_parts.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace brobygger {

namespace {
using HiddenReasons = QHash<QString, QByteArray>;

/// Not even that there were too few citizens for an interval is left.
void hideFigure(Figure& figure, const FigureWords& words) {
    figure.suppressed = true;
    figure.value.reset();
    figure.numerator.reset();
    figure.denominator.reset();
    figure.interval.reset();
    figure.display = words.text("word.hidden");
    removeTooFewForInterval(figure, words);
}

void hidePoint(SeriesPoint& point) {
    point.suppressed = true;
    point.value.reset();
    point.numerator.reset();
    point.denominator.reset();
}

/// Takes out of an evaluation what is hidden in the linked numbers.
void applyHiding(Evaluation& evaluation, const LinkedNumbers& linked) {
    HiddenReasons reasons;
    for (const LinkedNumber& number : linked.numbers) {
        if (!linked.isOfEarlierReport(number) && !number.isShown) {
            reasons.insert(number.id, number.reason);
        }
    }
    const FigureWords words(evaluation.request.language);
    for (Figure& figure : evaluation.figures) {
        if (const auto reason = reasons.constFind(figure.id); reason != reasons.cend()) {
            hideFigure(figure, words);
            evaluation.hidden.append({figure.id, *reason});
        }
    }
    for (SeriesFigure& series : evaluation.series) {
        for (SeriesPoint& point : series.points) {
            const QString id = series.id + QLatin1Char('/') + point.x;
            if (const auto reason = reasons.constFind(id); reason != reasons.cend()) {
                hidePoint(point);
                evaluation.hidden.append({id, *reason});
            }
        }
    }
}

void hideNumbers(LinkedNumbers& linked, Evaluation& evaluation, const EvaluationRecords& records, const DisclosureRules& rules,
                 Progress& progress) {
    linkDependentNumbers(linked);
    reprintEarlierNumbers(linked, evaluation, rules.earlier);
    hideSensitiveNumbers(linked, evaluation, records, rules.earlier);
    const LinkedRelations relations = relationsOf(linked);
    const std::vector<ProtectedAmount> amounts = protectedAmounts(linked, relations);
    const std::vector<size_t> told =
        hideFurtherNumbers(linked, relations, amounts, {rules.secret, reportKey(evaluation.request)}, progress);
    if (!progress.isCancelled()) {
        checkHiding(linked, relations, amounts, told);
    }
    LinearBounds::releaseMemory();
}
} // namespace

QString reportKey(const EvaluationRequest& request) {
    QStringList parts{request.programmeId, request.from.toString(Qt::ISODate), request.to.toString(Qt::ISODate),
                      QString::number(definitionVersion)};
    if (!request.combination.isEmpty()) { // the fifth part: Release::combination
        parts.append(request.combination);
    }
    return parts.join(QLatin1Char('|'));
}

Result<ReleasedCells> hideSmallCells(Evaluation& evaluation, FigureSources sources, const EvaluationRecords& records,
                                     const DisclosureRules& rules, Progress& progress) {
    if (evaluation.request.level != EvaluationLevel::Outside) {
        return ReleasedCells();
    }
    makeSeriesForOutside(evaluation, sources);
    RecordNumbers recordNumbers(records);
    LinkedNumbers linked = linkNumbers(evaluation, sources, rules, recordNumbers);
    sources = FigureSources(); // everything is in the cells
    hideNumbers(linked, evaluation, records, rules, progress);
    if (progress.isCancelled()) {
        return Error{ErrorKind::Cancelled, QCoreApplication::translate("Evaluation", "The evaluation was stopped.")};
    }
    applyHiding(evaluation, linked);
    readSeriesForOutside(evaluation, records.baselines);
    return releasedCells(linked, evaluation, recordNumbers);
}

} // namespace brobygger

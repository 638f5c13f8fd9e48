// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/calibration/calibration_lines.h"

#include "core/evaluation/figures/figure_display.h"
#include "core/screening/screener_pairs.h"
#include "core/screening/screening_texts.h"
#include "core/statistics/proportion.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct CalibrationWords {
    Q_DECLARE_TR_FUNCTIONS(CalibrationLines)
};

constexpr ScreeningOutcome outcomes[] = {ScreeningOutcome::In, ScreeningOutcome::Out, ScreeningOutcome::Undecided};

QString countText(size_t count) { return QString::number(count); }

QString partText(const CaseRows& part, const CaseRows& whole) {
    return CalibrationWords::tr("%1 of %2").arg(part.size()).arg(whole.size());
}

QString intervalText(const std::optional<Interval>& interval, FigureDisplay display, const FigureWords& words) {
    return interval ? words.text("word.from_to")
                          .arg(displayOf(interval->low, display, words), displayOf(interval->high, display, words))
                    : QStringLiteral("–");
}

QByteArray figureKey(ToolShare share) {
    switch (share) {
    case ToolShare::Sensitivity: return "figure.calibration.sensitivity";
    case ToolShare::Specificity: return "figure.calibration.specificity";
    case ToolShare::Overridden: break;
    }
    return "figure.calibration.overridden";
}

QList<CasePart> partsOfShare(const CaseRows& counted, const CaseRows& asked) {
    return {{CalibrationWords::tr("Counted"), counted}, {CalibrationWords::tr("Of all these"), asked}};
}

QString shareText(const CaseRows& counted, const CaseRows& asked, const FigureWords& words) {
    const auto value = share(static_cast<int>(counted.size()), static_cast<int>(asked.size()));
    return value ? displayOf(*value, FigureDisplay::Percent, words) : words.text("word.no_data");
}

CalibrationLine shareLine(const ToolShareCount& count, const FigureWords& words) {
    const QByteArray key = figureKey(count.share);
    return {QString::fromLatin1(key),
            {words.text(key), shareText(count.counted, count.asked, words),
             intervalText(count.interval, FigureDisplay::Percent, words), partText(count.counted, count.asked)},
            words.text(key + ".definition"),
            partsOfShare(count.counted, count.asked)};
}

CalibrationLine agreementLine(const ScreenerAgreement& screeners, const FigureWords& words) {
    return {
        QStringLiteral("agreed"),
        {CalibrationWords::tr("The same answer from two screeners"), shareText(screeners.agreed, screeners.pairs, words),
         QStringLiteral("–"), partText(screeners.agreed, screeners.pairs)},
        CalibrationWords::tr("Citizens of whom the tool says the same after two screeners / citizens screened in the period "
                             "by two within %1 days. Part of that would come by chance; kappa leaves it out.")
            .arg(daysBetweenScreeners),
        partsOfShare(screeners.agreed, screeners.pairs)};
}

CalibrationLine kappaLine(const ScreenerAgreement& screeners, const FigureWords& words) {
    const Agreement& agreement = screeners.agreement;
    const bool isFew = screeners.pairs.size() < static_cast<size_t>(fewestJudgedTwice);
    return {QStringLiteral("kappa"),
            {words.text("figure.calibration.kappa"),
             agreement.kappa ? displayOf(*agreement.kappa, FigureDisplay::Ratio, words) : words.text("word.no_data"),
             isFew ? words.text("word.too_few") : intervalText(agreement.interval, FigureDisplay::Ratio, words),
             words.text("word.units").arg(screeners.pairs.size())},
            words.text("figure.calibration.kappa.definition"),
            {{CalibrationWords::tr("Of all these"), screeners.pairs}}};
}

QString criterionText(const Calibration& calibration, const QString& id, const QString& language) {
    const Criterion* criterion = calibration.criteria.criterion(id);
    return criterion ? criterion->text.in(language) : id;
}

QString changeText(const Calibration& calibration, const ToolChange& change, const QString& language) {
    const QString criterion = criterionText(calibration, change.criterion, language);
    switch (change.kind) {
    case ToolChange::Kind::Without: return CalibrationWords::tr("Without: %1").arg(criterion);
    case ToolChange::Kind::Required: return CalibrationWords::tr("Required: %1").arg(criterion);
    case ToolChange::Kind::AtLeast: break;
    }
    const int all = calibration.criteria.indicatorCount();
    return change.needed == static_cast<int>(calibration.criteria.indicatorsNeeded.value)
               ? CalibrationWords::tr("At least %1 of %2 indicators, as now").arg(change.needed).arg(all)
               : CalibrationWords::tr("At least %1 of %2 indicators").arg(change.needed).arg(all);
}

QString meaningOfChange() {
    return CalibrationWords::tr(
        "Worked out from the answers as they were kept, by the rules of the screening. Nothing is changed: "
        "each screening keeps its verdict.");
}

QString keyOf(const ToolChange& change) {
    return QStringLiteral("%1/%2/%3").arg(static_cast<int>(change.kind)).arg(change.criterion).arg(change.needed);
}
} // namespace

QStringList figureColumns() {
    return {CalibrationWords::tr("Figure"), CalibrationWords::tr("Value"), CalibrationWords::tr("95 % interval"),
            CalibrationWords::tr("Made of")};
}

QList<CalibrationLine> figureLines(const Calibration& calibration, const QString& language) {
    const FigureWords words(language);
    QList<CalibrationLine> lines;
    for (const ToolShareCount& count : calibration.shares) {
        lines.append(shareLine(count, words));
    }
    lines.append(agreementLine(calibration.screeners, words));
    lines.append(kappaLine(calibration.screeners, words));
    return lines;
}

QStringList screenerColumns() {
    QStringList titles{CalibrationWords::tr("After the first screener")};
    for (const ScreeningOutcome outcome : outcomes) {
        titles.append(outcomeLabel(outcome));
    }
    return titles;
}

QList<CalibrationLine> screenerLines(const Calibration& calibration) {
    QList<CalibrationLine> lines;
    for (const ScreeningOutcome first : outcomes) {
        CalibrationLine line{toCode(first), {outcomeLabel(first)}, {}, {}};
        line.meaning =
            CalibrationWords::tr("What the tool says of the same citizens: in the lines after the first screener, in "
                                 "the columns after the second. A second screening decides nothing and counts only here.");
        for (const ScreeningOutcome second : outcomes) {
            const CaseRows& rows = calibration.screeners.table[static_cast<size_t>(first)][static_cast<size_t>(second)];
            line.cells.append(countText(rows.size()));
            line.parts.append({outcomeLabel(second), rows});
        }
        lines.append(line);
    }
    return lines;
}

QStringList criterionColumns() {
    return {CalibrationWords::tr("Criterion"), conditionStateLabel(ConditionState::Met),
            conditionStateLabel(ConditionState::NotMet), conditionStateLabel(ConditionState::Unknown),
            CalibrationWords::tr("decided alone")};
}

QList<CalibrationLine> criterionLines(const Calibration& calibration, const QString& language) {
    QList<CalibrationLine> lines;
    for (const CriterionUse& use : calibration.criteriaUse) {
        lines.append({use.criterion,
                      {criterionText(calibration, use.criterion, language), countText(use.met.size()),
                       countText(use.notMet.size()), countText(use.unknown.size()), countText(use.decided.size())},
                      CalibrationWords::tr("Decided alone: the tool would say something else if only this criterion had been "
                                           "answered otherwise. The latest screening in the period of each citizen by each "
                                           "screener, where answers were kept."),
                      {{CalibrationWords::tr("decided alone"), use.decided},
                       {conditionStateLabel(ConditionState::Met), use.met},
                       {conditionStateLabel(ConditionState::NotMet), use.notMet},
                       {conditionStateLabel(ConditionState::Unknown), use.unknown}}});
    }
    return lines;
}

QStringList changeColumns() {
    return {CalibrationWords::tr("If the tool were"), CalibrationWords::tr("In"), CalibrationWords::tr("More"),
            CalibrationWords::tr("Fewer")};
}

QList<CalibrationLine> changeLines(const Calibration& calibration, const QString& language) {
    QList<CalibrationLine> lines{
        {QStringLiteral("now"),
         {CalibrationWords::tr("As it is"), QString::number(calibration.in), QStringLiteral("–"), QStringLiteral("–")},
         meaningOfChange(),
         {{CalibrationWords::tr("Of all these"), calibration.answered}}}};
    for (const WhatIf& what : calibration.whatIf) {
        lines.append({keyOf(what.change),
                      {changeText(calibration, what.change, language), QString::number(what.in), countText(what.gained.size()),
                       countText(what.lost.size())},
                      meaningOfChange(),
                      {{CalibrationWords::tr("More"), what.gained}, {CalibrationWords::tr("Fewer"), what.lost}}});
    }
    return lines;
}

} // namespace brobygger

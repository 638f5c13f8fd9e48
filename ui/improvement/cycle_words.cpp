// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/cycle_words.h"

#include "core/evaluation/exhibits/kinds/run_chart_words.h"
#include "core/improvement/pdsa_rules.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct CycleWords {
    Q_DECLARE_TR_FUNCTIONS(ImprovementWords)
};

/// A test that is only planned says what it still lacks to start.
ChipText plannedChip(const PdsaCycle& cycle) {
    if (cycle.prediction.isEmpty()) {
        return {CycleWords::tr("prediction missing"), Tone::Amber, IconName::Edit};
    }
    if (cycle.measure.isEmpty()) {
        return {CycleWords::tr("measure missing"), Tone::Amber, IconName::Edit};
    }
    return {CycleWords::tr("planned"), Tone::Neutral, IconName::Clock};
}

ChipText closedChip(const PdsaCycle& cycle) {
    const bool isAbandoned = cycle.decision == PdsaDecision::Abandon;
    return {decisionWord(cycle.decision), isAbandoned ? Tone::Neutral : Tone::Green,
            isAbandoned ? IconName::Close : IconName::Check};
}
} // namespace

QString cycleName(const PdsaCycle& cycle) { return CycleWords::tr("PDSA %1: %2").arg(cycle.number).arg(cycle.title); }

ChipText cycleChip(const PdsaCycle& cycle, QDate today) {
    switch (stateOf(cycle, today)) {
    case PdsaState::Planned: return plannedChip(cycle);
    case PdsaState::Running: return {CycleWords::tr("under way"), Tone::Accent, IconName::Clock};
    case PdsaState::StudyDue: return {CycleWords::tr("to be decided"), Tone::Amber, IconName::Clock};
    case PdsaState::Closed: return closedChip(cycle);
    }
    return {};
}

QString measureName(const QString& measure, const QString& language) {
    return measure.isEmpty() ? QString() : runChartTitle(measure, FigureWords(language));
}

QList<Choice> measureChoices(const QString& language) {
    QList<Choice> choices{{CycleWords::tr("not chosen yet"), QString()}};
    for (const QString& measure : pdsaMeasures()) {
        choices.append({measureName(measure, language), measure});
    }
    return choices;
}

QList<Choice> groupSizeChoices() {
    QList<Choice> choices;
    for (const int size : pdsaGroupSizes()) {
        choices.append({CycleWords::tr("%1 citizens").arg(size), size});
    }
    return choices;
}

QList<Segment> decisionSegments() {
    QList<Segment> segments;
    for (const PdsaDecision decision : {PdsaDecision::Adopt, PdsaDecision::Adapt, PdsaDecision::Abandon}) {
        segments.append({.label = decisionWord(decision), .value = toCode(decision)});
    }
    return segments;
}

QString decisionWord(PdsaDecision decision) {
    switch (decision) {
    case PdsaDecision::None: return {};
    case PdsaDecision::Adopt: return CycleWords::tr("adopt");
    case PdsaDecision::Adapt: return CycleWords::tr("adapt");
    case PdsaDecision::Abandon: return CycleWords::tr("abandon");
    }
    return {};
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/screening_texts.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct ScreeningTextsWords {
    Q_DECLARE_TR_FUNCTIONS(ScreeningTexts)
};

QString parishNames(const QStringList& codes, const Gazetteer& places) {
    QStringList names;
    for (const QString& code : codes) {
        const auto parish = places.parish(code);
        names.append(parish ? places.parishLabel(*parish) : code);
    }
    return names.join(QStringLiteral(", "));
}

QString municipalityNames(const QStringList& codes, const Gazetteer& places) {
    QStringList names;
    for (const QString& code : codes) {
        const auto municipality = places.municipality(code);
        names.append(municipality ? municipality->name : code);
    }
    return names.join(QStringLiteral(", "));
}

QString ageRange(const CriterionTest& test) {
    if (test.min && test.max) {
        return ScreeningTextsWords::tr("%1–%2 years").arg(*test.min).arg(*test.max);
    }
    return test.min ? ScreeningTextsWords::tr("%1 years or older").arg(*test.min)
                    : ScreeningTextsWords::tr("at most %1 years").arg(test.max.value_or(0));
}

QString numberRange(const CriterionTest& test) {
    if (test.min && test.max) {
        return ScreeningTextsWords::tr("from %1 to %2").arg(*test.min).arg(*test.max);
    }
    if (test.max && *test.max == 0) {
        return ScreeningTextsWords::tr("none");
    }
    return test.min ? ScreeningTextsWords::tr("at least %1").arg(*test.min)
                    : ScreeningTextsWords::tr("at most %1").arg(test.max.value_or(0));
}

QString factRequirement(const CriterionTest& test, const ScreeningWords& words) {
    const FactDefinition* fact = words.facts.fact(test.fact);
    const QString label = fact == nullptr ? test.fact : fact->label.in(words.language);
    QStringList values;
    for (const QString& value : test.values) {
        values.append(words.facts.valueLabel(test.fact, value, words.language));
    }
    const QString wanted = test.kind == CriterionTestKind::FactRange ? numberRange(test) : values.join(QStringLiteral(", "));
    return QStringLiteral("%1: %2").arg(label, wanted);
}

QString reachText(const QString& value) {
    if (value == QLatin1String("phone")) {
        return ScreeningTextsWords::tr("has a telephone number");
    }
    return value == QLatin1String("email") ? ScreeningTextsWords::tr("has an e-mail address")
                                           : ScreeningTextsWords::tr("neither telephone nor e-mail");
}

QString criterionTexts(const QStringList& ids, const CriteriaSet& set, const QString& language) {
    QStringList texts;
    for (const QString& id : ids) {
        const Criterion* criterion = set.criterion(id);
        texts.append(criterion == nullptr ? id : criterion->text.in(language));
    }
    return texts.join(QStringLiteral("; "));
}

QString outcomeSentence(ScreeningOutcome outcome) {
    switch (outcome) {
    case ScreeningOutcome::In: return ScreeningTextsWords::tr("The criteria say: in the target group.");
    case ScreeningOutcome::Out: return ScreeningTextsWords::tr("The criteria say: not in the target group.");
    case ScreeningOutcome::Undecided: break;
    }
    return ScreeningTextsWords::tr("The criteria cannot decide it yet.");
}

QString indicatorSentence(const Verdict& verdict, const CriteriaSet& set) {
    QString sentence = ScreeningTextsWords::tr("Indicators: %1 of %2 met, %3 not known, %4 needed.");
    if (set.indicatorsNeeded.provisional) {
        sentence = ScreeningTextsWords::tr("Indicators: %1 of %2 met, %3 not known, %4 needed (provisional).");
    }
    return sentence.arg(verdict.indicatorsMet)
        .arg(set.indicatorCount())
        .arg(verdict.indicatorsUnknown)
        .arg(verdict.indicatorsNeeded);
}

QString turnSentence(const PossibleTurn& turn, const CriteriaSet& set, const QString& language) {
    const Criterion* criterion = set.criterion(turn.criterion);
    const QString text = criterion == nullptr ? turn.criterion : criterion->text.in(language);
    QString sentence;
    if (turn.state == ConditionState::Met) {
        sentence = ScreeningTextsWords::tr("If this is so: “%1”, it would be: %2.");
    } else {
        sentence = ScreeningTextsWords::tr("If this is not so: “%1”, it would be: %2.");
    }
    return sentence.arg(text, outcomeLabel(turn.outcome));
}

} // namespace

QString requirementText(const Criterion& criterion, const Programme& programme, const ScreeningWords& words) {
    const CriterionTest& test = criterion.test;
    switch (test.kind) {
    case CriterionTestKind::Asked: break;
    case CriterionTestKind::Age: return ageRange(test);
    case CriterionTestKind::FactIs:
    case CriterionTestKind::FactRange: return factRequirement(test, words);
    case CriterionTestKind::ParishChosen:
        return programme.area.parishes.isEmpty() ? ScreeningTextsWords::tr("the chosen parishes (none is chosen yet)")
                                                 : parishNames(programme.area.parishes, words.places);
    case CriterionTestKind::ParishCategory:
        return ScreeningTextsWords::tr("category %1").arg(test.values.join(QStringLiteral(", ")));
    case CriterionTestKind::Municipality: return municipalityNames(programme.area.municipalities, words.places);
    case CriterionTestKind::Reachable: return ScreeningTextsWords::tr("telephone or e-mail");
    }
    return ScreeningTextsWords::tr("asked in the talk");
}

QString valueText(const Criterion& criterion, const CriterionResult& result, const ScreeningWords& words) {
    if (result.value.isEmpty()) {
        return {};
    }
    switch (criterion.test.kind) {
    case CriterionTestKind::Asked: break;
    case CriterionTestKind::Age: return ScreeningTextsWords::tr("%1 years").arg(result.value);
    case CriterionTestKind::FactIs:
    case CriterionTestKind::FactRange: return words.facts.valueLabel(criterion.test.fact, result.value, words.language);
    case CriterionTestKind::ParishChosen: return parishNames({result.value}, words.places);
    case CriterionTestKind::ParishCategory: return ScreeningTextsWords::tr("category %1").arg(result.value);
    case CriterionTestKind::Municipality: return municipalityNames({result.value}, words.places);
    case CriterionTestKind::Reachable: return reachText(result.value);
    }
    return result.value;
}

QString outcomeLabel(ScreeningOutcome outcome) {
    switch (outcome) {
    case ScreeningOutcome::In: return ScreeningTextsWords::tr("in the target group");
    case ScreeningOutcome::Out: return ScreeningTextsWords::tr("not in the target group");
    case ScreeningOutcome::Undecided: break;
    }
    return ScreeningTextsWords::tr("not decided");
}

QString reasonAskedFor(const Verdict& verdict, ScreeningOutcome decision) {
    return decision != verdict.outcome
               ? ScreeningTextsWords::tr("Your decision differs from what the criteria say. Write why.")
               : ScreeningTextsWords::tr("An answer contradicts what is registered about the citizen. Write why.");
}

QString contradictingText(const QString& value) { return ScreeningTextsWords::tr("%1, contradicts the answer").arg(value); }

QStringList explain(const Verdict& verdict, const CriteriaSet& set, const ScreeningWords& words) {
    QStringList sentences{outcomeSentence(verdict.outcome)};
    if (!verdict.against.isEmpty()) {
        sentences.append(
            ScreeningTextsWords::tr("Against it speaks: %1.").arg(criterionTexts(verdict.against, set, words.language)));
    }
    if (verdict.indicatorsNeeded > 0) {
        sentences.append(indicatorSentence(verdict, set));
    }
    if (!verdict.missing.isEmpty()) {
        sentences.append(
            ScreeningTextsWords::tr("Not known yet: %1.").arg(criterionTexts(verdict.missing, set, words.language)));
    }
    for (const PossibleTurn& turn : wouldChangeIf(verdict)) {
        sentences.append(turnSentence(turn, set, words.language));
    }
    return sentences;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/gazetteer.h"
#include "core/screening/fact_catalogue.h"
#include "core/screening/screening_rules.h"

namespace brobygger {

/// What the sentences about a verdict are made with. The words of data files come in `language`; the
/// sentences around them in the language of the screen.
struct ScreeningWords {
    const FactCatalogue& facts;
    const Gazetteer& places;
    QString language = QStringLiteral("da");
};

/// What is asked for: "30–65 år", "Netværk: intet, lille".
QString requirementText(const Criterion& criterion, const Programme& programme, const ScreeningWords& words);
/// What is known: "42 år", "lille"; empty when nothing is.
QString valueText(const Criterion& criterion, const CriterionResult& result, const ScreeningWords& words);
/// "I målgruppen", "Ikke i målgruppen", "Ikke afgjort".
QString outcomeLabel(ScreeningOutcome outcome);
/// What is asked for where a decision needs a reason (decisionNeedsReason).
QString reasonAskedFor(const Verdict& verdict, ScreeningOutcome decision);
/// What is known, for an answer that says otherwise: "68 år, modsiger svaret".
QString contradictingText(const QString& value);
/// The verdict in sentences: the outcome, what speaks against, the indicators, what is missing, what could
/// turn it.
QStringList explain(const Verdict& verdict, const CriteriaSet& set, const ScreeningWords& words);

} // namespace brobygger

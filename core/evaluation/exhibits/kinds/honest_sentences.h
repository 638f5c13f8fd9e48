// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_maker.h"

namespace brobygger {

/// The sentences that may be written of figures, and when (evaluation definitions 8). Each is empty where its condition does
/// not hold or one of its numbers is hidden. None says what a change came from.

/// Of the change in a score from start to a moment: the change of those measured twice, that some of it comes by itself, who is
/// missing, how many moved further than the measurement errs, and what changed while they waited. Empty without a mean.
QStringList changeSentences(const ExhibitMaker& maker, const QString& score, const QString& moment);
/// How many of those expected were not measured twice, and among whom that was more often: beside every mean of those who were.
/// Empty when nobody is missing.
QString missingSentence(const ExhibitMaker& maker, const QString& score, const QString& moment);
/// That a part of any improvement comes by itself: beside every mean of those measured twice.
QString regressionSentence(const ExhibitMaker& maker);
/// Rates before and after, from ten citizens on.
QString useSentence(const ExhibitMaker& maker, const QString& kind);
/// The difference to another place, which was not drawn by lot.
QString comparisonSentence(const ExhibitMaker& maker, const EvaluationRecords::Comparison& place);
/// What a closed course cost, against the programme's price where it has one; with the prices, their years and sources.
QString costSentence(const ExhibitMaker& maker);
/// "timepris 2026: 412 kr. (Lønkontoret 2026)", one after the other; empty without prices.
QString pricesText(const ExhibitMaker& maker);
/// That a share of the appointments is not known, when it is more than a tenth.
QString unknownAppointments(const ExhibitMaker& maker);

/// Whether it is known how far one person's score may err.
bool isErrorKnown(const QString& score);
/// "WHO-5" for who5; the id in capitals for a score without a name.
QString scoreName(const ExhibitMaker& maker, const QString& score);

} // namespace brobygger

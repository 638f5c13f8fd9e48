// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/instruments/instrument.h"

namespace brobygger {

class InstrumentCatalogue;

/// A score of an evaluation and the rule of the instrument that gives it.
struct EvaluatedScore {
    QString id;
    int rule = 0;
};

/// The scores that an evaluation reads of one questionnaire.
///
/// - SF-12 version 2: sf12v2_pcs and sf12v2_mcs with the Danish weights, sf12v2us_pcs and sf12v2us_mcs with the American ones,
///   which are other scores; version 1: sf12v1_pcs and sf12v1_mcs
/// - any other: its main scores that are numbers, called by the instrument (srh, who5, tils, was, phq9), and by the score, too,
///   where it has several (lsns6_family)
///
/// `sf12Weights` is dk2018 or us1998.
QList<EvaluatedScore> evaluatedScores(const Instrument& instrument, const QString& sf12Weights);
/// The ids of all scores that the questionnaires of the catalogue give, in its order.
QStringList evaluatedScores(const InstrumentCatalogue& catalogue);

/// The least and the most that a score can be.
struct ScoreRange {
    double least = 0;
    double most = 0;
};
/// As the rules of the instrument give it, every answer within its limits; nothing for a score that is no number.
std::optional<ScoreRange> rangeOf(const Instrument& instrument, int rule);
/// Of a score of an evaluation by its id; nothing for one that no questionnaire of the catalogue gives.
std::optional<ScoreRange> rangeOf(const InstrumentCatalogue& catalogue, const QString& score);

} // namespace brobygger

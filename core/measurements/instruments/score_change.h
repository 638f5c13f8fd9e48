// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/instruments/scoring.h"

namespace brobygger {

/// What one person's score did since the last time, in the words "fremgang / uændret / tilbagegang".
enum class ChangeDirection { Better, Unchanged, Worse, Different };

/// `Different` is for scores that say nothing about better.
struct ScoreChange {
    int score = 0; ///< its place among the instrument's scores
    double before = 0;
    double after = 0;
    ChangeDirection direction = ChangeDirection::Unchanged;
    bool beyondError = false; ///< more than the measurement can err (|RCI| > 1.96, or the smallest detectable change)
    bool meaningful = false;  ///< at least the difference usually taken as worth noticing
    bool errorKnown = false;  ///< whether the measurement error of this score is known at all
    std::optional<double> smallestDetectable = {}; ///< what `beyondError` needs
};

/// The changes of the main scores that have a value both times, in the order of the instrument.
QList<ScoreChange> scoreChanges(const Instrument& instrument, const Scoring& before, const Scoring& after);

/// How single answers moved, to be shown beside weighted scores, where one answer moves both components.
struct AnswerChange {
    int item = 0;
    int before = 0;
    int after = 0;
};
QList<AnswerChange> answerChanges(const Instrument& instrument, const Answers& before, const Answers& after);

/// Whether two answer sets may be compared at all: same instrument, same version.
bool isComparable(const QString& instrument, const QString& version, const QString& otherInstrument,
                  const QString& otherVersion);

} // namespace brobygger

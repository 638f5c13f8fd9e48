// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/instruments/score_change.h"
#include "core/measurements/measurement.h"

namespace brobygger {

/// What is wrong with a filled-in questionnaire before it is kept: an answer out of range, a day in the future,
/// another version than the instrument's, nothing answered at all. An incomplete one is in order.
Problems check(const Measurement& measurement, const Instrument& instrument, QDate today);

/// How answers came about of which some were given in one way and the others in another: together, since neither of the two is
/// true of all of them.
AnswerMode modeOfBoth(AnswerMode begun, AnswerMode goneOn);

/// Whether answers of this measurement are scored by this instrument as it is now: the same questionnaire, version
/// and weight set.
bool isScoredBy(const Measurement& measurement, const Instrument& instrument);

/// Whether two may be compared: the same questionnaire, version and weight set.
bool isComparable(const Measurement& a, const Measurement& b);

/// A measurement with all that is worked out from it. `instrument` is null when this version of it is not known any
/// more; then there are answers but no scores.
struct MeasurementResult {
    Measurement measurement;
    const Instrument* instrument = nullptr;
    Scoring scoring;
    QDate comparedWith;          ///< the day of the one before that it is compared with; invalid without one
    QList<ScoreChange> changes;  ///< of the main scores since then
    QList<AnswerChange> answers; ///< single answers that moved since then

    /// The worker is to talk about safety, and nothing has been written down about it yet.
    bool needsSafetyTalk() const {
        return measurement.counts() && scoring.safetyTalk && measurement.safetyTalk == SafetyTalk::Open;
    }
};

/// Scores each measurement and compares it with the one of the same questionnaire, version and weight set that came
/// before it and has a score. Both lists have the newest first; those taken back are scored but compared with nothing.
/// `instrumentOf` gives null for what is not known.
QList<MeasurementResult> scored(const QList<Measurement>& newestFirst, Sex sex,
                                const std::function<const Instrument*(const Measurement&)>& instrumentOf);

/// The main results of an instrument: a shown score with the band that is read from it, if any.
struct ShownScore {
    int score = 0;
    std::optional<int> band; ///< the place of its band rule; itself when the score is a band
};
QList<ShownScore> shownScores(const Instrument& instrument);

} // namespace brobygger

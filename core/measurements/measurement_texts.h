// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/measurement_calendar.h"
#include "core/measurements/measurement_rules.h"

namespace brobygger {

/// What is said about measurements, on the page, in I dag and in print. Nothing here sounds like a diagnosis: bands take
/// their words from the instrument, changes are better, unchanged or worse.

/// "ved start", "efter 3 måneder", "ved slut"
QString momentText(const QString& when);
/// "nu", "forfalden siden 24-11-2026", "fra 03-04-2027", "02-11-2026", "ufuldstændig 02-11-2026"
QString momentStateText(const MeasurementMoment& moment);
/// "3 af 5 besvaret"; empty when nothing is missing.
QString answeredText(const Instrument& instrument, const Answers& answers);
/// What stands in a list of a questionnaire that is half filled in and not saved: "påbegyndt, 7 af 13", or "forfalden, 7 af
/// 13".
QString begunText(const Instrument& instrument, const Answers& answers, bool isOverdue);
/// What the rules say about the answers that are missing: that there is no score, or that there is one all the same. Empty
/// when nothing is missing.
QString missingText(const Instrument& instrument, const Answers& answers);
/// A number as the instrument is usually told: whole numbers whole, indices with three decimals, others with one.
QString scoreNumber(double score);
/// The value of a main score with its band: "48 · Nedsat trivsel"; says so when the rules give no score.
QString scoreText(const Instrument& instrument, const ShownScore& shown, const MeasurementResult& result,
                  const QString& language);
/// All main scores on one line, each with the beginning of its name: "Trivsel 48 · Nedsat trivsel". Of two scores with the
/// same beginning the first, which is the usual norm.
QString resultSummary(const MeasurementResult& result, const QString& language);
/// The name of a score for a chart: what stands in brackets where it is an abbreviation, else what stands before them.
QString shortLabel(const QString& label);
/// "fremgang", "uændret", "tilbagegang"; for scores that say nothing about better "ændret".
QString directionText(ChangeDirection direction);
/// The change of one score: "fremgang på 12, mere end måleusikkerhed".
QString changeText(const ScoreChange& change);
/// The change of all main scores in one word, for lists: the same for all, "blandet" when they differ.
QString changeSummary(const QList<ScoreChange>& changes);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/values/sex.h"
#include "core/measurements/instruments/instrument.h"

#include <variant>

namespace brobygger {

/// The raw answers in the order of the items; an empty place is an unanswered item. They are what is stored:
/// a score is always worked out again.
using Answers = std::vector<std::optional<int>>;

/// A number, a yes or no, the id of a band, or nothing when the rules give no score.
using ScoreValue = std::variant<std::monostate, double, bool, QString>;

/// What an answer set comes to. `values` stand in the order of the instrument's scores.
struct Scoring {
    std::vector<ScoreValue> values;
    bool safetyTalk = false; ///< prompt the worker to talk about safety today; never shown to the citizen

    std::optional<double> number(int score) const;
    bool isEmpty(int score) const { return std::holds_alternative<std::monostate>(values[static_cast<size_t>(score)]); }
};

/// Scores an answer set. An answer out of range counts as missing, as the reference does (see checkAnswers);
/// limits that differ by sex give nothing when it is unknown.
Scoring scoreAnswers(const Instrument& instrument, const Answers& answers, Sex sex = Sex::Unknown);

/// One sentence for every answer that is out of range, and one when there are too many or too few places. The
/// field is the item's id.
Problems checkAnswers(const Instrument& instrument, const Answers& answers);

/// The positions of the answers that are missing, in order. An item that another answer makes needless is not missed.
QList<int> missingAnswers(const Instrument& instrument, const Answers& answers);
/// Whether the rules give a main score in spite of what is missing. Without main scores every item must be answered.
bool givesScore(const Instrument& instrument, const Answers& answers);

/// The band a score or answer lies in; null when it has no value or no band.
const ScoreBand* bandOf(const ScoreRule& rule, const ScoreValue& value);

} // namespace brobygger

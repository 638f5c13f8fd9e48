// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/instruments/scoring.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace brobygger {

/// One of the scores of an answered questionnaire.
struct ReadScore {
    int score = 0; ///< which of ScoreSource::scores
    double value = 0;
};

/// The scores that an evaluation reads of one questionnaire, for hundreds of thousands of answer sets: only these
/// (evaluatedScores) are worked out, by the rules of the instrument (scoreAnswers), and the same answers only once.
class ScoreSource final {
public:
    /// `sf12Weights` is dk2018 or us1998.
    ScoreSource(const Instrument& instrument, const QString& sf12Weights);

    /// The ids of the scores; none for a questionnaire without any.
    const QStringList& scores() const { return m_scores; }
    /// Those that the rules give for these answers, a JSON array as it is kept. Valid until the next call.
    std::span<const ReadScore> of(std::string_view answers);

private:
    struct BytesHash {
        using is_transparent = void;
        size_t operator()(std::string_view bytes) const { return std::hash<std::string_view>()(bytes); }
    };

    std::vector<ReadScore> scored(std::string_view answers);

    Instrument m_instrument; ///< with the rules that the scores need, and no other
    QStringList m_scores;
    std::vector<int> m_places; ///< of each of them among the rules
    Answers m_answers;
    std::vector<ReadScore> m_read;
    std::unordered_map<std::string, std::vector<ReadScore>, BytesHash, std::equal_to<>> m_known; ///< by the answers
};

/// Reads a JSON array of whole numbers and nulls; false, with part of it read, for anything else (answersFromJson).
bool readAnswers(std::string_view json, Answers& answers);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/instruments/item_texts.h"
#include "core/measurements/instruments/scoring.h"

namespace brobygger {

/// One question as it is put: its words, the permitted answers and what they or their two ends are called.
struct Question {
    QString id;
    QString words;
    QStringList answers; ///< one for each permitted answer; empty when only the ends have words
    QString lowEnd;
    QString highEnd;
    int min = 0;
    int max = 0;

    bool permits(int answer) const { return answer >= min && answer <= max; }
    /// What an answer stands for: its words, or those of the end it is; may be empty.
    QString wordsOf(int answer) const;
    /// "1 bedst – 5 dårligst", for whoever only types digits.
    QString range() const;
};

/// A questionnaire ready to be shown: in the organisation's licensed wording when it is loaded, else by our own neutral
/// topics.
struct Questionnaire {
    QString id;
    QString title;
    QString recall; ///< the period asked about; may be empty
    QString intro;  ///< of the licensed wording; may be empty
    QString licence;
    bool isOwnWording = false; ///< the organisation's wording, not our topics
    QList<Question> questions;
};

Questionnaire questionnaireOf(const Instrument& instrument, const std::optional<ItemTexts>& texts, const QString& language);

/// How many places have no answer.
int unanswered(const Answers& answers);

/// Turns typed digits into an answer. A digit that could begin a longer permitted number (1 of 10) waits for the next.
class DigitBuffer {
public:
    enum class Outcome { Answer, Waiting, Refused };
    Outcome type(int digit, const Question& question);
    /// What stands there, when it is permitted.
    std::optional<int> take(const Question& question);
    void clear() { m_typed.clear(); }

private:
    QString m_typed;
};

} // namespace brobygger

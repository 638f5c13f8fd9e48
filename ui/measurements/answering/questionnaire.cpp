// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/answering/questionnaire.h"

#include <algorithm>

namespace brobygger {

namespace {
Question questionOf(const InstrumentItem& item, const QString& language) {
    return {item.id, item.topic.in(language), {}, item.lowEnd.in(language), item.highEnd.in(language), item.min, item.max};
}
} // namespace

QString Question::wordsOf(int answer) const {
    if (!answers.isEmpty()) {
        return answers.value(answer - min);
    }
    return answer == min ? lowEnd : answer == max ? highEnd : QString();
}

QString Question::range() const {
    if (lowEnd.isEmpty() || highEnd.isEmpty()) {
        return QStringLiteral("%1–%2").arg(min).arg(max);
    }
    return QStringLiteral("%1 %2 – %3 %4").arg(min).arg(lowEnd).arg(max).arg(highEnd);
}

Questionnaire questionnaireOf(const Instrument& instrument, const std::optional<ItemTexts>& texts, const QString& language) {
    Questionnaire all{instrument.id,
                      instrument.name.in(language),
                      instrument.recall.in(language),
                      texts ? texts->intro : QString(),
                      texts ? texts->licence : instrument.licence.in(language),
                      texts.has_value(),
                      {}};
    for (qsizetype i = 0; i < instrument.items.size(); ++i) {
        Question question = questionOf(instrument.items[i], language);
        if (texts) {
            question.words = texts->items[i].text;
            question.answers = texts->items[i].answers;
        }
        all.questions.append(question);
    }
    return all;
}

int unanswered(const Answers& answers) {
    return static_cast<int>(
        std::count_if(answers.begin(), answers.end(), [](const auto& answer) { return !answer.has_value(); }));
}

DigitBuffer::Outcome DigitBuffer::type(int digit, const Question& question) {
    m_typed += QString::number(digit);
    const int number = m_typed.toInt();
    const bool mayGrow = number > 0 && number * 10 <= question.max && m_typed.size() < 3;
    if (question.permits(number)) {
        return mayGrow ? Outcome::Waiting : Outcome::Answer;
    }
    if (mayGrow) {
        return Outcome::Waiting;
    }
    m_typed.clear();
    return Outcome::Refused;
}

std::optional<int> DigitBuffer::take(const Question& question) {
    bool isNumber = false;
    const int number = m_typed.toInt(&isNumber);
    m_typed.clear();
    return isNumber && question.permits(number) ? std::optional(number) : std::nullopt;
}

} // namespace brobygger

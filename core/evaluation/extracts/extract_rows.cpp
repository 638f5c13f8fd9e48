// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/extract_rows.h"

#include <cmath>

namespace brobygger {

namespace {
constexpr qint32 mostCounted = 10'000'000;          // minutes, kilometres, visits: more is no entry of anybody
constexpr qint64 mostMinor = 1'000'000'000'000'000; // of money: the budget of a state
constexpr qint32 firstYear = 1900;
constexpr qint32 lastYear = 9999;
constexpr quint32 experienceAnswers = 5;
constexpr qint32 mostAgreed = 5;
} // namespace

qint32 UsedWords::numberOf(CodeWord word) {
    if (word.isNone()) {
        return -1;
    }
    qint32& number = m_numbers[static_cast<size_t>(word.at)];
    if (number < 0) {
        number = static_cast<qint32>(m_texts.size());
        m_texts.append(m_words.text(word));
    }
    return number;
}

RowOut& RowOut::answers(const std::vector<std::optional<int>>& answers) {
    m_out << static_cast<quint32>(answers.size());
    for (const std::optional<int>& answer : answers) {
        count(answer);
    }
    return *this;
}

RowIn& RowIn::holds(bool isSound) {
    if (!isSound) {
        m_in.setStatus(QDataStream::ReadCorruptData);
    }
    return *this;
}

RowIn& RowIn::placeIn(int& place, int least, size_t size) {
    qint32 number = 0;
    m_in >> number;
    place = number;
    return holds(place >= least && place < static_cast<int>(size));
}

RowIn& RowIn::id(qint64& id) {
    m_in >> id;
    return holds(id > 0);
}

RowIn& RowIn::idOrNone(qint64& id) {
    m_in >> id;
    return holds(id >= 0);
}

RowIn& RowIn::day(QDate& day) {
    m_in >> day;
    return holds(day.isValid() && day <= m_to);
}

RowIn& RowIn::dayOrNone(QDate& day) {
    m_in >> day;
    return holds(!day.isValid() || day <= m_to);
}

RowIn& RowIn::birthDate(QDate& day) {
    m_in >> day;
    return *this;
}

RowIn& RowIn::word(CodeWord& word) {
    qint32 number = 0;
    m_in >> number;
    word.at = number;
    return holds(number >= -1 && number < m_records.words.size());
}

RowIn& RowIn::count(int& count) {
    qint32 number = 0;
    m_in >> number;
    count = number;
    return holds(number >= 0 && number <= mostCounted);
}

RowIn& RowIn::year(int& year) {
    qint32 number = 0;
    m_in >> number;
    year = number;
    return holds(number >= firstYear && number <= lastYear);
}

RowIn& RowIn::number(double& number) {
    m_in >> number;
    return holds(std::isfinite(number));
}

RowIn& RowIn::amount(Money& amount) {
    m_in >> amount.minor;
    return holds(amount.minor >= -mostMinor && amount.minor <= mostMinor);
}

RowIn& RowIn::yesOrNo(bool& truth) {
    m_in >> truth;
    return *this;
}

RowIn& RowIn::answers(std::vector<std::optional<int>>& answers) {
    quint32 size = 0;
    m_in >> size;
    if (size != experienceAnswers) {
        return holds(false);
    }
    answers.resize(size);
    for (std::optional<int>& answer : answers) {
        count(answer);
        holds(!answer || (*answer >= 1 && *answer <= mostAgreed));
    }
    return *this;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/records.h"

#include <QDataStream>
#include <QStringList>

namespace brobygger {

/// How the bytes of an extract are laid out, whatever Qt the program is built with.
inline constexpr QDataStream::Version extractStream = QDataStream::Qt_6_0;
inline constexpr int personKeyBytes = 32;

/// The words that records name, numbered anew in the order in which they are met.
class UsedWords final {
public:
    /// `words` must outlive it.
    explicit UsedWords(const CodeWords& words)
        : m_words(words)
        , m_numbers(static_cast<size_t>(words.size()), -1) {}

    qint32 numberOf(CodeWord word);
    const QStringList& texts() const { return m_texts; }

private:
    const CodeWords& m_words;
    std::vector<qint32> m_numbers; ///< by the words of the records
    QStringList m_texts;
};

/// Writes the fields of a record (extract_fields.h).
class RowOut final {
public:
    RowOut(QDataStream& out, UsedWords& words)
        : m_out(out)
        , m_words(words) {}

    RowOut& id(qint64 id) { return put(id); }
    RowOut& idOrNone(qint64 id) { return put(id); }
    RowOut& person(int place) { return put(static_cast<qint32>(place)); }
    RowOut& personOrNone(int place) { return person(place); }
    RowOut& course(int place) { return person(place); }
    RowOut& courseOrNone(int place) { return person(place); }
    RowOut& screening(int place) { return person(place); }
    RowOut& day(QDate day) { return put(day); }
    RowOut& dayOrNone(QDate day) { return put(day); }
    RowOut& birthDate(QDate day) { return put(day); }
    RowOut& word(CodeWord word) { return put(m_words.numberOf(word)); }
    RowOut& count(int count) { return put(static_cast<qint32>(count)); }
    RowOut& year(int year) { return count(year); }
    RowOut& number(double number) { return put(number); }
    RowOut& amount(Money amount) { return put(amount.minor); }
    RowOut& yesOrNo(bool truth) { return put(truth); }
    template <class Enum> RowOut& oneOf(Enum value, Enum) { return put(static_cast<qint8>(value)); }
    RowOut& answers(const std::vector<std::optional<int>>& answers);

    RowOut& count(std::optional<int> count) {
        return putIfThere(count, [this](int there) { this->count(there); });
    }
    RowOut& number(std::optional<double> number) {
        return putIfThere(number, [this](double there) { this->number(there); });
    }
    RowOut& amount(std::optional<Money> amount) {
        return putIfThere(amount, [this](Money there) { this->amount(there); });
    }

private:
    template <class Value> RowOut& put(Value value) {
        m_out << value;
        return *this;
    }
    template <class Value, class Put> RowOut& putIfThere(const std::optional<Value>& value, Put putIt) {
        m_out << value.has_value();
        if (value) {
            putIt(*value);
        }
        return *this;
    }

    QDataStream& m_out;
    UsedWords& m_words;
};

/// Reads them back. What cannot be makes the stream fail: a place that is not there, a day after the period, a word nobody has.
class RowIn final {
public:
    /// The lists that are read already; `to` is the last day of the period.
    RowIn(QDataStream& in, const EvaluationRecords& records, QDate to)
        : m_in(in)
        , m_records(records)
        , m_to(to) {}

    RowIn& id(qint64& id);
    RowIn& idOrNone(qint64& id);
    RowIn& person(int& place) { return placeIn(place, 0, m_records.persons.size()); }
    RowIn& personOrNone(int& place) { return placeIn(place, -1, m_records.persons.size()); }
    RowIn& course(int& place) { return placeIn(place, 0, m_records.courses.size()); }
    RowIn& courseOrNone(int& place) { return placeIn(place, -1, m_records.courses.size()); }
    RowIn& screening(int& place) { return placeIn(place, 0, m_records.screenings.size()); }
    RowIn& day(QDate& day);
    RowIn& dayOrNone(QDate& day);
    RowIn& birthDate(QDate& day);
    RowIn& word(CodeWord& word);
    RowIn& count(int& count);
    RowIn& year(int& year);
    RowIn& number(double& number);
    RowIn& amount(Money& amount);
    RowIn& yesOrNo(bool& truth);
    template <class Enum> RowIn& oneOf(Enum& value, Enum last) {
        qint8 number = 0;
        m_in >> number;
        value = static_cast<Enum>(number);
        return holds(number >= 0 && number <= static_cast<qint8>(last));
    }
    RowIn& answers(std::vector<std::optional<int>>& answers);

    RowIn& count(std::optional<int>& value) {
        return takeIfThere(value, [this](int& there) { count(there); });
    }
    RowIn& number(std::optional<double>& value) {
        return takeIfThere(value, [this](double& there) { number(there); });
    }
    RowIn& amount(std::optional<Money>& value) {
        return takeIfThere(value, [this](Money& there) { amount(there); });
    }

private:
    RowIn& holds(bool isSound);
    RowIn& placeIn(int& place, int least, size_t size);
    template <class Value, class Take> RowIn& takeIfThere(std::optional<Value>& value, Take take) {
        bool isThere = false;
        m_in >> isThere;
        value.reset();
        if (isThere) {
            take(value.emplace());
        }
        return *this;
    }

    QDataStream& m_in;
    const EvaluationRecords& m_records;
    QDate m_to;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/statistics/interval.h"

#include <QJsonObject>

namespace brobygger {

/// Reads the inputs of one case of a file of figures and remembers the first thing that is wrong with it.
/// Reading goes on with a harmless value; the caller asks for the problem at the end and shows no result
/// then.
class CaseReader {
public:
    explicit CaseReader(const QJsonObject& input)
        : m_input(input) {}

    double number(const char* key);
    std::optional<double> optionalNumber(const char* key); ///< nothing when null or absent
    double numberOr(const char* key, double other);        ///< `other` when null or absent
    /// A whole number from 0 to ten million: persons, events, appointments.
    int count(const char* key);
    std::optional<int> optionalCount(const char* key);
    QString text(const char* key);
    Series series(const char* key);               ///< numbers and nulls
    std::vector<double> numbers(const char* key); ///< numbers only
    std::vector<int> counts(const char* key);
    std::vector<std::vector<int>> countTable(const char* key);
    bool has(const char* key) const { return m_input.contains(QLatin1String(key)); }
    const QJsonObject& input() const { return m_input; }

    void fail(const QString& sentence);
    /// Fails unless both lists are as long.
    void sameLength(const char* first, size_t firstLength, const char* second, size_t secondLength);
    const std::optional<QString>& problem() const { return m_problem; }

private:
    QJsonValue value(const char* key);
    QJsonArray array(const char* key);
    double checked(double number, const char* key);
    int countOf(const QJsonValue& value, const char* key);

    QJsonObject m_input;
    std::optional<QString> m_problem;
};

/// How a figure is written: null where there is none, "Inf" and "-Inf" for infinities, never NaN.
QJsonValue toJson(double value);
QJsonValue toJson(const std::optional<double>& value);
QJsonValue toJson(const std::optional<int>& value);
QJsonArray toJson(const Series& values);
/// Puts both ends of an interval, null when there is none.
void putInterval(QJsonObject& object, const QString& lowKey, const QString& highKey, const std::optional<Interval>& interval);

} // namespace brobygger

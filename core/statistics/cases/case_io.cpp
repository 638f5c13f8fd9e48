// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cases/case_io.h"

#include "core/statistics/cases/stat_cases_words.h"

#include <QJsonArray>
#include <cmath>

namespace brobygger {

namespace {

constexpr double largestCount = 10'000'000;
constexpr double largestNumber = 1e12;
constexpr double largestTotal = 100'000'000; // the search for hidden cells adds counts up

QString sentence(const char* source, const char* key) { return StatCasesWords::tr(source).arg(QLatin1String(key)); }

} // namespace

void CaseReader::fail(const QString& sentence) {
    if (!m_problem)
        m_problem = sentence;
}

QJsonValue CaseReader::value(const char* key) {
    const auto found = m_input.find(QLatin1String(key));
    if (found != m_input.end())
        return *found;
    fail(sentence(QT_TRANSLATE_NOOP("StatCases", "“%1” is missing."), key));
    return {};
}

QJsonArray CaseReader::array(const char* key) {
    const QJsonValue found = value(key);
    if (!found.isArray())
        fail(sentence(QT_TRANSLATE_NOOP("StatCases", "“%1” must be a list in square brackets."), key));
    return found.toArray();
}

double CaseReader::checked(double number, const char* key) {
    if (std::abs(number) <= largestNumber)
        return number;
    fail(sentence(QT_TRANSLATE_NOOP("StatCases", "“%1” holds a number beyond a million millions."), key));
    return 0;
}

double CaseReader::number(const char* key) {
    const QJsonValue found = value(key);
    if (!found.isDouble())
        fail(sentence(QT_TRANSLATE_NOOP("StatCases", "“%1” must be a number."), key));
    return checked(found.toDouble(), key);
}

std::optional<double> CaseReader::optionalNumber(const char* key) {
    const QJsonValue found = m_input.value(QLatin1String(key));
    if (found.isNull() || found.isUndefined())
        return {};
    return number(key);
}

double CaseReader::numberOr(const char* key, double other) { return optionalNumber(key).value_or(other); }

int CaseReader::countOf(const QJsonValue& value, const char* key) {
    const double number = value.toDouble(-1);
    if (number >= 0 && number <= largestCount && number == std::floor(number))
        return static_cast<int>(number);
    fail(sentence(QT_TRANSLATE_NOOP("StatCases", "“%1” must be a whole number from 0 to 10,000,000."), key));
    return 0;
}

int CaseReader::count(const char* key) { return countOf(value(key), key); }

std::optional<int> CaseReader::optionalCount(const char* key) {
    const QJsonValue found = m_input.value(QLatin1String(key));
    if (found.isNull() || found.isUndefined())
        return {};
    return countOf(found, key);
}

QString CaseReader::text(const char* key) {
    const QJsonValue found = value(key);
    if (!found.isString())
        fail(sentence(QT_TRANSLATE_NOOP("StatCases", "“%1” must be a text in quotation marks."), key));
    return found.toString();
}

Series CaseReader::series(const char* key) {
    Series result;
    for (const QJsonValue item : array(key)) {
        if (!item.isDouble() && !item.isNull())
            fail(sentence(QT_TRANSLATE_NOOP("StatCases", "“%1” must hold numbers, with null where one is missing."), key));
        result.push_back(item.isDouble() ? std::optional<double>(checked(item.toDouble(), key)) : std::nullopt);
    }
    return result;
}

std::vector<double> CaseReader::numbers(const char* key) {
    std::vector<double> result;
    for (const QJsonValue item : array(key)) {
        if (!item.isDouble())
            fail(sentence(QT_TRANSLATE_NOOP("StatCases", "“%1” must hold numbers only."), key));
        result.push_back(checked(item.toDouble(), key));
    }
    return result;
}

std::vector<int> CaseReader::counts(const char* key) {
    std::vector<int> result;
    for (const QJsonValue item : array(key))
        result.push_back(countOf(item, key));
    return result;
}

std::vector<std::vector<int>> CaseReader::countTable(const char* key) {
    std::vector<std::vector<int>> table;
    double total = 0;
    for (const QJsonValue row : array(key)) {
        std::vector<int> counts;
        for (const QJsonValue item : row.toArray())
            total += counts.emplace_back(countOf(item, key));
        table.push_back(std::move(counts));
        if (table.back().empty() || table.back().size() != table.front().size())
            fail(sentence(QT_TRANSLATE_NOOP("StatCases", "Every row of “%1” must have equally many cells."), key));
    }
    if (total > largestTotal)
        fail(sentence(QT_TRANSLATE_NOOP("StatCases", "The counts of “%1” add up to more than 100,000,000."), key));
    if (table.empty())
        fail(sentence(QT_TRANSLATE_NOOP("StatCases", "“%1” has no rows."), key));
    return table;
}

void CaseReader::sameLength(const char* first, size_t firstLength, const char* second, size_t secondLength) {
    if (firstLength != secondLength)
        fail(StatCasesWords::tr("“%1” and “%2” must be equally long.").arg(QLatin1String(first), QLatin1String(second)));
}

QJsonValue toJson(double value) {
    if (std::isnan(value))
        return QJsonValue::Null;
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("Inf") : QStringLiteral("-Inf");
    return value;
}

QJsonValue toJson(const std::optional<double>& value) { return value ? toJson(*value) : QJsonValue(QJsonValue::Null); }

QJsonValue toJson(const std::optional<int>& value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); }

QJsonArray toJson(const Series& values) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(toJson(value));
    return array;
}

void putInterval(QJsonObject& object, const QString& lowKey, const QString& highKey, const std::optional<Interval>& interval) {
    object.insert(lowKey, interval ? toJson(interval->low) : QJsonValue(QJsonValue::Null));
    object.insert(highKey, interval ? toJson(interval->high) : QJsonValue(QJsonValue::Null));
}

} // namespace brobygger

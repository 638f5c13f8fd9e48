// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/values.h"

#include "core/base/time/dates.h"

#include <utility>

namespace brobygger {

Value toValue(QDate date) { return date.isValid() ? Value(isoDate(date)) : Value(); }

Value toValue(const QDateTime& at) { return at.isValid() ? Value(isoMinute(at)) : Value(); }

void fromValue(const Value& value, QString& text) { text = toText(value); }

void fromValue(const Value& value, qint64& number) {
    const auto* whole = std::get_if<qint64>(&value);
    number = whole ? *whole : toText(value).toLongLong();
}

void fromValue(const Value& value, int& number) {
    qint64 whole = 0;
    fromValue(value, whole);
    number = static_cast<int>(whole);
}

void fromValue(const Value& value, double& number) {
    const auto* decimal = std::get_if<double>(&value);
    number = decimal ? *decimal : toText(value).toDouble();
}

void fromValue(const Value& value, bool& truth) {
    qint64 whole = 0;
    fromValue(value, whole);
    truth = whole != 0;
}

void fromValue(const Value& value, QDate& date) { date = fromIsoDate(toText(value)); }

void fromValue(const Value& value, QDateTime& at) { at = fromIsoMinute(toText(value)); }

void fromValue(const Value& value, std::optional<Money>& amount) {
    std::optional<qint64> minor;
    fromValue(value, minor);
    amount = minor ? std::optional(Money{*minor}) : std::nullopt;
}

Values& Values::setValue(const char* column, Value value) {
    m_columns.append({column, std::move(value)});
    return *this;
}

Values& Values::setOptional(const char* column, const QString& text) {
    return text.isEmpty() ? setNull(column) : set(column, text);
}

QString toText(const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) {
        return QString::number(*number);
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return QString::number(*decimal, 'g', 17);
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        return QString::fromLatin1(bytes->toHex());
    }
    return {};
}

} // namespace brobygger

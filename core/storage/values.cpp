// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/values.h"

#include "core/base/dates.h"

namespace brobygger {

Values& Values::setNull(const char* column) {
    m_columns.append({column, std::monostate()});
    return *this;
}

Values& Values::set(const char* column, const QString& text) {
    m_columns.append({column, text});
    return *this;
}

Values& Values::set(const char* column, int number) { return set(column, static_cast<qint64>(number)); }

Values& Values::set(const char* column, qint64 number) {
    m_columns.append({column, number});
    return *this;
}

Values& Values::set(const char* column, double number) {
    m_columns.append({column, number});
    return *this;
}

Values& Values::set(const char* column, bool truth) { return set(column, static_cast<qint64>(truth ? 1 : 0)); }

Values& Values::set(const char* column, QDate date) {
    return date.isValid() ? set(column, isoDate(date)) : setNull(column);
}

Values& Values::set(const char* column, const QDateTime& at) {
    return at.isValid() ? set(column, isoMinute(at)) : setNull(column);
}

Values& Values::set(const char* column, std::optional<Money> amount) {
    return amount ? set(column, amount->minor) : setNull(column);
}

Values& Values::set(const char* column, std::optional<int> number) {
    return number ? set(column, *number) : setNull(column);
}

Values& Values::set(const char* column, std::optional<double> number) {
    return number ? set(column, *number) : setNull(column);
}

Values& Values::set(const char* column, std::optional<bool> truth) {
    return truth ? set(column, *truth) : setNull(column);
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

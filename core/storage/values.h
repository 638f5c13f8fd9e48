// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/values/money.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>
#include <variant>

namespace brobygger {

/// What one column holds.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

// How the values of records are stored: a date as yyyy-MM-dd, a wall time as yyyy-MM-ddThh:mm, an amount in minor units; null
// where there is none.
inline Value toValue(const QString& text) { return text; }
Value toValue(const char* text) = delete;
inline Value toValue(qint64 number) { return number; }
inline Value toValue(int number) { return static_cast<qint64>(number); }
inline Value toValue(double number) { return number; }
inline Value toValue(bool truth) { return static_cast<qint64>(truth ? 1 : 0); }
Value toValue(QDate date);
Value toValue(const QDateTime& at);
inline Value toValue(std::optional<Money> amount) { return amount ? Value(amount->minor) : Value(); }
template <class Record> Value toValue(Id<Record> id) { return id.isValid() ? Value(id.value()) : Value(); }
template <class Type>
    requires(!std::is_same_v<Type, Money>)
Value toValue(const std::optional<Type>& value) {
    return value ? toValue(*value) : Value();
}

// The same backwards; null gives what says that there is none.
void fromValue(const Value& value, QString& text);
void fromValue(const Value& value, qint64& number);
void fromValue(const Value& value, int& number);
void fromValue(const Value& value, double& number);
void fromValue(const Value& value, bool& truth);
void fromValue(const Value& value, QDate& date);
void fromValue(const Value& value, QDateTime& at);
void fromValue(const Value& value, std::optional<Money>& amount);
template <class Record> void fromValue(const Value& value, Id<Record>& id) {
    qint64 number = 0;
    fromValue(value, number);
    id = Id<Record>(number);
}
template <class Type>
    requires(!std::is_same_v<Type, Money>)
void fromValue(const Value& value, std::optional<Type>& into) {
    into.reset();
    if (!std::holds_alternative<std::monostate>(value))
        fromValue(value, into.emplace());
}

/// The columns of one record with their values, for writing them and for the audit trail.
class Values {
public:
    struct Column {
        const char* name;
        Value value;
    };

    template <class Type> Values& set(const char* column, const Type& value) { return setValue(column, toValue(value)); }
    /// Null when the text is empty: for codes with a foreign key.
    Values& setOptional(const char* column, const QString& text);
    Values& setNull(const char* column) { return setValue(column, Value()); }
    Values& setValue(const char* column, Value value);

    const QList<Column>& columns() const { return m_columns; }

private:
    QList<Column> m_columns;
};

/// A value as the audit trail shows it.
QString toText(const Value& value);

} // namespace brobygger

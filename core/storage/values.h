// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>
#include <variant>

namespace brobygger {

/// What one column holds.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// The columns of one record with their values. A store makes them once per record kind; inserting, updating and the audit
/// trail all use the same list, so that no column can be written from the wrong field in one of them.
class Values {
public:
    struct Column {
        const char* name;
        Value value;
    };

    Values& set(const char* column, const QString& text);
    Values& set(const char* column, const char* text) = delete;
    Values& set(const char* column, int number);
    Values& set(const char* column, qint64 number);
    Values& set(const char* column, double number);
    Values& set(const char* column, bool truth);
    Values& set(const char* column, QDate date);           ///< yyyy-MM-dd, null when invalid
    Values& set(const char* column, const QDateTime& at);   ///< local yyyy-MM-ddThh:mm, null when invalid
    Values& set(const char* column, std::optional<Money> amount);
    Values& set(const char* column, std::optional<int> number);
    Values& set(const char* column, std::optional<double> number);
    Values& set(const char* column, std::optional<bool> truth);
    /// Null when the text is empty: for codes with a foreign key.
    Values& setOptional(const char* column, const QString& text);
    template <class Record> Values& set(const char* column, Id<Record> id) {
        return id.isValid() ? set(column, id.value()) : setNull(column);
    }
    Values& setNull(const char* column);

    const QList<Column>& columns() const { return m_columns; }

private:
    QList<Column> m_columns;
};

/// A value as the audit trail shows it.
QString toText(const Value& value);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/values.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace brobygger {

class Database;
class PreparedStatement;

/// One prepared statement, lent by its connection: parameters bound by name, columns read by name.
/// Every failure of the engine throws StorageFailure; a name that does not exist is a programming error and asserts.
class Statement final {
public:
    Statement(Database& database, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    // Binding: ":name" as it stands in the SQL.
    Statement& bind(const char* name, const Value& value);
    Statement& bind(const char* name, const QString& text) { return bind(name, Value(text)); }
    Statement& bind(const char* name, qint64 number) { return bind(name, Value(number)); }
    Statement& bind(const char* name, int number) { return bind(name, Value(static_cast<qint64>(number))); }
    Statement& bind(const char* name, double number) { return bind(name, Value(number)); }
    Statement& bind(const char* name, bool truth) { return bind(name, Value(static_cast<qint64>(truth ? 1 : 0))); }
    Statement& bind(const char* name, const char* text) = delete;
    Statement& bind(const char* name, QDate date);
    Statement& bind(const char* name, const QDateTime& at);
    template <class Record> Statement& bind(const char* name, Id<Record> id) {
        return bind(name, id.isValid() ? Value(id.value()) : Value());
    }
    /// Binds each column to the parameter of the same name; a column the SQL does not name is left out.
    Statement& bind(const Values& values);

    /// The next row; false at the end.
    bool step();
    /// Runs to the end and makes the statement ready for other values.
    void run();
    /// Ready to be bound and run again.
    void reset();

    // Reading the current row.
    bool isNull(const char* column) const;
    Value value(const char* column) const;
    QString text(const char* column) const { return text(index(column)); }
    qint64 integer(const char* column) const { return integer(index(column)); }
    int number(const char* column) const { return static_cast<int>(integer(index(column))); }
    double decimal(const char* column) const { return decimal(index(column)); }
    bool truth(const char* column) const { return integer(column) != 0; }
    QDate date(const char* column) const;
    QDateTime minute(const char* column) const;
    QByteArray bytes(const char* column) const { return bytes(index(column)); }
    std::optional<Money> money(const char* column) const;
    std::optional<int> optionalNumber(const char* column) const;
    std::optional<double> optionalDecimal(const char* column) const;
    std::optional<bool> optionalTruth(const char* column) const;
    template <class IdType> IdType id(const char* column) const { return IdType(integer(index(column))); }

    // The same by position, for loops over very many rows: resolve once with index().
    int index(const char* column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    double decimal(int column) const;
    /// The UTF-8 of a text where the engine has it, uncopied: until the next step(). Empty for NULL, too.
    std::string_view textView(int column) const;

private:
    void bindAt(int parameter, const Value& value);
    QByteArray bytes(int column) const;

    Database& m_database;
    PreparedStatement& m_prepared;
    sqlite3_stmt* m_statement; ///< the engine's, which m_prepared keeps
};

} // namespace brobygger

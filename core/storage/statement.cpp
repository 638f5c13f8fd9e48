// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/time/dates.h"
#include "core/storage/database.h"
#include "core/storage/engine_error.h"
#include "core/storage/statement_cache.h"

#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
int bindValue(sqlite3_stmt* statement, int at, const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) {
        return sqlite3_bind_int64(statement, at, *number);
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return sqlite3_bind_double(statement, at, *decimal);
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        return sqlite3_bind_text(statement, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    }
    if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        return sqlite3_bind_blob(statement, at, bytes->constData(), static_cast<int>(bytes->size()), SQLITE_TRANSIENT);
    }
    return sqlite3_bind_null(statement, at);
}
} // namespace

Statement::Statement(Database& database, const char* sql)
    : m_database(database), m_statement(database.statements().borrow(sql)) {}

Statement::~Statement() { m_database.statements().giveBack(m_statement); }

Statement& Statement::bind(const char* name, const Value& value) {
    const int at = sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(at > 0, "Statement::bind", name);
    if (bindValue(m_statement, at, value) != SQLITE_OK) {
        throwEngineFailure(m_database.handle());
    }
    return *this;
}

Statement& Statement::bind(const char* name, QDate date) {
    return bind(name, date.isValid() ? Value(isoDate(date)) : Value());
}

Statement& Statement::bind(const char* name, const QDateTime& at) {
    return bind(name, at.isValid() ? Value(isoMinute(at)) : Value());
}

Statement& Statement::bind(const Values& values) {
    QByteArray name;
    for (const Values::Column& column : values.columns()) {
        name = ':' + QByteArray::fromRawData(column.name, static_cast<qsizetype>(std::strlen(column.name)));
        const int at = sqlite3_bind_parameter_index(m_statement, name.constData());
        if (at > 0 && bindValue(m_statement, at, column.value) != SQLITE_OK) {
            throwEngineFailure(m_database.handle());
        }
    }
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        throwEngineFailure(m_database.handle());
    }
    return false;
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() { sqlite3_reset(m_statement); }

int Statement::index(const char* column) const {
    const int count = sqlite3_column_count(m_statement);
    for (int at = 0; at < count; ++at) {
        if (std::strcmp(sqlite3_column_name(m_statement, at), column) == 0) {
            return at;
        }
    }
    Q_ASSERT_X(false, "Statement::index", column);
    return 0;
}

bool Statement::isNull(const char* column) const {
    return sqlite3_column_type(m_statement, index(column)) == SQLITE_NULL;
}

Value Statement::value(const char* column) const {
    const int at = index(column);
    switch (sqlite3_column_type(m_statement, at)) {
    case SQLITE_INTEGER: return integer(at);
    case SQLITE_FLOAT: return decimal(at);
    case SQLITE_TEXT: return text(at);
    case SQLITE_BLOB: return bytes(column);
    default: return {};
    }
}

QString Statement::text(int column) const {
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double Statement::decimal(int column) const { return sqlite3_column_double(m_statement, column); }

QDate Statement::date(const char* column) const { return fromIsoDate(text(column)); }

QDateTime Statement::minute(const char* column) const { return fromIsoMinute(text(column)); }

QByteArray Statement::bytes(const char* column) const {
    const int at = index(column);
    return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, at)),
                      sqlite3_column_bytes(m_statement, at));
}

std::optional<Money> Statement::money(const char* column) const {
    return isNull(column) ? std::nullopt : std::optional(Money{integer(column)});
}

std::optional<int> Statement::optionalNumber(const char* column) const {
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<double> Statement::optionalDecimal(const char* column) const {
    return isNull(column) ? std::nullopt : std::optional(decimal(column));
}

std::optional<bool> Statement::optionalTruth(const char* column) const {
    return isNull(column) ? std::nullopt : std::optional(truth(column));
}

} // namespace brobygger

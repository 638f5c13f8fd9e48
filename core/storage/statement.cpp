// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/time/dates.h"
#include "core/storage/database.h"
#include "core/storage/engine_error.h"
#include "core/storage/prepared_statement.h"
#include "core/storage/statement_cache.h"

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
    : m_database(database)
    , m_prepared(*database.statements().borrow(sql))
    , m_statement(m_prepared.native()) {}

Statement::~Statement() { m_database.statements().giveBack(&m_prepared); }

Statement& Statement::bind(const char* name, const Value& value) {
    const int at = name[0] == ':' ? m_prepared.parameter(name + 1) : 0;
    Q_ASSERT_X(at > 0, "Statement::bind", name);
    bindAt(at, value);
    return *this;
}

Statement& Statement::bind(const char* name, QDate date) { return bind(name, date.isValid() ? Value(isoDate(date)) : Value()); }

Statement& Statement::bind(const char* name, const QDateTime& at) {
    return bind(name, at.isValid() ? Value(isoMinute(at)) : Value());
}

Statement& Statement::bind(const Values& values) {
    for (const Values::Column& column : values.columns()) {
        if (const int at = m_prepared.parameter(column.name); at > 0) {
            bindAt(at, column.value);
        }
    }
    return *this;
}

void Statement::bindAt(int parameter, const Value& value) {
    if (bindValue(m_statement, parameter, value) != SQLITE_OK) {
        throwEngineFailure(m_database.handle());
    }
}

bool Statement::step() {
    // Within a transaction this was asked when it began.
    if (sqlite3_stmt_readonly(m_statement) == 0 && !m_database.isInTransaction()) {
        m_database.requireInPlace();
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        m_prepared.followSchema();
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
    const int at = m_prepared.column(column);
    Q_ASSERT_X(at >= 0, "Statement::index", column);
    return at < 0 ? 0 : at;
}

bool Statement::isNull(const char* column) const { return isNull(index(column)); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

Value Statement::value(const char* column) const {
    const int at = index(column);
    switch (sqlite3_column_type(m_statement, at)) {
    case SQLITE_INTEGER: return integer(at);
    case SQLITE_FLOAT: return decimal(at);
    case SQLITE_TEXT: return text(at);
    case SQLITE_BLOB: return bytes(at);
    default: return {};
    }
}

QString Statement::text(int column) const {
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double Statement::decimal(int column) const { return sqlite3_column_double(m_statement, column); }

// As a blob: asked for as text, the engine would first copy it to end it with a zero.
std::string_view Statement::textView(int column) const {
    const void* utf8 = sqlite3_column_blob(m_statement, column);
    return utf8 ? std::string_view(static_cast<const char*>(utf8),
                                   static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

QDate Statement::date(const char* column) const { return fromIsoDate(text(column)); }

QDateTime Statement::minute(const char* column) const { return fromIsoMinute(text(column)); }

QByteArray Statement::bytes(int column) const {
    return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
                      sqlite3_column_bytes(m_statement, column));
}

std::optional<Money> Statement::money(const char* column) const {
    const int at = index(column);
    return isNull(at) ? std::nullopt : std::optional(Money{integer(at)});
}

std::optional<int> Statement::optionalNumber(const char* column) const {
    const int at = index(column);
    return isNull(at) ? std::nullopt : std::optional(static_cast<int>(integer(at)));
}

std::optional<double> Statement::optionalDecimal(const char* column) const {
    const int at = index(column);
    return isNull(at) ? std::nullopt : std::optional(decimal(at));
}

std::optional<bool> Statement::optionalTruth(const char* column) const {
    const int at = index(column);
    return isNull(at) ? std::nullopt : std::optional(integer(at) != 0);
}

} // namespace brobygger

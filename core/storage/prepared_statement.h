// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace brobygger {

/// The names of a statement's columns or parameters. They are asked for in their order nearly always, so the search begins at
/// the one found last and goes round.
class NameList final {
public:
    /// The first of two of the same name is the one that is found.
    void append(std::string_view name);
    void clear();
    int count() const { return static_cast<int>(m_names.size()); }
    /// Its place from 0; -1 when there is none of that name.
    int find(std::string_view name);

private:
    std::vector<std::string> m_names;
    std::size_t m_last = 0;
};

/// A statement the engine has prepared, with the names in it, so that these are read once and not for each cell.
class PreparedStatement final {
public:
    /// Throws StorageFailure when the engine refuses the SQL.
    PreparedStatement(sqlite3* connection, const QByteArray& sql);
    ~PreparedStatement();
    PreparedStatement(const PreparedStatement&) = delete;
    PreparedStatement& operator=(const PreparedStatement&) = delete;

    sqlite3_stmt* native() const { return m_native; }
    const QByteArray& sql() const { return m_sql; }
    /// The parameter's number from 1, by its name without the colon; 0 when the SQL has none of that name.
    int parameter(const char* name) { return m_parameters.find(name) + 1; }
    /// The column's place from 0; -1 when there is none of that name.
    int column(const char* name);
    /// To be called after a step: the engine prepares a statement anew when the schema has changed, and what is selected with
    /// * may then have other columns.
    void followSchema();

private:
    int timesPreparedAnew() const;

    QByteArray m_sql;
    sqlite3_stmt* m_native = nullptr;
    NameList m_parameters;
    NameList m_columns; ///< as far as they were asked for
    int m_timesPreparedAnew = 0;
};

} // namespace brobygger

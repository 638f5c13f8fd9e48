// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/research_tables.h"

#include <QDate>
#include <functional>

namespace brobygger {

class Database;
class Statement;

/// Reads the rows that an extract for research tells of.
class ResearchRowsStore final {
public:
    ResearchRowsStore(Database& database, QString programmeId, QDate today)
        : m_database(database)
        , m_programmeId(std::move(programmeId))
        , m_today(today) {}

    /// The courses of the programme that have begun, of each citizen in their order.
    void forCourses(const std::function<void(qint64 citizen, qint64 course)>& visit) const;
    /// Of everybody: whose rows go along is not known here.
    void forRows(const ResearchTable& table, const std::function<void(const Statement& row)>& visit) const;

private:
    Database& m_database;
    QString m_programmeId;
    QDate m_today;
};

} // namespace brobygger

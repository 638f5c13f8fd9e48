// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research_rows_store.h"

#include "core/storage/statement.h"

namespace brobygger {

void ResearchRowsStore::forRows(const ResearchTable& table, const std::function<void(const Statement&)>& visit) const {
    Statement row(m_database, table.sql);
    row.bind(Values().set("programme", m_programmeId).set("today", m_today));
    while (row.step()) {
        visit(row);
    }
}

void ResearchRowsStore::forCourses(const std::function<void(qint64, qint64)>& visit) const {
    Statement row(m_database, R"(SELECT citizen_id, id FROM course WHERE programme_id = :programme AND started_on <= :today
                                 ORDER BY citizen_id, started_on, id)");
    row.bind(":programme", m_programmeId).bind(":today", m_today);
    while (row.step()) {
        visit(row.integer("citizen_id"), row.integer("id"));
    }
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/rows/import_log.h"

#include <QJsonDocument>

namespace brobygger {

void ImportLog::made(RecordKind kind, qint64 id) {
    m_store.insertRecord(m_write, m_import.id, {id, {}, m_write.stamp(), kind});
}

void ImportLog::changes(RecordKind kind, qint64 id) {
    const RecordRows& rows = m_rows.try_emplace(kind, database(), kind).first->second;
    if (const auto image = rows.image(id)) {
        const QString stamp = rows.stampsChanges() ? m_write.stamp() : rows.stamp(id).value_or(QString());
        m_store.insertRecord(m_write, m_import.id, {id, QJsonDocument(*image).toJson(QJsonDocument::Compact), stamp, kind});
    }
}

void ImportLog::touches(CitizenId citizen, CourseId course) {
    m_citizens.insert(citizen);
    if (course.isValid()) {
        m_courses.insert(course);
    }
}

} // namespace brobygger

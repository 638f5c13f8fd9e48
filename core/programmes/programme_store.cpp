// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_store.h"

#include "core/base/time/dates.h"
#include "core/programmes/programme_json.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace brobygger {

namespace {
struct ProgrammesWords {
    Q_DECLARE_TR_FUNCTIONS(Programmes)
};

constexpr const char* programmeSql = R"(
    SELECT document, version FROM programme WHERE id = :id AND (:version = 0 OR version = :version)
    ORDER BY version DESC LIMIT 1)";
constexpr const char* newestSql = R"(
    SELECT document FROM programme p
    WHERE version = (SELECT max(version) FROM programme newer WHERE newer.id = p.id) ORDER BY id)";
constexpr const char* insertSql = R"(
    INSERT INTO programme (id, version, document, taken_into_use) VALUES (:id, :version, :document, :taken_into_use))";
} // namespace

Result<Programme> ProgrammeStore::find(const QString& id, int version) const {
    Statement select(m_database, programmeSql);
    select.bind(":id", id).bind(":version", version);
    if (!select.step()) {
        return Error{ErrorKind::NotFound, ProgrammesWords::tr("The file has no programme of that name."), id};
    }
    Result<Programme> programme = programmeFromJson(QJsonDocument::fromJson(select.text("document").toUtf8()).object());
    if (programme) {
        programme->version = static_cast<int>(select.integer("version")); // one received in a bundle may have another here
    }
    return programme;
}

Result<QList<Programme>> ProgrammeStore::newest() const {
    Statement select(m_database, newestSql);
    QList<Programme> list;
    while (select.step()) {
        Result<Programme> programme = programmeFromJson(QJsonDocument::fromJson(select.text("document").toUtf8()).object());
        if (!programme) {
            return programme.error();
        }
        list.append(*std::move(programme));
    }
    return list;
}

void ProgrammeStore::insert(Write& write, const Programme& programme) {
    Statement(m_database, insertSql)
        .bind(":id", programme.id)
        .bind(":version", programme.version)
        .bind(":document", QString::fromUtf8(QJsonDocument(programmeToJson(programme)).toJson(QJsonDocument::Compact)))
        .bind(":taken_into_use", isoDate(write.clock().today()))
        .run();
    write.created(RecordKind::Programme, programme.version);
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/evaluated_programmes_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* programmesSql = R"(
    SELECT DISTINCT id FROM programme
    WHERE id = :in_use OR EXISTS (SELECT 1 FROM course WHERE course.programme_id = programme.id) ORDER BY id)";
}

QStringList evaluatedProgrammes(Database& database, const QString& inUse) {
    Statement select(database, programmesSql);
    select.bind(":in_use", inUse);
    QStringList ids;
    while (select.step()) {
        ids.append(select.text("id"));
    }
    return ids;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/code_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = R"(
    SELECT list, id, name_da, name_en, name_sv, valid_from, valid_to, extra FROM code ORDER BY list, position)";
constexpr const char* insertSql = R"(
    INSERT INTO code (list, id, name_da, name_en, name_sv, position, valid_from, valid_to, extra)
    VALUES (:list, :id, :name_da, :name_en, :name_sv, :position, :valid_from, :valid_to, :extra)
    ON CONFLICT (list, id) DO NOTHING)";

Code fromRow(const Statement& row) {
    return {row.text("id"),         row.text("name_da"),  row.text("name_en"), row.text("name_sv"),
            row.date("valid_from"), row.date("valid_to"), row.text("extra")};
}

Values valuesOf(const Code& code) {
    return Values()
        .set("id", code.id)
        .set("name_da", code.nameDa)
        .set("name_en", code.nameEn)
        .set("name_sv", code.nameSv)
        .set("valid_from", code.validFrom)
        .set("valid_to", code.validTo)
        .set("extra", code.extra);
}
} // namespace

QHash<QString, QList<Code>> CodeStore::all() const {
    QHash<QString, QList<Code>> lists;
    Statement select(m_database, selectSql);
    while (select.step()) {
        lists[select.text("list")].append(fromRow(select));
    }
    return lists;
}

void CodeStore::addMissing(const QString& list, const Code& code, int position) {
    Statement(m_database, insertSql).bind(valuesOf(code)).bind(":list", list).bind(":position", position).run();
}

} // namespace brobygger

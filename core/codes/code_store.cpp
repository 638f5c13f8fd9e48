// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/code_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = R"(
    SELECT list, id, name_da, name_en, name_sv, valid_from, valid_to, extra FROM code
    ORDER BY list, substr(id, 1, 4) = 'own_', position, id)"; // the organisation's own last, however many are shipped
constexpr const char* findSql = R"(
    SELECT id, name_da, name_en, name_sv, valid_from, valid_to, extra FROM code WHERE list = :list AND id = :id)";
constexpr const char* insertSql = R"(
    INSERT INTO code (list, id, name_da, name_en, name_sv, position, valid_from, valid_to, extra)
    VALUES (:list, :id, :name_da, :name_en, :name_sv, :position, :valid_from, :valid_to, :extra)
    ON CONFLICT (list, id) DO NOTHING)";
constexpr const char* endSql = R"(SELECT coalesce(max(position) + 1, 0) AS following FROM code WHERE list = :list)";
constexpr const char* updateSql = R"(
    UPDATE code SET name_da = :name_da, name_en = :name_en, name_sv = :name_sv, valid_from = :valid_from,
        valid_to = :valid_to, extra = :extra
    WHERE list = :list AND id = :id)";
constexpr const char* renewSql = R"(UPDATE code SET extra = :extra, position = :position WHERE list = :list AND id = :id)";
constexpr const char* deleteSql = R"(DELETE FROM code WHERE list = :list AND id = :id)";

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

/// A code has no number: the audit trail names it by its list and id.
QString nameOf(const QString& list, const Code& code) { return list + QLatin1Char('/') + code.id; }
} // namespace

QHash<QString, QList<Code>> CodeStore::all() const {
    QHash<QString, QList<Code>> lists;
    Statement select(m_database, selectSql);
    while (select.step()) {
        lists[select.text("list")].append(fromRow(select));
    }
    return lists;
}

std::optional<Code> CodeStore::find(const QString& list, const QString& id) const {
    Statement select(m_database, findSql);
    select.bind(":list", list).bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

void CodeStore::addMissing(const QString& list, const Code& code, int position) {
    Statement(m_database, insertSql).bind(valuesOf(code)).bind(":list", list).bind(":position", position).run();
}

void CodeStore::renew(const QString& list, const Code& code, int position) {
    Statement(m_database, renewSql)
        .bind(":extra", code.extra)
        .bind(":position", position)
        .bind(":list", list)
        .bind(":id", code.id)
        .run();
}

void CodeStore::insert(Write& write, const QString& list, const Code& code) {
    Statement end(m_database, endSql);
    end.bind(":list", list).step();
    addMissing(list, code, end.number("following"));
    write.happened(AuditAction::Created, RecordKind::Code, 0, 0, nameOf(list, code));
}

void CodeStore::update(Write& write, const QString& list, const Code& before, const Code& after) {
    Statement(m_database, updateSql).bind(valuesOf(after)).bind(":list", list).run();
    if (write.changed(RecordKind::Code, 0, valuesOf(before), valuesOf(after))) {
        write.happened(AuditAction::Changed, RecordKind::Code, 0, 0, nameOf(list, after));
    }
}

void CodeStore::remove(Write& write, const QString& list, const Code& code) {
    Statement(m_database, deleteSql).bind(":list", list).bind(":id", code.id).run();
    write.happened(AuditAction::Removed, RecordKind::Code, 0, 0, nameOf(list, code));
}

} // namespace brobygger

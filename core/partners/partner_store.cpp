// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partner_store.h"

#include "core/base/text.h"
#include "core/storage/search_index.h"
#include "core/storage/search_words.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = "SELECT * FROM partner WHERE id = :id";
constexpr const char* selectPersonSql = "SELECT * FROM partner_person WHERE id = :id";
constexpr const char* personsSql = "SELECT * FROM partner_person WHERE partner_id = :partner_id ORDER BY name, id";
constexpr const char* countSql = "SELECT count(*) FROM partner";
constexpr const char* windowSql = "SELECT * FROM partner ORDER BY sort_key, id LIMIT :limit OFFSET :offset";
constexpr const char* insertSql = R"(
    INSERT INTO partner (id, kind, name, sort_key, phone, email, street, postcode, town, ean, sor, provider_number,
        remark, is_active, created_at, changed_at)
    VALUES (:id, :kind, :name, :sort_key, :phone, :email, :street, :postcode, :town, :ean, :sor, :provider_number,
        :remark, :is_active, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE partner SET kind = :kind, name = :name, sort_key = :sort_key, phone = :phone, email = :email,
        street = :street, postcode = :postcode, town = :town, ean = :ean, sor = :sor,
        provider_number = :provider_number, remark = :remark, is_active = :is_active, changed_at = :stamp
    WHERE id = :id)";
constexpr const char* deleteSql = "DELETE FROM partner WHERE id = :id";
constexpr const char* deletePersonSql = "DELETE FROM partner_person WHERE id = :id";
constexpr const char* insertPersonSql = R"(
    INSERT INTO partner_person (id, partner_id, name, role, phone, email)
    VALUES (:id, :partner_id, :name, :role, :phone, :email))";

Partner fromRow(const Statement& row) {
    Partner partner;
    partner.id = row.id<PartnerId>("id");
    partner.kind = partnerKindFromCode(row.text("kind"));
    partner.name = row.text("name");
    partner.phone = row.text("phone");
    partner.email = row.text("email");
    partner.street = row.text("street");
    partner.postcode = row.text("postcode");
    partner.town = row.text("town");
    partner.ean = row.text("ean");
    partner.sor = row.text("sor");
    partner.providerNumber = row.text("provider_number");
    partner.remark = row.text("remark");
    partner.isActive = row.truth("is_active");
    return partner;
}

Values valuesOf(const Partner& partner) {
    return Values()
        .set("kind", toCode(partner.kind))
        .set("name", partner.name)
        .set("phone", partner.phone)
        .set("email", partner.email)
        .set("street", partner.street)
        .set("postcode", partner.postcode)
        .set("town", partner.town)
        .set("ean", partner.ean)
        .set("sor", partner.sor)
        .set("provider_number", partner.providerNumber)
        .set("remark", partner.remark)
        .set("is_active", partner.isActive);
}

PartnerPerson personFromRow(const Statement& row) {
    return {row.id<PartnerPersonId>("id"), row.id<PartnerId>("partner_id"), row.text("name"), row.text("role"),
            row.text("phone"), row.text("email")};
}

Values valuesOf(const PartnerPerson& person) {
    return Values()
        .set("partner_id", person.partner)
        .set("name", person.name)
        .set("role", person.role)
        .set("phone", person.phone)
        .set("email", person.email);
}

/// Who refers is looked for under its own word.
QString searchKind(const Partner& partner) {
    return partner.kind == PartnerKind::Clinic ? QStringLiteral("referrer") : QStringLiteral("partner");
}

QStringList searchTerms(const Partner& partner) {
    return searchWords(partner.name) + searchWords(partner.town) + phoneTerms(partner.phone);
}

QList<Partner> all(Statement& select) {
    QList<Partner> partners;
    while (select.step()) {
        partners.append(fromRow(select));
    }
    return partners;
}
} // namespace

std::optional<Partner> PartnerStore::find(PartnerId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

std::optional<PartnerPerson> PartnerStore::findPerson(PartnerPersonId id) const {
    Statement select(m_database, selectPersonSql);
    select.bind(":id", id);
    return select.step() ? std::optional(personFromRow(select)) : std::nullopt;
}

QList<PartnerPerson> PartnerStore::personsOf(PartnerId partner) const {
    Statement select(m_database, personsSql);
    select.bind(":partner_id", partner);
    QList<PartnerPerson> persons;
    while (select.step()) {
        persons.append(personFromRow(select));
    }
    return persons;
}

qsizetype PartnerStore::count() const { return static_cast<qsizetype>(m_database.number(countSql)); }

QList<Partner> PartnerStore::window(qsizetype offset, qsizetype limit) const {
    Statement select(m_database, windowSql);
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    return all(select);
}

void PartnerStore::insert(Write& write, const Partner& partner) {
    Statement(m_database, insertSql)
        .bind(valuesOf(partner))
        .bind(":id", partner.id)
        .bind(":sort_key", danishSortKey(partner.name, {}))
        .bind(":stamp", write.stamp())
        .run();
    SearchIndex(m_database).put(searchKind(partner), partner.id.value(), searchTerms(partner));
    write.created(RecordKind::Partner, partner.id.value());
}

void PartnerStore::update(Write& write, const Partner& before, const Partner& after) {
    if (!write.changed(RecordKind::Partner, after.id.value(), valuesOf(before), valuesOf(after))) {
        return;
    }
    Statement(m_database, updateSql)
        .bind(valuesOf(after))
        .bind(":id", after.id)
        .bind(":sort_key", danishSortKey(after.name, {}))
        .bind(":stamp", write.stamp())
        .run();
    SearchIndex(m_database).put(searchKind(after), after.id.value(), searchTerms(after));
}

void PartnerStore::indexAll(Write& write) {
    SearchIndex index(write.database());
    for (const Partner& partner : window(0, count())) {
        index.put(searchKind(partner), partner.id.value(), searchTerms(partner));
    }
}

void PartnerStore::insertPerson(Write& write, const PartnerPerson& person) {
    Statement(m_database, insertPersonSql).bind(valuesOf(person)).bind(":id", person.id).run();
    write.created(RecordKind::Partner, person.id.value());
}

void PartnerStore::remove(Write& write, PartnerId id) {
    Statement(m_database, deleteSql).bind(":id", id).run();
    SearchIndex(m_database).remove(id.value());
    write.removed(RecordKind::Partner, id.value());
}

void PartnerStore::removePerson(Write& write, PartnerPersonId id) {
    Statement(m_database, deletePersonSql).bind(":id", id).run();
    write.removed(RecordKind::Partner, id.value());
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partner_store.h"

#include "core/base/text/text.h"
#include "core/storage/records/search_forms.h"
#include "core/storage/records/search_index.h"

namespace brobygger {

namespace {
constexpr const char* personsSql =
    "SELECT * FROM partner_person WHERE partner_id = :partner_id ORDER BY is_main DESC, name, id";
constexpr const char* countSql = "SELECT count(*) FROM partner";
constexpr const char* windowSql = "SELECT * FROM partner ORDER BY sort_key, id LIMIT :limit OFFSET :offset";
/// Who refers is looked for under its own word.
QString searchKind(const Partner& partner) {
    return partner.kind == PartnerKind::Clinic ? QStringLiteral("referrer") : QStringLiteral("partner");
}

QStringList searchTerms(const Partner& partner) {
    return nameTerms(partner.name) + nameTerms(partner.town) + phoneTerms(partner.phone);
}
} // namespace

const StoreTable<Partner>& PartnerStore::table() {
    static const StoreTable<Partner> table{
        "partner",
        RecordKind::Partner,
        ownedByNobody<Partner>,
        {coded<partnerKindFromCode, &Partner::kind>("kind"), field<&Partner::name>("name"),
         derived<Partner>("sort_key", [](const Partner& partner) { return toValue(danishSortKey(partner.name, {})); }),
         field<&Partner::phone>("phone"), field<&Partner::email>("email"), field<&Partner::street>("street"),
         field<&Partner::postcode>("postcode"), field<&Partner::town>("town"), field<&Partner::ean>("ean"),
         field<&Partner::sor>("sor"), field<&Partner::providerNumber>("provider_number"), field<&Partner::remark>("remark"),
         field<&Partner::cluster>("cluster"), field<&Partner::doctors>("doctors"), field<&Partner::isActive>("is_active")}};
    return table;
}

const StoreTable<PartnerPerson>& PartnerStore::personTable() {
    static const StoreTable<PartnerPerson> table{
        "partner_person",
        RecordKind::Partner,
        ownedByNobody<PartnerPerson>,
        {field<&PartnerPerson::partner>("partner_id"), field<&PartnerPerson::name>("name"), field<&PartnerPerson::role>("role"),
         field<&PartnerPerson::phone>("phone"), field<&PartnerPerson::email>("email"), field<&PartnerPerson::note>("note"),
         field<&PartnerPerson::isMain>("is_main")},
        Stamps::None};
    return table;
}

std::optional<Partner> PartnerStore::find(PartnerId id) const { return table().find(m_database, id); }

std::optional<PartnerPerson> PartnerStore::findPerson(PartnerPersonId id) const { return personTable().find(m_database, id); }

QList<PartnerPerson> PartnerStore::personsOf(PartnerId partner) const {
    Statement select(m_database, personsSql);
    return personTable().readAll(select.bind(":partner_id", partner));
}

qsizetype PartnerStore::count() const { return static_cast<qsizetype>(m_database.number(countSql)); }

QList<Partner> PartnerStore::window(qsizetype offset, qsizetype limit) const {
    Statement select(m_database, windowSql);
    return table().readAll(select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset)));
}

void PartnerStore::insert(Write& write, const Partner& partner) {
    table().insert(write, partner);
    SearchIndex(m_database).add(searchKind(partner), partner.id.value(), searchTerms(partner));
}

void PartnerStore::update(Write& write, const Partner& before, const Partner& after) {
    if (table().update(write, before, after)) {
        SearchIndex(m_database).put(searchKind(after), after.id.value(), searchTerms(after));
    }
}

void PartnerStore::indexOne(Write& write, PartnerId id) {
    if (const auto partner = find(id)) {
        SearchIndex(write.database()).put(searchKind(*partner), id.value(), searchTerms(*partner));
    }
}

void PartnerStore::indexAll(Write& write) {
    SearchIndex index(write.database());
    for (const Partner& partner : window(0, count())) {
        index.put(searchKind(partner), partner.id.value(), searchTerms(partner));
    }
}

void PartnerStore::insertPerson(Write& write, const PartnerPerson& person) { personTable().insert(write, person); }

void PartnerStore::remove(Write& write, PartnerId id) {
    table().remove(write, id, 0);
    SearchIndex(m_database).remove(id.value());
}

void PartnerStore::removePerson(Write& write, PartnerPersonId id) { personTable().remove(write, id, 0); }

std::optional<PartnerPerson> PartnerPersonStore::find(PartnerPersonId id) const { return table().find(m_database, id); }

void PartnerPersonStore::insert(Write& write, const PartnerPerson& person) { table().insert(write, person); }

void PartnerPersonStore::update(Write& write, const PartnerPerson& before, const PartnerPerson& after) {
    table().update(write, before, after);
}

void PartnerPersonStore::remove(Write& write, const PartnerPerson& person) { table().remove(write, person); }

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/agreement_store.h"

namespace brobygger {

namespace {
constexpr const char* agreementRowsSql = R"(
    SELECT a.*, p.name AS partner_name FROM partner_agreement a JOIN partner p ON p.id = a.partner_id
    ORDER BY a.ended_on IS NOT NULL, a.ended_on DESC, a.renew_on IS NULL, a.renew_on, p.sort_key, a.id)";
} // namespace

const StoreTable<PartnerAgreement>& AgreementStore::table() {
    using Agreement = PartnerAgreement;
    static const StoreTable<Agreement> table{"partner_agreement",
                                             RecordKind::PartnerAgreement,
                                             ownedByNobody<Agreement>,
                                             {field<&Agreement::partner>("partner_id"), field<&Agreement::title>("title"),
                                              field<&Agreement::from>("from_day"), field<&Agreement::to>("to_day"),
                                              field<&Agreement::renewOn>("renew_on"), field<&Agreement::endedOn>("ended_on"),
                                              field<&Agreement::note>("note")}};
    return table;
}

std::optional<PartnerAgreement> AgreementStore::find(PartnerAgreementId id) const { return table().find(m_database, id); }

QList<PartnerAgreementRow> AgreementStore::all() const {
    Statement select(m_database, agreementRowsSql);
    QList<PartnerAgreementRow> rows;
    while (select.step()) {
        rows.append({table().read(select), select.text("partner_name")});
    }
    return rows;
}

void AgreementStore::insert(Write& write, const PartnerAgreement& agreement) { table().insert(write, agreement); }

void AgreementStore::update(Write& write, const PartnerAgreement& before, const PartnerAgreement& after) {
    table().update(write, before, after);
}

void AgreementStore::remove(Write& write, const PartnerAgreement& agreement) { table().remove(write, agreement); }

} // namespace brobygger

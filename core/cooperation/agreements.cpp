// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/agreements.h"

#include "core/cooperation/agreement_rules.h"
#include "core/cooperation/agreement_store.h"
#include "core/partners/partners.h"

namespace brobygger {

Result<PartnerAgreement> Agreements::checked(PartnerAgreement agreement) const {
    agreement.title = agreement.title.simplified();
    agreement.note = agreement.note.trimmed();
    if (const Problems problems = check(agreement, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    return m_partners.find(agreement.partner) ? Result<PartnerAgreement>(agreement) : Result<PartnerAgreement>(recordGone());
}

Result<Added<PartnerAgreement>> Agreements::add(const PartnerAgreement& draft) {
    const Result<PartnerAgreement> agreement = checked(draft);
    if (!agreement) {
        return agreement.error();
    }
    return addRecord<AgreementStore>(m_session, QStringLiteral("agreement.add"), *agreement);
}

Result<Undo> Agreements::change(const PartnerAgreement& draft) {
    return changeRecord<AgreementStore>(m_session, QStringLiteral("agreement.change"), draft.id,
                                        [&](const PartnerAgreement&) { return checked(draft); });
}

Result<Undo> Agreements::remove(PartnerAgreementId id) {
    return removeRecord<AgreementStore>(m_session, QStringLiteral("agreement.remove"), id);
}

std::optional<PartnerAgreement> Agreements::find(PartnerAgreementId id) const {
    return AgreementStore(m_session.database()).find(id);
}

QList<PartnerAgreementRow> Agreements::all() const { return AgreementStore(m_session.database()).all(); }

} // namespace brobygger

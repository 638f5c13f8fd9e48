// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/agreement.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

class Partners;

/// Agreements with partners. All verbs are Invalid with the fields to mend, NotFound for what is gone. An agreement is renewed
/// by a change of its days, and ended by the day of it.
class Agreements final {
public:
    Agreements(Session& session, const Partners& partners)
        : m_session(session)
        , m_partners(partners) {}

    Result<Added<PartnerAgreement>> add(const PartnerAgreement& agreement);
    Result<Undo> change(const PartnerAgreement& agreement);
    Result<Undo> remove(PartnerAgreementId id);

    std::optional<PartnerAgreement> find(PartnerAgreementId id) const;
    /// Those that have not ended first, by the day of their renewal, then the others, the last ended first.
    QList<PartnerAgreementRow> all() const;

private:
    Result<PartnerAgreement> checked(PartnerAgreement agreement) const;

    Session& m_session;
    const Partners& m_partners;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partner_forms/partner_year_form.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

class Partners;

/// What partners answer about the cooperation, once a year. All verbs are Invalid with the fields to mend, NotFound for what is
/// gone.
class PartnerForms final {
public:
    PartnerForms(Session& session, const Partners& partners)
        : m_session(session)
        , m_partners(partners) {}

    Result<Added<PartnerYearForm>> add(const PartnerYearForm& form);
    Result<Undo> change(const PartnerYearForm& form);
    Result<Undo> remove(PartnerYearFormId id);

    std::optional<PartnerYearForm> find(PartnerYearFormId id) const;
    /// The newest year first, then by the day they were filled in.
    QList<PartnerYearForm> all() const;

private:
    Result<PartnerYearForm> checked(const PartnerYearForm& form) const;

    Session& m_session;
    const Partners& m_partners;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/partners/partner.h"
#include "core/storage/records/session.h"

#include <optional>

namespace brobygger {

/// The clinics, hospitals, municipal units and associations around the project. Offers are a directory of their own
/// (core/offers).
class Partners final {
public:
    explicit Partners(Session& session)
        : m_session(session) {}

    /// Invalid when something is missing.
    Result<PartnerId> add(const Partner& partner);
    Result<PartnerPersonId> addPerson(const PartnerPerson& person);
    /// The same within a larger write.
    Result<PartnerId> add(Write& write, Partner partner);
    Result<PartnerPersonId> addPerson(Write& write, PartnerPerson person);
    Result<Undo> change(const Partner& partner);

    std::optional<Partner> find(PartnerId id) const;
    std::optional<PartnerPerson> findPerson(PartnerPersonId id) const;
    QList<PartnerPerson> persons(PartnerId partner) const;
    /// Those whose name has words beginning like these, in any order and spelling of å, æ and ø.
    QList<Partner> search(const QString& text, int limit = 20) const;
    qsizetype count() const;
    /// By name.
    QList<Partner> window(qsizetype offset, qsizetype limit) const;

private:
    Session& m_session;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner_duplicates.h"
#include "core/storage/records/add_record.h"

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
    /// A partner has one main contact: who was it before is not any more, here and when a person is changed.
    Result<Added<PartnerPerson>> addPerson(const PartnerPerson& person);
    /// The same within a larger write.
    Result<PartnerId> add(Write& write, Partner partner);
    Result<PartnerPersonId> addPerson(Write& write, PartnerPerson person);
    Result<Undo> change(const Partner& partner);
    Result<Undo> changePerson(const PartnerPerson& person);
    /// Conflict when a referral, a citizen or anything else names the person.
    Result<Undo> removePerson(PartnerPersonId id);

    /// Makes one of two partners: `merged` is how the one that stays shall be, and all that names the other, or one of its
    /// persons, names it from now on. Persons of the same name become one. Taking it back brings the other and all that named
    /// it back; Conflict when one of the two, or what named the other, was changed in that since. NotFound, Invalid.
    Result<Undo> merge(const Partner& merged, PartnerId goes);
    /// How many records name the partner or one of its persons.
    qsizetype mentions(PartnerId id) const;
    /// Those that may be entered twice, with the reason.
    QList<PartnerPair> duplicates() const;

    std::optional<Partner> find(PartnerId id) const;
    std::optional<PartnerPerson> findPerson(PartnerPersonId id) const;
    /// The main contact first, then by name.
    QList<PartnerPerson> persons(PartnerId partner) const;
    /// Those of them in whose name each word of `text` begins one.
    QList<PartnerPerson> searchPersons(PartnerId partner, const QString& text) const;
    /// Those whose name has words beginning like these, in any order and spelling of å, æ and ø.
    QList<Partner> search(const QString& text, int limit = 20) const;
    qsizetype count() const;
    /// By name.
    QList<Partner> window(qsizetype offset, qsizetype limit) const;

private:
    Session& m_session;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"
#include "core/storage/records/store_table.h"

#include <optional>

namespace brobygger {

/// How partners and the persons in them are kept.
class PartnerStore final {
public:
    explicit PartnerStore(Database& database)
        : m_database(database) {}

    std::optional<Partner> find(PartnerId id) const;
    std::optional<PartnerPerson> findPerson(PartnerPersonId id) const;
    /// The main contact first, then by name.
    QList<PartnerPerson> personsOf(PartnerId partner) const;
    qsizetype count() const;
    QList<Partner> window(qsizetype offset, qsizetype limit) const;

    void insert(Write& write, const Partner& partner);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Partner& before, const Partner& after);
    /// Makes anew what one of them is found by; nothing when there is no such partner.
    void indexOne(Write& write, PartnerId id);
    /// The same for all.
    void indexAll(Write& write);
    void insertPerson(Write& write, const PartnerPerson& person);
    /// Only for taking back an import or a received referral: nothing else may refer to them any more.
    void remove(Write& write, PartnerId id);
    void removePerson(Write& write, PartnerPersonId id);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Partner>& table();
    static const StoreTable<PartnerPerson>& personTable();

private:
    Database& m_database;
};

/// The persons alone, as the verbs that change one record ask for them.
class PartnerPersonStore final {
public:
    explicit PartnerPersonStore(Database& database)
        : m_database(database) {}

    std::optional<PartnerPerson> find(PartnerPersonId id) const;
    void insert(Write& write, const PartnerPerson& person);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const PartnerPerson& before, const PartnerPerson& after);
    void remove(Write& write, const PartnerPerson& person);

    static const StoreTable<PartnerPerson>& table() { return PartnerStore::personTable(); }

private:
    Database& m_database;
};

} // namespace brobygger

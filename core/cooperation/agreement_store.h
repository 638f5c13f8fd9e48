// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/agreement.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How agreements with partners are kept.
class AgreementStore final {
public:
    explicit AgreementStore(Database& database)
        : m_database(database) {}

    std::optional<PartnerAgreement> find(PartnerAgreementId id) const;
    /// Those that have not ended first, by the day of their renewal, then the others, the last ended first.
    QList<PartnerAgreementRow> all() const;

    void insert(Write& write, const PartnerAgreement& agreement);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const PartnerAgreement& before, const PartnerAgreement& after);
    void remove(Write& write, const PartnerAgreement& agreement);

    static const StoreTable<PartnerAgreement>& table();

private:
    Database& m_database;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partner_forms/partner_year_form.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How the forms of partners are kept.
class PartnerFormStore final {
public:
    explicit PartnerFormStore(Database& database)
        : m_database(database) {}

    std::optional<PartnerYearForm> find(PartnerYearFormId id) const;
    /// The newest year first, then by the day they were filled in.
    QList<PartnerYearForm> all() const;

    void insert(Write& write, const PartnerYearForm& form);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const PartnerYearForm& before, const PartnerYearForm& after);
    void remove(Write& write, const PartnerYearForm& form);

    /// The columns, and with them all that is written and read of one. The answers are one text: "5 4 - 3 5".
    static const StoreTable<PartnerYearForm>& table();

private:
    Database& m_database;
};

} // namespace brobygger

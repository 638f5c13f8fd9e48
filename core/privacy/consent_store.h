// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/privacy/consent.h"
#include "core/storage/records/store_table.h"

#include <optional>

namespace brobygger {

/// The condition of a consent `t` that lapses by itself, no newer one with the same party in the same direction standing
/// in its place.
extern const char* const lapsingConsent;

/// How consents and handed-over information sheets are kept.
class ConsentStore final {
public:
    explicit ConsentStore(Database& database)
        : m_database(database) {}

    void insert(Write& write, const Consent& consent);
    void update(Write& write, const Consent& before, const Consent& after);
    std::optional<Consent> find(ConsentId id) const;
    QList<Consent> forCitizen(CitizenId citizen) const;
    /// Whether something has been done since that may build on the consent: a letter or sheet was kept, a message was sent, or
    /// a started course was written.
    bool isReliedOn(const Consent& consent) const;

    void insert(Write& write, const InformationSheet& sheet);
    /// For a handing over that is taken back.
    void remove(Write& write, const InformationSheet& sheet);
    QList<InformationSheet> sheets(CitizenId citizen) const;

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Consent>& table();
    static const StoreTable<InformationSheet>& sheetTable();

private:
    Database& m_database;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/citizens/citizen_store.h"
#include "core/imports/rows/earlier_rows.h"
#include "core/imports/rows/import_store.h"

namespace brobygger {

/// Whom a row of a sheet of citizens means: the CPR number decides, else the number in the user's own sheet, else the whole
/// name together with the birth date. Nobody is given a number that another has, in the file or in an earlier row.
class CitizenRoster final {
public:
    explicit CitizenRoster(Database& database)
        : m_store(database)
        , m_imports(database) {}

    /// The citizen in the file; nothing for a new one, and when it cannot be told or must not be, which is said in words.
    std::optional<Citizen> find(const Citizen& said, Problems& problems) const;
    /// The name of the citizen in the file who has a number of the row; empty when nobody has.
    QString holder(const Citizen& said) const;

    /// The citizen as a row leaves them.
    void remember(const Citizen& after, int line);
    /// A citizen that was written for a row.
    void made(CitizenId id) { m_seen.made(id.value()); }

private:
    using Seen = EarlierRows<Citizen>::Seen;

    QList<Seen> under(const QString& key, const QList<qint64>& ids) const;
    QList<Seen> withNumber(const QString& personNumber) const;
    QList<Seen> withOwnNumber(const QString& ownNumber) const;
    QList<Seen> named(const Citizen& said) const;

    CitizenStore m_store;
    ImportStore m_imports;
    EarlierRows<Citizen> m_seen;
};

/// Whether two names are those of different people: neither has all the words of the other. What is not said differs from
/// nothing.
bool isAnotherName(const Citizen& one, const Citizen& other);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <QPair>
#include <QSet>

namespace brobygger {

/// Which pairs of citizens are worth comparing closely, out of very many citizens.
class LikelyPairsStore final {
public:
    using Pair = QPair<qint64, qint64>; ///< the lower id first

    explicit LikelyPairsStore(Database& database)
        : m_database(database) {}

    /// Those that share a CPR number, a telephone number, a birth date and a word of the name or most of the CPR number, or the
    /// whole name with nearly the birth date or the address. Read from indexes alone. It ends early once `progress` is
    /// cancelled. Those who are not the same person are left out.
    QSet<Pair> worthComparing(const Progress& progress) const;

private:
    Database& m_database;
};

} // namespace brobygger

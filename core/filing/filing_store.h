// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filing/filing.h"
#include "core/storage/database.h"

#include <QList>

namespace brobygger {

/// Finds what waits to be filed; of a corrected note the newest wording alone.
class FilingStore final {
public:
    explicit FilingStore(Database& database)
        : m_database(database) {}

    /// The oldest first.
    QList<FilingItem> waiting(qsizetype offset, qsizetype limit) const;
    int count() const;

private:
    Database& m_database;
};

} // namespace brobygger

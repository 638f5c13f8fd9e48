// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace brobygger {

/// How much a file holds. Names nobody.
struct FileCounts {
    qint64 citizens = 0;
    qint64 courses = 0;
    qint64 referrals = 0; ///< in and out together
    qint64 offers = 0;
    qint64 appointments = 0;
    qint64 contacts = 0;
    qint64 documents = 0;
    qint64 partners = 0;

    bool operator==(const FileCounts&) const = default;
};

FileCounts countFile(Database& database);

} // namespace brobygger

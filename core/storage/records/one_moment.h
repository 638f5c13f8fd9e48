// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace brobygger {

/// What is read until its end is the file at one moment, whoever writes meanwhile. Within a transaction it is that already.
class OneMoment final {
public:
    explicit OneMoment(Database& database)
        : m_database(database)
        , m_begins(!database.isInTransaction()) {
        if (m_begins) {
            m_database.execute("BEGIN"); // keeps nobody from writing
        }
    }
    ~OneMoment() {
        if (m_begins) {
            (void)m_database.tryExecute("COMMIT");
        }
    }
    OneMoment(const OneMoment&) = delete;
    OneMoment& operator=(const OneMoment&) = delete;

private:
    Database& m_database;
    bool m_begins;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QList>

namespace brobygger {

class Database;

/// A citizen with a course of a programme, as an extract for research judges them.
struct ResearchCandidate {
    CitizenId id;
    QDate birthDate;
    Sex sex = Sex::Unknown;
    bool isAddressProtected = false;
    QDate addressProtectedUntil;
    Permission research = Permission::NotAsked; ///< a no that stands on a record merged into this one is a no
    bool isRestricted = false;                  ///< a request for restriction or erasure, or an objection, that was not refused
    QDate start;                                ///< of the first course that has begun; invalid: none has
    QString labourStatus;                       ///< on that day; empty: not known
    QString outcome;                            ///< of that course; empty: none yet
};

/// Reads whom an extract could be about.
class ResearchPeopleStore final {
public:
    explicit ResearchPeopleStore(Database& database)
        : m_database(database) {}

    QList<ResearchCandidate> candidates(const QString& programmeId, QDate today) const;

private:
    Database& m_database;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDate>

namespace brobygger {

/// How many people and records of each kind a file holds: the categories and approximate numbers that a notification of a
/// breach names (GDPR art. 33(3)(a)). Names nobody.
struct MachineCounts {
    qint64 inCourse = 0;         ///< citizens with a course that is not closed
    qint64 notInCourse = 0;      ///< all others
    qint64 protectedAddress = 0; ///< of both, on the day
    qint64 personNumbers = 0;
    qint64 peopleAround = 0;     ///< those with a name: next of kin, guardians, caseworkers
    qint64 volunteers = 0;       ///< of them, volunteer companions
    qint64 listedVolunteers = 0; ///< on the list of volunteers under Cooperation
    qint64 referrers = 0;        ///< persons of partners
    qint64 atMeetings = 0;       ///< names at round-table meetings that are neither citizens nor persons of partners
    qint64 notes = 0;
    qint64 contacts = 0;
    qint64 appointments = 0;
    qint64 letters = 0;
    qint64 messages = 0;
    qint64 attachments = 0;
    qint64 shortMessages = 0; ///< to or from others, written down by hand
    qint64 referrals = 0;     ///< in and out
    qint64 screenings = 0;
    qint64 questionnaires = 0;
    qint64 considerations = 0;
    qint64 serviceUse = 0;
    qint64 consents = 0;

    bool operator==(const MachineCounts&) const = default;
};

MachineCounts countMachine(Database& database, QDate day);

} // namespace brobygger

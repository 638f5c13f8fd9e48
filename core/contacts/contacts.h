// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/contacts/contact_rules.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;
class Codes;
class Courses;
class IncomingReferrals;
class Todos;

/// What a recorded contact set in motion.
struct RecordedContact {
    ContactId id;
    int clocksStopped = 0; ///< referrals whose clock to first contact stopped
    QDate retryOn;         ///< when to try again; invalid: not
    Undo undo;
};

/// Contacts and attempts. Reaching the citizen stops the clock of the waiting referrals; a failed attempt does not, and
/// makes a task to try again.
class Contacts final {
public:
    Contacts(Session& session, Settings& settings, Codes& codes, const Citizens& citizens, Courses& courses, Todos& todos,
             IncomingReferrals& referrals)
        : m_session(session)
        , m_settings(settings)
        , m_codes(codes)
        , m_citizens(citizens)
        , m_courses(courses)
        , m_todos(todos)
        , m_referrals(referrals) {}

    /// Records a contact with everything that follows from it, in one write. Invalid with the fields to mend.
    /// After a failed attempt one tries again on `retryOn`, or else after the setting's working days.
    Result<RecordedContact> record(const Contact& contact, QDate retryOn = {});
    /// What an outcome sets in motion, by its code.
    ContactEffect effectOf(const QString& outcome) const;
    /// The day on which one tries again after an attempt, as the setting says.
    QDate proposedRetry(QDate attempt) const;

    std::optional<Contact> find(ContactId id) const;
    /// The newest first.
    QList<Contact> forCitizen(CitizenId citizen) const;

private:
    struct Consequences;
    Result<Consequences> store(Write& write, Contact& contact, ContactEffect effect, QDate retryOn);
    Result<void> takeBack(const Contact& contact, const Consequences& consequences);

    Session& m_session;
    Settings& m_settings;
    Codes& m_codes;
    const Citizens& m_citizens;
    Courses& m_courses;
    Todos& m_todos;
    IncomingReferrals& m_referrals;
};

} // namespace brobygger

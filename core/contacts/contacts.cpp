// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contacts.h"

#include "core/citizens/citizens.h"
#include "core/codes/codes.h"
#include "core/contacts/contact_store.h"
#include "core/contacts/contact_words.h"
#include "core/courses/courses.h"
#include "core/referrals/incoming_referrals.h"
#include "core/settings/closed_days.h"
#include "core/storage/records/change_record.h"
#include "core/todos/todos.h"

namespace brobygger {

/// What followed from a contact, so that it can be taken back.
struct Contacts::Consequences {
    QList<IncomingReferral> stopped;
    QList<Todo> finished;
    TodoId retry;
    QDate retryOn;
};

Result<Contacts::Consequences> Contacts::store(Write& write, Contact& contact, ContactEffect effect, QDate retryOn) {
    contact.id = write.newId<Contact>();
    contact.text = contact.text.trimmed();
    if (const auto course = m_courses.current(contact.citizen); course && !contact.course.isValid()) {
        contact.course = course->id;
    }
    ContactStore(write.database()).insert(write, contact);
    Consequences followed;
    if (effect == ContactEffect::None) {
        return followed;
    }
    followed.finished = m_todos.finishRetries(write, contact.citizen);
    if (effect == ContactEffect::Reached) {
        followed.stopped = m_referrals.recordFirstContact(write, contact.citizen, contact.at.date());
    } else {
        followed.retryOn = retryOn.isValid() ? retryOn : proposedRetry(contact.at.date());
        Todo retry;
        retry.citizen = contact.citizen;
        retry.course = contact.course;
        retry.kind = TodoKind::RetryCall;
        // A wrong number is no use to ring again: the task is to find another way.
        retry.title = effect == ContactEffect::Failed ? ContactsWords::tr("Find another way to reach the citizen")
                                                      : ContactsWords::tr("Try again");
        retry.dueOn = followed.retryOn;
        const auto added = m_todos.add(write, retry);
        if (!added) {
            return added.error();
        }
        followed.retry = *added;
    }
    return followed;
}

ContactEffect Contacts::effectOf(const QString& outcome) const {
    const auto code = m_codes.find(QStringLiteral("contact_outcome"), outcome);
    return contactEffect(code ? code->extra : QString());
}

QDate Contacts::proposedRetry(QDate attempt) const {
    return brobygger::proposedRetry(attempt, m_settings.value(retryAfterDays), closedDays(m_settings));
}

Result<RecordedContact> Contacts::record(const Contact& draft, QDate retryOn) {
    const auto person = m_citizens.find(draft.citizen);
    const Problems problems = check(draft, person ? person->birthDate : QDate(), m_session.clock().now());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    const ContactEffect effect = effectOf(draft.outcome);
    if (retryOn.isValid() && retryOn < draft.at.date()) {
        Problems wrong;
        wrong.error(QStringLiteral("retryOn"), ContactsWords::tr("The next attempt cannot lie before this one."));
        return invalid(wrong);
    }
    return m_session.write(QStringLiteral("contact.record"), [&](Write& write) -> Result<RecordedContact> {
        Contact contact = draft;
        const auto followed = store(write, contact, effect, retryOn);
        if (!followed) {
            return followed.error();
        }
        return RecordedContact{contact.id, static_cast<int>(followed->stopped.size()), followed->retryOn,
                               [this, contact, consequences = *followed] { return takeBack(contact, consequences); }};
    });
}

Result<void> Contacts::takeBack(const Contact& contact, const Consequences& consequences) {
    return m_session.write(QStringLiteral("contact.undo"), [&](Write& write) -> Result<void> {
        ContactStore store(write.database());
        if (!store.find(contact.id)) {
            return recordGone();
        }
        store.remove(write, contact);
        for (const IncomingReferral& referral : consequences.stopped) {
            m_referrals.restore(write, referral);
        }
        for (const Todo& todo : consequences.finished) {
            m_todos.restore(write, todo);
        }
        if (auto retry = m_todos.find(consequences.retry)) {
            retry->state = TodoState::Dropped;
            retry->doneOn = m_session.clock().today();
            m_todos.restore(write, *retry);
        }
        return {};
    });
}

std::optional<Contact> Contacts::find(ContactId id) const { return ContactStore(m_session.database()).find(id); }

QList<Contact> Contacts::forCitizen(CitizenId citizen) const { return ContactStore(m_session.database()).forCitizen(citizen); }

} // namespace brobygger

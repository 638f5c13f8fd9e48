// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/safe_contact.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct SafeContactWords {
    Q_DECLARE_TR_FUNCTIONS(SafeContact)
};
} // namespace

PhoneMark phoneMark(const SafeContact& contact) {
    if (contact.call == Permission::No) {
        return PhoneMark::DoNotRing;
    }
    if (contact.leaveMessage == Permission::No) {
        return PhoneMark::LeaveNoMessage;
    }
    if (contact.mentionUs == Permission::No) {
        return PhoneMark::DoNotMentionUs;
    }
    return contact.call == Permission::Yes ? PhoneMark::MayRing : PhoneMark::NotAsked;
}

QString wordFor(PhoneMark mark) {
    switch (mark) {
    case PhoneMark::MayRing: return SafeContactWords::tr("may be called");
    case PhoneMark::DoNotRing: return SafeContactWords::tr("do not call");
    case PhoneMark::LeaveNoMessage: return SafeContactWords::tr("leave no message");
    case PhoneMark::DoNotMentionUs: return SafeContactWords::tr("do not say where you call from");
    case PhoneMark::NotAsked: break;
    }
    return SafeContactWords::tr("not asked");
}

bool isCaution(PhoneMark mark) { return mark != PhoneMark::MayRing && mark != PhoneMark::NotAsked; }

QStringList cautions(const SafeContact& contact) {
    QStringList said;
    const auto forbid = [&said](Permission permission, const QString& words) {
        if (permission == Permission::No) {
            said << words;
        }
    };
    forbid(contact.call, wordFor(PhoneMark::DoNotRing));
    forbid(contact.leaveMessage, wordFor(PhoneMark::LeaveNoMessage));
    forbid(contact.sms, SafeContactWords::tr("send no SMS"));
    forbid(contact.email, SafeContactWords::tr("send no e-mail"));
    forbid(contact.mentionUs, wordFor(PhoneMark::DoNotMentionUs));
    if (!contact.note.isEmpty()) {
        said << contact.note;
    }
    return said;
}

Result<void> mayBeTexted(const SafeContact& contact) {
    switch (contact.sms) {
    case Permission::Yes: return {};
    case Permission::No:
        return Error{ErrorKind::Denied,
                     SafeContactWords::tr("The citizen does not want an SMS. Call or write a letter instead.")};
    case Permission::NotAsked: break;
    }
    return Error{ErrorKind::Denied,
                 SafeContactWords::tr("Ask first whether an SMS is safe, and note the answer under Safe contact.")};
}

} // namespace brobygger

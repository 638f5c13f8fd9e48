// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/kit/forms/record_fields.h"

#include <QCoreApplication>

namespace brobygger {

struct SafeContactFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(SafeContactFields)
};

/// Not asked, yes, no.
QList<Choice> permissionChoices();

/// The fields of how somebody may be reached without harm, in the same words for the citizen and for those around. Field names:
/// call, leaveMessage, sms, mayEmail, mentionUs, contactNote.
template <auto safeContact, class Record> void addSafeContactFields(RecordFields<Record>& fields) {
    const QList<Choice> permissions = permissionChoices();
    fields.template choice<safeContact, &SafeContact::call>("call", SafeContactFieldsWords::tr("May we call?"), permissions);
    fields.template choice<safeContact, &SafeContact::leaveMessage>(
        "leaveMessage", SafeContactFieldsWords::tr("May we leave a message?"), permissions);
    fields.template choice<safeContact, &SafeContact::sms>("sms", SafeContactFieldsWords::tr("May we send an SMS?"),
                                                           permissions);
    fields.template choice<safeContact, &SafeContact::email>("mayEmail", SafeContactFieldsWords::tr("May we send an e-mail?"),
                                                             permissions);
    fields.template choice<safeContact, &SafeContact::mentionUs>(
        "mentionUs", SafeContactFieldsWords::tr("May we say where we call from?"), permissions);
    fields.template line<safeContact, &SafeContact::note>("contactNote",
                                                          SafeContactFieldsWords::tr("Good times and other advice"));
}

} // namespace brobygger

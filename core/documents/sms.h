// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/citizens/citizen.h"

namespace brobygger {

/// What a text message to a citizen is for. None says who we are or why: anybody may see a telephone.
enum class SmsKind { Reminder, Pickup, Missed, Offer };

/// What stands in the text beside the greeting.
struct SmsFacts {
    QString givenName;
    QDateTime at;   ///< needed by all but Missed
    QString place;  ///< only a street is said, never the name of a clinic or a place of treatment
    QString phone;  ///< whom to ring back
    QString worker; ///< only the given name is said
};

/// At most so many characters of one message (GSM 03.38, 7 bits).
inline constexpr int smsLength = 160;

/// The text in Danish, to be copied. Invalid when something it needs is missing or when it would not fit in one message.
Result<QString> smsText(SmsKind kind, const SmsFacts& facts);

/// Whether this person may be sent a text message: Denied in words when they have said no, when nobody has asked, and when
/// there is no number. Conflict when the citizen has died.
Result<void> checkSmsNumber(const Citizen& citizen);

/// Whether there is anything left to write about: Conflict in words when the moment of the appointment has passed, for all but
/// Missed.
Result<void> checkSmsMoment(SmsKind kind, const QDateTime& at, const QDateTime& now);

/// The word on the screen: "Reminder of the appointment".
QString smsKindLabel(SmsKind kind);

/// "tors 3/12 kl. 09.42", always Danish
QString shortMoment(const QDateTime& at);
/// Whether the text needs only characters of which 160 fit in one message.
bool fitsGsm(const QString& text);

} // namespace brobygger

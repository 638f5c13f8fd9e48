// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/time/working_days.h"
#include "core/contacts/contact.h"
#include "core/settings/settings.h"

namespace brobygger {

/// What an outcome means: the person was reached (the clock to first contact stops), try again, the way does not work, or
/// nothing of that (a letter was sent).
enum class ContactEffect { None, Reached, Retry, Failed };

/// Reads the `extra` of a contact_outcome: reached, retry, failed, none.
ContactEffect contactEffect(const QString& codeExtra);

/// So many working days after a failed attempt one tries again.
inline constexpr Setting<int> retryAfterDays{"contacts.retry_days", 1};
/// The day on which one tries again, so many working days after the attempt.
QDate proposedRetry(QDate attempt, int days, const ClosedDays& closed);

/// Kind, outcome and a time between birth and now are needed; fields are named as in Contact, "on" for the time.
Problems check(const Contact& contact, QDate birthDate, const QDateTime& now);

} // namespace brobygger

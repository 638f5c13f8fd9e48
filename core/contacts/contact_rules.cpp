// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_rules.h"

#include "core/base/text/code_names.h"
#include "core/citizens/day_rules.h"
#include "core/contacts/contact_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<ContactEffect, 4> effects{{{
    {ContactEffect::Reached, "reached"},
    {ContactEffect::Retry, "retry"},
    {ContactEffect::Failed, "failed"},
    {ContactEffect::None, "none"},
}}};
constexpr int mostMinutes = 24 * 60;

} // namespace

ContactEffect contactEffect(const QString& codeExtra) { return effects.value(codeExtra).value_or(ContactEffect::None); }

QDate proposedRetry(QDate attempt, int days, const ClosedDays& closed) { return addWorkingDays(attempt, days, closed); }

Problems check(const Contact& contact, QDate birthDate, const QDateTime& now) {
    Problems problems;
    if (contact.kind.isEmpty()) {
        problems.error(QStringLiteral("kind"), ContactsWords::tr("Choose the kind of contact."));
    }
    if (contact.outcome.isEmpty()) {
        problems.error(QStringLiteral("outcome"), ContactsWords::tr("Choose what came of it."));
    }
    if (!contact.at.isValid()) {
        problems.error(QStringLiteral("on"), ContactsWords::tr("Write day and time of the contact."));
    } else if (contact.at > now) {
        problems.error(QStringLiteral("on"), ContactsWords::tr("The contact lies in the future."));
    } else if (const QString wrong = wrongDay(contact.at.date(), birthDate, now.date()); !wrong.isEmpty()) {
        problems.error(QStringLiteral("on"), wrong);
    }
    if (contact.minutes && (*contact.minutes < 0 || *contact.minutes > mostMinutes)) {
        problems.error(QStringLiteral("minutes"), ContactsWords::tr("The minutes must lie between 0 and one day."));
    }
    return problems;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deadlines_section.h"

#include "core/appointments/appointment_rules.h"
#include "core/contacts/contacts.h"
#include "core/evaluation/evaluate.h"
#include "core/privacy/consents.h"
#include "core/referrals/outgoing_referrals.h"

namespace brobygger {

namespace {
const QString replyField = QStringLiteral("replyDays");
const QString retryField = QStringLiteral("retryDays");
const QString lapsingField = QStringLiteral("lapsingDays");
const QString inTimeField = QStringLiteral("inTimeHours");
const QString minimumField = QStringLiteral("remedyMinimum");
} // namespace

DeadlinesSection::DeadlinesSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent) {
    addNumber(retryField, retryAfterDays, 1, 30);
    addNumber(replyField, replyDays, 1, 90);
    addNumber(lapsingField, consentLapsingDays, 1, 180);
    addNumber(inTimeField, inTimeHours, 1, 168);
    addNumber(minimumField, remedyMinimum, 1, 100);
    retranslate();
}

void DeadlinesSection::retranslate() {
    card()->setTitle(tr("Deadlines and counting"));
    setLabel(retryField, tr("Working days until the next attempt"));
    form()->setHelp(retryField, tr("After “no answer”."));
    setLabel(replyField, tr("Days before an offer is asked for its answer"));
    setLabel(lapsingField, tr("Days before a consent lapses that you are told"));
    setLabel(inTimeField, tr("Hours of notice for “cancelled in time”"));
    form()->setHelp(inTimeField, tr("Holds for outcomes entered from now on."));
    setLabel(minimumField, tr("Fewest times before a remedy's share is shown"));
}

} // namespace brobygger

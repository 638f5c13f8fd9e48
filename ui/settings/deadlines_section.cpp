// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deadlines_section.h"

#include "core/appointments/appointment_rules.h"
#include "core/considerations/consideration_rules.h"
#include "core/considerations/request_rules.h"
#include "core/contacts/contact_rules.h"
#include "core/evaluation/evaluate.h"
#include "core/privacy/consent_rules.h"
#include "core/referrals/outgoing_rules.h"
#include "core/settings/closed_days.h"
#include "core/volunteers/volunteer_rules.h"

namespace brobygger {

namespace {
const QString replyField = QStringLiteral("replyDays");
const QString retryField = QStringLiteral("retryDays");
const QString lapsingField = QStringLiteral("lapsingDays");
const QString considerationsAnswerField = QStringLiteral("considerationsAnswerDays");
const QString considerationLapsingField = QStringLiteral("considerationLapsingDays");
const QString statementMonthsField = QStringLiteral("statementMonths");
const QString statementLapsingField = QStringLiteral("statementLapsingDays");
const QString inTimeField = QStringLiteral("inTimeHours");
const QString minimumField = QStringLiteral("remedyMinimum");
const QString constitutionField = QStringLiteral("closedOnConstitutionDay");
const QString christmasField = QStringLiteral("closedOnChristmasEve");
const QString newYearField = QStringLiteral("closedOnNewYearsEve");
} // namespace

DeadlinesSection::DeadlinesSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent) {
    addNumber(retryField, retryAfterDays, 1, 30);
    addNumber(replyField, replyDays, 1, 90);
    addNumber(lapsingField, consentLapsingDays, 1, 180);
    addNumber(considerationsAnswerField, considerationsAnswerDays, 1, 90);
    addNumber(considerationLapsingField, considerationLapsingDays, 1, 90);
    addNumber(statementMonthsField, statementMonths, 1, 60);
    addNumber(statementLapsingField, statementLapsingDays, 1, 90);
    addNumber(inTimeField, inTimeHours, 1, 168);
    addNumber(minimumField, remedyMinimum, 1, 100);
    addCheck(constitutionField, closedOnConstitutionDay);
    addCheck(christmasField, closedOnChristmasEve);
    addCheck(newYearField, closedOnNewYearsEve);
    retranslate();
}

void DeadlinesSection::retranslate() {
    card()->setTitle(tr("Deadlines and counting"));
    setLabel(retryField, tr("Working days until the next attempt"));
    form()->setHelp(retryField, tr("After “no answer”."));
    setLabel(replyField, tr("Days before an offer is asked for its answer"));
    setLabel(lapsingField, tr("Days before a consent lapses that you are told"));
    setLabel(considerationsAnswerField, tr("Days a hospital or a doctor has to describe considerations"));
    form()->setHelp(considerationsAnswerField, tr("Proposed in a new request; the day in the letter counts."));
    setLabel(considerationLapsingField, tr("Days before a consideration lapses that you are told"));
    setLabel(statementMonthsField, tr("Months a volunteer's confidentiality statement holds"));
    form()->setHelp(statementMonthsField, tr("Proposed when it is signed. No law says how long: it is your own rule."));
    setLabel(statementLapsingField, tr("Days before such a statement lapses that you are told"));
    setLabel(inTimeField, tr("Hours of notice for “cancelled in time”"));
    form()->setHelp(inTimeField, tr("Holds for outcomes entered from now on."));
    setLabel(minimumField, tr("Fewest times before a remedy's share is shown"));
    setLabel(constitutionField, tr("Closed on Constitution Day, 5 June"));
    setLabel(christmasField, tr("Closed on Christmas Eve, 24 December"));
    setLabel(newYearField, tr("Closed on New Year's Eve, 31 December"));
    form()->setHelp(
        newYearField,
        tr("Reminders, transport orders and new attempts fall on another working day than the ones that are ticked."));
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_actions.h"

#include "core/workspace/workspace.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/page.h"
#include "ui/shared/appointments/outcome_dialog.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shell/navigator.h"

#include <QCoreApplication>
#include <QMenu>

namespace brobygger {

AgendaActions::AgendaActions(PageContext& context, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_page(page) {}

void AgendaActions::openThing(const AgendaItem& item) {
    const QList<AgendaKind> ofTheProject{AgendaKind::StudyDue,       AgendaKind::CommitmentDue,    AgendaKind::Meeting,
                                         AgendaKind::MeetingMinutes, AgendaKind::AgreementRenewal, AgendaKind::StatementLapses,
                                         AgendaKind::VisitsBack};
    if (item.citizen.isValid() || ofTheProject.contains(item.kind)) {
        m_context.navigator.open(targetOf(item));
    }
}

void AgendaActions::carryOut(const AgendaItem& item, QPoint where) {
    Workspace& workspace = m_context.workspace;
    switch (item.kind) {
    case AgendaKind::FirstContact:
    case AgendaKind::RetryCall: return askForAttempt(item, where);
    case AgendaKind::MissingOutcome:
    case AgendaKind::Appointment: return askForOutcome(item);
    case AgendaKind::CallOff: return callOff(item);
    case AgendaKind::ReminderCall:
        return offerUndo(m_page, tr("%1 is reminded.").arg(item.shortName()),
                         workspace.appointments.markReminded(AppointmentId(item.recordId)));
    case AgendaKind::OrderTransport:
        if (item.record == RecordKind::Appointment) {
            return offerUndo(m_page, tr("The transport for %1 is ordered.").arg(item.shortName()),
                             workspace.appointments.orderTransport(AppointmentId(item.recordId)));
        }
        [[fallthrough]];
    case AgendaKind::AgreedAction:
    case AgendaKind::TellRecipient:
    case AgendaKind::OtherTask:
        return offerUndo(m_page, tr("Done: %1").arg(item.subject), workspace.todos.done(TodoId(item.recordId)));
    case AgendaKind::GoalFollowUp:
    case AgendaKind::MeasurementDue:
    case AgendaKind::UseSheetDue:
    case AgendaKind::StudyDue:
    case AgendaKind::CommitmentDue:
    case AgendaKind::Meeting:
    case AgendaKind::MeetingMinutes:
    case AgendaKind::AgreementRenewal:
    case AgendaKind::StatementLapses:
    case AgendaKind::NothingPlanned:
    case AgendaKind::NoReply:
    case AgendaKind::ConsiderationLapses:
    case AgendaKind::ConsiderationsAnswer:
    case AgendaKind::MessageAnswer:
    case AgendaKind::RestrictionReview:
    case AgendaKind::RightsRequest:
    case AgendaKind::ConsentLapses: return openThing(item);
    case AgendaKind::VisitsBack:
        return offerUndo(m_page, tr("You are back from the home visits."),
                         workspace.visits.comeBack(VisitRoundId(item.recordId)));
    case AgendaKind::DraftReferral:
        return m_context.navigator.open(letterTarget(item.citizen, OutgoingReferralId(item.recordId)));
    }
}

void AgendaActions::askForAttempt(const AgendaItem& item, QPoint where) {
    auto* menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("attemptMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int digit = 0;
    for (const Choice& choice : codeChoices(m_context.workspace, QStringLiteral("contact_outcome"))) {
        const QString code = choice.value.toString();
        const auto known = m_context.workspace.codes.find(QStringLiteral("contact_outcome"), code);
        if (contactEffect(known->extra) == ContactEffect::None) {
            continue; // a letter that was sent is no attempt on the telephone
        }
        menu->addAction(QStringLiteral("&%1  %2").arg(++digit).arg(choice.label), this,
                        [this, item, code, word = choice.label] { recordAttempt(item, code, word); });
    }
    menu->addSeparator();
    menu->addAction(tr("With a &note…"), this, [this, item] {
        m_context.navigator.open({page::citizens, item.citizen, tab::notes, {}, 0, command::newContact});
    });
    menu->popup(where);
}

void AgendaActions::recordAttempt(const AgendaItem& item, const QString& outcome, const QString& word) {
    Contact contact;
    contact.citizen = item.citizen;
    contact.at = m_context.workspace.clock.now();
    contact.kind = QStringLiteral("call");
    contact.outcome = outcome;
    const Result<RecordedContact> recorded = m_context.workspace.contacts.record(contact);
    if (!recorded) {
        messagesFor(m_page)->fail(recorded.error().message);
        return;
    }
    offerUndo(m_page, QStringLiteral("%1: %2.").arg(item.shortName(), word), recorded->undo);
}

void AgendaActions::callOff(const AgendaItem& item) {
    const QDateTime now = m_context.workspace.clock.now();
    if (item.at <= now) {
        return askForOutcome(item); // earlier today: it has begun
    }
    offerUndo(m_page, tr("The appointment of %1 is called off.").arg(item.shortName()),
              m_context.workspace.appointments.cancel(AppointmentId(item.recordId), now));
}

void AgendaActions::askForOutcome(const AgendaItem& item) {
    const Result<AppointmentRow> row = m_context.workspace.appointments.find(AppointmentId(item.recordId));
    if (!row) {
        messagesFor(m_page)->fail(row.error().message);
        return;
    }
    openOutcomeDialog(m_page, m_context, *row,
                      [page = m_page](const QString& message, const Undo& undo) { offerUndo(page, message, undo); });
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agenda_actions.h"

#include "core/workspace/workspace.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/pickers/appointment_words.h"
#include "ui/pickers/outcome_dialog.h"

#include <QCoreApplication>
#include <QMenu>

namespace brobygger {

namespace {
const QString citizensPage = QStringLiteral("citizens");
}

AgendaSection sectionOf(const AgendaItem& item) {
    if (item.state == AgendaState::Overdue) {
        return AgendaSection::Overdue;
    }
    switch (item.kind) {
    case AgendaKind::FirstContact:
    case AgendaKind::ReminderCall:
    case AgendaKind::RetryCall:
    case AgendaKind::OrderTransport:
        return AgendaSection::Calls;
    case AgendaKind::MissingOutcome:
    case AgendaKind::Appointment:
        return AgendaSection::Appointments;
    case AgendaKind::AgreedAction:
    case AgendaKind::TellRecipient:
    case AgendaKind::OtherTask:
    case AgendaKind::MeasurementDue:
    case AgendaKind::ConsentLapses:
        return AgendaSection::Tasks;
    case AgendaKind::NoReply:
        return AgendaSection::WaitingForOthers;
    }
    return AgendaSection::Tasks;
}

QString actionWord(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::FirstContact:
    case AgendaKind::RetryCall:
        return QCoreApplication::translate("AgendaActions", "Record attempt");
    case AgendaKind::MissingOutcome:
    case AgendaKind::Appointment:
        return QCoreApplication::translate("AgendaActions", "Enter outcome");
    case AgendaKind::ReminderCall:
        return QCoreApplication::translate("AgendaActions", "Reminded");
    case AgendaKind::OrderTransport:
        return QCoreApplication::translate("AgendaActions", "Ordered");
    case AgendaKind::AgreedAction:
    case AgendaKind::TellRecipient:
    case AgendaKind::OtherTask:
        return QCoreApplication::translate("AgendaActions", "Done");
    case AgendaKind::MeasurementDue:
        return QCoreApplication::translate("AgendaActions", "Fill in");
    case AgendaKind::NoReply:
        return QCoreApplication::translate("AgendaActions", "Ask again");
    case AgendaKind::ConsentLapses:
        return QCoreApplication::translate("AgendaActions", "Renew");
    }
    return {};
}

Target targetOf(const AgendaItem& item) {
    if (item.kind == AgendaKind::MeasurementDue) { // there is no measurement yet
        return {citizensPage, item.citizen, QStringLiteral("measurements")};
    }
    const auto tabOf = [&item] {
        switch (item.record) {
        case RecordKind::Appointment:
            return QStringLiteral("appointments");
        case RecordKind::IncomingReferral:
            return QStringLiteral("course");
        case RecordKind::OutgoingReferral:
            return QStringLiteral("offers");
        case RecordKind::Consent:
            return QStringLiteral("privacy");
        default:
            return QStringLiteral("notes");
        }
    };
    return {citizensPage, item.citizen, tabOf(), item.record, item.recordId, {}};
}

AgendaActions::AgendaActions(PageContext& context, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_page(page) {}

void AgendaActions::openThing(const AgendaItem& item) {
    if (item.citizen.isValid()) {
        m_context.navigator.open(targetOf(item));
    }
}

void AgendaActions::carryOut(const AgendaItem& item, QPoint where) {
    Workspace& workspace = m_context.workspace;
    switch (item.kind) {
    case AgendaKind::FirstContact:
        return askForAttempt(item, where);
    case AgendaKind::RetryCall:
        return askForAttempt(item, where);
    case AgendaKind::MissingOutcome:
    case AgendaKind::Appointment:
        return askForOutcome(item);
    case AgendaKind::ReminderCall:
        return say(tr("%1 is reminded.").arg(item.shortName()),
                   workspace.appointments.markReminded(AppointmentId(item.recordId)));
    case AgendaKind::OrderTransport:
        if (item.record == RecordKind::Appointment) {
            return say(tr("The transport for %1 is ordered.").arg(item.shortName()),
                       workspace.appointments.orderTransport(AppointmentId(item.recordId)));
        }
        [[fallthrough]];
    case AgendaKind::AgreedAction:
    case AgendaKind::TellRecipient:
    case AgendaKind::OtherTask:
        return say(tr("Done: %1").arg(item.subject), workspace.todos.done(TodoId(item.recordId)));
    case AgendaKind::MeasurementDue:
    case AgendaKind::NoReply:
    case AgendaKind::ConsentLapses:
        return openThing(item);
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
    menu->addAction(tr("With a &note …"), this, [this, item] {
        m_context.navigator.open(
            {citizensPage, item.citizen, QStringLiteral("notes"), {}, 0, QStringLiteral("contact.new")});
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
    offer(QStringLiteral("%1: %2.").arg(item.shortName(), word), recorded->undo);
}

void AgendaActions::askForOutcome(const AgendaItem& item) {
    const Result<AppointmentRow> row = m_context.workspace.appointments.find(AppointmentId(item.recordId));
    if (!row) {
        messagesFor(m_page)->fail(row.error().message);
        return;
    }
    openOutcomeDialog(m_page, m_context, *row,
                      [this](const QString& message, const Undo& undo) { offer(message, undo); });
}

void AgendaActions::say(const QString& message, const Result<Undo>& done) {
    if (!done) {
        messagesFor(m_page)->fail(done.error().message);
        return;
    }
    offer(message, *done);
}

void AgendaActions::offer(const QString& message, const Undo& undo) {
    MessageBar* bar = messagesFor(m_page);
    bar->offer(message, tr("Undo"), [bar, undo] {
        if (const Result<void> undone = undo(); !undone) {
            bar->fail(undone.error().message);
        }
    });
}

} // namespace brobygger

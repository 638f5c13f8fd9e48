// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appointments/outcome_dialog.h"

#include "core/appointments/appointment_rules.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/key_list.h"
#include "ui/kit/forms/time_field.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPointer>

namespace brobygger {

namespace {

const QString outcomeField = QStringLiteral("outcome");
const QString reasonField = QStringLiteral("noShowReason");
const QString remedyField = QStringLiteral("remedy");
const QString toldField = QStringLiteral("toldAt");
const QString toldTimeField = QStringLiteral("toldTime");

bool isCancellation(const QString& code) {
    return code == outcome::cancelledInTime || code == outcome::cancelledLate || code == outcome::cancelledByProvider;
}

/// The dialog's working parts; a child of the dialog and gone with it.
class OutcomeAsking final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(OutcomeAsking)
public:
    OutcomeAsking(FormDialog* dialog, PageContext& context, AppointmentRow row, OutcomeEntered entered, ShowBooked show);

private:
    void fillOutcomes();
    void showWhatBelongs();
    void chooseOutcome();
    void chooseReason();
    Result<void> save();
    void openNewTime();
    void offerNewTime() const;
    OutcomeDraft draft() const;
    QDateTime toldAt() const;

    FormDialog* m_dialog;
    PageContext& m_context;
    AppointmentRow m_row;
    OutcomeEntered m_entered;
    ShowBooked m_show;
    KeyList* m_outcomes;
    KeyList* m_reasons;
    QComboBox* m_remedy;
    DateField* m_toldOn;
    TimeField* m_toldTime;
};

OutcomeAsking::OutcomeAsking(FormDialog* dialog, PageContext& context, AppointmentRow row, OutcomeEntered entered,
                             ShowBooked show)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_context(context)
    , m_row(std::move(row))
    , m_entered(std::move(entered))
    , m_show(std::move(show))
    , m_outcomes(new KeyList(QStringLiteral("outcomeList")))
    , m_reasons(new KeyList(QStringLiteral("reasonList"))) {
    Form* form = dialog->form();
    form->addWide(makeLabel(
        QStringLiteral("%1  ·  %2  ·  %3")
            .arg(m_row.fullName(), formatDateTime(m_row.appointment.startsAt), whatAndWhere(context.workspace, m_row)),
        TextRole::Muted));
    // Beside each other, so that both lists are whole on a low screen.
    form->add(outcomeField, tr("What became of it?"), m_outcomes, FieldNeed::Required);
    form->add(reasonField, tr("Why did the citizen stay away?"), m_reasons, FieldNeed::Required);
    m_remedy = form->combo(remedyField, tr("What to try next time"),
                           codeChoices(context.workspace, QStringLiteral("remedy"), tr("Not decided")));
    m_toldOn = form->date(toldField, tr("Told on"), context.workspace.clock);
    m_toldTime = form->time(toldTimeField, tr("Told at"));
    fillOutcomes();
    m_reasons->setChoices(codeChoices(context.workspace, QStringLiteral("no_show_reason")));
    m_reasons->choose(m_row.appointment.noShowReason);
    choose(m_remedy, m_row.appointment.remedy);
    const QDateTime told = m_row.appointment.outcomeAt.isValid() ? m_row.appointment.outcomeAt : context.workspace.clock.now();
    m_toldOn->setDate(told.date());
    m_toldTime->setTime(told.time());
    showWhatBelongs();

    connect(m_outcomes, &KeyList::moved, this, &OutcomeAsking::showWhatBelongs);
    connect(m_outcomes, &KeyList::chosen, this, &OutcomeAsking::chooseOutcome);
    connect(m_reasons, &KeyList::moved, this, [this] {
        choose(m_remedy, m_context.workspace.appointments.proposedRemedy(m_reasons->value()));
        m_dialog->showField(remedyField);
    });
    connect(m_reasons, &KeyList::chosen, this, &OutcomeAsking::chooseReason);
    dialog->onSave([this] { return save(); });
}

void OutcomeAsking::fillOutcomes() {
    const bool isToCome = m_row.appointment.startsAt > m_context.workspace.clock.now();
    m_outcomes->setChoices(codeChoices(m_context.workspace, QStringLiteral("appointment_outcome")));
    for (int position = 0; isToCome && position < m_outcomes->count(); ++position) {
        if (!mayBeKnownBefore(m_outcomes->valueAt(position))) {
            m_outcomes->setUnusable(position, tr("The appointment has not been yet."));
        }
    }
    if (isToCome) {
        m_dialog->form()->setHelp(outcomeField, tr("The appointment has not been yet, so what is grey cannot be chosen."));
    }
    m_outcomes->choose(m_row.appointment.outcome);
}

void OutcomeAsking::showWhatBelongs() {
    const QString code = m_outcomes->value();
    Form* form = m_dialog->form();
    const bool isNoShow = code == outcome::noShow;
    form->setVisible(reasonField, isNoShow);
    form->setVisible(remedyField, isNoShow);
    form->setVisible(toldField, isCancellation(code));
    form->setVisible(toldTimeField, isCancellation(code));
}

void OutcomeAsking::chooseOutcome() {
    const QString code = m_outcomes->value();
    if (code == outcome::noShow) {
        m_reasons->setFocus();
    } else if (isCancellation(code)) {
        m_toldOn->setFocus();
    } else if (code == outcome::rescheduled && !m_row.appointment.hasOutcome()) {
        openNewTime();
    } else {
        m_dialog->submit();
    }
}

void OutcomeAsking::chooseReason() {
    choose(m_remedy, m_context.workspace.appointments.proposedRemedy(m_reasons->value()));
    m_remedy->setFocus();
}

QDateTime OutcomeAsking::toldAt() const {
    const auto day = m_toldOn->date();
    const auto time = m_toldTime->time();
    return day ? QDateTime(*day, time.value_or(QTime(0, 0))) : QDateTime();
}

OutcomeDraft OutcomeAsking::draft() const {
    const QString code = m_outcomes->value();
    OutcomeDraft draft{code, {}, {}, {}};
    if (code == outcome::noShow) {
        draft.noShowReason = m_reasons->value();
        draft.remedy = m_remedy->currentData().toString();
    } else if (isCancellation(code)) {
        draft.toldAt = toldAt();
    }
    return draft;
}

Result<void> OutcomeAsking::save() {
    if (m_outcomes->value().isEmpty()) {
        Problems problems;
        problems.error(outcomeField, tr("Choose what became of the appointment."));
        return invalid(problems);
    }
    if (m_outcomes->value() == outcome::rescheduled && !m_row.appointment.hasOutcome()) {
        openNewTime();
        return {};
    }
    const Result<Undo> saved = m_context.workspace.appointments.recordOutcome(m_row.appointment.id, draft());
    if (!saved) {
        return saved.error();
    }
    m_entered(tr("%1: %2.").arg(m_row.shortName(), m_outcomes->text()), *saved);
    offerNewTime();
    return {};
}

/// After an appointment that came to nothing one usually agrees on another: the message that tells of it leads there.
void OutcomeAsking::offerNewTime() const {
    QWidget* page = m_dialog->parentWidget();
    MessageBar* bar = messagesFor(page);
    const auto saved = m_context.workspace.appointments.find(m_row.appointment.id);
    if (!bar || !saved || !saved->appointment.hasOutcome() || !canHaveNewTime(saved->appointment)) {
        return;
    }
    // The message outlives the citizen's page and its context.
    bar->addNext(tr("New time…"), [page = QPointer<QWidget>(page), &context = m_context, &navigator = m_context.navigator,
                                   row = *saved, show = m_show] {
        if (page) {
            brobygger::openNewTime(page, context, row, show);
        } else {
            navigator.open({page::citizens, row.appointment.citizen, tab::appointments, RecordKind::Appointment,
                            row.appointment.id.value(), command::newTime});
        }
    });
}

void OutcomeAsking::openNewTime() {
    QWidget* page = m_dialog->parentWidget();
    m_dialog->abandon();
    openRescheduleAsOutcome(page, m_context, m_row, m_show);
}

} // namespace

void openOutcomeDialog(QWidget* parent, PageContext& context, const AppointmentRow& row, const OutcomeEntered& entered,
                       const ShowBooked& show) {
    auto* dialog = new FormDialog(OutcomeAsking::tr("Outcome of the appointment"), OutcomeAsking::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("outcomeDialog"));
    new OutcomeAsking(dialog, context, row, entered, show);
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("outcome/") + row.appointment.id.toString(),
                                 row.appointment.citizen,
                                 [=, &context] { openOutcomeDialog(parent, context, row, entered, show); }));
    dialog->open();
    dialog->findChild<KeyList*>(QStringLiteral("outcomeList"))->setFocus();
}

} // namespace brobygger

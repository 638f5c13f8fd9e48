// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/visit_dialog.h"

#include "core/base/time/dates.h"
#include "core/visits/visit_rules.h"
#include "core/workspace/workspace.h"
#include "ui/calendar/visit_paper.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/phone_field.h"
#include "ui/kit/forms/time_field.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace brobygger {

namespace {
struct VisitDialogWords {
    Q_DECLARE_TR_FUNCTIONS(VisitDialog)
};

/// The fields of a round on one day.
struct VisitFields {
    QDate day;
    TimeField* backAt;
    TimeField* ringAt;
    PhoneField* mobile;
    QLineEdit* car;
    QLineEdit* nextCall;
    QCheckBox* notes;

    QDateTime at(const TimeField* field) const {
        const auto time = field->time();
        return time ? QDateTime(day, *time) : QDateTime();
    }
    VisitRound round() const { return {{}, at(backAt), at(ringAt), mobile->number(), car->text(), nextCall->text(), {}}; }
};

VisitFields addVisitFields(Form& form, const VisitRound& begun, QDate day) {
    VisitFields fields{};
    fields.day = day;
    fields.backAt = form.time(QStringLiteral("backAt"), VisitDialogWords::tr("Back at"), FieldNeed::Required);
    fields.ringAt = form.time(QStringLiteral("ringAt"), VisitDialogWords::tr("The office rings at"), FieldNeed::Required);
    fields.mobile =
        form.phone(QStringLiteral("mobile"), VisitDialogWords::tr("Telephone you have with you"), FieldNeed::Required);
    fields.nextCall = form.line(QStringLiteral("nextCall"), VisitDialogWords::tr("No answer: ring"), FieldNeed::Required);
    form.setHelp(QStringLiteral("nextCall"),
                 VisitDialogWords::tr("Name and number of who takes over, for instance your leader."));
    fields.car = form.line(QStringLiteral("car"), VisitDialogWords::tr("Car"));
    fields.notes = form.check(QStringLiteral("notes"), VisitDialogWords::tr("Print what is written to know before a visit"));
    if (begun.backAt.isValid()) {
        fields.backAt->setTime(begun.backAt.time());
        fields.ringAt->setTime(begun.ringAt.time());
    }
    fields.mobile->setNumber(begun.mobile);
    fields.nextCall->setText(begun.nextCall);
    fields.car->setText(begun.car);
    return fields;
}

QString visitsInWords(const QList<AppointmentRow>& visits) {
    QStringList words;
    for (const AppointmentRow& row : visits) {
        words << VisitDialogWords::tr("%1 %2").arg(formatTime(row.appointment.startsAt.time()), row.shortName());
    }
    return words.join(QStringLiteral(" · "));
}
} // namespace

void openVisits(QWidget* parent, PageContext& context, QDate day) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(VisitDialogWords::tr("Home visits %1").arg(formatLongDate(day)),
                                  VisitDialogWords::tr("Go out and print"), parent);
    dialog->setObjectName(QStringLiteral("visitDialog"));
    QLabel* which = makeLabel(visitsInWords(workspace.visits.on(day)), TextRole::Body);
    which->setWordWrap(true);
    dialog->form()->addWide(which);
    QLabel* what =
        makeLabel(VisitDialogWords::tr(
                      "The sheet says initials and case number, and the street only where no address is protected. Today "
                      "waits for you until you say that you are back."),
                  TextRole::Muted);
    what->setWordWrap(true);
    dialog->form()->addWide(what);
    const VisitFields fields = addVisitFields(*dialog->form(), workspace.visits.begun(day), day);
    dialog->onCheck([fields] { return check(fields.round()); });
    dialog->onSave([fields, parent, &context]() -> Result<void> {
        const VisitRound round = fields.round();
        const auto out = context.workspace.visits.goOut(round);
        if (!out) {
            return out.error();
        }
        offerUndo(parent, VisitDialogWords::tr("You are out until %1.").arg(formatTime(round.backAt.time())), *out);
        // Once this dialog has closed; the page then has the next one over it.
        QMetaObject::invokeMethod(
            parent,
            [parent, &context, sheet = context.workspace.visits.sheet(round, fields.notes->isChecked())] {
                printVisitPaper(parent, context, sheet);
            },
            Qt::QueuedConnection);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("visits/") + isoDate(day), {},
                                 [parent, &context, day] { openVisits(parent, context, day); }));
    dialog->open();
}

} // namespace brobygger

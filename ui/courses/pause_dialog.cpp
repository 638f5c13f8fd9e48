// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/pause_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace brobygger {

namespace {
struct PauseDialogWords {
    Q_DECLARE_TR_FUNCTIONS(PauseDialog)
};

QString pauseTimeWords(const CoursePause& pause, const Course& course) {
    const QString from = formatDate(pause.from);
    const QDate last = pause.to.isValid() ? pause.to : course.closedOn;
    if (last.isValid()) {
        return PauseDialogWords::tr("%1 to %2").arg(from, formatDate(last));
    }
    return pause.expectedTo.isValid()
               ? PauseDialogWords::tr("since %1, presumably until %2").arg(from, formatDate(pause.expectedTo))
               : PauseDialogWords::tr("since %1").arg(from);
}
} // namespace

void openPause(QWidget* parent, PageContext& context, const Course& course) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(PauseDialogWords::tr("Pause the course"), PauseDialogWords::tr("Pause"), parent, 1);
    dialog->setObjectName(QStringLiteral("pauseDialog"));
    Form* form = dialog->form();
    DateField* from =
        form->date(QStringLiteral("from"), PauseDialogWords::tr("Rests from"), workspace.clock, FieldNeed::Required);
    from->setDate(workspace.clock.today());
    DateField* expectedTo = form->date(QStringLiteral("expectedTo"), PauseDialogWords::tr("Presumably until"), workspace.clock);
    QLineEdit* reason = form->line(QStringLiteral("reason"), PauseDialogWords::tr("Why"));
    dialog->onCheck([from] {
        Problems problems;
        if (from->isEmpty()) {
            problems.error(QStringLiteral("from"), PauseDialogWords::tr("Write the day from which the course rests."));
        }
        return problems;
    });
    dialog->onSave([parent, &workspace, id = course.id, from, expectedTo, reason]() -> Result<void> {
        CoursePause pause;
        pause.from = from->date().value_or(QDate());
        pause.expectedTo = expectedTo->date().value_or(QDate());
        pause.reason = reason->text();
        const Result<Undo> paused = workspace.courses.pause(id, pause);
        if (!paused) {
            return paused.error();
        }
        offerUndo(parent, PauseDialogWords::tr("The course is paused."), paused);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("pause/") + course.id.toString(), course.citizen,
                                 [=, &context] { openPause(parent, context, course); }));
    dialog->open();
}

QString pauseWords(const CoursePause& pause, const Course& course) {
    const QString time = pauseTimeWords(pause, course);
    return pause.reason.isEmpty() ? time : QStringLiteral("%1: %2").arg(time, pause.reason);
}

} // namespace brobygger

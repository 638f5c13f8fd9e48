// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPointer>

namespace brobygger {

namespace {
struct NoteDialogWords {
    Q_DECLARE_TR_FUNCTIONS(NoteDialog)
};

constexpr int noteLines = 12;
constexpr int remarkLines = 6;

void openForm(QWidget* parent, PageContext& context, const Note& note, Audience audience = Audience::Worker) {
    const bool isNew = !note.id.isValid();
    auto* dialog = new FormDialog(isNew ? NoteDialogWords::tr("New note") : NoteDialogWords::tr("Correct note"),
                                  NoteDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("noteDialog"));
    Form* form = dialog->form();
    QPlainTextEdit* text = form->text(QStringLiteral("text"), NoteDialogWords::tr("Note"), FieldNeed::Required, noteLines);
    DateField* on = form->date(QStringLiteral("eventOn"), NoteDialogWords::tr("When it happened"), context.workspace.clock,
                               FieldNeed::Required);
    QCheckBox* shared = form->check(QStringLiteral("shared"), NoteDialogWords::tr("The citizen may read it"));
    form->setHelp(QStringLiteral("shared"), NoteDialogWords::tr("Shown when the citizen sits beside. Other notes never are."));
    shared->setChecked(note.isShared);
    // What is written together is for both.
    form->setVisible(QStringLiteral("shared"), isNew && audience == Audience::Worker);
    QCheckBox* toBeFiled = form->check(QStringLiteral("toBeFiled"), NoteDialogWords::tr("To be filed in the journal"));
    form->setVisible(QStringLiteral("toBeFiled"), isNew && audience == Audience::Worker); // a correction goes on as it was
    text->setPlainText(note.text);
    on->setDate(note.eventOn);
    dialog->onSave([&context, note, isNew, text, on, shared, toBeFiled, page = QPointer<QWidget>(parent)]() -> Result<void> {
        Note entered = note;
        entered.text = text->toPlainText();
        entered.isShared = shared->isChecked();
        entered.isToBeFiled = toBeFiled->isChecked();
        entered.eventOn = on->date().value_or(QDate());
        const auto saved = isNew ? context.workspace.notes.write(entered)
                                 : context.workspace.notes.correct(note.id, entered.text, entered.eventOn);
        if (!saved) {
            return saved.error();
        }
        tellLasting(page,
                    isNew ? NoteDialogWords::tr("The note is saved.")
                          : NoteDialogWords::tr("The note is corrected. The earlier wording stays readable."),
                    NoteDialogWords::tr("A note cannot be taken back. Correct it instead."));
        return {};
    });
    const QString draft =
        isNew ? (note.isShared ? sharedNoteDraft(note.citizen) : QStringLiteral("note/") + note.citizen.toString())
              : QStringLiteral("note-correction/") + note.id.toString();
    dialog->setDraft(
        draftKeeper(context.workspace, draft, note.citizen, [=, &context] { openForm(parent, context, note, audience); }));
    dialog->open();
    text->setFocus();
}
} // namespace

void openNewNote(QWidget* parent, PageContext& context, CitizenId citizen, Audience audience) {
    Note note;
    note.citizen = citizen;
    note.eventOn = context.workspace.clock.today();
    note.isShared = audience == Audience::Citizen;
    openForm(parent, context, note, audience);
}

QString sharedNoteDraft(CitizenId citizen) { return QStringLiteral("note-shared/") + citizen.toString(); }

void openNoteRemark(QWidget* parent, PageContext& context, const Note& note) {
    Workspace& workspace = context.workspace;
    auto* dialog =
        new FormDialog(NoteDialogWords::tr("The citizen's remark to a note"), NoteDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("noteRemarkDialog"));
    Form* form = dialog->form();
    QPlainTextEdit* text =
        form->text(QStringLiteral("text"), NoteDialogWords::tr("What the citizen says"), FieldNeed::Required, remarkLines);
    form->setHelp(
        QStringLiteral("text"),
        NoteDialogWords::tr("In the citizen's own words. It shows and prints wherever the note does; the note stays."));
    DateField* on = form->date(QStringLiteral("saidOn"), NoteDialogWords::tr("Said on"), workspace.clock, FieldNeed::Required);
    on->setDate(workspace.clock.today());
    dialog->onSave([=, page = QPointer<QWidget>(parent), &workspace]() -> Result<void> {
        NoteRemark remark;
        remark.note = note.id;
        remark.text = text->toPlainText();
        remark.saidOn = on->date().value_or(QDate());
        const auto added = workspace.notes.remark(remark);
        if (!added) {
            return added.error();
        }
        offerUndo(page, NoteDialogWords::tr("The citizen's remark stands beside the note."), added->undo);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("note-remark/") + note.id.toString(), note.citizen,
                                 [=, &context] { openNoteRemark(parent, context, note); }));
    dialog->open();
    text->setFocus();
}

void openCorrection(QWidget* parent, PageContext& context, const Note& note) { openForm(parent, context, note); }

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/note_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPointer>

namespace brobygger {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteDialog)
};

constexpr int noteLines = 12;

void openForm(QWidget* parent, PageContext& context, const Note& note) {
    const bool isNew = !note.id.isValid();
    auto* dialog = new FormDialog(isNew ? Words::tr("New note") : Words::tr("Correct note"), Words::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("noteDialog"));
    Form* form = dialog->form();
    QPlainTextEdit* text = form->text(QStringLiteral("text"), Words::tr("Note"), FieldNeed::Required, noteLines);
    DateField* on = form->date(QStringLiteral("eventOn"), Words::tr("When it happened"), context.workspace.clock,
                               FieldNeed::Required);
    text->setPlainText(note.text);
    on->setDate(note.eventOn);
    dialog->onSave([&context, note, isNew, text, on, page = QPointer<QWidget>(parent)]() -> Result<void> {
        Note entered = note;
        entered.text = text->toPlainText();
        entered.eventOn = on->date().value_or(QDate());
        const auto saved = isNew ? context.workspace.notes.write(entered)
                                 : context.workspace.notes.correct(note.id, entered.text, entered.eventOn);
        if (!saved) {
            return saved.error();
        }
        if (MessageBar* bar = messagesFor(page)) {
            bar->tell(isNew ? Words::tr("The note is saved.")
                            : Words::tr("The note is corrected. The earlier wording stays readable."));
        }
        return {};
    });
    const QString draft = isNew ? QStringLiteral("note/") + note.citizen.toString()
                                : QStringLiteral("note-correction/") + note.id.toString();
    Drafts& drafts = context.workspace.drafts;
    dialog->setDraft({[&drafts, draft] { return drafts.find(draft); },
                      [&drafts, draft, citizen = note.citizen](const QString& typed) {
                          drafts.keep(draft, typed, citizen.value());
                      }});
    dialog->open();
    text->setFocus();
}
} // namespace

void openNewNote(QWidget* parent, PageContext& context, CitizenId citizen) {
    Note note;
    note.citizen = citizen;
    note.eventOn = context.workspace.clock.today();
    openForm(parent, context, note);
}

void openCorrection(QWidget* parent, PageContext& context, const Note& note) { openForm(parent, context, note); }

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/letters_dialog.h"

#include "core/base/time/dates.h"
#include "core/documents/letters/letter_page.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/page.h"
#include "ui/shared/letters/paper.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPrinter>

namespace brobygger {

namespace {
struct LettersDialogWords {
    Q_DECLARE_TR_FUNCTIONS(LettersDialog)
};

/// "tirsdag den 3. november, 10.30: Bente Madsen"
QString letterLine(const AppointmentRow& row) {
    const QDateTime& at = row.appointment.startsAt;
    return LettersDialogWords::tr("%1, %2: %3").arg(formatLongDate(at.date()), formatTime(at.time()), row.fullName());
}

/// What is to be thought of before it is ticked; empty when there is nothing.
QString letterNote(const AppointmentLetter& letter) {
    if (!letter.why.isEmpty()) {
        return letter.why;
    }
    if (letter.sentOn.isValid()) {
        return LettersDialogWords::tr("A letter about this time was sent on %1.").arg(formatDate(letter.sentOn));
    }
    return letter.isAddressProtected
               ? LettersDialogWords::tr("The address is protected. Tick it when the letter may be posted.")
               : QString();
}

struct LetterTick {
    QCheckBox* box;
    LetterDraft letter;
};

QList<LetterTick> addTicks(Form& form, const QList<AppointmentLetter>& letters) {
    QList<LetterTick> ticks;
    for (const AppointmentLetter& letter : letters) {
        const QString name = QStringLiteral("letter%1").arg(letter.row.appointment.id.toString());
        QCheckBox* box = form.check(name, letterLine(letter.row));
        const QString note = letterNote(letter);
        box->setChecked(note.isEmpty());
        box->setEnabled(letter.why.isEmpty());
        form.setHelp(name, note);
        ticks.append({box, letter.letter});
    }
    return ticks;
}

QList<LetterDraft> tickedLetters(const QList<LetterTick>& ticks) {
    QList<LetterDraft> letters;
    for (const LetterTick& tick : ticks) {
        if (tick.box->isChecked()) {
            letters.append(tick.letter);
        }
    }
    return letters;
}

Result<void> putOnPaper(QPrinter& printer, Workspace& workspace, const QList<LetterDraft>& letters) {
    QList<PrintedLetter> papers;
    for (const LetterDraft& letter : letters) {
        papers.append({letter.html, letterLayout(workspace.settings, letterPage(letter.html).addressLines())});
    }
    print(printer, papers);
    return printer.printerState() == QPrinter::Error
               ? Result<void>(Error{
                     ErrorKind::Storage, LettersDialogWords::tr("The printer did not take it. Nothing is kept as sent."), {}})
               : Result<void>();
}

/// On paper, or into the file the printer was set to.
Result<void> printLetters(QPrinter& printer, Workspace& workspace, const QList<LetterDraft>& letters) {
    if (const QString path = printer.outputFileName(); !path.isEmpty()) {
        return workspace.documents.noteWrittenTogether(letters, path, [&] { return putOnPaper(printer, workspace, letters); });
    }
    if (const Result<void> printed = putOnPaper(printer, workspace, letters); !printed) {
        return printed;
    }
    for (const LetterDraft& letter : letters) {
        if (const Result<void> noted = workspace.documents.notePrinted(letter); !noted) {
            return noted;
        }
    }
    return {};
}

void printAndKeep(QWidget* page, Workspace& workspace, QPrinter& printer, const QList<LetterDraft>& letters) {
    const Result<Undo> kept =
        workspace.documents.keepTogether(letters, {workspace.clock.today(), QStringLiteral("letter"), {}});
    if (!kept) {
        return offerUndo(page, {}, kept); // says why
    }
    if (const Result<void> printed = printLetters(printer, workspace, letters); !printed) {
        (void)(*kept)(); // nothing left the house: they are not sent after all
        return offerUndo(page, {}, printed.error());
    }
    const int count = static_cast<int>(letters.size());
    QString told = LettersDialogWords::tr("%n letter(s) are printed and kept as sent.", nullptr, count);
    if (!printer.outputFileName().isEmpty()) {
        told += QLatin1Char(' ') + LettersDialogWords::tr("The file is not encrypted: delete it when it is no longer needed.");
    }
    offerUndo(page, told, kept);
}

void askPrinterFor(QWidget* page, PageContext& context, const QList<LetterDraft>& letters) {
    // The queue shows what kind of letters they are, never a person.
    context.ask.print(page, LettersDialogWords::tr("Letters about appointments"),
                      [page, &workspace = context.workspace, letters](QPrinter& printer) {
                          printAndKeep(page, workspace, printer, letters);
                      });
}
} // namespace

void openAppointmentLetters(QWidget* page, PageContext& context, QDate from, QDate to) {
    Workspace& workspace = context.workspace;
    const qsizetype count = workspace.appointments.countBetween(from, to);
    const QList<AppointmentLetter> letters =
        workspace.documents.appointmentLetters(workspace.appointments.between(from, to, 0, count));
    if (letters.isEmpty()) {
        if (const MessageHolder* holder = messageHolderOf(page)) {
            holder->messages()->tell(LettersDialogWords::tr("There is no appointment to write about from %1 to %2.")
                                         .arg(formatDate(from), formatDate(to)));
        }
        return;
    }
    auto* dialog =
        new FormDialog(LettersDialogWords::tr("Letters about appointments"), LettersDialogWords::tr("Print…"), page, 1);
    dialog->setObjectName(QStringLiteral("appointmentLettersDialog"));
    dialog->form()->addWide(makeLabel(LettersDialogWords::tr("From %1 to %2. Each letter that is printed is kept as sent.")
                                          .arg(formatDate(from), formatDate(to)),
                                      TextRole::Muted));
    const QList<LetterTick> ticks = addTicks(*dialog->form(), letters);
    dialog->onSave([page, &context, ticks]() -> Result<void> {
        const QList<LetterDraft> ticked = tickedLetters(ticks);
        if (ticked.isEmpty()) {
            return Error{ErrorKind::Invalid, LettersDialogWords::tr("Tick at least one letter."), {}};
        }
        // Once this dialog has closed; the page then has the next one over it.
        QMetaObject::invokeMethod(
            page, [page, &context, ticked] { askPrinterFor(page, context, ticked); }, Qt::QueuedConnection);
        return {};
    });
    dialog->open();
}

} // namespace brobygger

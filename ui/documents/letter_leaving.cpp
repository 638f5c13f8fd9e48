// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LetterDialog that lets a letter go: printed, as a PDF, kept as sent, or its draft deleted.
#include "core/documents/letters/letter_rules.h"
#include "core/drafts/drafts.h"
#include "core/workspace/workspace.h"
#include "ui/documents/letter_dialog.h"
#include "ui/kit/commands/copying.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_draft.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/shared/letters/paper.h"
#include "ui/shell/navigator.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPrinter>
#include <optional>

namespace brobygger {

namespace {
/// The letter has left, so what was begun in it is needed no more. With the letter taken back it is there again, unless
/// something else was begun since.
Undo endDraft(Drafts& drafts, const QString& name, CitizenId citizen, const Undo& undo) {
    const std::optional<QString> typed = drafts.find(name);
    if (!typed) {
        return undo;
    }
    drafts.discard(name);
    return [&drafts, name, typed, citizen, undo]() -> Result<void> {
        const Result<void> undone = undo();
        if (undone && !drafts.find(name)) {
            (void)drafts.keep(name, *typed, citizen.value());
        }
        return undone;
    };
}
} // namespace

LetterSending LetterDialog::sending() const {
    return {m_sentOn->date().value_or(QDate()), m_via->currentData().toString(), m_reason->toPlainText().trimmed()};
}

void LetterDialog::showProblems(const Error& error) {
    const Problems elsewhere = m_form->showProblems(error.problems);
    const QString said = error.problems.isEmpty() ? error.message
                         : elsewhere.hasErrors()  ? invalid(elsewhere).message
                                                  : QString();
    if (said.isEmpty()) {
        return;
    }
    if (m_letter.lacksOrganisation) {
        m_messages->ask(Tone::Amber, said, tr("Open the settings"), [this] { openOrganisation(); });
    } else if (m_letter.lacksContact) {
        askForContact(said);
    } else if (m_writing->isEditable() && !m_letter.required.isEmpty()) {
        m_messages->ask(Tone::Amber, said, tr("Change the text…"), [this] { edit(); });
    } else {
        m_messages->fail(said);
    }
}

/// A number that may not be rung does not stand in the letter: then it is not the number that is missing.
void LetterDialog::askForContact(const QString& said) {
    const auto citizen = m_context.workspace.citizens.find(m_letter.citizen);
    const bool mayNotBeRung = citizen && !citizen->phone.isEmpty() && citizen->safeContact.call == Permission::No;
    QStringList sentences{said};
    if (mayNotBeRung) {
        sentences.append(
            tr("The citizen may not be called, so the number is left out. Enter an e-mail, or ask again whether we may call."));
    }
    const QString field = mayNotBeRung ? QStringLiteral("call") : QStringLiteral("phone");
    m_messages->ask(Tone::Amber, sentences.join(QLatin1Char(' ')), tr("Edit the citizen…"),
                    [this, field] { m_context.navigator.editCitizen(this, m_letter.citizen, field); });
}

void LetterDialog::openOrganisation() {
    Navigator& navigator = m_context.navigator;
    reject();
    if (!isVisible()) {
        navigator.open({.page = page::settings, .command = command::enterOrganisation});
    }
}

bool LetterDialog::mayLeave() {
    if (isKept()) {
        return true;
    }
    m_form->clearProblems();
    m_messages->dismiss();
    const Problems problems = check(m_letter, sending(), m_context.workspace.clock.today());
    if (problems.hasErrors()) {
        showProblems(invalid(problems));
    }
    return !problems.hasErrors();
}

std::optional<KeptLetter> LetterDialog::keepAsSent() {
    const auto kept = m_context.workspace.documents.keep(m_letter, sending());
    if (!kept) {
        showProblems(kept.error());
        return std::nullopt;
    }
    return *kept;
}

void LetterDialog::finish(const QString& told, const KeptLetter& kept) {
    const TakeBack undo = saying(endDrafts(kept.undo), toldTakenBack(kept));
    QStringList sentences{told};
    if (kept.isReferralSent) {
        sentences.append(tr("The referral is now sent."));
    }
    const Sent sent = m_sent;
    accept();
    sent(sentences.join(QLatin1Char(' ')), undo);
}

Undo LetterDialog::endDrafts(const Undo& undo) {
    Drafts& drafts = m_context.workspace.drafts;
    (void)m_draft->keep(); // also what was typed a moment ago
    m_draft->stop();
    const Undo withText = endDraft(drafts, m_writing->textDraftName(), m_letter.citizen, undo);
    return endDraft(drafts, m_writing->draftName(), m_letter.citizen, withText);
}

void LetterDialog::deleteDraft() {
    const Result<Undo> deleted = m_context.workspace.outgoingReferrals.discard(m_letter.referral);
    if (!deleted) {
        m_messages->fail(deleted.error().message);
        return;
    }
    const QString told = tr("The draft to %1 is deleted.").arg(m_letter.recipient);
    const TakeBack undo = saying(endDrafts(*deleted), QString());
    const Sent sent = m_sent;
    accept();
    sent(told, undo);
}

void LetterDialog::print() {
    if (!mayLeave()) {
        return;
    }
    // The queue shows the kind of letter, never a person.
    m_context.ask.print(this, m_letter.title, [this](QPrinter& printer) {
        if (const QString path = printer.outputFileName(); !path.isEmpty()) {
            return writePdfTo(path); // taken down as a file in clear, and told so
        }
        const auto kept = isKept() ? std::optional<KeptLetter>() : keepAsSent();
        if (!isKept() && !kept) {
            return;
        }
        brobygger::print(printer, m_letter.html, m_layout);
        Result<void> printed = printer.printerState() == QPrinter::Error
                                   ? Error{ErrorKind::Storage, tr("The printer did not take it. Nothing is kept as sent.")}
                                   : m_context.workspace.documents.notePrinted(m_letter);
        if (!printed) {
            const QString why = printed.error().message;
            if (kept) {
                printed = kept->undo(); // nothing left the house: it is not sent after all
            }
            m_messages->fail(why);
            return;
        }
        if (kept) {
            finish(toldPrinted(), *kept);
        }
    });
}

void LetterDialog::savePdf() {
    if (mayLeave()) {
        m_context.ask.saveFile(this, isSheet() ? tr("Save the sheet as PDF") : tr("Save the letter as PDF"),
                               m_context.workspace.documents.suggestedFileName(m_letter.kind) + QStringLiteral(".pdf"),
                               QStringLiteral("PDF (*.pdf)"), [this](const QString& path) { writePdfTo(path); });
    }
}

void LetterDialog::copyText() {
    if (mayLeave()) {
        copyPersonal(m_letter.text);
        m_messages->tell(tr("The text is copied. Paste it into the message, choose the way and keep the letter as sent."));
    }
}

void LetterDialog::writePdfTo(const QString& path) {
    // A sheet that lies in a file has not been handed to anybody yet.
    const bool isSending = !isKept() && !isSheet();
    const auto kept = isSending ? keepAsSent() : std::optional<KeptLetter>();
    if (isSending && !kept) {
        return;
    }
    Result<void> written = m_context.workspace.documents.noteWritten(m_letter, path, [this, &path] {
        return writePdf(m_letter.html, m_layout, {path, m_letter.title});
    });
    if (!written) {
        const QString why = written.error().message;
        if (kept) {
            // Nothing left the house: the letter is not sent after all.
            written = kept->undo();
        }
        m_messages->fail(why);
        return;
    }
    const QString plain = tr("The file is saved. It is not encrypted: delete it when it is no longer needed.");
    if (kept) {
        finish(toldKept() + QLatin1Char(' ') + plain, *kept);
    } else if (isKept()) {
        m_messages->warn(plain);
    } else {
        m_messages->warn(plain + QLatin1Char(' ') +
                         tr("The sheet is not handed over by that: keep it as handed over when the citizen has it."));
    }
}

void LetterDialog::keep() {
    m_form->clearProblems();
    if (!mayLeave() || !m_form->checkEntries()) {
        return;
    }
    if (const auto kept = keepAsSent()) {
        finish(toldKept(), *kept);
    }
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/access/new_passphrase_dialog.h"

#include "core/security/passphrase_strength.h"
#include "ui/kit/dialogs/form_dialog.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace brobygger {

namespace {
const QString proofField = QStringLiteral("proof");
const QString passphraseField = QStringLiteral("newPassphrase");
const QString againField = QStringLiteral("newPassphraseAgain");

struct NewPassphraseWords {
    Q_DECLARE_TR_FUNCTIONS(NewPassphraseDialog)
};
using Words = NewPassphraseWords;

QLineEdit* secretLine(Form* form, const QString& name, const QString& label, const QString& typed) {
    QLineEdit* line = form->line(name, label, FieldNeed::Required);
    line->setEchoMode(QLineEdit::Password);
    line->setText(typed);
    return line;
}

/// Returns how to read it.
std::function<QString()> addProof(Form* form, const PassphraseQuestion& question) {
    if (question.proof == Proof::PresentPassphrase) {
        const QLineEdit* line = secretLine(form, proofField, Words::tr("Present passphrase"), question.typed.proof);
        return [line] { return line->text(); };
    }
    QPlainTextEdit* groups = form->text(proofField, Words::tr("The groups of the sheet"), FieldNeed::Required, 3);
    groups->setPlainText(question.typed.proof);
    form->setHelp(proofField, Words::tr("14 groups of four. Small letters will do, and blanks do not matter."));
    return [groups] { return groups->toPlainText(); };
}
} // namespace

void askNewPassphrase(const PassphraseQuestion& question, QWidget* over, std::function<void(const NewPassphrase&)> given) {
    const bool isBySheet = question.proof == Proof::RecoverySheet;
    auto* dialog = new FormDialog(isBySheet ? Words::tr("Open with the recovery sheet") : Words::tr("Change the passphrase"),
                                  isBySheet ? Words::tr("Open and change") : Words::tr("Change"), over, 1);
    dialog->setObjectName(QStringLiteral("newPassphraseDialog"));
    Form* form = dialog->form();
    const auto proof = addProof(form, question);
    QLineEdit* first = secretLine(form, passphraseField, Words::tr("New passphrase"), question.typed.passphrase);
    const QLineEdit* second = secretLine(form, againField, Words::tr("New passphrase once more"), question.typed.passphrase);
    const auto describeNew = [form, known = question.known](const QString& words) {
        form->setHelp(passphraseField, words.isEmpty() ? Words::tr("At least 12 characters; four words of your own are good.")
                                                       : describe(strengthOf(words, known)));
    };
    describeNew(first->text());
    QObject::connect(first, &QLineEdit::textEdited, form, describeNew);
    dialog->onCheck([=, known = question.known] {
        Problems problems;
        if (proof().trimmed().isEmpty()) {
            problems.error(proofField, isBySheet ? Words::tr("Write the groups as they stand on the sheet.")
                                                 : Words::tr("Write the present passphrase."));
        }
        if (const auto problem = passphraseProblem(first->text(), known)) {
            problems.error(passphraseField, *problem);
        } else if (first->text() == proof()) {
            problems.error(passphraseField, Words::tr("That is the present one. Choose another."));
        } else if (first->text() != second->text()) {
            problems.error(againField, Words::tr("The two are not the same. Write it once more."));
        }
        return problems;
    });
    dialog->onSave([=]() -> Result<void> {
        given({proof(), first->text()});
        return {};
    });
    if (!question.problem.isEmpty()) {
        Problems problems;
        problems.error(proofField, question.problem);
        (void)form->showProblems(problems);
    }
    dialog->open();
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/combining/agreed_passphrase_dialog.h"

#include "core/security/passphrase_strength.h"
#include "ui/kit/dialogs/form_dialog.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace brobygger {

namespace {
const QString agreedField = QStringLiteral("agreedPassphrase");
const QString agreedAgainField = QStringLiteral("agreedPassphraseAgain");

struct AgreedPassphraseWords {
    Q_DECLARE_TR_FUNCTIONS(AgreedPassphraseDialog)
};

QLineEdit* agreedLine(Form* form, const QString& name, const QString& label) {
    QLineEdit* line = form->line(name, label, FieldNeed::Required);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

Problems problemsOf(const QLineEdit* first, const QLineEdit* second) {
    Problems problems;
    if (const auto problem = passphraseProblem(first->text())) {
        problems.error(agreedField, *problem);
    } else if (first->text() != second->text()) {
        problems.error(agreedAgainField, AgreedPassphraseWords::tr("The two are not the same. Write it once more."));
    }
    return problems;
}
} // namespace

void askAgreedPassphrase(QWidget* over, std::function<void(const QString&)> given) {
    auto* dialog =
        new FormDialog(AgreedPassphraseWords::tr("Save an extract"), AgreedPassphraseWords::tr("Choose the place…"), over, 1);
    dialog->setObjectName(QStringLiteral("agreedPassphraseDialog"));
    Form* form = dialog->form();
    const QLineEdit* first = agreedLine(form, agreedField, AgreedPassphraseWords::tr("Agreed passphrase"));
    const QLineEdit* second = agreedLine(form, agreedAgainField, AgreedPassphraseWords::tr("Agreed passphrase once more"));
    const auto describeAgreed = [form](const QString& words) {
        form->setHelp(agreedField,
                      words.isEmpty()
                          ? AgreedPassphraseWords::tr("The same in all files of the project, and another than that of your own "
                                                      "file. Agree on it by voice, not by e-mail.")
                          : describe(strengthOf(words)));
    };
    describeAgreed({});
    QObject::connect(first, &QLineEdit::textEdited, form, describeAgreed);
    dialog->onCheck([first, second] { return problemsOf(first, second); });
    dialog->onSave([first, given = std::move(given)]() -> Result<void> {
        given(first->text());
        return {};
    });
    dialog->open();
}

} // namespace brobygger

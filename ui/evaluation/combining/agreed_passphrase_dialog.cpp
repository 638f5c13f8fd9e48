// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/combining/agreed_passphrase_dialog.h"

#include "ui/kit/dialogs/form_dialog.h"
#include "ui/shared/agreed_passphrase.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AgreedPassphraseDialogWords {
    Q_DECLARE_TR_FUNCTIONS(AgreedPassphraseDialog)
};
} // namespace

void askAgreedPassphrase(QWidget* over, std::function<void(const QString&)> given) {
    auto* dialog = new FormDialog(AgreedPassphraseDialogWords::tr("Save an extract"),
                                  AgreedPassphraseDialogWords::tr("Choose the place…"), over, 1);
    dialog->setObjectName(QStringLiteral("agreedPassphraseDialog"));
    const AgreedPassphrase passphrase(
        *dialog->form(), QStringLiteral("agreedPassphrase"),
        {AgreedPassphraseDialogWords::tr("Agreed passphrase"), AgreedPassphraseDialogWords::tr("Agreed passphrase once more"),
         AgreedPassphraseDialogWords::tr("The same in all files of the project, and another than that of your own "
                                         "file. Agree on it by voice, not by e-mail.")});
    dialog->onCheck([passphrase] { return passphrase.problems(); });
    dialog->onSave([passphrase, given = std::move(given)]() -> Result<void> {
        given(passphrase.text());
        return {};
    });
    dialog->open();
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
// What the letter's buttons say of what they do, and what is told once it is kept, printed or taken back.
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/documents/letter_dialog.h"

namespace brobygger {

QString LetterDialog::printToolTip() const {
    if (isSheet()) {
        return isKept() ? tr("Print the sheet once more (Ctrl+P)") : tr("Print, and keep the sheet as handed over (Ctrl+P)");
    }
    if (isKept()) {
        return tr("Print the letter once more (Ctrl+P)");
    }
    return m_letter.referral.isValid() ? tr("Print, and keep the letter as sent. The referral is then sent too (Ctrl+P)")
                                       : tr("Print, and keep the letter as sent (Ctrl+P)");
}

QString LetterDialog::pdfToolTip() const {
    if (isSheet()) {
        return isKept() ? tr("Write the sheet to a file") : tr("Write the sheet to a file. It is not handed over by that");
    }
    if (isKept()) {
        return tr("Write the letter to a file");
    }
    return m_letter.referral.isValid() ? tr("Write the letter to a file, and keep it as sent. The referral is then sent too")
                                       : tr("Write the letter to a file, and keep it as sent");
}

QString LetterDialog::keepNote() const {
    if (isSheet()) {
        return tr("The sheet is kept as it is now and cannot be changed afterwards.");
    }
    return m_letter.referral.isValid()
               ? tr("The referral is then sent. The letter is kept as it is now and cannot be changed afterwards.")
               : tr("The letter is kept as it is now and cannot be changed afterwards.");
}

QString LetterDialog::toldKept() const {
    const QString said = isSheet() ? tr("The sheet is kept as handed over: %1.") : tr("The letter is kept as sent: %1.");
    return said.arg(m_via->currentText());
}

QString LetterDialog::toldPrinted() const {
    const QString said =
        isSheet() ? tr("The sheet is printed and kept as handed over: %1.") : tr("The letter is printed and kept as sent: %1.");
    return said.arg(m_via->currentText());
}

QString LetterDialog::toldTakenBack(const KeptLetter& kept) const {
    if (isSheet()) {
        return tr("Taken back: the sheet does not count as handed over any more.");
    }
    return kept.isReferralSent
               ? tr("Taken back: the letter does not count as sent any more, and the referral is a draft again.")
               : tr("Taken back: the letter does not count as sent any more.");
}

} // namespace brobygger

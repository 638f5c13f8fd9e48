// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace brobygger {

/// What shows that somebody may give the file another passphrase.
enum class Proof { PresentPassphrase, RecoverySheet };

struct NewPassphrase {
    QString proof; ///< as it was typed: the present passphrase, or the groups of the sheet
    QString passphrase;
};

/// What the dialog begins with.
struct PassphraseQuestion {
    Proof proof = Proof::PresentPassphrase;
    QStringList known = {};   ///< what others know of the person, which makes no passphrase
    NewPassphrase typed = {}; ///< by the time something was wrong with the proof
    QString problem = {};     ///< what was wrong with it; mostly empty
};

/// Asks for the proof and, twice, for the new passphrase, which obeys the one rule for passphrases. `given` gets them when
/// there is nothing wrong with the new one; nothing is kept as a draft.
void askNewPassphrase(const PassphraseQuestion& question, QWidget* over, std::function<void(const NewPassphrase&)> given);

} // namespace brobygger

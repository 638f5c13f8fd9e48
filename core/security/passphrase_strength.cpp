// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase_strength.h"

#include <QCoreApplication>
#include <QSet>

namespace brobygger {

PassphraseStrength strengthOf(const QString& passphrase) {
    if (passphrase.size() < shortestPassphrase) {
        return PassphraseStrength::TooShort;
    }
    const auto different = QSet<QChar>(passphrase.begin(), passphrase.end()).size();
    const auto words = passphrase.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    if (different < 6) {
        return PassphraseStrength::Weak;
    }
    if (passphrase.size() >= 20 && (words >= 4 || different >= 12)) {
        return PassphraseStrength::Strong;
    }
    return PassphraseStrength::Fair;
}

QString describe(PassphraseStrength strength) {
    switch (strength) {
    case PassphraseStrength::TooShort:
        return QCoreApplication::translate("PassphraseStrength", "Too short: at least 12 characters.");
    case PassphraseStrength::Weak:
        return QCoreApplication::translate("PassphraseStrength", "Weak: it repeats itself.");
    case PassphraseStrength::Fair:
        return QCoreApplication::translate("PassphraseStrength", "Fair: four or more words make it strong.");
    case PassphraseStrength::Strong:
        return QCoreApplication::translate("PassphraseStrength", "Strong.");
    }
    return {};
}

} // namespace brobygger

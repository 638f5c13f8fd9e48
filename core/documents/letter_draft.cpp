// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_draft.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};
} // namespace

Problems check(const LetterDraft& letter, const LetterSending& sending, QDate today) {
    Problems problems;
    if (!letter.required.isEmpty()) {
        const QString missing = letter.required.join(QStringLiteral(", "));
        problems.error(QStringLiteral("letter"),
                       isLetter(letter.kind) ? Words::tr("The letter cannot leave before it says this: %1.").arg(missing)
                                             : Words::tr("The sheet cannot be handed over before it says this: %1.").arg(missing));
    }
    if (letter.basis == SharingBasis::Withdrawn) {
        problems.error(QStringLiteral("letter"), Words::tr("The citizen has taken the consent back. The letter cannot leave."));
    }
    if (!sending.on.isValid() || sending.on > today) {
        problems.error(QStringLiteral("sentOn"), Words::tr("Enter the day it was sent. It cannot lie ahead."));
    }
    if (sending.via.isEmpty()) {
        problems.error(QStringLiteral("via"), Words::tr("Choose how it was sent."));
    }
    if (letter.basis == SharingBasis::Missing && sending.reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reason"), Words::tr("Write why it is sent without a consent."));
    }
    return problems;
}

} // namespace brobygger

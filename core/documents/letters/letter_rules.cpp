// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_rules.h"

#include "core/documents/letters/document_words.h"

namespace brobygger {

bool asksForReason(const LetterDraft& letter) {
    return letter.basis == SharingBasis::Missing && letter.kind == DocumentKind::OfferLetter;
}

Problems check(const LetterDraft& letter, const LetterSending& sending, QDate today) {
    Problems problems;
    if (!letter.required.isEmpty()) {
        const QString missing = letter.required.join(QStringLiteral(", "));
        problems.error(QStringLiteral("letter"),
                       isLetter(letter.kind)
                           ? DocumentsWords::tr("The letter cannot leave before it says this: %1.").arg(missing)
                           : DocumentsWords::tr("The sheet cannot be handed over before it says this: %1.").arg(missing));
    }
    if (letter.text.size() > mostCharactersInMessage) {
        problems.error(QStringLiteral("letter"),
                       DocumentsWords::tr("The letter has %1 characters as text, and a message takes %2. Make it shorter.")
                           .arg(letter.text.size())
                           .arg(mostCharactersInMessage));
    }
    if (letter.basis == SharingBasis::Withdrawn) {
        problems.error(QStringLiteral("letter"),
                       DocumentsWords::tr("The citizen has taken the consent back. The letter cannot leave."));
    }
    if (!sending.on.isValid() || sending.on > today) {
        const bool isHandedOver = sending.via.isEmpty() ? !isLetter(letter.kind) : sending.via == QLatin1String("handed_over");
        problems.error(QStringLiteral("sentOn"),
                       isHandedOver ? DocumentsWords::tr("Enter the day it was handed over. It cannot lie ahead.")
                                    : DocumentsWords::tr("Enter the day it was sent. It cannot lie ahead."));
    }
    if (sending.via.isEmpty()) {
        problems.error(QStringLiteral("via"), DocumentsWords::tr("Choose how it was sent."));
    }
    if (asksForReason(letter) && sending.reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reason"), DocumentsWords::tr("Write why it is sent without a consent."));
    }
    return problems;
}

} // namespace brobygger

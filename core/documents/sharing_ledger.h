// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/correspondence/short_message.h"
#include "core/documents/letters/document.h"
#include "core/privacy/consent.h"
#include "core/privacy/hand_over.h"

namespace brobygger {

enum class SharingEvent {
    SheetGiven,
    ConsentGiven,
    PassedOnByLaw,
    ConsentWithdrawn,
    LetterSent,
    MessageSent,
    HandedOver,
    TakenOver
};

/// One line of what has been shared about a citizen.
struct SharingLine {
    QDate on;
    SharingEvent event = SharingEvent::LetterSent;
    QString party;  ///< with whom
    QString detail; ///< the purpose, the reason, or the letter's title; of a message why it was told without consent
    QStringList kinds;

    bool operator==(const SharingLine&) const = default;
};

/// Everything shared about one citizen and what it rested on, newest first.
QList<SharingLine> sharingLedger(const QList<InformationSheet>& sheets, const QList<Consent>& consents,
                                 const QList<Document>& documents, const QList<ShortMessage>& messages,
                                 const QList<CitizenHandOver>& handOvers);

} // namespace brobygger

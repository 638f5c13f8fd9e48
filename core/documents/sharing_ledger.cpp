// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sharing_ledger.h"

#include <algorithm>

namespace brobygger {

namespace {
void addConsent(QList<SharingLine>& lines, const Consent& consent) {
    const bool isByLaw = consent.basis == ConsentBasis::LegalBasis;
    const QString why = isByLaw ? consent.reason : consent.purpose;
    lines.append({consent.givenOn, isByLaw ? SharingEvent::PassedOnByLaw : SharingEvent::ConsentGiven, consent.otherParty(),
                  why, consent.kinds});
    if (consent.withdrawnOn.isValid()) {
        lines.append(
            {consent.withdrawnOn, SharingEvent::ConsentWithdrawn, consent.otherParty(), consent.purpose, consent.kinds});
    }
}

QString partyOf(const CitizenHandOver& handOver) {
    return handOver.organisation.isEmpty() ? handOver.person
                                           : QStringLiteral("%1, %2").arg(handOver.person, handOver.organisation);
}
} // namespace

QList<SharingLine> sharingLedger(const QList<InformationSheet>& sheets, const QList<Consent>& consents,
                                 const QList<Document>& documents, const QList<ShortMessage>& messages,
                                 const QList<CitizenHandOver>& handOvers) {
    QList<SharingLine> lines;
    for (const CitizenHandOver& each : handOvers) {
        const bool isSent = each.direction == HandOverDirection::Sent;
        lines.append({each.on, isSent ? SharingEvent::HandedOver : SharingEvent::TakenOver, partyOf(each), {}, each.kinds});
    }
    for (const ShortMessage& message : messages) {
        if (message.direction == MessageDirection::Sent) {
            lines.append({message.on, SharingEvent::MessageSent, message.with.name, message.reason, message.kinds});
        }
    }
    for (const Document& document : documents) {
        if (isToOthers(document.kind) && document.sentOn.isValid()) {
            const QString why = document.sentReason.isEmpty() ? document.title : document.sentReason;
            lines.append({document.sentOn, SharingEvent::LetterSent, document.recipient, why, {}});
        }
    }
    for (const Consent& consent : consents) {
        addConsent(lines, consent);
    }
    for (const InformationSheet& sheet : sheets) {
        lines.append({sheet.givenOn, SharingEvent::SheetGiven, {}, {}, {}});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const SharingLine& a, const SharingLine& b) { return a.on > b.on; });
    return lines;
}

} // namespace brobygger

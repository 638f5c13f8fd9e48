// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/offer_letter_parts.h"

#include "core/base/text/text.h"

#include <algorithm>

namespace brobygger {

namespace {
/// Whether one name is the other with words left out: "Læsekreds Glesborg" and "Læsekreds Glesborg (eksempel)".
bool isNearly(const QString& name, const QString& other) {
    QStringList few = foldedWords(name);
    QStringList many = foldedWords(other);
    if (few.size() > many.size()) {
        few.swap(many);
    }
    return !few.isEmpty() &&
           std::all_of(few.cbegin(), few.cend(), [&many](const QString& word) { return many.contains(word); });
}
} // namespace

Coverage mayBeSaid(SharingBasis basis, const Coverage& coverage) {
    return basis == SharingBasis::Covered ? coverage : Coverage{{}, coverage.covered + coverage.uncovered};
}

void OfferLetterParts::always(const QString& id) { m_parts.append({id, LetterPartState::Always}); }

void OfferLetterParts::decide(const QString& id, const QString& kind, QString& text) {
    LetterPartState state = text.trimmed().isEmpty() ? LetterPartState::Empty : LetterPartState::Said;
    if (!covers(kind, text)) {
        state = LetterPartState::NotCovered;
    } else if (m_takenOut.contains(id)) {
        state = LetterPartState::TakenOut;
    }
    if (state != LetterPartState::Said) {
        text.clear();
    }
    m_parts.append({id, state});
}

void OfferLetterParts::needed(const QString& id, const QString& kind, std::optional<QString>& text) {
    const bool isCovered = covers(kind, text.value_or(QString()));
    if (!isCovered) {
        text.reset();
    }
    m_parts.append({id, isCovered ? LetterPartState::Always : LetterPartState::NotCovered});
}

bool OfferLetterParts::covers(const QString& kind, const QString& text) {
    const bool isCovered = !m_coverage.uncovered.contains(kind);
    if (!isCovered && !text.trimmed().isEmpty() && !m_leftOut.contains(kind)) {
        m_leftOut.append(kind);
    }
    return isCovered;
}

QString nearlyNamed(const QList<Consent>& consents, const QString& recipient, const QString& kind, QDate today) {
    for (const Consent& consent : consents) {
        const bool isInWords = !consent.offer.isValid() && !consent.partner.isValid();
        const bool isOfKind = consent.basis == ConsentBasis::Consent && consent.direction == ConsentDirection::PassOn &&
                              consent.kinds.contains(kind);
        if (isInWords && isOfKind && mayBeUsed(consent, today) && isNearly(consent.toWhom, recipient)) {
            return consent.toWhom;
        }
    }
    return {};
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter_draft.h"
#include "core/privacy/consent_rules.h"

#include <QStringList>
#include <optional>

namespace brobygger {

/// What of the coverage a letter to an offer may say. One that leaves by a reason alone says name and contact and nothing else,
/// whatever another consent covers.
Coverage mayBeSaid(SharingBasis basis, const Coverage& coverage);

/// Decides part by part what a letter to an offer says, and empties what it does not. `coverage` and `takenOut` must outlive
/// it.
class OfferLetterParts final {
public:
    OfferLetterParts(const Coverage& coverage, const QStringList& takenOut)
        : m_coverage(coverage)
        , m_takenOut(takenOut) {}

    void always(const QString& id);
    void decide(const QString& id, const QString& kind, QString& text);
    /// A part that the letter cannot do without where it may be said at all.
    void needed(const QString& id, const QString& kind, std::optional<QString>& text);

    const QList<LetterPart>& parts() const { return m_parts; }
    const QStringList& leftOut() const { return m_leftOut; }

private:
    /// Whether the letter may say this. What is written and may not be said is noted as left out.
    bool covers(const QString& kind, const QString& text);

    const Coverage& m_coverage;
    const QStringList& m_takenOut;
    QList<LetterPart> m_parts;
    QStringList m_leftOut;
};

/// Whom a consent in force to tell this kind names in words that may mean the recipient; empty when none does.
QString nearlyNamed(const QList<Consent>& consents, const QString& recipient, const QString& kind, QDate today);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"

#include <QList>

namespace brobygger {

/// Why two partners may be one and the same, the strongest first.
enum class DuplicateReason { SameProviderNumber, SameSor, SameNameAndTown, SamePhone };
/// "the same provider number"
QString duplicateReasonLabel(DuplicateReason reason);

/// A provider number as it is compared: sheets take leading zeros away.
QString comparableProviderNumber(QString number);

/// Two partners that may be one; only somebody who knows them can tell.
struct PartnerPair {
    Partner first;
    Partner second;
    DuplicateReason reason = DuplicateReason::SameNameAndTown;

    bool operator==(const PartnerPair&) const = default;
};

/// Each pair once, by its strongest reason, those with the strongest reasons first. The same name in two towns is no reason,
/// nor is the same name or telephone with different provider numbers. Of more than two that are alike each is paired with the
/// first.
QList<PartnerPair> likelyDuplicates(const QList<Partner>& partners);

/// A field of a partner on the screen, for choosing between two partners field by field.
struct PartnerPart {
    const char* name;                                 ///< as in Partner
    QString (*label)();                               ///< the word on the screen
    QString (*text)(const Partner&);                  ///< what stands there; empty for nothing
    void (*take)(Partner& into, const Partner& from); ///< takes it over
};
const QList<PartnerPart>& partnerParts();

/// The one that stays with what it lacks from the other; where both say something its own holds. Remarks are put together.
Partner filledUp(const Partner& stays, const Partner& goes);

} // namespace brobygger

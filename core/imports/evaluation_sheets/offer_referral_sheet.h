// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/caseload/caseload_recipes.h"
#include "core/referrals/outgoing_referral.h"

namespace brobygger {

/// A row of a sheet of referrals to offers: one that was sent, and what became of it.
struct OfferReferralLine {
    OutgoingReferralId id;
    Whose whose;
    OutgoingReferral referral;
    QString offer;  ///< its name
    QString answer; ///< yes, no; empty: not said
    QString ending; ///< code of the state it ended in; empty: it has not
};

QList<ImportField<OfferReferralLine>> offerReferralFields(const CaseloadWords& words);
/// A row is about the referral of the same citizen to the offer of that name that was sent on the same day.
ImportRecipe<OfferReferralLine> offerReferralRecipe(const ImportServices& services, const CellFormat& format);

} // namespace brobygger

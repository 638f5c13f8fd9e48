// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/cooperation/agreement.h"

namespace brobygger {

enum class AgreementState {
    Planned, ///< its first day lies ahead
    Active,
    RenewalDue, ///< it is to be decided whether it goes on, also when its last day has passed
    Ended,
};

AgreementState stateOf(const PartnerAgreement& agreement, QDate today);
/// The day on which it is decided whether it goes on; invalid for one that has ended or has none.
QDate dueOn(const PartnerAgreement& agreement);
/// Whether it holds on a day, renewed or not.
bool holdsOn(const PartnerAgreement& agreement, QDate day);

/// Fields: partner, title, from, to (not before the first day), renewOn (needed where there is a last day; between the two),
/// endedOn (from the first day to today).
Problems check(const PartnerAgreement& agreement, QDate today);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/working_days.h"
#include "core/cooperation/clinic_referral.h"
#include "core/programmes/programme.h"

namespace brobygger {

/// What the programme's papers say of it; nothing when they say nothing. It is never assumed.
std::optional<ExpectedCandidates> expectedCandidates(const Programme& programme);

/// The working days from the first to the last day, both included.
int workingDaysIn(QDate from, QDate to, const ClosedDays& closed);

/// So many patients were to be expected; nothing when it is not known how many doctors there are.
struct ExpectedReferrals {
    int low = 0;
    int high = 0;

    bool operator==(const ExpectedReferrals&) const = default;
};
std::optional<ExpectedReferrals> expectedOf(const ClinicReferrals& line, const ExpectedCandidates& perDoctor, int workingDays);

/// Each clinic as a whole, followed by those of its doctors who referred anybody. `counted` has the rows of a clinic one after
/// another; referrals without a doctor count for the clinic alone.
QList<ClinicReferrals> withWholeClinics(const QList<ClinicReferrals>& counted);

} // namespace brobygger

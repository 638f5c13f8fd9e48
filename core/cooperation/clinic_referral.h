// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"

#include <QList>

namespace brobygger {

/// How many referrals came from a clinic in a period, or from one of its doctors.
struct ClinicReferrals {
    PartnerId clinic;
    QString clinicName;
    QString cluster;
    std::optional<int> doctors; ///< of the clinic
    PartnerPersonId doctor;     ///< invalid: the clinic as a whole
    QString doctorName;
    int referrals = 0;

    bool operator==(const ClinicReferrals&) const = default;

    bool isWhole() const { return !doctor.isValid(); }
};

/// How many patients a doctor is said to see each working day whom the project may help, and who says so.
struct ExpectedCandidates {
    double low = 0;
    double high = 0;
    QString source;

    bool operator==(const ExpectedCandidates&) const = default;
};

} // namespace brobygger

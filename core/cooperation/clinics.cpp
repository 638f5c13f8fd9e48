// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/clinics.h"

#include "core/cooperation/clinic_referral_store.h"
#include "core/programmes/programmes.h"
#include "core/settings/closed_days.h"
#include "core/storage/records/session.h"

#include <algorithm>

namespace brobygger {

QList<ClinicReferrals> Clinics::referrals(QDate from, QDate to, const QString& cluster) const {
    return withWholeClinics(ClinicReferralStore(m_session.database()).count(from, to, cluster));
}

std::optional<ExpectedCandidates> Clinics::expected() const {
    const Result<Programme> programme = m_programmes.current();
    return programme ? expectedCandidates(*programme) : std::nullopt;
}

int Clinics::workingDays(QDate from, QDate to) const {
    return workingDaysIn(from, std::min(to, m_session.clock().today()), closedDays(m_settings));
}

QStringList Clinics::clusters() const { return ClinicReferralStore(m_session.database()).clusters(); }

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/clinic_referral.h"

#include <QDate>
#include <QStringList>

namespace brobygger {

class Database;

/// Counts what clinics refer.
class ClinicReferralStore final {
public:
    explicit ClinicReferralStore(Database& database)
        : m_database(database) {}

    /// Those received from the first to the last day, by clinic and doctor; a clinic in use that referred nobody has a row of
    /// its own. In the order of the clinics' names. An empty cluster means every clinic.
    QList<ClinicReferrals> count(QDate from, QDate to, const QString& cluster) const;
    QStringList clusters() const;

private:
    Database& m_database;
};

} // namespace brobygger

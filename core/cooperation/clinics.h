// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/clinic_referral_rules.h"

#include <QStringList>

namespace brobygger {

class Programmes;
class Session;
class Settings;

/// What clinics and their doctors refer, against what the programme expects of them.
class Clinics final {
public:
    Clinics(Session& session, const Settings& settings, const Programmes& programmes)
        : m_session(session)
        , m_settings(settings)
        , m_programmes(programmes) {}

    /// Referrals received from the first to the last day: each clinic, followed by those of its doctors who referred anybody.
    /// An empty cluster means every clinic.
    QList<ClinicReferrals> referrals(QDate from, QDate to, const QString& cluster) const;
    /// What the programme in use says; nothing when it says nothing.
    std::optional<ExpectedCandidates> expected() const;
    /// The working days of a period, as far as it has gone.
    int workingDays(QDate from, QDate to) const;
    /// Those that clinics belong to, by name.
    QStringList clusters() const;

private:
    Session& m_session;
    const Settings& m_settings;
    const Programmes& m_programmes;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/clinic_referral_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* clinicReferralsSql = R"(
    SELECT p.id AS clinic_id, p.name AS clinic_name, p.cluster, p.doctors, d.id AS doctor_id,
           coalesce(d.name, '') AS doctor_name, count(r.id) AS referrals
    FROM partner p
    LEFT JOIN incoming_referral r ON r.partner_id = p.id AND r.received_on BETWEEN :from_day AND :to_day
    LEFT JOIN partner_person d ON d.id = r.partner_person_id
    WHERE p.kind = 'clinic' AND (p.is_active = 1 OR r.id IS NOT NULL) AND (:cluster = '' OR p.cluster = :cluster)
    GROUP BY p.id, d.id
    ORDER BY p.sort_key, p.id, d.name, d.id)";
constexpr const char* clustersSql =
    "SELECT DISTINCT cluster FROM partner WHERE kind = 'clinic' AND cluster <> '' ORDER BY cluster";
} // namespace

QList<ClinicReferrals> ClinicReferralStore::count(QDate from, QDate to, const QString& cluster) const {
    Statement select(m_database, clinicReferralsSql);
    select.bind(":from_day", from).bind(":to_day", to).bind(":cluster", cluster);
    QList<ClinicReferrals> rows;
    while (select.step()) {
        ClinicReferrals row;
        row.clinic = select.id<PartnerId>("clinic_id");
        row.clinicName = select.text("clinic_name");
        row.cluster = select.text("cluster");
        row.doctors = select.optionalNumber("doctors");
        row.doctor = select.id<PartnerPersonId>("doctor_id");
        row.doctorName = select.text("doctor_name");
        row.referrals = select.number("referrals");
        rows.append(row);
    }
    return rows;
}

QStringList ClinicReferralStore::clusters() const {
    Statement select(m_database, clustersSql);
    QStringList names;
    while (select.step()) {
        names << select.text("cluster");
    }
    return names;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"

#include <QDate>

namespace brobygger {

struct PartnerAgreement;
using PartnerAgreementId = Id<PartnerAgreement>;

/// What was agreed with a partner for a time: about data, about cooperation, about places on a course.
struct PartnerAgreement {
    PartnerAgreementId id;
    PartnerId partner;
    QString title;
    QDate from;
    QDate to;      ///< the last day; invalid: until further notice
    QDate renewOn; ///< when it is decided whether it goes on
    QDate endedOn; ///< invalid: it has not been ended
    QString note;

    bool operator==(const PartnerAgreement&) const = default;
};

/// An agreement with the name of the partner.
struct PartnerAgreementRow {
    PartnerAgreement agreement;
    QString partnerName;
};

} // namespace brobygger

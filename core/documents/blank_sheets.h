// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/letters/letter.h"
#include "core/programmes/programme.h"

#include <QStringList>

namespace brobygger {

// Sheets about nobody, in Danish, made from the criteria of a programme: they follow its version. Each says only what its value
// holds, so that nothing of a citizen can stand on one.

/// For the doctor who screens first, without seeing what the casemanager answered.
struct DoctorScreeningSheet {
    QString programme;
    int version = 1;
    QString group;          ///< the criteria set
    QStringList required;   ///< numbered, in the programme's order
    QStringList indicators; ///< with "(kan være)" where the paper says so
    QStringList exclusions;
    QString rule; ///< when somebody is in the target group

    bool operator==(const DoctorScreeningSheet&) const = default;
};
DoctorScreeningSheet doctorScreeningSheet(const Programme& programme, const CriteriaSet& criteria);

/// What a clinic fills in to refer somebody.
struct ClinicReferralForm {
    QString programme;
    int version = 1;
    QStringList criteria;         ///< numbered, in the programme's order
    bool mayAskForNumber = false; ///< the CPR number; otherwise the day of birth is enough
    LetterSender sender;

    bool operator==(const ClinicReferralForm&) const = default;
};
ClinicReferralForm clinicReferralForm(const Programme& programme, const CriteriaSet& criteria, const LetterSender& sender,
                                      bool mayAskForNumber);

/// The sheets as html to print. Format, NotFound: when a template is missing from the program.
Result<QString> htmlOf(const DoctorScreeningSheet& sheet);
Result<QString> htmlOf(const ClinicReferralForm& form);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/agreement_rules.h"

#include "core/base/time/due.h"
#include "core/cooperation/cooperation_words.h"

namespace brobygger {

namespace {
void checkRenewal(const PartnerAgreement& agreement, Problems& problems) {
    const QString field = QStringLiteral("renewOn");
    if (!agreement.renewOn.isValid()) {
        if (agreement.to.isValid()) {
            problems.error(field, CooperationWords::tr("Write when it is to be decided whether it goes on."));
        }
    } else if (agreement.renewOn < agreement.from) {
        problems.error(field, CooperationWords::tr("It is not renewed before its first day."));
    } else if (agreement.to.isValid() && agreement.renewOn > agreement.to) {
        problems.error(field, CooperationWords::tr("Decide on it on its last day at the latest."));
    }
}
} // namespace

AgreementState stateOf(const PartnerAgreement& agreement, QDate today) {
    if (agreement.endedOn.isValid()) {
        return AgreementState::Ended;
    }
    if (dueState(dueOn(agreement), today) != DueState::Later) {
        return AgreementState::RenewalDue;
    }
    return agreement.from > today ? AgreementState::Planned : AgreementState::Active;
}

QDate dueOn(const PartnerAgreement& agreement) { return agreement.endedOn.isValid() ? QDate() : agreement.renewOn; }

bool holdsOn(const PartnerAgreement& agreement, QDate day) {
    return agreement.from <= day && (!agreement.to.isValid() || day <= agreement.to) &&
           (!agreement.endedOn.isValid() || day < agreement.endedOn);
}

Problems check(const PartnerAgreement& agreement, QDate today) {
    Problems problems;
    if (!agreement.partner.isValid()) {
        problems.error(QStringLiteral("partner"), CooperationWords::tr("Choose the partner from the list."));
    }
    if (agreement.title.trimmed().isEmpty()) {
        problems.error(QStringLiteral("title"), CooperationWords::tr("Write what is agreed, in a few words."));
    }
    if (!agreement.from.isValid()) {
        problems.error(QStringLiteral("from"), CooperationWords::tr("Write the first day of the agreement."));
        return problems; // nothing can be compared with it
    }
    if (agreement.to.isValid() && agreement.to < agreement.from) {
        problems.error(QStringLiteral("to"), CooperationWords::tr("The last day must not lie before the first day."));
    }
    checkRenewal(agreement, problems);
    if (agreement.endedOn.isValid() && agreement.endedOn < agreement.from) {
        problems.error(QStringLiteral("endedOn"), CooperationWords::tr("It must not end before its first day."));
    } else if (agreement.endedOn > today) {
        problems.error(QStringLiteral("endedOn"), CooperationWords::tr("The day lies in the future."));
    }
    return problems;
}

} // namespace brobygger

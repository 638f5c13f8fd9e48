// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partner_rules.h"

#include "core/base/text/text.h"
#include "core/base/values/organisation_numbers.h"
#include "core/partners/partner_words.h"

namespace brobygger {

namespace {
void checkEmail(const QString& email, Problems& problems) {
    if (!email.isEmpty() && !email.contains(QLatin1Char('@'))) {
        problems.error(QStringLiteral("email"), PartnersWords::tr("An e-mail address has an @."));
    }
}
} // namespace

Problems check(const Partner& partner) {
    Problems problems;
    if (partner.name.trimmed().isEmpty()) {
        problems.error(QStringLiteral("name"), PartnersWords::tr("Write the partner's name."));
    }
    checkEmail(partner.email, problems);
    if (!partner.ean.isEmpty() && !hasGlnCheckDigit(digitsOf(partner.ean))) {
        problems.error(QStringLiteral("ean"),
                       PartnersWords::tr("An EAN number has 13 digits, and these do not fit together. Check it."));
    }
    if (!partner.sor.isEmpty() && !hasSorCheckDigit(digitsOf(partner.sor))) {
        problems.hint(QStringLiteral("sor"), PartnersWords::tr("The check digit of the SOR number does not fit. Check it."));
    }
    if (partner.doctors && *partner.doctors < 1) {
        problems.error(QStringLiteral("doctors"), PartnersWords::tr("Write how many doctors there are, or leave it empty."));
    }
    return problems;
}

Problems checkChange(const Partner& before, const Partner& after) {
    Problems problems;
    for (const Problem& problem : check(after).list()) {
        const bool isOfBefore = problem.field == QLatin1String("ean") && after.ean == before.ean;
        if (problem.severity == Severity::Error && !isOfBefore) {
            problems.error(problem.field, problem.message);
        } else {
            problems.hint(problem.field, problem.message);
        }
    }
    return problems;
}

Problems check(const PartnerPerson& person) {
    Problems problems;
    if (person.name.trimmed().isEmpty()) {
        problems.error(QStringLiteral("name"), PartnersWords::tr("Write the person's name."));
    }
    if (!person.partner.isValid()) {
        problems.error(QStringLiteral("partner"), PartnersWords::tr("Choose where the person works."));
    }
    checkEmail(person.email, problems);
    return problems;
}

} // namespace brobygger

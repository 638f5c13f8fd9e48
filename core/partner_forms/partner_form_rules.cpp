// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partner_forms/partner_form_rules.h"

#include "core/partner_forms/partner_form_words.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int earliestYear = 2000;

bool saysNothing(const PartnerYearForm& form) {
    return form.works.trimmed().isEmpty() && form.otherwise.trimmed().isEmpty() &&
           std::none_of(form.answers.cbegin(), form.answers.cend(), [](const auto& answer) { return answer.has_value(); });
}

void checkAnswers(const PartnerYearForm& form, Problems& problems) {
    for (qsizetype at = 0; at < form.answers.size(); ++at) {
        const std::optional<int>& answer = form.answers[at];
        if (answer && (*answer < PartnerYearForm::least || *answer > PartnerYearForm::most)) {
            problems.error(QStringLiteral("answer%1").arg(at + 1), PartnerFormsWords::tr("Choose one from the list."));
        }
    }
    if (saysNothing(form)) {
        problems.error(QStringLiteral("answer1"), PartnerFormsWords::tr("Nothing is answered yet."));
    }
}
} // namespace

bool isOfSameYear(const PartnerYearForm& form, const QList<PartnerYearForm>& others) {
    return std::any_of(others.cbegin(), others.cend(), [&form](const PartnerYearForm& other) {
        return other.id != form.id && other.partner == form.partner && other.year == form.year;
    });
}

Problems check(const PartnerYearForm& form, const QList<PartnerYearForm>& others, QDate today) {
    Problems problems;
    if (!form.partner.isValid()) {
        problems.error(QStringLiteral("partner"), PartnerFormsWords::tr("Choose the partner from the list."));
    }
    if (form.year < earliestYear || form.year > today.year()) {
        problems.error(QStringLiteral("year"), PartnerFormsWords::tr("Write a year that has begun, as 2026."));
    } else if (form.partner.isValid() && isOfSameYear(form, others)) {
        problems.error(QStringLiteral("year"), PartnerFormsWords::tr("There is a form of this partner and year already."));
    }
    if (!form.answeredOn.isValid()) {
        problems.error(QStringLiteral("answeredOn"), PartnerFormsWords::tr("Write the day it was filled in."));
    } else if (form.answeredOn > today) {
        problems.error(QStringLiteral("answeredOn"), PartnerFormsWords::tr("The day lies in the future."));
    }
    checkAnswers(form, problems);
    return problems;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partner_forms/partner_year_form.h"

#include "core/partner_forms/partner_form_words.h"

namespace brobygger {

QStringList partnerStatements() {
    return {PartnerFormsWords::tr("We know whom to call"), PartnerFormsWords::tr("We hear back about those we referred"),
            PartnerFormsWords::tr("The cooperation gives our citizens something they would not have got otherwise"),
            PartnerFormsWords::tr("What we report is used"), PartnerFormsWords::tr("All in all the cooperation works")};
}

QStringList partnerAnswerWords() {
    return {PartnerFormsWords::tr("strongly disagree"), PartnerFormsWords::tr("disagree"), PartnerFormsWords::tr("neither nor"),
            PartnerFormsWords::tr("agree"), PartnerFormsWords::tr("strongly agree")};
}

QList<PartnerAnswerCount> countedAnswers(const QList<PartnerYearForm>& forms) {
    QList<PartnerAnswerCount> counts;
    for (const QString& statement : partnerStatements()) {
        counts.append({.statement = statement});
    }
    for (const PartnerYearForm& form : forms) {
        for (qsizetype at = 0; at < counts.size(); ++at) {
            if (const std::optional<int> answer = form.answers.value(at)) {
                ++counts[at].times[*answer - PartnerYearForm::least];
            } else {
                ++counts[at].skipped;
            }
        }
    }
    return counts;
}

} // namespace brobygger

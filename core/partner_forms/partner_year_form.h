// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace brobygger {

struct PartnerYearForm;
using PartnerYearFormId = Id<PartnerYearForm>;

/// What a partner answers about the cooperation, once a year (samarbejdspartnerens skema). It gives text and a count of its
/// answers, and no figure of an evaluation.
struct PartnerYearForm {
    static constexpr int statements = 5;
    static constexpr int least = 1; ///< helt uenig
    static constexpr int most = 5;  ///< helt enig

    PartnerYearFormId id;
    PartnerId partner;
    int year = 0;
    QDate answeredOn;
    QString answeredBy;                                                        ///< a role, not necessarily a name
    QList<std::optional<int>> answers = QList<std::optional<int>>(statements); ///< least to most; nothing: skipped
    QString works;                                                             ///< what works
    QString otherwise;                                                         ///< what should be otherwise

    bool operator==(const PartnerYearForm&) const = default;
};

/// The statements in the language of the program, in the order of their answers.
QStringList partnerStatements();
/// From helt uenig to helt enig.
QStringList partnerAnswerWords();

/// How often each answer was given to a statement.
struct PartnerAnswerCount {
    QString statement;
    QList<int> times = QList<int>(PartnerYearForm::most); ///< of 1, 2 … 5
    int skipped = 0;

    bool operator==(const PartnerAnswerCount&) const = default;
};

/// One of each statement.
QList<PartnerAnswerCount> countedAnswers(const QList<PartnerYearForm>& forms);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/derived/experience_forms.h"
#include "core/evaluation/figures/doubtful_records.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/period_value.h"
#include "core/evaluation/records/records.h"

#include <QHash>

namespace brobygger {

/// What exhibits say beside the figures. Of nobody: prices, other places and means of the population, each with its source;
/// and, in the working view only, what it took. In words: the themes of focus groups, in the working view only, and quotes as
/// far as those who said them allow it. Tests in small scale stand as flags on charts.
struct ExhibitFacts {
    struct Price {
        QString kind; ///< casemanager_hour, meeting, kilometre
        int year = 0;
        Money amount;
        QString source;
    };

    std::vector<Price> prices; ///< those that count, by year and kind
    std::vector<EvaluationRecords::Comparison> comparisons;
    std::vector<EvaluationRecords::Norm> norms; ///< of scores whose norm does not come with the program
    std::vector<EvaluationRecords::Theme> themes;
    std::vector<EvaluationRecords::Quote> quotes;
    std::vector<EvaluationRecords::Cycle> cycles; ///< that began in the period; outside without what is tried
    std::optional<double> monthsToHundredthStart; ///< from the first referral; nothing before a hundred courses have started
    std::optional<int> offersInUse;               ///< offers that somebody was referred to in the period
    std::vector<AnswersToStatement> answers;      ///< of each statement of the form at the end; empty: nobody answered
    QHash<QString, std::vector<double>> changes;  ///< from the start to the end, by score
    std::vector<PeriodValue> waits;               ///< days until the first contact, by month
    std::vector<PeriodValue> booked;              ///< kroner, by month
    std::vector<DoubtfulUse> doubtfulUse;         ///< in the working view only, as are the trips
    std::vector<DoubleTrip> doubleTrips;
};

/// What the records say of it. For people outside only prices, other places, norms, the quotes that may leave the house, and
/// the numbers of the tests.
ExhibitFacts exhibitFacts(const EvaluationRecords& records, const EvaluationRequest& request);

} // namespace brobygger

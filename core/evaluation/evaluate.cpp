// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/codes/codes.h"
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/counting/evaluation_store.h"
#include "core/evaluation/counting/figure_row_store.h"
#include "core/evaluation/figures/periods.h"
#include "core/programmes/programme_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace brobygger {

namespace {
constexpr int lowestThreshold = 3;
constexpr int highestThreshold = 10;
constexpr int stages = 5;

Error cancelled() { return {ErrorKind::Cancelled, QCoreApplication::translate("Evaluation", "The evaluation was stopped.")}; }
} // namespace

EvaluationSettings evaluationSettings(const Settings& settings, QDate today) {
    return {std::clamp(settings.value(smallCellThreshold), lowestThreshold, highestThreshold),
            std::max(1, settings.value(remedyMinimum)), settings.value(organisationName), today};
}

Result<Evaluation> evaluate(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                            Progress& progress) {
    if (const Result<void> period = checkPeriod(request, settings.today); !period) {
        return period.error();
    }
    const Result<Programme> programme = ProgrammeStore(database).find(request.programmeId);
    if (!programme) {
        return programme.error();
    }
    const Codes codes(database);
    const FigureWords words(request.language);
    const EvaluationStore store(database, request, settings.today);
    Evaluation evaluation;
    evaluation.request = request;
    evaluation.programmeName = programme->name.in(request.language);
    evaluation.organisation = settings.organisation;
    evaluation.madeOn = settings.today;
    evaluation.threshold = settings.threshold;
    FigureBuilder builder(evaluation, words);
    EvaluationCounts counts;
    const QList<std::function<void()>> steps{
        [&] { counts.appointments = store.appointments(); },
        [&] { counts.remedies = store.remedies(); },
        [&] {
            counts.path = store.path();
            counts.offers = store.offers();
        },
        [&] { counts.firstContacts = store.firstContacts(); },
        [&] {
            counts.coursesStarted = store.coursesStarted();
            counts.coursesClosed = store.coursesClosed();
            counts.costs = store.costs();
        },
    };
    for (int step = 0; step < stages; ++step) {
        if (progress.isCancelled()) {
            return cancelled();
        }
        progress.report(step, stages);
        steps[step]();
    }
    const auto& deadline = programme->firstContactDays;
    addFunnels(builder, counts); // first: the chapters after it hide what would give a step of it away
    addNoShows(builder, counts.appointments, counts.remedies, codes, settings.remedyMinimum);
    addFirstContacts(builder, counts.firstContacts, deadline ? std::optional(static_cast<int>(deadline->value)) : std::nullopt,
                     settings.today);
    addCoursesAndCosts(builder, counts, *programme, codes);
    for (Figure& figure : evaluation.figures) {
        figure.hasRows = request.level == EvaluationLevel::Working && FigureRowStore::knows(figure.id);
    }
    progress.report(stages, stages);
    return evaluation;
}

} // namespace brobygger

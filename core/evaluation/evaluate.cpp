// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/codes/codes.h"
#include "core/evaluation/chapters/doubts.h"
#include "core/evaluation/chapters/monthly_values.h"
#include "core/evaluation/derived/score_changes.h"
#include "core/evaluation/disclosure/releases/releases.h"
#include "core/evaluation/exhibits/exhibits.h"
#include "core/evaluation/extracts/combining.h"
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/frozen/report_settings.h"
#include "core/evaluation/frozen/rows_behind.h"
#include "core/evaluation/records/record_reader.h"
#include "core/programmes/programme_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace brobygger {

namespace {
using Chapter = void (*)(FigureBuilder&, const ChapterInput&);

/// In the order of the report.
constexpr std::array<Chapter, 14> chapters{addReach,    addPath,    addOffers,     addFirstContacts, addNoShows,
                                           addRemedies, addChange,  addServiceUse, addLabour,        addExperience,
                                           addHandOver, addCourses, addCosts,      addCalibration};

EvaluationScope scopeOf(const EvaluationRequest& request, const EvaluationSettings& settings) {
    return {request.programmeId, std::min(request.to, settings.today), settings.today, request.from, settings.sf12Weights};
}

Error stopped() { return {ErrorKind::Cancelled, QCoreApplication::translate("Evaluation", "The evaluation was stopped.")}; }

Evaluation blankEvaluation(const EvaluationRequest& request, const EvaluationSettings& settings, const Programme& programme) {
    Evaluation evaluation;
    evaluation.request = request;
    evaluation.programmeName = programme.name.in(request.language);
    evaluation.organisation = settings.organisation;
    evaluation.madeOn = settings.today;
    evaluation.threshold = settings.threshold;
    evaluation.remedyMinimum = settings.remedyMinimum;
    return evaluation;
}

/// How much of an evaluation is kept, and what it is reckoned with.
struct CountingChoice {
    bool keepsSources = false;
    const EnteredValues* entered = nullptr; ///< in the place of those in the file
    const Extracts* extracts = nullptr;     ///< of other files, counted beside it
};

/// Records of other files have no rows that could be opened, and a part of the rows would not be what a figure says.
void closeRows(Evaluation& evaluation) {
    for (Figure& figure : evaluation.figures) {
        figure.hasRows = false;
    }
}

/// What is counted, before anything is hidden or shown together.
struct Counting {
    Programme programme;
    EvaluationRecords records;
    FigureWords words;
    FigureSources sources;
    Evaluation evaluation;
    std::vector<PeriodValue> waits; ///< of the working view, as are all below
    std::vector<PeriodValue> booked;
    std::vector<AnswersToStatement> answers;
    QHash<QString, std::vector<double>> changes;
    std::vector<DoubtfulUse> doubtfulUse;
    std::vector<DoubleTrip> doubleTrips;
};

Result<Counting> counted(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                         const CountingChoice& choice, Progress& progress) {
    if (const Result<void> period = checkPeriod(request, settings.today); !period) {
        return period.error();
    }
    Result<Programme> programme = ProgrammeStore(database).find(request.programmeId, settings.programmeVersion);
    if (!programme) {
        return programme.error();
    }
    const EvaluationScope scope = scopeOf(request, settings);
    Result<EvaluationRecords> records = readRecords(database, scope, progress);
    if (!records) {
        return records.error();
    }
    if (choice.entered) {
        putEnteredValues(*records, *choice.entered);
    }
    QList<CombinedFile> files;
    if (choice.extracts) {
        if (const Result<void> fits = checkFits(database, request, settings, *choice.extracts); !fits) {
            return fits.error();
        }
        CombinedRecords combined = combinedRecords(database, std::move(*records), settings, *choice.extracts);
        *records = std::move(combined.records);
        files = std::move(combined.files);
    }
    Counting counting{
        std::move(*programme), std::move(*records), FigureWords(request.language), {}, {}, {}, {}, {}, {}, {}, {}};
    counting.evaluation = blankEvaluation(request, settings, counting.programme);
    counting.evaluation.files = std::move(files);
    if (choice.extracts) {
        counting.evaluation.request.combination = nameOfCombination(*choice.extracts);
    }
    const Codes codes(database);
    const RecordIndex index(counting.records);
    FigureBuilder builder(counting.evaluation, counting.records, counting.words,
                          choice.keepsSources ? &counting.sources : nullptr);
    const ChapterInput input{counting.records, index,          counting.programme,        codes, settings, request.from,
                             request.to,       scope.stateDay, scope.lastAppointmentDay()};
    for (const Chapter chapter : chapters) {
        if (progress.isCancelled()) {
            return stopped();
        }
        chapter(builder, input);
    }
    if (request.level == EvaluationLevel::Working) {
        counting.waits = waitsByMonth(input);
        counting.booked = bookedByMonth(input);
        counting.answers = answersToStatements(counting.records, index, request.from, scope.stateDay);
        counting.changes = changesAtEnd(counting.records, index, request.from, scope.stateDay);
        counting.doubtfulUse = doubtfulUse(input);
        counting.doubleTrips = doubleTrips(input);
    }
    if (choice.extracts) {
        closeRows(counting.evaluation);
    }
    return counting;
}

ExhibitFacts factsOf(const Counting& counting) {
    ExhibitFacts facts = exhibitFacts(counting.records, counting.evaluation.request);
    facts.waits = counting.waits;
    facts.booked = counting.booked;
    facts.answers = counting.answers;
    facts.changes = counting.changes;
    facts.doubtfulUse = counting.doubtfulUse;
    facts.doubleTrips = counting.doubleTrips;
    return facts;
}

/// Hides what people outside must not see, and shows the rest together. Cancelled: then nothing of it may be shown.
Result<void> finish(Counting& counting, Database& database, const EvaluationSettings& settings, Progress& progress) {
    Evaluation& evaluation = counting.evaluation;
    const EvaluationRequest request = evaluation.request;
    if (request.level == EvaluationLevel::Outside) {
        Result<ReleasedCells> released =
            hideSmallCells(evaluation, std::move(counting.sources), counting.records,
                           disclosureRules(database, request.programmeId, settings.threshold), progress);
        if (!released) {
            return released.error();
        }
        evaluation.released = std::move(*released);
    }
    addExhibits(evaluation, {counting.programme, Codes(database), counting.words, factsOf(counting), settings.remedyMinimum});
    return {};
}
} // namespace

Result<Evaluation> evaluate(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                            Progress& progress, const Extracts* extracts) {
    const bool isOutside = request.level == EvaluationLevel::Outside;
    Result<Counting> counting = counted(database, request, settings, {isOutside, nullptr, extracts}, progress);
    if (!counting) {
        return counting.error();
    }
    if (const Result<void> finished = finish(*counting, database, settings, progress); !finished) {
        return finished.error();
    }
    return std::move(counting->evaluation);
}

Result<ReportMaterial> materialOfReport(Database& database, const EvaluationRequest& request,
                                        const EvaluationSettings& settings, Progress& progress, const Extracts* extracts) {
    Result<Counting> counting = counted(database, request, settings, {true, nullptr, extracts}, progress);
    if (!counting) {
        return counting.error();
    }
    ReportMaterial material;
    material.settings = settings;
    material.settings.programmeVersion = counting->programme.version;
    material.entered = enteredValues(counting->records);
    if (request.level == EvaluationLevel::Working && !extracts) { // nothing of an extract is kept in the file
        material.rowsBehind = rowsBehind(counting->evaluation, counting->sources, counting->records);
    }
    if (const Result<void> finished = finish(*counting, database, settings, progress); !finished) {
        return finished.error();
    }
    material.named = reportSettings(counting->evaluation, counting->programme, settings,
                                    exhibitFacts(counting->records, request), counting->words);
    material.evaluation = std::move(counting->evaluation);
    return material;
}

Result<CountedToday> countToday(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                                const EnteredValues& entered, Progress& progress) {
    Result<Counting> counting = counted(database, request, settings, {true, &entered}, progress);
    if (!counting) {
        return counting.error();
    }
    ReleasedCells behind = rowsBehind(counting->evaluation, counting->sources, counting->records);
    return CountedToday{std::move(counting->evaluation), std::move(behind), std::move(counting->records)};
}

Result<RecordsBehind> recordsBehind(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                                    const QString& figureId, Progress& progress) {
    if (request.level == EvaluationLevel::Outside) {
        return RecordsBehind();
    }
    Result<Counting> counting = counted(database, request, settings, {true}, progress);
    if (!counting) {
        return counting.error();
    }
    std::vector<RungDays> ladder;
    if (figureId.startsWith(QLatin1String("handover."))) {
        ladder = allRungDays(counting->records, RecordIndex(counting->records), counting->programme.handOver, request.language);
    }
    return RecordsBehind{std::move(counting->records), counting->sources.figures.take(figureId), std::move(ladder)};
}

} // namespace brobygger

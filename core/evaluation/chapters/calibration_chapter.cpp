// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/screening/screener_pairs.h"
#include "core/screening/tool_rules.h"
#include "core/statistics/agreement.h"

#include <algorithm>

namespace brobygger {

namespace {
const EvaluationRecords::Screening& screeningAt(const ChapterInput& input, int row) {
    return input.records.screenings[static_cast<size_t>(row)];
}

/// The screenings of a person in the period, in their order.
std::vector<int> screeningsInPeriod(const ChapterInput& input, int person) {
    std::vector<int> rows;
    for (const int row : input.index.screeningsOfPerson.of(person)) {
        if (input.isInPeriod(screeningAt(input, row).day)) {
            rows.push_back(row);
        }
    }
    return rows;
}

/// The latest screening of each citizen by each screener.
Counted latestScreenings(const ChapterInput& input) {
    Counted latest{CountedUnit::Screening};
    for (size_t person = 0; person < input.records.persons.size(); ++person) {
        forLatestOfEach(
            screeningsInPeriod(input, static_cast<int>(person)),
            [&input](int row) -> const EvaluationRecords::Screening& { return screeningAt(input, row); },
            [&latest](int row) { latest.add(row); });
    }
    return latest;
}

void addToolShares(FigureBuilder& builder, const ChapterInput& input, const Counted& latest) {
    const std::pair<const char*, ToolShare> shares[] = {{"calibration.sensitivity", ToolShare::Sensitivity},
                                                        {"calibration.specificity", ToolShare::Specificity},
                                                        {"calibration.overridden", ToolShare::Overridden}};
    const CodeWord in = input.records.words.known(toCode(ScreeningOutcome::In));
    const CodeWord out = input.records.words.known(toCode(ScreeningOutcome::Out));
    const auto outcome = [in, out](CodeWord said) {
        if (said.isNone()) {
            return ScreeningOutcome::Undecided;
        }
        return said == in ? ScreeningOutcome::In : said == out ? ScreeningOutcome::Out : ScreeningOutcome::Undecided;
    };
    for (const auto& [figure, share] : shares) {
        Counted asked{CountedUnit::Screening};
        Counted counted{CountedUnit::Screening};
        for (const int row : latest.rows) {
            const ScreeningOutcome verdict = outcome(screeningAt(input, row).verdict);
            const ScreeningOutcome decision = outcome(screeningAt(input, row).decision);
            if (isAsked(share, verdict, decision)) {
                asked.add(row);
                if (isCounted(share, verdict, decision)) {
                    counted.add(row);
                }
            }
        }
        builder.share(figure, counted, asked);
    }
}

void addAgreement(FigureBuilder& builder, const ChapterInput& input) {
    std::vector<JudgedTwice> pairs;
    Counted judged{CountedUnit::Screening};
    for (size_t person = 0; person < input.records.persons.size(); ++person) {
        forTwoScreeners(
            screeningsInPeriod(input, static_cast<int>(person)),
            [&input](int row) -> const EvaluationRecords::Screening& { return screeningAt(input, row); },
            [&](int first, int second) {
                pairs.push_back({screeningAt(input, first).verdict.at, screeningAt(input, second).verdict.at});
                judged.add(first);
            });
    }
    const Agreement agreement = agreementOf(pairs);
    builder.number("calibration.kappa",
                   {.value = agreement.kappa,
                    .denominator = static_cast<double>(pairs.size()),
                    .interval = agreement.interval,
                    .display = FigureDisplay::Ratio,
                    .needsCitizens = true},
                   {judged, {}});
}

/// What was answered in a screening.
struct AnsweredScreening {
    int row = 0;
    std::vector<CodeWord> criteria;
    std::vector<CriterionState> states; ///< of each of the criteria
    int indicatorsNeeded = 0;

    /// Below 0: it was not answered.
    std::ptrdiff_t placeOf(CodeWord criterion) const {
        const auto found = std::find(criteria.begin(), criteria.end(), criterion);
        return found == criteria.end() ? -1 : found - criteria.begin();
    }
};

std::vector<AnsweredScreening> answeredAmong(const ChapterInput& input, const Counted& screenings) {
    std::vector<AnsweredScreening> answered;
    for (const int row : screenings.rows) {
        AnsweredScreening screening{row, {}, {}, screeningAt(input, row).indicatorsNeeded};
        for (const int at : input.index.answersOfScreening.of(row)) {
            const EvaluationRecords::ScreeningAnswer& answer = input.records.screeningAnswers[static_cast<size_t>(at)];
            screening.criteria.push_back(answer.criterion);
            screening.states.push_back({answer.kind, answer.state});
        }
        if (!screening.criteria.empty()) {
            answered.push_back(std::move(screening));
        }
    }
    return answered;
}

bool isDecidedBy(const AnsweredScreening& screening, CodeWord criterion) {
    const auto at = screening.placeOf(criterion);
    return at >= 0 && hasDecided(screening.states, static_cast<size_t>(at), screening.indicatorsNeeded);
}

bool isInWithout(const AnsweredScreening& screening, CodeWord criterion) {
    const auto at = screening.placeOf(criterion);
    const ScreeningOutcome outcome =
        at < 0 ? outcomeOf(screening.states, screening.indicatorsNeeded)
               : outcomeWithout(screening.states, static_cast<size_t>(at), screening.indicatorsNeeded);
    return outcome == ScreeningOutcome::In;
}

/// The criteria that were answered: in the order of the programme, then those that it has no more.
QStringList answeredCriteria(const ChapterInput& input, const std::vector<AnsweredScreening>& answered) {
    QStringList all;
    for (const CriteriaSet& set : input.programme.criteriaSets) {
        for (const Criterion& criterion : set.criteria) {
            all.append(criterion.id);
        }
    }
    std::vector<bool> isAnswered(static_cast<size_t>(input.records.words.size()), false);
    for (const AnsweredScreening& screening : answered) {
        for (const CodeWord criterion : screening.criteria) {
            isAnswered[static_cast<size_t>(criterion.at)] = true;
        }
    }
    QStringList others;
    for (int at = 0; at < static_cast<int>(isAnswered.size()); ++at) {
        if (isAnswered[static_cast<size_t>(at)]) {
            others.append(input.records.words.text({at}));
        }
    }
    others.sort();
    all += others;
    all.removeDuplicates();
    all.removeIf([&](const QString& criterion) { return !others.contains(criterion); });
    return all;
}

void addCriteria(FigureBuilder& builder, const ChapterInput& input, const Counted& latest) {
    const std::vector<AnsweredScreening> answered = answeredAmong(input, latest);
    if (answered.empty()) {
        return;
    }
    Counted all{CountedUnit::Screening};
    for (const AnsweredScreening& screening : answered) {
        all.add(screening.row);
    }
    std::vector<CountedPoint> decided;
    std::vector<CountedPoint> without;
    for (const QString& criterion : answeredCriteria(input, answered)) {
        Counted turned{CountedUnit::Screening};
        Counted stillIn{CountedUnit::Screening};
        const CodeWord word = input.records.words.known(criterion);
        for (const AnsweredScreening& screening : answered) {
            if (isDecidedBy(screening, word)) {
                turned.add(screening.row);
            }
            if (isInWithout(screening, word)) {
                stillIn.add(screening.row);
            }
        }
        decided.push_back(FigureBuilder::sharePoint(criterion, turned, all));
        without.push_back(FigureBuilder::sharePoint(criterion, stillIn, all));
    }
    builder.series(QStringLiteral("calibration.decided"), SeriesKind::Groups, std::move(decided));
    builder.series(QStringLiteral("calibration.what_if"), SeriesKind::Groups, std::move(without));
}
} // namespace

void addCalibration(FigureBuilder& builder, const ChapterInput& input) {
    const Counted latest = latestScreenings(input);
    addToolShares(builder, input, latest);
    addAgreement(builder, input);
    addCriteria(builder, input, latest);
}

} // namespace brobygger

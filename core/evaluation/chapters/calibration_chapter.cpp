// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/screening/screening_rules.h"
#include "core/statistics/agreement.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int daysBetweenScreeners = 30;

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
        const std::vector<int> rows = screeningsInPeriod(input, static_cast<int>(person));
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const CodeWord screener = screeningAt(input, *row).screener;
            const bool isLast =
                std::none_of(row + 1, rows.end(), [&](int later) { return screeningAt(input, later).screener == screener; });
            if (isLast) {
                latest.add(*row);
            }
        }
    }
    return latest;
}

template <class Wanted> Counted screeningsWhere(const ChapterInput& input, const Counted& among, Wanted wanted) {
    Counted found{CountedUnit::Screening};
    for (const int row : among.rows) {
        if (wanted(screeningAt(input, row))) {
            found.add(row);
        }
    }
    return found;
}

void addToolShares(FigureBuilder& builder, const ChapterInput& input, const Counted& latest) {
    using Screening = EvaluationRecords::Screening;
    const CodeWord in = input.records.words.known(QStringLiteral("in"));
    const CodeWord out = input.records.words.known(QStringLiteral("out"));
    const auto says = [](CodeWord said, CodeWord word) { return !said.isNone() && said == word; };
    const auto isDecided = [&](CodeWord said) { return says(said, in) || says(said, out); };
    const Counted judgedIn = screeningsWhere(input, latest, [&](const Screening& of) { return says(of.decision, in); });
    const Counted judgedOut = screeningsWhere(input, latest, [&](const Screening& of) { return says(of.decision, out); });
    const Counted bothDecided =
        screeningsWhere(input, latest, [&](const Screening& of) { return isDecided(of.decision) && isDecided(of.verdict); });
    builder.share("calibration.sensitivity",
                  screeningsWhere(input, judgedIn, [&](const Screening& of) { return says(of.verdict, in); }), judgedIn);
    builder.share("calibration.specificity",
                  screeningsWhere(input, judgedOut, [&](const Screening& of) { return !says(of.verdict, in); }), judgedOut);
    builder.share("calibration.overridden",
                  screeningsWhere(input, bothDecided, [](const Screening& of) { return of.verdict != of.decision; }),
                  bothDecided);
}

/// The first screening by somebody else within thirty days of a citizen's first one; −1: nobody made one.
int secondOpinion(const ChapterInput& input, const std::vector<int>& screenings) {
    const EvaluationRecords::Screening& first = screeningAt(input, screenings.front());
    const auto other = std::find_if(screenings.begin() + 1, screenings.end(), [&](int row) {
        const EvaluationRecords::Screening& later = screeningAt(input, row);
        return later.screener != first.screener && first.day.daysTo(later.day) <= daysBetweenScreeners;
    });
    return other == screenings.end() ? -1 : *other;
}

void addAgreement(FigureBuilder& builder, const ChapterInput& input) {
    std::vector<JudgedTwice> pairs;
    Counted judged{CountedUnit::Screening};
    for (size_t person = 0; person < input.records.persons.size(); ++person) {
        const std::vector<int> rows = screeningsInPeriod(input, static_cast<int>(person));
        const int second = rows.empty() ? -1 : secondOpinion(input, rows);
        if (second >= 0) {
            pairs.push_back({screeningAt(input, rows.front()).verdict.at, screeningAt(input, second).verdict.at});
            judged.add(rows.front());
        }
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

/// What was answered in a screening, and the outcome that follows.
struct AnsweredScreening {
    int row = 0;
    std::vector<CodeWord> criteria;
    std::vector<CriterionState> states; ///< of each of the criteria
    int indicatorsNeeded = 0;
    ScreeningOutcome outcome = ScreeningOutcome::Undecided;

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
            screening.outcome = outcomeOf(screening.states, screening.indicatorsNeeded);
            answered.push_back(std::move(screening));
        }
    }
    return answered;
}

/// Whether the verdict would be another with the other answer to this criterion: met where it was not met or unknown, not met
/// where it was met.
bool hasDecided(const AnsweredScreening& screening, CodeWord criterion) {
    const auto at = screening.placeOf(criterion);
    if (at < 0) {
        return false;
    }
    std::vector<CriterionState> turned = screening.states;
    ConditionState& state = turned[static_cast<size_t>(at)].state;
    state = state == ConditionState::Met ? ConditionState::NotMet : ConditionState::Met;
    return outcomeOf(turned, screening.indicatorsNeeded) != screening.outcome;
}

bool isInWithout(const AnsweredScreening& screening, CodeWord criterion) {
    const auto at = screening.placeOf(criterion);
    if (at < 0) {
        return screening.outcome == ScreeningOutcome::In;
    }
    std::vector<CriterionState> others = screening.states;
    others.erase(others.begin() + at);
    return outcomeOf(others, screening.indicatorsNeeded) == ScreeningOutcome::In;
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
            if (hasDecided(screening, word)) {
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

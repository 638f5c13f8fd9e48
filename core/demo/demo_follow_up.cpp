// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_follow_up.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"
#include "core/demo/demo_costs.h"
#include "core/demo/demo_labour.h"
#include "core/demo/demo_service_use.h"

#include <algorithm>

namespace brobygger {

namespace {

/// How long after the rung before it somebody comes to a rung, in days.
struct RungStep {
    const char* rung;
    int least;
    int most;
    double tooEarly;  ///< how often it comes before the former instead …
    int mostTooEarly; ///< … by up to so many days
    double reached;
};
constexpr RungStep rungSteps[] = {
    {"sick_listed", -60, -15, 0.0, 0, 0.97}, // before the referral
    {"operated", 2, 40, 0.15, 12, 0.97},           {"discharged", 4, 12, 0.0, 0, 0.98},
    {"municipal_start", 5, 45, 0.20, 4, 0.90},     {"back_at_work", 45, 180, 0.0, 0, 0.60},
    {"accompaniment_ended", 30, 90, 0.0, 0, 0.75},
};
constexpr RungStep usualStep{"", 10, 40, 0.0, 0, 0.9};

RungStep rungStepOf(const QString& rung) {
    const auto known = std::find_if(std::begin(rungSteps), std::end(rungSteps),
                                    [&rung](const RungStep& step) { return rung == QLatin1String(step.rung); });
    return known == std::end(rungSteps) ? usualStep : *known;
}

QDate firstOfferStart(const DemoHistory& history) {
    QDate first;
    for (const OutgoingReferral& referral : history.outgoing) {
        if (referral.startedOn.isValid() && (!first.isValid() || referral.startedOn < first)) {
            first = referral.startedOn;
        }
    }
    return first;
}

/// The day of a rung that follows from the records of the course (evaluation.md §3.12), nothing for one that is entered.
std::optional<QDate> derivedRungDay(const QString& rung, const DemoHistory& history) {
    const Course& course = history.course;
    if (rung == QLatin1String("referred")) {
        return history.referral.receivedOn;
    }
    if (rung == QLatin1String("first_contact")) {
        return history.referral.firstContactOn;
    }
    if (rung == QLatin1String("screened")) {
        return history.screening ? history.screening->screenedOn : QDate();
    }
    if (rung == QLatin1String("included") || rung == QLatin1String("referral_sent")) {
        return course.startedOn; // close enough to count the next one from
    }
    if (rung == QLatin1String("offer_started")) {
        return firstOfferStart(history);
    }
    if (rung == QLatin1String("handed_over")) {
        return course.closedOn;
    }
    return std::nullopt;
}

QList<CourseRung> makeRungs(const DemoHistory& history, const DemoWorld& world, QDate lastKnown, DemoRandom& dice,
                            IdSource& ids) {
    QList<CourseRung> rungs;
    QDate former = history.referral.receivedOn;
    for (const HandOverStep& step : world.programme.handOver) {
        if (const auto derived = derivedRungDay(step.id, history)) {
            former = *derived;
            continue;
        }
        const RungStep usual = rungStepOf(step.id);
        const bool isTooEarly = dice.chance(usual.tooEarly);
        const int days = isTooEarly ? -dice.between(1, usual.mostTooEarly) : dice.between(usual.least, usual.most);
        const QDate day = former.addDays(days);
        if (!former.isValid() || day > lastKnown || !dice.chance(usual.reached)) {
            former = QDate(); // who has not come so far has not come further
            continue;
        }
        rungs.append({CourseRungId(ids.next()), history.course.id, step.id, day});
        former = day;
    }
    return rungs;
}

ConditionState otherState(ConditionState state, DemoRandom& dice) {
    if (dice.chance(0.5)) {
        return state == ConditionState::Unknown ? ConditionState::Met : ConditionState::Unknown;
    }
    return state == ConditionState::Met ? ConditionState::NotMet : ConditionState::Met;
}

/// What the criteria say of the answers as they now are.
ScreeningOutcome verdictOf(const Screening& screening, const CriteriaSet& set) {
    QList<CriterionResult> results;
    for (const ScreeningAnswer& answer : screening.answers) {
        CriterionResult result;
        result.id = answer.criterion;
        result.state = answer.state;
        if (const Criterion* criterion = set.criterion(answer.criterion)) {
            result.kind = criterion->kind;
        }
        results.append(result);
    }
    return outcomeOf(results, static_cast<int>(set.indicatorsNeeded.value));
}

/// Somebody else screens the same case and mostly answers the same: on the day of the first screening, of a closed course
/// perhaps weeks later.
Screening screenedAgain(const DemoHistory& history, const DemoWorld& world, DemoRandom& dice, IdSource& ids) {
    const bool isClosed = history.course.state == CourseState::Closed;
    Screening second = *history.screening;
    second.id = ScreeningId(ids.next());
    second.screener = QStringLiteral("Mette Eksempel");
    second.secondOf = history.screening->id;
    second.decision = ScreeningOutcome::Undecided; // that is for the first one
    second.decisionReason.clear();
    if (isClosed) {
        const QDate later = second.screenedOn.addDays(dice.between(0, 21));
        const QDate day = workingDayFor(std::min(later, history.course.closedOn), history.course.closedOn);
        second.screenedOn = std::max(day, second.screenedOn);
    }
    for (ScreeningAnswer& answer : second.answers) {
        if (dice.chance(0.06)) {
            answer.state = otherState(answer.state, dice);
            answer.value.clear();
            answer.wasPrefilled = false;
        }
    }
    second.verdict = verdictOf(second, world.programme.criteriaSet(second.criteriaSet));
    return second;
}

bool isScreenedTwice(const DemoHistory& history, int number, DemoRandom& dice) {
    if (!history.screening) {
        return false;
    }
    return number % 4 == 3 || (history.screening->decision != ScreeningOutcome::In && dice.chance(0.6));
}

} // namespace

DemoFollowUp makeDemoFollowUp(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids, bool withDetails) {
    DemoFollowUp made;
    const QStringList asked = world.programme.useSheets ? world.programme.useSheets->when : QStringList();
    if (!world.cast.contains(number)) {
        const bool isThere = history.citizen.lifeState == LifeState::Present;
        const QDate lastKnown = isThere ? world.today : std::min(world.today, history.citizen.lifeStateOn);
        DemoRandom sheets = separateDice(world.seed, "service use", number);
        made.uses = makeDemoServiceUse(history, world, sheets, ids, withDetails);
        DemoRandom living = separateDice(world.seed, "labour", number);
        made.labour = makeDemoLabour(history, world, living, ids);
        DemoRandom ladder = separateDice(world.seed, "ladder", number);
        if (history.course.startedOn.isValid()) {
            made.rungs = makeRungs(history, world, lastKnown, ladder, ids);
        }
        DemoRandom screener = separateDice(world.seed, "screener", number);
        if (isScreenedTwice(history, number, screener)) {
            made.secondScreening = screenedAgain(history, world, screener, ids);
        }
        DemoRandom money = separateDice(world.seed, "costs", number);
        made.costs = makeDemoCosts(history, world, number, money, ids, withDetails);
    }
    made.dueSheets = useSheetPlan(history.course, asked, made.uses);
    return made;
}

} // namespace brobygger

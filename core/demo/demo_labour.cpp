// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_labour.h"

#include "core/base/id_source.h"
#include "core/base/time/dates.h"

#include <algorithm>

namespace brobygger {

namespace {

struct DemoLiving {
    const char* status;
    int percent;
};
constexpr DemoLiving livings[] = {
    {"cash_benefit_activity_ready", 26},
    {"sickness_benefit", 14},
    {"disability_pension", 13},
    {"resource_course", 12},
    {"employed", 8},
    {"cash_benefit_job_ready", 8},
    {"unemployment_benefit", 6},
    {"job_clarification", 5},
    {"flex_job_unemployed", 4},
    {"flex_job", 3},
    {"self_supporting", 1},
};

/// What may have become of a status from one question to the next; the first that happens does.
struct LivingChange {
    const char* from;
    const char* to;
    double chance;
};
constexpr LivingChange livingChanges[] = {
    {"cash_benefit_activity_ready", "work_placement", 0.08},
    {"cash_benefit_activity_ready", "cash_benefit_job_ready", 0.07},
    {"cash_benefit_activity_ready", "flex_job", 0.03},
    {"cash_benefit_job_ready", "employed", 0.22},
    {"work_placement", "employed", 0.25},
    {"work_placement", "cash_benefit_activity_ready", 0.40},
    {"resource_course", "flex_job", 0.08},
    {"resource_course", "disability_pension", 0.05},
    {"sickness_benefit", "employed", 0.28},
    {"sickness_benefit", "job_clarification", 0.12},
    {"job_clarification", "flex_job_unemployed", 0.15},
    {"unemployment_benefit", "employed", 0.25},
    {"flex_job_unemployed", "flex_job", 0.20},
    {"employed", "sickness_benefit", 0.06},
    {"flex_job", "flex_job_unemployed", 0.05},
    {"self_supporting", "employed", 0.10},
};

constexpr int ageOfPension = 67;
constexpr int daysOfPlacement = 13 * 7;
constexpr double statusesKnownAtStart = 0.95;
constexpr double statusesAskedAgain = 0.88;
constexpr double statusesNobodyKnew = 0.04;

bool isForSickListed(const Programme& programme) {
    return std::any_of(programme.handOver.begin(), programme.handOver.end(),
                       [](const HandOverStep& step) { return step.id == QLatin1String("sick_listed"); });
}

QString livingAtStart(const DemoHistory& history, const DemoWorld& world, DemoRandom& dice) {
    if (ageOn(history.citizen.birthDate, history.course.startedOn) >= ageOfPension) {
        return QStringLiteral("old_age_pension");
    }
    if (isForSickListed(world.programme) && dice.chance(0.85)) {
        return QStringLiteral("sickness_benefit");
    }
    int left = dice.between(0, 99);
    for (const DemoLiving& living : livings) {
        left -= living.percent;
        if (left < 0) {
            return QLatin1String(living.status);
        }
    }
    return QLatin1String(livings[0].status);
}

QString livingLater(const QString& before, DemoRandom& dice) {
    for (const LivingChange& change : livingChanges) {
        if (before == QLatin1String(change.from) && dice.chance(change.chance)) {
            return QLatin1String(change.to);
        }
    }
    return before;
}

LabourStatus statusFrom(CitizenId citizen, QDate from, const QString& living, QDate lastKnown, DemoRandom& dice,
                        IdSource& ids) {
    LabourStatus status;
    status.id = LabourStatusId(ids.next());
    status.citizen = citizen;
    status.from = from;
    status.status = dice.chance(statusesNobodyKnew) ? QStringLiteral("unknown") : living;
    status.source = dice.chance(0.7) ? QStringLiteral("sagen") : QStringLiteral("borgeren");
    const QDate end = from.addDays(daysOfPlacement - 1);
    if (status.status == QLatin1String("work_placement") && end <= lastKnown) {
        status.to = end;
    }
    return status;
}

} // namespace

QList<LabourStatus> makeDemoLabour(const DemoHistory& history, const DemoWorld& world, DemoRandom& dice, IdSource& ids) {
    const QDate start = history.course.startedOn;
    if (!start.isValid()) {
        return {};
    }
    const bool isThere = history.citizen.lifeState == LifeState::Present;
    const QDate lastKnown = isThere ? world.today : std::min(world.today, history.citizen.lifeStateOn);
    QList<LabourStatus> statuses;
    QString living = livingAtStart(history, world, dice);
    const QDate since = start.addDays(-dice.between(20, 400));
    if (dice.chance(statusesKnownAtStart)) {
        statuses.append(statusFrom(history.citizen.id, since, living, lastKnown, dice, ids));
    }
    for (const int months : {3, 6, 12}) {
        living = livingLater(living, dice);
        const QDate asked = start.addMonths(months).addDays(dice.between(-12, 3));
        if (asked <= lastKnown && dice.chance(statusesAskedAgain)) {
            statuses.append(statusFrom(history.citizen.id, asked, living, lastKnown, dice, ids));
        }
    }
    return statuses;
}

} // namespace brobygger

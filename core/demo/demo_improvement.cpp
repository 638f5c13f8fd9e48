// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_improvement.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"

namespace brobygger {

namespace {
constexpr int adoptedMonthsBack = 8;
constexpr int adoptedMonthsLong = 3;
constexpr int runningMonthsBack = 2;
constexpr int studyDaysAhead = 21;

PdsaCycle demoCycle(const DemoWorld& world, int number, int monthsBack, IdSource& ids) {
    PdsaCycle cycle;
    cycle.id = PdsaCycleId(ids.next());
    cycle.programmeId = world.programme.id;
    cycle.number = number;
    cycle.aim = QStringLiteral("Flere når frem til det, de har aftalt.");
    cycle.measure = QStringLiteral("noshow.by_period");
    const QDate day = world.today.addMonths(-monthsBack);
    cycle.startedOn = workingDayFor(day, day);
    return cycle;
}

PdsaCycle adoptedCycle(const DemoWorld& world, IdSource& ids) {
    PdsaCycle cycle = demoCycle(world, 1, adoptedMonthsBack, ids);
    cycle.title = QStringLiteral("Påmindelse dagen før");
    cycle.prediction = QStringLiteral("Højst én af fem i gruppen udebliver de næste tre måneder.");
    cycle.groupSize = 5;
    cycle.plan = QStringLiteral("Vi ringer til de fem næste dagen før hver aftale. Tager de den ikke, sender vi en sms.");
    cycle.done = QStringLiteral("Alle fem blev ringet op. To ville hellere have en sms.");
    cycle.seen = QStringLiteral("Én udeblev i de tre måneder. Forudsigelsen holdt.");
    const QDate end = cycle.startedOn.addMonths(adoptedMonthsLong);
    cycle.studyOn = workingDayFor(end, end);
    cycle.endedOn = cycle.studyOn;
    cycle.decision = PdsaDecision::Adopt;
    cycle.reason = QStringLiteral("Det tager få minutter, og de fem vil gerne blive ved.");
    return cycle;
}

PdsaCycle runningCycle(const DemoWorld& world, IdSource& ids) {
    PdsaCycle cycle = demoCycle(world, 2, runningMonthsBack, ids);
    cycle.title = QStringLiteral("Følgeskab første gang");
    cycle.prediction = QStringLiteral("Færre end hver femte aftale ender i udeblivelse efter tre måneder.");
    cycle.groupSize = 10;
    cycle.plan = QStringLiteral("En frivillig følger med til det første møde i et tilbud.");
    cycle.done = QStringLiteral("Seks er fulgt indtil nu. Én ville helst gå selv.");
    const QDate study = world.today.addDays(studyDaysAhead);
    cycle.studyOn = workingDayFor(study, study);
    return cycle;
}
} // namespace

QList<PdsaCycle> makeDemoCycles(const DemoWorld& world, IdSource& ids) {
    const PdsaCycle adopted = adoptedCycle(world, ids);
    return {adopted, runningCycle(world, ids)};
}

} // namespace brobygger

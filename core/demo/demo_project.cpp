// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_project.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"
#include "core/demo/demo_costs.h"

#include <algorithm>

namespace brobygger {

namespace {

/// What a project for a hundred citizens spends every so many months.
struct RunningCost {
    const char* kind;
    int kroner;
    int everyMonths;
    const char* text;
};
constexpr RunningCost runningCosts[] = {
    {"wages", 46'000, 1, "Løn, casemanager"},
    {"premises", 4'500, 1, "Husleje"},
    {"administration", 2'200, 1, "Administration"},
    {"travel", 900, 1, "Tog og bus"},
    {"services", 6'500, 3, "Tolk og oplæg"},
    {"other", 1'500, 4, "Fællesspisning"},
    {"marketing", 5'000, 6, "Foldere"},
    {"audit", 12'000, 12, "Revision"},
};
constexpr int transportOfYear = 12'000;   // kroner in the budget; it is spent on the citizens
constexpr int officeMinutesOfMonth = 900; // beside those written on a course
constexpr double usualCitizens = 100;
constexpr double smallestProject = 0.2;
constexpr qint64 mostKroner = 99'999'000; // what a field takes

constexpr int hourPrice = 412; // kroner, this year; earlier years were a little cheaper
constexpr int meetingPrice = 950;
constexpr int kilometrePrice = 379; // øre
constexpr double yearlyRise = 0.03;

constexpr double refusedOfCitizens = 0.022; // a month
constexpr int mostTallyLines = 8;

Money kronerAbout(double kroner, int roundedTo) {
    return Money{std::min(qRound64(kroner / roundedTo) * roundedTo, mostKroner) * 100};
}

/// What is spent of a kind in the area of the demo.
int kronerOf(const RunningCost& cost, const DemoArea& area) { return area.costs.value(QLatin1String(cost.kind), cost.kroner); }

QDate firstOfMonth(QDate day) { return QDate(day.year(), day.month(), 1); }

/// The first days of the whole months that are over.
QList<QDate> monthsOf(const DemoWorld& world) {
    QList<QDate> months;
    const QDate now = firstOfMonth(world.today);
    for (QDate month = firstOfMonth(world.begin).addMonths(1); month < now; month = month.addMonths(1)) {
        months.append(month);
    }
    return months;
}

/// Who pays for a kind of cost: the grant for a purpose of its own, else the first one. Empty where the programme names none.
QString grantFor(const QString& kind, const Programme& programme) {
    if (programme.funders.isEmpty()) {
        return {};
    }
    const bool isApart = kind == QLatin1String("marketing") && programme.funders.size() > 1;
    return programme.funders.at(isApart ? 1 : 0).id;
}

/// Writes the books of the project.
class ProjectBooks {
public:
    ProjectBooks(const DemoWorld& world, int citizens, IdSource& ids)
        : m_world(world)
        , m_scale(std::max(smallestProject, citizens / usualCitizens))
        , m_ids(ids)
        , m_dice(separateDice(world.seed, "project")) {}

    QList<Price> prices() {
        QList<Price> all;
        for (int year = m_world.begin.year(); year <= m_world.today.year(); ++year) {
            const double cheaper = 1 - yearlyRise * (m_world.today.year() - year);
            all.append({PriceId(m_ids.next()), hourPriceKind, year, kronerAbout(hourPrice * cheaper, 1), demoSource});
            all.append({PriceId(m_ids.next()), meetingPriceKind, year, kronerAbout(meetingPrice * cheaper, 10), demoSource});
            const qint64 minor = qRound64(kilometrePrice * cheaper);
            all.append({PriceId(m_ids.next()), kilometrePriceKind, year, Money{minor}, demoSource});
        }
        return all;
    }

    QList<CostEntry> costs() {
        QList<CostEntry> all;
        int number = 0;
        for (const QDate& month : monthsOf(m_world)) {
            ++number;
            for (const RunningCost& cost : runningCosts) {
                if (number % cost.everyMonths == 0) {
                    all.append(spent(cost, month));
                }
            }
            CostEntry office = entryOf("office_minutes", month, "Projektmøder og statistik");
            office.quantity = qRound(officeMinutesOfMonth * m_scale * (0.8 + 0.4 * m_dice.share()));
            all.append(office);
        }
        return all;
    }

    QList<BudgetEntry> budget() {
        QList<BudgetEntry> all;
        for (int year = m_world.begin.year(); year <= m_world.today.year(); ++year) {
            const int months = year == m_world.begin.year() ? 13 - m_world.begin.month() : 12;
            for (const RunningCost& cost : runningCosts) {
                const double kroner = static_cast<double>(kronerOf(cost, m_world.area)) / cost.everyMonths * months;
                all.append(setAside(cost.kind, year, kroner * (1.0 + 0.1 * m_dice.share())));
            }
            all.append(setAside("transport", year, transportOfYear * months / 12.0));
        }
        return all;
    }

private:
    CostEntry entryOf(const char* kind, QDate month, const char* text) {
        CostEntry entry;
        entry.id = CostEntryId(m_ids.next());
        const QDate last = month.addMonths(1).addDays(-1);
        entry.day = workingDayFor(last, last);
        entry.kind = QLatin1String(kind);
        entry.source = demoSource;
        entry.text = QString::fromUtf8(text);
        return entry;
    }

    CostEntry spent(const RunningCost& cost, QDate month) {
        CostEntry entry = entryOf(cost.kind, month, cost.text);
        entry.amount = kronerAbout(kronerOf(cost, m_world.area) * m_scale * (0.92 + 0.16 * m_dice.share()), 1);
        entry.funder = grantFor(entry.kind, m_world.programme);
        entry.voucher = QStringLiteral("P-%1-%2").arg(month.toString(QStringLiteral("yyyy-MM")), entry.kind);
        return entry;
    }

    BudgetEntry setAside(const char* kind, int year, double kroner) {
        const QString code = QLatin1String(kind);
        return {BudgetEntryId(m_ids.next()),       year,      code, kronerAbout(kroner * m_scale, 500),
                grantFor(code, m_world.programme), demoSource};
    }

    const DemoWorld& m_world;
    double m_scale;
    IdSource& m_ids;
    DemoRandom m_dice;
};

RefusalTally tallyOf(const DemoWorld& world, QDate month, int number, DemoRandom& dice, IdSource& ids) {
    static const QStringList ages{QStringLiteral("30-39"), QStringLiteral("40-49"), QStringLiteral("50-59"),
                                  QStringLiteral("50-59"), QStringLiteral("60-69")};
    static const QStringList reasons{QStringLiteral("no_records"), QStringLiteral("no_time"),  QStringLiteral("no_energy"),
                                     QStringLiteral("no_need"),    QStringLiteral("no_trust"), QStringLiteral("not_said")};
    RefusalTally tally;
    tally.id = RefusalTallyId(ids.next());
    tally.month = month;
    tally.clinic = dice.chance(0.85) ? dice.oneOf(world.clinics).name : QString();
    tally.sex = dice.chance(0.55) ? QStringLiteral("male") : QStringLiteral("female");
    tally.ageGroup = dice.chance(0.9) ? dice.oneOf(ages) : QString();
    tally.reason = dice.chance(0.9) ? dice.oneOf(reasons) : QString();
    tally.number = number;
    return tally;
}

QList<RefusalTally> talliesOf(const DemoWorld& world, int citizens, IdSource& ids) {
    DemoRandom dice = separateDice(world.seed, "tally");
    QList<RefusalTally> tallies;
    for (const QDate& month : monthsOf(world)) {
        int left = static_cast<int>(citizens * refusedOfCitizens * (0.5 + dice.share()) + dice.share());
        for (int lines = mostTallyLines; left > 0 && lines > 0; --lines) {
            const int number = std::max(1, left / lines);
            tallies.append(tallyOf(world, month, number, dice, ids));
            left -= number;
        }
    }
    return tallies;
}

} // namespace

DemoProject makeDemoProject(const DemoWorld& world, int citizens, IdSource& ids) {
    ProjectBooks books(world, citizens, ids);
    DemoProject project;
    project.prices = books.prices();
    project.costs = books.costs();
    project.budget = books.budget();
    project.tallies = talliesOf(world, citizens, ids);
    return project;
}

} // namespace brobygger

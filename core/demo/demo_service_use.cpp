// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_service_use.h"

#include "core/base/id_source.h"
#include "core/service_use/use_period_sheet.h"

#include <algorithm>

namespace brobygger {

namespace {

struct DemoService {
    const char* kind;
    const char* sector; ///< empty: not said
    double perYear;     ///< before the start; bed days follow from the admissions
    double ratio;       ///< of the year after to the year before
    bool isAlwaysAsked;
};
constexpr DemoService services[] = {
    {"gp_contact", "gp", 9.0, 0.88, true},
    {"gp_kept", "gp", 4.5, 0.90, false},
    {"gp_no_show", "gp", 2.4, 0.72, true},
    {"ae_visit", "hospital", 0.9, 0.78, true},
    {"out_of_hours", "gp", 1.6, 0.80, false},
    {"admission", "hospital", 0.55, 0.80, true},
    {"bed_day", "hospital", 0.0, 1.0, false},
    {"hospital_kept", "hospital", 3.2, 0.88, false},
    {"hospital_no_show", "hospital", 1.5, 0.72, false},
    {"medicine", "", 16.0, 0.90, false},
};

constexpr double daysOfYear = 365.25;
constexpr double startSheetsFilledIn = 0.96;
constexpr double followUpsFilledIn = 0.93;
constexpr double servicesLeftOut = 0.03;

/// How one citizen uses services, and from where it is known.
struct UseHabits {
    UseSource source = UseSource::Self;
    double often = 1;  ///< against others
    double change = 1; ///< of this citizen's own, beside what became of everybody
};

UseHabits makeHabits(DemoRandom& dice) {
    const double share = dice.share();
    return {share < 0.45   ? UseSource::Register
            : share < 0.60 ? UseSource::Journal
            : share < 0.66 ? UseSource::Letter
                           : UseSource::Self,
            0.4 + 1.2 * dice.share(), 0.75 + 0.5 * dice.share()};
}

UseCertainty certaintyOf(UseSource source, DemoRandom& dice) {
    const double share = dice.share();
    if (source == UseSource::Self) {
        return share < 0.10 ? UseCertainty::Unknown : share < 0.45 ? UseCertainty::Partly : UseCertainty::Known;
    }
    return share < 0.05 ? UseCertainty::Partly : UseCertainty::Known;
}

/// A whole number about the mean, which is the mean of many.
int drawnAbout(double mean, DemoRandom& dice) { return static_cast<int>(mean * (0.5 + dice.share()) + dice.share()); }

/// Fills in one sheet after the other of a citizen.
class DemoSheets {
public:
    DemoSheets(CitizenId citizen, const UseHabits& habits, DemoRandom& dice, IdSource& ids, bool hasAllKinds)
        : m_citizen(citizen)
        , m_habits(habits)
        , m_dice(dice)
        , m_ids(ids)
        , m_hasAllKinds(hasAllKinds) {}

    void fillIn(const UsePeriod& period, bool isAfterStart) {
        int admissions = 0;
        for (const DemoService& service : services) {
            if ((!m_hasAllKinds && !service.isAlwaysAsked) || m_dice.chance(servicesLeftOut)) {
                continue;
            }
            const double change = isAfterStart ? service.ratio * m_habits.change : 1.0;
            const double years = static_cast<double>(period.from.daysTo(period.to) + 1) / daysOfYear;
            int number = drawnAbout(service.perYear * years * m_habits.often * change, m_dice);
            const QLatin1String kind(service.kind);
            if (kind == QLatin1String("admission")) {
                admissions = number;
            } else if (kind == QLatin1String("bed_day")) {
                number = admissions * m_dice.between(1, 6);
            }
            append(service, period, number, m_habits.source);
        }
    }

    /// The citizen's own number beside that of the register.
    void askAlso(const UsePeriod& period) {
        const DemoService& service = services[0];
        append(service, period, drawnAbout(service.perYear * m_habits.often, m_dice), UseSource::Self);
    }

    QList<ServiceUse> rows() const { return m_rows; }

private:
    void append(const DemoService& service, const UsePeriod& period, int number, UseSource source) {
        ServiceUse use;
        use.id = ServiceUseId(m_ids.next());
        use.citizen = m_citizen;
        use.kind = QLatin1String(service.kind);
        use.sector = QLatin1String(service.sector);
        use.from = period.from;
        use.to = period.to;
        use.source = source;
        use.certainty = certaintyOf(source, m_dice);
        if (use.certainty != UseCertainty::Unknown) {
            use.number = number;
        }
        m_rows.append(use);
    }

    CitizenId m_citizen;
    UseHabits m_habits;
    DemoRandom& m_dice;
    IdSource& m_ids;
    bool m_hasAllKinds;
    QList<ServiceUse> m_rows;
};

void fillInFollowUps(DemoSheets& sheets, QDate start, QDate lastKnown, UseSource source, DemoRandom& dice) {
    const UsePeriod year = periodAfter(start);
    if (year.to <= lastKnown && source != UseSource::Self) {
        if (dice.chance(followUpsFilledIn)) {
            sheets.fillIn(year, true);
        }
        return;
    }
    struct Months {
        int first;
        int last;
    };
    for (const Months& months : {Months{1, 3}, Months{4, 6}, Months{7, 12}}) {
        const UsePeriod period = monthsAfter(start, months.first, months.last);
        if (period.to <= lastKnown && dice.chance(followUpsFilledIn)) {
            sheets.fillIn(period, true);
        }
    }
}

} // namespace

QList<ServiceUse> makeDemoServiceUse(const DemoHistory& history, const DemoWorld& world, DemoRandom& dice, IdSource& ids,
                                     bool hasAllKinds) {
    const QDate start = history.course.startedOn;
    if (!start.isValid()) {
        return {};
    }
    const UseHabits habits = makeHabits(dice);
    DemoSheets sheets(history.citizen.id, habits, dice, ids, hasAllKinds);
    if (dice.chance(startSheetsFilledIn)) {
        sheets.fillIn(periodBefore(start), false);
        if (habits.source == UseSource::Register && dice.chance(0.1)) {
            sheets.askAlso(periodBefore(start));
        }
    }
    // Some days go by before a sheet is filled in, and nobody asks the dead and those who moved.
    QDate lastKnown = world.today.addDays(-dice.between(1, 6));
    if (history.citizen.lifeState != LifeState::Present) {
        lastKnown = std::min(lastKnown, history.citizen.lifeStateOn.addDays(-1));
    }
    fillInFollowUps(sheets, start, lastKnown, habits.source, dice);
    return sheets.rows();
}

} // namespace brobygger

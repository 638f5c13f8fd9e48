// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/chapters/period_costs.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr double daysOfMonth = 30.4375; ///< 365.25 / 12

void addWork(FigureBuilder& builder, const ChapterInput& input) {
    Counted contacts{CountedUnit::Contact};
    Counted attempts{CountedUnit::Contact};
    Counted reached{CountedUnit::Contact};
    Counted minutes{CountedUnit::Contact};
    Counted withoutMinutes{CountedUnit::Contact};
    double sum = 0;
    for (size_t at = 0; at < input.records.contacts.size(); ++at) {
        const auto& contact = input.records.contacts[at];
        const int row = static_cast<int>(at);
        if (!input.isInPeriod(contact.day)) {
            continue;
        }
        contacts.add(row);
        if (contact.result != EvaluationRecords::ContactResult::None) {
            attempts.add(row);
        }
        if (contact.result == EvaluationRecords::ContactResult::Reached) {
            reached.add(row);
        }
        if (!contact.minutes) {
            withoutMinutes.add(row);
        } else if (*contact.minutes > 0) {
            minutes.add(row, *contact.minutes);
            sum += *contact.minutes;
        }
    }
    builder.count("work.contacts", contacts);
    builder.share("work.reached_share", std::move(reached), std::move(attempts), ShareInterval::Clustered);
    builder.number("work.minutes", {.value = sum, .numerator = sum, .display = FigureDisplay::Count}, {minutes, {}});
    builder.share("work.minutes_missing", std::move(withoutMinutes), std::move(contacts), ShareInterval::None);
}

/// "mangler timepris 2027".
QString missingText(const FigureBuilder& builder, const MissingPrice& price) {
    switch (price.thing) {
    case PricedThing::CasemanagerHour: return builder.text("word.no_price.casemanager_hour").arg(price.year);
    case PricedThing::Meeting: return builder.text("word.no_price.meeting").arg(price.year);
    case PricedThing::Kilometre: return builder.text("word.no_price.kilometre").arg(price.year);
    }
    return {};
}

void addAmount(FigureBuilder& builder, const FigureName& name, const MoneyOfCourses& money) {
    FigureNumber number{.value = money.sum().kroner(), .numerator = money.sum().kroner(), .display = FigureDisplay::Kroner};
    if (const auto& missing = money.sum().missing()) {
        number.missing = missingText(builder, *missing);
    }
    builder.number(name, number, {money.courses(), {}});
}

/// An amount by so many of something, and by `times` of it.
struct Divided {
    double by = 0;
    double times = 1;
    FigureDisplay display = FigureDisplay::Kroner;
};

void addPer(FigureBuilder& builder, const FigureName& name, const MoneyOfCourses& money, const Divided& divided,
            Counted whole) {
    FigureNumber number{.denominator = divided.by, .display = divided.display};
    const auto kroner = money.sum().kroner();
    if (divided.by == 0) {
        number.numerator = 0;
    } else if (kroner) {
        number.numerator = kroner;
        number.value = *kroner / divided.by * divided.times;
    } else {
        number.missing = missingText(builder, *money.sum().missing());
    }
    builder.number(name, number, {money.courses(), std::move(whole)});
}

/// Courses with what they cost directly, all their life up to the state day.
struct PricedCourses {
    Counted courses{CountedUnit::Course};
    MoneyOfCourses money;

    double number() const { return static_cast<double>(courses.size()); }
};

template <class Belongs> PricedCourses pricedCourses(const ChapterInput& input, const CostPrices& prices, Belongs belongs) {
    PricedCourses priced;
    for (size_t at = 0; at < input.records.courses.size(); ++at) {
        if (belongs(input.records.courses[at])) {
            const int course = static_cast<int>(at);
            priced.courses.add(course);
            priced.money.add(course, directCostOf(input.records, input.index, prices, course));
        }
    }
    return priced;
}

Counted completedOf(const EvaluationRecords& records, const Counted& closed) {
    const CodeWord completed = records.words.known(QStringLiteral("completed"));
    Counted courses{CountedUnit::Course};
    for (const int at : closed.rows) {
        if (!completed.isNone() && records.courses[static_cast<size_t>(at)].outcome == completed) {
            courses.add(at);
        }
    }
    return courses;
}

void addDirectPerCourse(FigureBuilder& builder, const ChapterInput& input, const CostPrices& prices) {
    using Course = EvaluationRecords::Course;
    const PricedCourses started =
        pricedCourses(input, prices, [&input](const Course& course) { return input.isInPeriod(course.startedOn); });
    const PricedCourses closed = pricedCourses(input, prices, [&input](const Course& course) {
        return course.startedOn.isValid() && input.isInPeriod(course.closedOn);
    });
    const Counted completed = completedOf(input.records, closed.courses);
    addPer(builder, "cost.direct.per_started", started.money, {.by = started.number()}, started.courses);
    addPer(builder, "cost.direct.per_closed", closed.money, {.by = closed.number()}, closed.courses);
    addPer(builder, "cost.direct.per_completed", closed.money, {.by = static_cast<double>(completed.size())}, completed);
    if (const auto& planned = input.programme.costPerCourse) {
        const double kroner = inKroner(Money{planned->amount.value});
        builder.number("cost.planned_per_started", {.value = kroner, .display = FigureDisplay::Kroner});
        addPer(builder, "cost.direct.of_planned", closed.money,
               {.by = kroner * closed.number(), .display = FigureDisplay::Percent}, closed.courses);
    }
}

/// The days on which started courses were open in the period, each with its first and its last.
Counted daysInCourses(const ChapterInput& input) {
    Counted days{CountedUnit::Course};
    for (size_t at = 0; at < input.records.courses.size(); ++at) {
        const auto& course = input.records.courses[at];
        if (!course.startedOn.isValid()) {
            continue;
        }
        const QDate first = std::max(course.startedOn, input.from);
        const QDate last = course.closedOn.isValid() ? std::min(course.closedOn, input.stateDay) : input.stateDay;
        if (first <= last) {
            days.add(static_cast<int>(at), static_cast<double>(first.daysTo(last) + 1));
        }
    }
    return days;
}

void addPerCapita(FigureBuilder& builder, const ChapterInput& input, const MoneyOfCourses& total) {
    Counted days = daysInCourses(input);
    double sum = 0;
    for (const double amount : days.amounts) {
        sum += amount;
    }
    addPer(builder, "cost.per_capita_month", total, {.by = sum, .times = daysOfMonth}, std::move(days));
}

/// Courses started in the period whose money is bound to an age that the citizen had not at the start. An age nobody knows is
/// left out.
void addFunderMismatch(FigureBuilder& builder, const ChapterInput& input) {
    const auto isBound = [](const Funder& funder) { return funder.minAge || funder.maxAge; };
    const auto& funders = input.programme.funders;
    if (std::none_of(funders.begin(), funders.end(), isBound)) {
        return;
    }
    Counted bound{CountedUnit::Course};
    Counted outside{CountedUnit::Course};
    for (size_t at = 0; at < input.records.courses.size(); ++at) {
        const auto& course = input.records.courses[at];
        if (!input.isInPeriod(course.startedOn)) {
            continue;
        }
        const QString id = input.records.words.text(course.funder);
        const auto funder = std::find_if(funders.begin(), funders.end(), [&id](const Funder& one) { return one.id == id; });
        const int age = ageOn(input.records.persons[static_cast<size_t>(course.person)].birthDate, course.startedOn);
        if (funder == funders.end() || !isBound(*funder) || age < 0) {
            continue;
        }
        bound.add(static_cast<int>(at));
        if (age < funder->minAge.value_or(age) || age > funder->maxAge.value_or(age)) {
            outside.add(static_cast<int>(at));
        }
    }
    builder.share("cost.funder_mismatch", std::move(outside), std::move(bound), ShareInterval::None);
}

void addByFunder(FigureBuilder& builder, const PeriodCosts& costs) {
    std::vector<CountedPoint> points;
    const auto whole = costs.total.sum().kroner();
    for (const auto& [funder, money] : costs.byFunder) {
        const auto part = money.sum().kroner();
        if (!whole || *whole == 0) {
            break; // a price is missing: no part of an unknown whole
        }
        points.push_back({.x = funder,
                          .value = *part / *whole,
                          .numerator = part,
                          .denominator = whole,
                          .source = {money.courses(), costs.total.courses()}});
    }
    builder.series(QStringLiteral("cost.by_funder"), SeriesKind::Groups, std::move(points));
}

/// What was booked in the year of a budget line, up to the state day.
MoneyOfCourses bookedIn(const ChapterInput& input, int year, CodeWord kind) {
    const EvaluationRecords& records = input.records;
    MoneyOfCourses booked;
    for (const auto& cost : records.costs) {
        const bool isNobodys = cost.person >= 0 && cost.course < 0;
        if (cost.kind == kind && cost.amount && cost.day.year() == year && !isNobodys &&
            !isTripOfAppointment(records, input.index, cost)) {
            booked.add(cost.course, inKroner(*cost.amount));
        }
    }
    if (records.words.text(kind) == QLatin1String("transport")) {
        for (const auto& appointment : records.appointments) {
            if (appointment.transportPrice && appointment.day.year() == year) {
                booked.add(appointment.course, inKroner(*appointment.transportPrice));
            }
        }
    }
    return booked;
}

void addBudget(FigureBuilder& builder, const ChapterInput& input) {
    std::map<std::pair<int, QString>, double> lines;
    for (const auto& line : input.records.budget) {
        lines[{line.year, input.records.words.text(line.kind)}] += inKroner(line.amount);
    }
    std::vector<CountedPoint> points;
    for (const auto& [line, budget] : lines) {
        const MoneyOfCourses booked = bookedIn(input, line.first, input.records.words.known(line.second));
        const auto spent = booked.sum().kroner();
        CountedPoint point{.x = QStringLiteral("%1/%2").arg(line.first).arg(line.second),
                           .numerator = spent,
                           .denominator = budget,
                           .source = {booked.courses(), {}}};
        if (budget != 0) {
            point.value = *spent / budget;
        }
        points.push_back(std::move(point));
    }
    builder.series(QStringLiteral("budget.lines"), SeriesKind::Groups, std::move(points));
}
} // namespace

void addCosts(FigureBuilder& builder, const ChapterInput& input) {
    addWork(builder, input);
    const CostPrices prices(input.records, input.codes);
    const PeriodCosts costs = periodCosts(input, prices);
    addAmount(builder, "cost.direct.total", costs.direct);
    addAmount(builder, "cost.total", costs.total);
    addAmount(builder, "cost.booked.total", costs.booked);
    addDirectPerCourse(builder, input, prices);
    addPerCapita(builder, input, costs.total);
    addFunderMismatch(builder, input);
    addByFunder(builder, costs);
    addBudget(builder, input);
}

} // namespace brobygger

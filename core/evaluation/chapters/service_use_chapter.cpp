// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/chapters/doubts.h"
#include "core/evaluation/derived/first_courses.h"
#include "core/evaluation/derived/use_windows.h"
#include "core/statistics/cluster.h"
#include "core/statistics/distributions.h"

#include <array>
#include <cmath>

namespace brobygger {

namespace {
constexpr double daysOfUseYear = 365.25;
constexpr double equalRates = 1e-9; ///< rates per day that differ by less are the same
constexpr double wholePercent = 100;

constexpr std::array useKinds{"gp_contact", "gp_kept", "gp_no_show",    "ae_visit",         "out_of_hours",
                              "admission",  "bed_day", "hospital_kept", "hospital_no_show", "medicine"};
constexpr auto comparedUseKind = "admission"; ///< what other places report

/// Whose twelve months after the start ended in the period.
struct UsePopulation {
    Counted all{CountedUnit::Person};
    Counted left{CountedUnit::Person}; ///< had died or moved before the twelve months were over
    Counted expected{CountedUnit::Person};
    std::vector<QDate> starts; ///< of the expected
};

UsePopulation usePopulation(const ChapterInput& input) {
    UsePopulation population;
    for (const int at : firstCourses(input.records, input.index)) {
        const auto& course = input.records.courses[static_cast<size_t>(at)];
        const QDate end = yearAfter(course.startedOn).last;
        if (!input.isInPeriod(end)) {
            continue;
        }
        population.all.add(course.person);
        if (hasLeft(input.records, course, end.addDays(-1))) {
            population.left.add(course.person);
        } else {
            population.expected.add(course.person);
            population.starts.push_back(course.startedOn);
        }
    }
    return population;
}

/// One window of all who can be compared.
struct UseOfAll {
    Counted rows{CountedUnit::ServiceUse}; ///< with how often
    Counted days{CountedUnit::Person};     ///< that are known of each
    qint64 number = 0;
    qint64 daysOfAll = 0;
    std::vector<CitizenTime> citizens;

    void add(const EvaluationRecords& records, int person, const UseInWindow& use) {
        for (const int row : use.rows) {
            rows.add(row, records.serviceUse[static_cast<size_t>(row)].number.value_or(0));
        }
        days.add(person, use.days);
        number += use.number;
        daysOfAll += use.days;
        citizens.push_back({static_cast<double>(use.number), use.days / daysOfUseYear});
    }
};

/// The use of one service by all who can be compared, before and after the start.
struct UseCompared {
    Counted persons{CountedUnit::Person};
    UseOfAll before;
    UseOfAll after;
    Counted fewer{CountedUnit::Person};
    Counted same{CountedUnit::Person};
    Counted more{CountedUnit::Person};

    void add(const EvaluationRecords& records, int person, const UseAroundStart& use) {
        persons.add(person);
        before.add(records, person, use.before);
        after.add(records, person, use.after);
        const double change =
            static_cast<double>(use.after.number) / use.after.days - static_cast<double>(use.before.number) / use.before.days;
        (std::abs(change) < equalRates ? same : change < 0 ? fewer : more).add(person);
    }

    bool areEnough() const { return persons.size() >= fewestClusters; }

    std::optional<ClusteredRateRatio> ratio() const {
        std::vector<CitizenTimes> times;
        for (size_t at = 0; at < before.citizens.size(); ++at) {
            times.push_back({before.citizens[at], after.citizens[at]});
        }
        return clusteredRateRatio(times);
    }
};

UseCompared comparedUse(const ChapterInput& input, const UsePopulation& population, CodeWord kind) {
    UseCompared compared;
    for (size_t at = 0; at < population.starts.size(); ++at) {
        const int person = population.expected.rows[at];
        const UseAroundStart use = useAroundStart(input.records, input.index, person, kind, population.starts[at]);
        if (use.isComparable()) {
            compared.add(input.records, person, use);
        }
    }
    return compared;
}

void addUseRate(FigureBuilder& builder, const FigureName& name, const UseOfAll& use, bool areEnough) {
    FigureNumber rate{.numerator = static_cast<double>(use.number),
                      .denominator = static_cast<double>(use.daysOfAll),
                      .display = FigureDisplay::PerYear};
    if (use.daysOfAll > 0) {
        rate.value = *rate.numerator / *rate.denominator * daysOfUseYear;
        rate.interval = clusteredRate(use.citizens);
    }
    rate.needsCitizens = !areEnough;
    builder.number(name, rate, {use.rows, use.days});
}

void addUseRatio(FigureBuilder& builder, const FigureName& name, const UseCompared& compared) {
    FigureNumber number{.denominator = static_cast<double>(compared.persons.size()), .display = FigureDisplay::Ratio};
    if (const auto ratio = compared.ratio()) {
        number.value = ratio->value;
        number.interval = ratio->interval;
    }
    number.needsCitizens = !compared.areEnough();
    builder.number(name, number, {compared.persons, {}});
}

void addUse(FigureBuilder& builder, const UsePopulation& population, const QString& kind, const UseCompared& compared) {
    const QString title = builder.text("use.kind." + kind.toLatin1());
    const auto name = [&kind, &title](const char* part) {
        return FigureName(QStringLiteral("use.%1.%2").arg(kind, QLatin1String(part)), QByteArray("figure.use.") + part,
                          {title});
    };
    builder.share(name("persons"), compared.persons, population.expected);
    addUseRate(builder, name("before"), compared.before, compared.areEnough());
    addUseRate(builder, name("after"), compared.after, compared.areEnough());
    addUseRatio(builder, name("ratio"), compared);
    builder.countOf(name("fewer"), compared.fewer, compared.persons);
    builder.countOf(name("same"), compared.same, compared.persons);
    builder.countOf(name("more"), compared.more, compared.persons);
}

/// The standard error of the logarithm of another place's ratio, from its 95 % interval in percent; nothing without one.
std::optional<double> logErrorOf(const EvaluationRecords::Comparison& comparison) {
    if (!comparison.low || !comparison.high || *comparison.low <= -wholePercent || *comparison.high <= -wholePercent) {
        return {};
    }
    const double width = std::log1p(*comparison.high / wholePercent) - std::log1p(*comparison.low / wholePercent);
    return width / (2 * distributions::z95());
}

/// Our own ratio set against that of another place.
void addComparison(FigureBuilder& builder, const EvaluationRecords::Comparison& comparison, const UseCompared& own) {
    const auto name = [&comparison](const char* part) {
        return FigureName(QStringLiteral("did.%1.%2").arg(comparison.id, QLatin1String(part)), QByteArray("figure.did.") + part,
                          {comparison.name});
    };
    FigureNumber points{.display = FigureDisplay::Points};
    FigureNumber ratio{.display = FigureDisplay::Ratio};
    const double theirs = 1 + comparison.percent / wholePercent;
    if (const auto ours = own.ratio()) {
        points.value = wholePercent * (ours->value - 1) - comparison.percent;
        if (theirs > 0) {
            ratio.value = ours->value / theirs;
        }
        const auto error = logErrorOf(comparison);
        if (ratio.value && ours->logError && error) {
            const double reach = std::exp(distributions::z95() * std::hypot(*ours->logError, *error));
            ratio.interval = Interval{*ratio.value / reach, *ratio.value * reach};
        }
    }
    builder.number(name("points"), points, {own.persons, {}});
    builder.number(name("ratio"), ratio, {own.persons, {}});
}

std::vector<bool> heldUseKinds(const EvaluationRecords& records) {
    std::vector<bool> held(static_cast<size_t>(records.words.size()), false);
    for (const auto& row : records.serviceUse) {
        if (!row.kind.isNone()) {
            held[static_cast<size_t>(row.kind.at)] = true;
        }
    }
    return held;
}
} // namespace

void addServiceUse(FigureBuilder& builder, const ChapterInput& input) {
    const UsePopulation population = usePopulation(input);
    builder.countOf("use.left", population.left, population.all);
    const std::vector<bool> held = heldUseKinds(input.records);
    for (const char* kind : useKinds) {
        const CodeWord word = input.records.words.known(QLatin1String(kind));
        if (word.isNone() || !held[static_cast<size_t>(word.at)]) {
            continue;
        }
        const UseCompared compared = comparedUse(input, population, word);
        addUse(builder, population, QLatin1String(kind), compared);
        if (QLatin1String(kind) == QLatin1String(comparedUseKind)) {
            for (const auto& comparison : input.records.comparisons) {
                addComparison(builder, comparison, compared);
            }
        }
    }
}

std::vector<DoubtfulUse> doubtfulUse(const ChapterInput& input) {
    const UsePopulation population = usePopulation(input);
    std::vector<DoubtfulUse> all;
    for (const char* kind : useKinds) {
        const CodeWord word = input.records.words.known(QLatin1String(kind));
        if (word.isNone()) {
            continue;
        }
        DoubtfulUse doubtful{QLatin1String(kind)};
        for (size_t at = 0; at < population.starts.size(); ++at) {
            const int person = population.expected.rows[at];
            const UseAroundStart use = useAroundStart(input.records, input.index, person, word, population.starts[at]);
            doubtful.overlapping += static_cast<int>(use.before.doubtful.size() + use.after.doubtful.size());
            const bool isKnown = !use.before.rows.empty() || !use.after.rows.empty();
            doubtful.incomplete += isKnown && !use.isComparable() ? 1 : 0;
        }
        if (doubtful.overlapping > 0 || doubtful.incomplete > 0) {
            all.push_back(doubtful);
        }
    }
    return all;
}

} // namespace brobygger

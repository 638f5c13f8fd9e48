// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/noshow_counts.h"
#include "core/evaluation/derived/first_courses.h"
#include "core/evaluation/derived/use_windows.h"
#include "core/statistics/cluster.h"

#include <algorithm>
#include <numeric>

namespace brobygger {

namespace {
/// A sector whose kept and missed appointments the start sheet asks for.
struct BaselineSector {
    QString sector;
    CodeWord code;
    CodeWord kept;
    CodeWord missed;
};

BaselineSector baselineSector(const ChapterInput& input, const QString& sector) {
    const CodeWords& words = input.records.words;
    return {sector, words.known(sector), words.known(sector + QStringLiteral("_kept")),
            words.known(sector + QStringLiteral("_no_show"))};
}

/// Whether anybody was asked for it.
bool isAskedFor(const ChapterInput& input, const BaselineSector& sector) {
    const auto& rows = input.records.serviceUse;
    return std::any_of(rows.begin(), rows.end(), [&](const EvaluationRecords::ServiceUse& row) {
        return !row.kind.isNone() && (row.kind == sector.kept || row.kind == sector.missed);
    });
}

/// The no-shows of citizens in the year before the start, by the start sheet, and in the first year, by the diary.
struct NoShowBaseline {
    Counted expected{CountedUnit::Person};
    Counted comparable{CountedUnit::Person};
    FigureSource before{{CountedUnit::ServiceUse}, {CountedUnit::ServiceUse}};
    FigureSource after{{CountedUnit::Appointment}, {CountedUnit::Appointment}};
    std::vector<CitizenShares> citizens;
};

/// A closed course has no diary, and no shorter time is set against a whole year.
bool isOpenThroughout(const EvaluationRecords::Course& course, const DayWindow& window) {
    return !course.closedOn.isValid() || course.closedOn >= window.last;
}

std::vector<int> diaryOf(const ChapterInput& input, int person, CodeWord sector, const DayWindow& window) {
    std::vector<int> rows;
    for (const int row : input.index.appointmentsOfPerson.of(person)) {
        const EvaluationRecords::Appointment& appointment = input.records.appointments[static_cast<size_t>(row)];
        if (!sector.isNone() && appointment.sector == sector && window.holds(appointment.day)) {
            rows.push_back(row);
        }
    }
    return rows;
}

void addStartSheetRows(const ChapterInput& input, Counted& counted, const UseInWindow& use) {
    for (const int row : use.rows) {
        counted.add(row, input.records.serviceUse[static_cast<size_t>(row)].number.value_or(0));
    }
}

void addBaselineCitizen(NoShowBaseline& baseline, const ChapterInput& input, const BaselineSector& sector,
                        const EvaluationRecords::Course& course) {
    const DayWindow year = yearBefore(course.startedOn);
    const UseInWindow kept = useIn(input.records, input.index, course.person, sector.kept, year);
    const UseInWindow missed = useIn(input.records, input.index, course.person, sector.missed, year);
    if (!kept.isCovered() || !missed.isCovered() || !isOpenThroughout(course, yearAfter(course.startedOn))) {
        return;
    }
    const FigureSource diary =
        AttendanceCounting(noShowRate)
            .among(input.records, diaryOf(input, course.person, sector.code, yearAfter(course.startedOn)));
    baseline.comparable.add(course.person);
    addStartSheetRows(input, baseline.before.part, missed);
    addStartSheetRows(input, baseline.before.whole, missed);
    addStartSheetRows(input, baseline.before.whole, kept);
    baseline.after.part.rows.insert(baseline.after.part.rows.end(), diary.part.rows.begin(), diary.part.rows.end());
    baseline.after.whole.rows.insert(baseline.after.whole.rows.end(), diary.whole.rows.begin(), diary.whole.rows.end());
    baseline.citizens.push_back({{static_cast<double>(missed.number), static_cast<double>(missed.number + kept.number)},
                                 {static_cast<double>(diary.part.size()), static_cast<double>(diary.whole.size())}});
}

NoShowBaseline baselineOf(const ChapterInput& input, const BaselineSector& sector) {
    NoShowBaseline baseline;
    for (const int at : firstCourses(input.records, input.index)) {
        const EvaluationRecords::Course& course = input.records.courses[static_cast<size_t>(at)];
        if (input.isInPeriod(yearAfter(course.startedOn).last)) {
            baseline.expected.add(course.person);
            addBaselineCitizen(baseline, input, sector, course);
        }
    }
    return baseline;
}

/// The share before: its counts are sums of what the start sheets say.
FigureNumber shareBefore(const NoShowBaseline& baseline) {
    std::vector<CitizenShare> citizens;
    for (const CitizenShares& citizen : baseline.citizens) {
        citizens.push_back(citizen.before);
    }
    const auto sumOf = [](const Counted& rows) { return std::accumulate(rows.amounts.begin(), rows.amounts.end(), 0.0); };
    const double missed = sumOf(baseline.before.part);
    const double all = sumOf(baseline.before.whole);
    return {.value = all > 0 ? std::optional(missed / all) : std::nullopt,
            .numerator = missed,
            .denominator = all,
            .interval = clusteredShare(citizens),
            .display = FigureDisplay::Percent,
            .needsCitizens = true};
}

void addBaseline(FigureBuilder& builder, const BaselineSector& sector, const NoShowBaseline& baseline) {
    const QStringList said{builder.text("noshow.sector." + sector.sector.toLatin1())};
    const auto name = [&](const char* part) {
        return FigureName(QStringLiteral("noshow.baseline.%1.%2").arg(sector.sector, QLatin1String(part)),
                          QByteArray("figure.noshow.baseline.") + part, said);
    };
    builder.number(name("before"), shareBefore(baseline), baseline.before);
    builder.share(name("after"), baseline.after.part, baseline.after.whole, ShareInterval::Clustered);
    const std::optional<ClusteredDifference> difference = clusteredDifference(baseline.citizens);
    builder.number(name("difference"),
                   {.value = difference ? std::optional(difference->value) : std::nullopt,
                    .denominator = static_cast<double>(baseline.comparable.size()),
                    .interval = difference ? difference->interval : std::nullopt,
                    .display = FigureDisplay::PercentagePoints,
                    .needsCitizens = true},
                   {baseline.comparable, {}});
    builder.share(name("persons"), baseline.comparable, baseline.expected);
}
} // namespace

void addNoShowBaselines(FigureBuilder& builder, const ChapterInput& input) {
    for (const QString& name : {QStringLiteral("gp"), QStringLiteral("hospital")}) {
        const BaselineSector sector = baselineSector(input, name);
        if (isAskedFor(input, sector)) {
            addBaseline(builder, sector, baselineOf(input, sector));
        }
    }
}

} // namespace brobygger

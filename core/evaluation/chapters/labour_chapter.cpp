// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/derived/first_courses.h"
#include "core/evaluation/derived/known_labour.h"
#include "core/labour/labour_rules.h"
#include "core/statistics/change/mcnemar.h"

#include <QMap>
#include <array>

namespace brobygger {

namespace {
constexpr std::array labourMonths{3, 6, 12};

/// Citizens some months after their start, and what is known of their work then.
struct LabourLater {
    Counted expected{CountedUnit::Person};
    Counted pairs{CountedUnit::Person}; ///< known at the start and then
    Counted before{CountedUnit::Person};
    Counted after{CountedUnit::Person};
    Counted gained{CountedUnit::Person};
    Counted lost{CountedUnit::Person};
    PairedCounts counts;
    QMap<QString, Counted> groups; ///< then; `unknown` beside

    void addPair(int person, bool hadWork, bool hasWork) {
        pairs.add(person);
        if (hadWork) {
            before.add(person);
        }
        if (hasWork) {
            after.add(person);
        }
        if (hadWork != hasWork) {
            (hasWork ? gained : lost).add(person);
        }
        ++(hadWork ? (hasWork ? counts.yesYes : counts.yesNo) : (hasWork ? counts.noYes : counts.noNo));
    }

    void addGroup(int person, const QString& group) {
        Counted& counted = groups[group];
        counted.unit = CountedUnit::Person;
        counted.add(person);
    }
};

/// In work: in a job, on ordinary or special terms. Wage subsidy and placement are help, no job.
bool hasJob(const EvaluationRecords& records, const EvaluationRecords::LabourStatus& status) {
    return isInWork(records.words.text(status.status));
}

/// The stable group somebody belongs to; a status of the file's own list may have none.
QString labourGroup(const EvaluationRecords& records, const EvaluationRecords::LabourStatus* status) {
    if (!status) {
        return QStringLiteral("unknown");
    }
    return status->group.isNone() ? QStringLiteral("other") : records.words.text(status->group);
}

LabourLater labourLater(const ChapterInput& input, const std::vector<int>& courses, int months) {
    const EvaluationRecords& records = input.records;
    LabourLater later;
    for (const int at : courses) {
        const auto& course = records.courses[static_cast<size_t>(at)];
        const QDate day = course.startedOn.addMonths(months);
        if (!input.isInPeriod(day) || hasLeft(records, course, day)) {
            continue;
        }
        const auto* first = labourOn(records, input.index, course.person, course.startedOn);
        const auto* then = labourOn(records, input.index, course.person, day);
        later.expected.add(course.person);
        later.addGroup(course.person, labourGroup(records, then));
        if (first && then) {
            later.addPair(course.person, hasJob(records, *first), hasJob(records, *then));
        }
    }
    return later;
}

void addLabourAtStart(FigureBuilder& builder, const ChapterInput& input, const std::vector<int>& courses) {
    Counted known{CountedUnit::Person};
    Counted working{CountedUnit::Person};
    for (const int at : courses) {
        const auto& course = input.records.courses[static_cast<size_t>(at)];
        if (!input.isInPeriod(course.startedOn)) {
            continue;
        }
        if (const auto* status = labourOn(input.records, input.index, course.person, course.startedOn)) {
            known.add(course.person);
            if (hasJob(input.records, *status)) {
                working.add(course.person);
            }
        }
    }
    builder.share("labour.month_0", std::move(working), std::move(known));
}

void addLabourChange(FigureBuilder& builder, int months, const LabourLater& later) {
    const auto name = [months](const char* part) {
        return FigureName(QStringLiteral("labour.month_%1.%2").arg(months).arg(QLatin1String(part)),
                          QByteArray("figure.labour.") + part, {QString::number(months)});
    };
    builder.share(name("pairs"), later.pairs, later.expected);
    builder.share(name("before"), later.before, later.pairs, ShareInterval::None);
    builder.share(name("after"), later.after, later.pairs, ShareInterval::None);
    builder.countOf(name("gained"), later.gained, later.pairs);
    builder.countOf(name("lost"), later.lost, later.pairs);
    const McNemar test = mcNemar(later.counts);
    const auto pairs = static_cast<double>(later.pairs.size());
    builder.number(
        name("difference"),
        {.value = test.difference, .denominator = pairs, .interval = test.interval, .display = FigureDisplay::PercentagePoints},
        {later.pairs, {}});
    builder.number(name("p"), {.value = test.pMid, .denominator = pairs, .display = FigureDisplay::Probability},
                   {later.pairs, {}});
}

void addLabourGroups(FigureBuilder& builder, int months, const LabourLater& later) {
    std::vector<CountedPoint> points;
    for (auto group = later.groups.cbegin(); group != later.groups.cend(); ++group) {
        points.push_back(FigureBuilder::sharePoint(group.key(), *group, later.expected));
    }
    builder.series(QStringLiteral("labour.groups.month_%1").arg(months), SeriesKind::Groups, std::move(points));
}
} // namespace

void addLabour(FigureBuilder& builder, const ChapterInput& input) {
    const std::vector<int> courses = firstCourses(input.records, input.index);
    addLabourAtStart(builder, input, courses);
    for (const int months : labourMonths) {
        const LabourLater later = labourLater(input, courses, months);
        if (later.expected.rows.empty()) {
            continue; // nobody has come to that month
        }
        addLabourChange(builder, months, later);
        addLabourGroups(builder, months, later);
    }
}

} // namespace brobygger

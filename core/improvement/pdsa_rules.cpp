// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/improvement/pdsa_rules.h"

#include "core/base/time/dates.h"
#include "core/improvement/pdsa_words.h"

#include <algorithm>

namespace brobygger {

namespace {
bool isBlank(const QString& text) { return text.trimmed().isEmpty(); }

QString subjectOf(const QString& id) { return id.section(QLatin1Char('.'), 0, 0); }

void checkStart(const PdsaCycle& cycle, QDate today, Problems& problems) {
    if (const QString missing = missingPrediction(cycle.prediction); !missing.isEmpty()) {
        problems.error(QStringLiteral("prediction"), missing);
    }
    if (cycle.measure.isEmpty()) {
        problems.error(QStringLiteral("measure"),
                       PdsaCyclesWords::tr("Choose what it is measured by. A test does not start without a measure."));
    }
    if (cycle.startedOn > today) {
        problems.error(QStringLiteral("startedOn"), PdsaCyclesWords::tr("The day lies in the future."));
    }
    if (!cycle.studyOn.isValid()) {
        problems.error(QStringLiteral("studyOn"), PdsaCyclesWords::tr("Write the day on which you look at what was seen."));
    } else if (cycle.studyOn < cycle.startedOn) {
        problems.error(QStringLiteral("studyOn"), PdsaCyclesWords::tr("The study day must not lie before the start."));
    }
}

void checkClosing(const PdsaCycle& cycle, QDate today, Problems& problems) {
    if (!cycle.hasStarted()) {
        problems.error(QStringLiteral("startedOn"), PdsaCyclesWords::tr("The test has not started."));
    }
    if (!cycle.endedOn.isValid()) {
        problems.error(QStringLiteral("endedOn"), PdsaCyclesWords::tr("Write the day the test ended."));
    } else if (cycle.endedOn > today) {
        problems.error(QStringLiteral("endedOn"), PdsaCyclesWords::tr("The day lies in the future."));
    } else if (cycle.hasStarted() && cycle.endedOn < cycle.startedOn) {
        problems.error(QStringLiteral("endedOn"), PdsaCyclesWords::tr("The test must not end before it starts."));
    }
    if (!cycle.isClosed()) {
        problems.error(QStringLiteral("decision"), PdsaCyclesWords::tr("Choose adopt, adapt or abandon."));
    }
    if (isBlank(cycle.reason)) {
        problems.error(QStringLiteral("reason"), PdsaCyclesWords::tr("Write why this was decided."));
    }
}
} // namespace

PdsaState stateOf(const PdsaCycle& cycle, QDate today) {
    if (cycle.isClosed()) {
        return PdsaState::Closed;
    }
    if (!cycle.hasStarted()) {
        return PdsaState::Planned;
    }
    return dueOn(cycle) <= today ? PdsaState::StudyDue : PdsaState::Running;
}

QDate dueOn(const PdsaCycle& cycle) { return cycle.studyOn; }

const QStringList& pdsaMeasures() {
    static const QStringList measures{QStringLiteral("noshow.by_period"),
                                      QStringLiteral("noshow.gp_hospital"),
                                      QStringLiteral("first_contact.within_by_period"),
                                      QStringLiteral("first_contact.wait_by_month"),
                                      QStringLiteral("soft.by_quarter"),
                                      QStringLiteral("cost.by_month")};
    return measures;
}

bool mayShowOn(const QString& measure, const QString& chart) {
    return !measure.isEmpty() && subjectOf(measure) == subjectOf(chart);
}

const QList<int>& pdsaGroupSizes() {
    static const QList<int> sizes{5, 10, 25, 50, 100};
    return sizes;
}

QString missingPrediction(const QString& prediction) {
    return isBlank(prediction)
               ? PdsaCyclesWords::tr("Write what you expect to see. A test does not start without a prediction.")
               : QString();
}

PdsaCycle nextAfter(const PdsaCycle& last) {
    PdsaCycle next;
    next.programmeId = last.programmeId;
    next.aim = last.aim;
    next.measure = last.measure;
    next.groupSize = last.groupSize;
    const QList<int>& sizes = pdsaGroupSizes();
    const auto larger = std::upper_bound(sizes.cbegin(), sizes.cend(), last.groupSize);
    if (last.decision != PdsaDecision::Abandon && larger != sizes.cend()) {
        next.groupSize = *larger;
    }
    return next;
}

Problems check(const PdsaCycle& cycle, QDate today) {
    Problems problems;
    if (isBlank(cycle.title)) {
        problems.error(QStringLiteral("title"), PdsaCyclesWords::tr("Write what is tried, in a few words."));
    }
    if (!cycle.measure.isEmpty() && !pdsaMeasures().contains(cycle.measure)) {
        problems.error(QStringLiteral("measure"), PdsaCyclesWords::tr("Choose a measure from the list."));
    }
    if (!pdsaGroupSizes().contains(cycle.groupSize)) {
        problems.error(QStringLiteral("groupSize"), PdsaCyclesWords::tr("Choose how many citizens it is tried with."));
    }
    if (cycle.hasStarted()) {
        checkStart(cycle, today, problems);
    }
    if (cycle.isClosed() || cycle.endedOn.isValid()) {
        checkClosing(cycle, today, problems);
    }
    return problems;
}

Problems checkChange(const PdsaCycle& before, const PdsaCycle& after, QDate foreseenOn, QDate today) {
    Problems problems;
    if (!before.hasStarted()) {
        const bool isWrittenNow = after.prediction != before.prediction || after.measure != before.measure;
        const QDate earliest = isWrittenNow ? today : std::min(foreseenOn, today);
        if (after.hasStarted() && after.startedOn < earliest) {
            problems.error(
                QStringLiteral("startedOn"),
                PdsaCyclesWords::tr("Prediction and measure were written on %1. The test starts on that day at the earliest.")
                    .arg(formatDate(earliest)));
        }
        return problems;
    }
    if (after.prediction != before.prediction) {
        problems.error(QStringLiteral("prediction"),
                       PdsaCyclesWords::tr("The prediction stays as it was when the test started."));
    }
    if (after.measure != before.measure) {
        problems.error(QStringLiteral("measure"), PdsaCyclesWords::tr("The measure stays as it was when the test started."));
    }
    if (after.startedOn != before.startedOn) {
        problems.error(QStringLiteral("startedOn"), PdsaCyclesWords::tr("The day of the start stays as it was."));
    }
    return problems;
}

} // namespace brobygger

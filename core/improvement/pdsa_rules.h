// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/improvement/pdsa_cycle.h"

#include <QList>
#include <QStringList>

namespace brobygger {

enum class PdsaState {
    Planned,
    Running,
    StudyDue, ///< its study day has come, and nothing is decided yet
    Closed,
};

PdsaState stateOf(const PdsaCycle& cycle, QDate today);
/// The day it is to be studied.
QDate dueOn(const PdsaCycle& cycle);

/// The charts over time of an evaluation that a test can be measured by, by their ids, in the order in which they are offered.
const QStringList& pdsaMeasures();
/// Whether what is tried by a measure may show on a chart: one of the same subject, by the beginning of both ids. A test of
/// no-shows stands on every chart of no-shows, and on none of costs.
bool mayShowOn(const QString& measure, const QString& chart);
/// From few citizens to all of them.
const QList<int>& pdsaGroupSizes();

/// What a test lacks to start when nothing is predicted; empty when something is.
QString missingPrediction(const QString& prediction);

/// The next test after one: the same aim and measure, with a larger group unless the last one was abandoned.
PdsaCycle nextAfter(const PdsaCycle& last);

/// Fields: title, measure (one of those above, or none as long as it has not started), groupSize, studyOn; of one that has
/// started: startedOn (not after `today`), prediction, measure, studyOn (not before the start); of one that is closed: endedOn
/// (from the start to `today`), decision, reason.
Problems check(const PdsaCycle& cycle, QDate today);
/// Fields: prediction, measure, startedOn, which stay as they were once it has started. It starts no earlier than the day on
/// which its prediction and measure were written down as they now are (`foreseenOn`, at most `today`): what is predicted
/// afterwards is no prediction.
Problems checkChange(const PdsaCycle& before, const PdsaCycle& after, QDate foreseenOn, QDate today);

} // namespace brobygger

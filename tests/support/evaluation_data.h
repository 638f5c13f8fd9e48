// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/courses/course.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/referrals/incoming_referral.h"
#include "core/referrals/outgoing_referral.h"
#include "core/workspace/workspace.h"

namespace brobygger {

/// Three quarters of a year that lie behind.
inline const QDate evaluatedFrom(2026, 1, 1);
inline const QDate evaluatedTo(2026, 9, 30);

/// Writes what an evaluation counts straight into a file, with dates in the past that the services would refuse.
class EvaluationData final {
public:
    explicit EvaluationData(Workspace& workspace)
        : m_workspace(workspace) {}

    /// A citizen with a course of the programme in use, opened that day.
    Course course(QDate openedOn, QDate startedOn = {}, const QString& outcome = {}, QDate closedOn = {});
    void referral(const Course& course, QDate receivedOn, QDate firstContactOn = {});
    /// So many appointments of a course on one day.
    void appointments(const Course& course, QDate on, const QString& sector, const QString& outcome, int times = 1,
                      const QString& reason = {}, const QString& remedy = {});
    void contact(const Course& course, QDate on, int minutes);

    EvaluationRequest request(QDate from, QDate to, EvaluationLevel level = EvaluationLevel::Working) const;
    Evaluation evaluated(const EvaluationRequest& request) const;

    /// About two years of a small project in which the no-shows become fewer.
    void smallProject();

private:
    Workspace& m_workspace;
    int m_people = 0;
};

} // namespace brobygger

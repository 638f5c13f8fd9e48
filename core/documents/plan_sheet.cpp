// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plan_sheet.h"

#include "core/documents/letter_requests.h"
#include "core/plan/goal_rules.h"

#include <algorithm>

namespace brobygger {

namespace {
QList<PlanSheetAppointment> aheadOf(const QList<AppointmentRow>& rows, const QDateTime& now) {
    QList<PlanSheetAppointment> ahead;
    for (const AppointmentRow& row : rows) {
        if (!row.appointment.hasOutcome() && row.appointment.startsAt >= now) {
            const CitizenLetterRequest said = citizenLetterRequest(row, {});
            ahead.append({said.at, said.what, said.place});
        }
    }
    std::stable_sort(ahead.begin(), ahead.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return ahead.mid(0, appointmentsOnPlan);
}
} // namespace

PlanSheetLetter planSheetLetter(const QList<GoalPlan>& plans, const QList<AppointmentRow>& appointments, const QDateTime& now) {
    PlanSheetLetter letter;
    for (const GoalPlan& plan : plans) {
        if (!plan.goal.isOpen()) {
            continue;
        }
        letter.goals.append(plan.goal.words);
        for (const Todo& step : plan.steps) {
            if (step.state == TodoState::Open) {
                letter.steps.append({step.title, step.who, step.dueOn});
            }
        }
        if (const QDate day = dueOn(plan.goal);
            day.isValid() && day >= now.date()) { // one that is past tells nobody when to come
            letter.talks.append({day, plan.goal.words});
        }
    }
    letter.appointments = aheadOf(appointments, now);
    return letter;
}

} // namespace brobygger

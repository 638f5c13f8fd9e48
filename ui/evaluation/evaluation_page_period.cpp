// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EvaluationPage that says of which days figures can be made.
#include "core/base/time/dates.h"
#include "core/evaluation/figures/periods.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/frozen/frozen_report_panel.h"
#include "ui/evaluation/programme_combo.h"
#include "ui/evaluation/rows_panel.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/labels/empty_state.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <utility>

namespace brobygger {

QString EvaluationPage::periodProblem() const {
    if (!m_from->date() || !m_to->date()) {
        return tr("Write the first and the last day of the period.");
    }
    const Result<void> period = checkPeriod(request(), m_context.workspace.clock.today());
    return period ? QString() : period.error().message;
}

bool EvaluationPage::takesPeriod() {
    const QString problem = periodProblem();
    if (problem.isEmpty()) {
        if (const QString told = std::exchange(m_refusal, QString()); !told.isEmpty() && messages()->text() == told) {
            messages()->dismiss();
        }
        return true;
    }
    stopCounting();
    m_sheetWaiting.clear();
    m_picturesWaiting.reset();
    const EvaluationRequest wanted = request();
    const bool isInOrder = m_from->date() && m_to->date() && wanted.from <= wanted.to;
    const EvaluationRequest whole = inWholeQuarters(wanted, m_context.workspace.clock.today());
    refuse(problem, tr("Correct the dates, and the figures come by themselves."),
           isInOrder ? tr("Choose %1 – %2").arg(formatDate(whole.from), formatDate(whole.to)) : QString());
    return false;
}

void EvaluationPage::refuse(const QString& why, const QString& whatToDo, const QString& button) {
    m_evaluation.reset();
    m_isRefused = true;
    m_refused->setWords(why, whatToDo, button);
    // What is entered aside and a kept report have nothing to do with the period; rows have.
    if (!isAside() || m_stack->currentWidget() == m_rows) {
        m_stack->setCurrentWidget(m_refused);
    }
}

void EvaluationPage::leaveRefusal() {
    if (periodProblem().isEmpty()) {
        countAgain(); // the count had failed
    } else {
        takeWholeQuarters();
    }
}

bool EvaluationPage::refusesPeriod() {
    const QString problem = periodProblem();
    if (problem.isEmpty()) {
        return false;
    }
    DateField* wrong = m_from->date() ? m_to : m_from;
    if (!wrong->date()) {
        wrong->showProblem();
    }
    m_refusal = problem;
    messages()->fail(problem);
    wrong->edit()->setFocus();
    return true;
}

void EvaluationPage::offerFiles() {
    if (!m_frozen) {
        return; // the page is being made
    }
    const QString problem = periodProblem();
    for (QAction* action : {m_saveSheet, m_makeReport, m_tabCommands.pictures}) {
        m_context.actions.forbid(action, problem);
    }
    const bool isOfToday = m_stack->currentWidget() != m_frozen->parentWidget();
    for (QAction* action : {m_saveSheet, m_makeReport}) {
        action->setVisible(isOfToday);
    }
    for (QWidget* chooser : QList<QWidget*>{m_programme, m_from, m_to, m_level}) {
        chooser->setVisible(isOfToday);
    }
}

void EvaluationPage::followLevel() {
    const bool isOutside = request().level == EvaluationLevel::Outside;
    const bool isInOrder = m_from->date() && m_to->date() && *m_from->date() <= *m_to->date();
    const EvaluationRequest before = request();
    if (!isOutside) {
        restorePeriod();
    } else if (isInOrder && takeWholeQuarters()) {
        m_widened.emplace(before, request());
        messages()->tell(tr("The period is now whole quarters that are over: %1 – %2.")
                             .arg(formatDate(*m_from->date()), formatDate(*m_to->date())));
    }
    countAgain();
}

void EvaluationPage::restorePeriod() {
    const auto widened = std::exchange(m_widened, std::nullopt);
    if (!widened || m_from->date() != widened->second.from || m_to->date() != widened->second.to) {
        return;
    }
    const EvaluationRequest& before = widened->first;
    m_from->setDate(before.from);
    m_to->setDate(before.to);
    messages()->tell(tr("The period is again %1 – %2.").arg(formatDate(before.from), formatDate(before.to)));
}

bool EvaluationPage::takeWholeQuarters() {
    const EvaluationRequest before = request();
    const EvaluationRequest whole = inWholeQuarters(before, m_context.workspace.clock.today());
    m_from->setDate(whole.from);
    m_to->setDate(whole.to);
    return whole != before;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_view.h"

#include "ui/evaluation/tabs/board_tab.h"
#include "ui/evaluation/tabs/change_tab.h"
#include "ui/evaluation/tabs/exhibit_tab.h"
#include "ui/kit/behaviour/kept_focus.h"
#include "ui/kit/layout/scrolling.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>

namespace brobygger {

EvaluationView::EvaluationView(const EvaluationCommands& commands, const Codes& codes, QWidget* parent)
    : FrontTabs(parent)
    , m_commands(commands)
    , m_codes(codes)
    , m_isMade(tabPlans().size(), false) {
    setObjectName(QStringLiteral("evaluationTabs"));
    setDocumentMode(true);
    tabBar()->setElideMode(Qt::ElideNone);
    tabBar()->setUsesScrollButtons(true);
    for (const TabPlan& plan : tabPlans()) {
        addTab(scrolling(new QWidget, QLatin1String(plan.id)), plan.titleText());
    }
    connect(this, &QTabWidget::currentChanged, this, [this] {
        makeFront();
        Q_EMIT turned();
    });
}

void EvaluationView::setEvaluation(const Evaluation& evaluation) {
    m_evaluation = std::make_shared<const Evaluation>(evaluation);
    m_persons.reset();
    m_isMade.fill(false);
    makeFront();
}

void EvaluationView::setPersons(const std::shared_ptr<const PersonChanges>& persons) {
    m_persons = persons;
    if (ChangeTab* tab = changeTab()) {
        tab->setPersons(persons);
    }
}

ChangeTab* EvaluationView::changeTab() const { return m_changeTab; }

QString EvaluationView::sentences() const {
    const ChangeTab* tab = changeTab();
    return tab && currentWidget() && currentWidget()->isAncestorOf(tab) ? tab->sentences() : QString();
}

bool EvaluationView::wantsPersons() const {
    return !m_persons && m_changeTab && currentWidget() && currentWidget()->isAncestorOf(m_changeTab) && m_evaluation &&
           m_evaluation->request.level == EvaluationLevel::Working &&
           m_evaluation->files.isEmpty(); // the lines of the other files are not here
}

TabId EvaluationView::tabInFront() const { return TabId(tabPlans()[currentIndex()].id); }

void EvaluationView::turnTo(TabId tab) {
    for (int at = 0; at < count(); ++at) {
        if (TabId(tabPlans()[at].id) == tab) {
            setCurrentIndex(at);
        }
    }
}

void EvaluationView::retranslate() {
    setAccessibleName(QCoreApplication::translate("EvaluationView", "Chapters of the evaluation"));
    for (int at = 0; at < count(); ++at) {
        setTabText(at, tabPlans()[at].titleText());
    }
    m_isMade.fill(false);
    makeFront();
}

void EvaluationView::makeFront() {
    const int at = currentIndex();
    if (!m_evaluation || at < 0 || m_isMade[at]) {
        return;
    }
    m_isMade[at] = true;
    auto* area = qobject_cast<QScrollArea*>(widget(at));
    const int where = area->verticalScrollBar()->value();
    const KeptFocus focus(*area);
    if (focus.wasInside()) {
        setFocus(); // or it would wander off when what has it goes
    }
    setScrolling(area, makeTab(at));
    if (QWidget* again = focus.find(*area)) {
        again->setFocus();
    }
    QTimer::singleShot(0, area, [area, where] { area->verticalScrollBar()->setValue(where); }); // once it has its height
}

QWidget* EvaluationView::makeTab(int at) {
    const TabPlan& plan = tabPlans()[at];
    const TabTools tools{m_evaluation,
                         FigureWords(m_evaluation->request.language),
                         &m_codes,
                         m_commands,
                         [this](const QString& figureId, const QString& title) { Q_EMIT figureOpened(figureId, title); },
                         m_controlCharts};
    if (plan.kind == TabPlan::Kind::Board) {
        return boardTab(tools);
    }
    if (plan.kind == TabPlan::Kind::Exhibits) {
        return exhibitTab(tools, plan);
    }
    if (changeScores(*m_evaluation).isEmpty()) {
        return emptyTab(plan.emptyText(), tools.isKept() ? QString() : plan.fillingText(), {});
    }
    auto* tab = new ChangeTab(tools, m_change);
    m_changeTab = tab;
    m_change = tab->choice();
    connect(tab, &ChangeTab::chosen, this, [this, tab] {
        m_change = tab->choice();
        Q_EMIT turned();
    });
    if (m_persons) {
        tab->setPersons(m_persons);
    }
    return tab;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvement_page.h"

#include "core/improvement/pdsa_rules.h"
#include "core/workspace/workspace.h"
#include "ui/improvement/calibration/calibration_view.h"
#include "ui/improvement/cycle_list.h"
#include "ui/improvement/measure_chart.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/text_size.h"
#include "ui/shell/navigator.h"

#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int cycleListWidth = 400;
constexpr int cycleSideScrollsFrom = 480; // a lower page scrolls as a whole
constexpr int cycleGap = 12;
} // namespace

ImprovementPage::ImprovementPage(PageContext& context)
    : Page(PageBody::Filling)
    , m_context(context)
    , m_list(new CycleList(context))
    , m_card(new CycleCard(makeCommands()))
    , m_chart(new MeasureChart(context.workspace))
    , m_calibration(new CalibrationView(context))
    , m_tabs(new FrontTabs) {
    setObjectName(QStringLiteral("improvementPage"));
    makeTabs();
    content()->addWidget(m_tabs, 1);
    connect(m_list, &CycleList::cycleChosen, this, &ImprovementPage::followCycle);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::PdsaCycle)) {
            followCycle();
        }
    });
    ImprovementPage::retranslate();
}

CycleCommands ImprovementPage::makeCommands() {
    return {command(
                "cycle.start", [] { return tr("Start the test…"); }, IconName::Check, CycleStep::Start),
            command(
                "cycle.study", [] { return tr("Done and seen…"); }, IconName::Edit, CycleStep::Study),
            command(
                "cycle.decide", [] { return tr("Decide…"); }, IconName::Improvement, CycleStep::Decide)};
}

QAction* ImprovementPage::command(const char* id, std::function<QString()> words, IconName icon, CycleStep step) {
    return m_context.actions.add({QLatin1String(id), std::move(words), {}, {}, icon, [this, step] {
                                      if (const auto cycle = m_list->current()) {
                                          openCycle(m_list, m_context, step, *cycle);
                                      }
                                  }});
}

QWidget* ImprovementPage::makeBody() {
    auto* body = new Panes;
    auto* list = new Card;
    list->content()->addWidget(m_list, 1);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cycleGap);
    column->addWidget(m_card);
    column->addWidget(m_chart);
    column->addStretch();
    m_side = new GrowingScrollArea(side, QStringLiteral("cycleSide"));
    m_side->setFocusPolicy(Qt::StrongFocus); // what is written of a test holds nothing else the keyboard could scroll it by
    body->add(list, cycleListWidth);
    body->add(m_side);
    return body;
}

void ImprovementPage::makeTabs() {
    m_tabs->setObjectName(QStringLiteral("improvementTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addList(makeBody());
    m_tabs->addTab(m_calibration, QString());
    setFocusProxy(m_list);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setFocusProxy(m_tabs->currentWidget() == m_calibration ? static_cast<QWidget*>(m_calibration) : m_list);
    });
}

void ImprovementPage::fitSide() { m_side->setWhole(height() < scaled(cycleSideScrollsFrom)); }

void ImprovementPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitSide();
}

void ImprovementPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    fitSide();     // the size of text may be another
    followCycle(); // and the day
}

void ImprovementPage::retranslate() {
    header()->setTitle(tr("Improvement"));
    m_tabs->setAccessibleName(tr("Tests and screening tool"));
    m_tabs->setTabText(0, tr("Tests"));
    m_tabs->setTabText(1, tr("The screening tool"));
    m_calibration->retranslate();
    m_side->setAccessibleName(tr("The chosen test, and the chart of its measure"));
    m_list->retranslate();
    m_chart->retranslate();
    followCycle();
}

void ImprovementPage::followCycle() {
    const auto cycle = m_list->current();
    if (cycle) {
        m_card->show(m_context.workspace, *cycle);
    } else {
        m_card->clear();
    }
    m_chart->setMeasure(cycle ? cycle->measure : QString());
    m_chart->setVisible(cycle.has_value());
    countCycles();
}

void ImprovementPage::countCycles() {
    const Workspace& workspace = m_context.workspace;
    const QList<PdsaCycle> all = workspace.pdsaCycles.ofProgramme(workspace.settings.value(programmeInUse));
    const auto due = std::count_if(all.cbegin(), all.cend(), [today = workspace.clock.today()](const PdsaCycle& cycle) {
        return stateOf(cycle, today) == PdsaState::StudyDue;
    });
    header()->setSubtitle(tr("Tests: %1. To be decided: %2.").arg(all.size()).arg(due));
}

TabId ImprovementPage::tabInFront() const { return m_tabs->currentWidget() == m_calibration ? section::calibration : TabId(); }

void ImprovementPage::openTarget(const Target& target) {
    if (target.tab == section::calibration) {
        m_tabs->setCurrentWidget(m_calibration);
        m_calibration->setFocus();
    } else if (target.kind == RecordKind::PdsaCycle && target.record != 0) {
        m_tabs->setCurrentIndex(0);
        m_list->select(PdsaCycleId(target.record).toString());
    }
}

} // namespace brobygger

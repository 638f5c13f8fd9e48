// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/measure_chart.h"

#include "core/evaluation/figures/figure_words.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/exhibits/counted_changes.h"
#include "ui/shared/exhibits/exhibit_card.h"

#include <QLabel>
#include <QLayoutItem>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace brobygger {

MeasureChart::MeasureChart(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new FrontPages)
    , m_counting(new ProgressPanel)
    , m_sentence(makeLabel(QString(), TextRole::Muted))
    , m_place(new QWidget)
    , m_chart(new QVBoxLayout(m_place)) {
    m_counting->setCancellable(false);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("measureSentence"));
    m_chart->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_counting);
    m_stack->addWidget(m_place);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (canChangeFigures(changes)) {
            m_isStale = true;
            countWhenSeen();
        }
    });
    retranslate();
}

MeasureChart::~MeasureChart() = default;

void MeasureChart::retranslate() {
    m_counting->setText(tr("Counting…"));
    m_isStale = true;
    showChart();
    countWhenSeen();
}

void MeasureChart::setMeasure(const QString& measure) {
    if (measure == m_measure) {
        return; // the list was read anew
    }
    m_measure = measure;
    showChart();
    countWhenSeen();
}

void MeasureChart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    countWhenSeen();
}

void MeasureChart::countWhenSeen() {
    if (!m_isStale || !isVisible() || m_measure.isEmpty()) {
        return;
    }
    m_isStale = false;
    if (!m_evaluation) {
        m_stack->setCurrentWidget(m_counting);
        m_counting->setProgress(0, 0);
    }
    m_task = Task::start<Evaluation>(
        [source = m_workspace.source(), settings = m_workspace.evaluations.inputs(),
         wanted = m_workspace.evaluations.usualRequest()](Progress& progress) -> Result<Evaluation> {
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            return evaluate(**database, wanted, settings, progress);
        },
        [this](Result<Evaluation> evaluation) { present(std::move(evaluation)); });
    connect(m_task.get(), &Task::progressed, m_counting, &ProgressPanel::setProgress);
}

void MeasureChart::present(Result<Evaluation> evaluation) {
    if (!evaluation) {
        m_evaluation.reset();
        say(evaluation.error().message);
        return;
    }
    m_evaluation = std::move(*evaluation);
    showChart();
}

void MeasureChart::say(const QString& sentence) {
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(m_sentence);
}

void MeasureChart::showChart() {
    while (QLayoutItem* item = m_chart->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_measure.isEmpty()) {
        say(tr("Once a measure is chosen, its chart stands here."));
        return;
    }
    if (!m_evaluation) {
        return; // it is counted, or will be when it is seen
    }
    const Exhibit* exhibit = m_evaluation->exhibit(m_measure);
    if (!exhibit) {
        say(tr("Nothing has been counted of this measure yet."));
        return;
    }
    m_chart->addWidget(new ExhibitCard(*exhibit, FigureWords(m_evaluation->request.language).text("word.hidden")));
    m_stack->setCurrentWidget(m_place);
}

} // namespace brobygger

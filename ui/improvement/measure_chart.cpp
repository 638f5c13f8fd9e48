// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/measure_chart.h"

#include "core/evaluation/figures/figure_words.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/exhibits/counted_changes.h"
#include "ui/shared/exhibits/exhibit_card.h"

#include <QLabel>
#include <QLayoutItem>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int settleMilliseconds = 300;
} // namespace

MeasureChart::MeasureChart(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_counting(new ProgressPanel)
    , m_sentence(makeLabel(QString(), TextRole::Muted))
    , m_place(new QWidget)
    , m_chart(new QVBoxLayout(m_place)) {
    m_counting->setCancellable(false);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("measureSentence"));
    m_chart->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_counting);
    layout->addWidget(m_place);
    connect(&workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (canChangeFigures(changes)) {
            m_isStale = true;
            m_soon.start();
        }
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &MeasureChart::countWhenSeen);
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
        bringForward(m_counting);
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
    bringForward(m_sentence);
}

/// The others take no room: what is written under a chart is as high as its width makes it, which no stack of pages asks.
void MeasureChart::bringForward(const QWidget* one) {
    for (QWidget* each : {static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_counting), m_place}) {
        each->setVisible(each == one);
    }
}

void MeasureChart::showChart() {
    while (QLayoutItem* item = m_chart->takeAt(0)) {
        QWidget* former = item->widget(); // perhaps in the middle of an event of its own
        former->setParent(nullptr);
        former->deleteLater();
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
    bringForward(m_place);
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/entering/baseline_panel.h"

#include "core/evaluation/exhibits/kinds/run_chart_words.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/entering/baseline_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"

namespace brobygger {

namespace {
constexpr int baselineSeriesWidth = 320;
constexpr int baselineMonthsWidth = 200;
} // namespace

BaselinePanel::BaselinePanel(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("baseline"), QStringLiteral("Baseline"), [] { return tr("New fixed baseline…"); },
                 [] { return tr("Change the fixed baseline…"); }, [] { return tr("Remove the fixed baseline"); },
                 [] { return tr("New baseline…"); }},
                {RecordKind::ChartBaseline}, parent)
    , m_rows(new RecordsOf<ChartBaseline>({}, this))
    , m_request(pageContext.workspace.evaluations.usualRequest()) {
    begin(m_rows);
}

void BaselinePanel::setRequest(const EvaluationRequest& request) {
    m_request = request;
    refresh();
}

void BaselinePanel::nameAll() {
    table()->setAccessibleName(tr("Fixed baselines"));
    table()->setEmptyText(tr("Every series is read by the median of all its points."));
    m_rows->setColumns(columns());
}

QList<Column<ChartBaseline>> BaselinePanel::columns() const {
    const FigureWords words(context().workspace.settings.value(language));
    return {
        {.id = QStringLiteral("series"),
         .title = tr("Series"),
         .text = [words](const ChartBaseline& baseline) { return runChartTitle(baseline.series, words); },
         .width = baselineSeriesWidth},
        {.id = QStringLiteral("months"),
         .title = tr("Median of"),
         .text = [words](const ChartBaseline& baseline) { return monthsText(baseline.from, baseline.to, words); },
         .width = baselineMonthsWidth},
        {.id = QStringLiteral("reason"),
         .title = tr("Reason"),
         .text = [](const ChartBaseline& baseline) { return baseline.reason.simplified(); }},
    };
}

void BaselinePanel::read() {
    m_rows->setSource(rowsOf<ChartBaseline>(context().workspace.chartBaselines.ofProgramme(m_request.programmeId),
                                            [](const ChartBaseline& baseline) { return baseline.id.toString(); }));
}

void BaselinePanel::openNew() { openBaseline(this, context(), newBaseline(context().workspace, m_request), m_request); }

void BaselinePanel::openRow(int row) {
    if (const auto baseline = m_rows->at(row)) {
        openBaseline(this, context(), *baseline, m_request);
    }
}

void BaselinePanel::removeRow(int row) {
    if (const auto baseline = m_rows->at(row)) {
        offerUndo(this, tr("The series is read by the median of all its points again."),
                  context().workspace.chartBaselines.remove(baseline->id));
    }
}

} // namespace brobygger

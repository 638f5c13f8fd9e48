// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/entering/norm_panel.h"

#include "core/evaluation/figures/score_words.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/entering/norm_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/entries/entry_fields.h"

namespace brobygger {

namespace {
constexpr int normScoreWidth = 300;
constexpr int normMeanWidth = 100;
constexpr int normYearWidth = 80;
} // namespace

NormPanel::NormPanel(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("norm"), QStringLiteral("Norm"), [] { return tr("New mean of the population…"); },
                 [] { return tr("Change the mean of the population…"); },
                 [] { return tr("Remove the mean of the population"); }, [] { return tr("New mean…"); }},
                {RecordKind::PopulationNorm}, parent)
    , m_rows(new RecordsOf<PopulationNorm>({}, this)) {
    begin(m_rows);
}

void NormPanel::nameAll() {
    table()->setAccessibleName(tr("Means of the population"));
    table()->setEmptyText(tr("Only SF-12 version 2 and WHO-5 are set against the population: their means come with the "
                             "program. Enter that of another score with its year and source."));
    m_rows->setColumns(columns());
}

QList<Column<PopulationNorm>> NormPanel::columns() const {
    const FigureWords words(context().workspace.settings.value(language));
    return {
        {.id = QStringLiteral("score"),
         .title = tr("Score"),
         .text = [words](const PopulationNorm& norm) { return scoreName(norm.score, words); },
         .width = normScoreWidth},
        {.id = QStringLiteral("mean"),
         .title = tr("Mean"),
         .text = [](const PopulationNorm& norm) { return decimalText(norm.mean); },
         .alignment = Qt::AlignRight,
         .width = normMeanWidth},
        {.id = QStringLiteral("year"),
         .title = tr("Year"),
         .text = [](const PopulationNorm& norm) { return QString::number(norm.year); },
         .alignment = Qt::AlignRight,
         .width = normYearWidth},
        {.id = QStringLiteral("source"), .title = tr("Source"), .text = [](const PopulationNorm& norm) { return norm.source; }},
    };
}

void NormPanel::read() {
    m_rows->setSource(rowsOf<PopulationNorm>(context().workspace.populationNorms.all(),
                                             [](const PopulationNorm& norm) { return norm.id.toString(); }));
}

void NormPanel::openNew() { openNorm(this, context()); }

void NormPanel::openRow(int row) {
    if (const auto norm = m_rows->at(row)) {
        openNorm(this, context(), *norm);
    }
}

void NormPanel::removeRow(int row) {
    if (const auto norm = m_rows->at(row)) {
        const FigureWords words(context().workspace.settings.value(language));
        offerUndo(this, tr("The mean of the population in %1 is removed.").arg(scoreName(norm->score, words)),
                  context().workspace.populationNorms.remove(norm->id));
    }
}

} // namespace brobygger

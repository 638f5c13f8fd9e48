// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/entering/comparison_panel.h"

#include "core/workspace/workspace.h"
#include "ui/evaluation/entering/comparison_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/entries/entry_fields.h"

namespace brobygger {

namespace {
constexpr int percentWidth = 100;
constexpr int intervalWidth = 140;
constexpr int periodWidth = 180;

QString intervalOf(const ComparisonFigure& figure) {
    return figure.low && figure.high ? ComparisonPanel::tr("%1 to %2").arg(decimalText(*figure.low), decimalText(*figure.high))
                                     : QString();
}
} // namespace

ComparisonPanel::ComparisonPanel(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("comparison"), QStringLiteral("Comparison"), [] { return tr("Figure of another place…"); },
                 [] { return tr("Change the figure of another place…"); },
                 [] { return tr("Remove the figure of another place"); }, [] { return tr("New figure…"); }},
                {RecordKind::ComparisonFigure}, parent)
    , m_rows(new RecordsOf<ComparisonFigure>({}, this)) {
    table()->setTwoLineRows();
    begin(m_rows);
}

void ComparisonPanel::nameAll() {
    table()->setAccessibleName(tr("Other places"));
    table()->setEmptyText(tr("No figure of another place is known."));
    m_rows->setColumns(columns());
}

QList<Column<ComparisonFigure>> ComparisonPanel::columns() {
    const auto name = [](const ComparisonFigure& figure) { return figure.name; };
    return {
        {.id = QStringLiteral("name"),
         .title = tr("Place"),
         .text = name,
         .cell =
             [name](const ComparisonFigure& figure) {
                 return Cell{.text = name(figure),
                             .detail = figure.isShipped() ? tr("comes with the program") : QString(),
                             .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("percent"),
         .title = tr("Percent"),
         .text = [](const ComparisonFigure& figure) { return decimalText(figure.percent); },
         .alignment = Qt::AlignRight,
         .width = percentWidth},
        {.id = QStringLiteral("interval"), .title = tr("Interval"), .text = intervalOf, .width = intervalWidth},
        {.id = QStringLiteral("period"),
         .title = tr("Period"),
         .text = [](const ComparisonFigure& figure) { return figure.period; },
         .width = periodWidth},
        {.id = QStringLiteral("source"),
         .title = tr("Source"),
         .text = [](const ComparisonFigure& figure) { return figure.source; }},
    };
}

void ComparisonPanel::read() {
    m_rows->setSource(rowsOf<ComparisonFigure>(context().workspace.comparisons.all(), [](const ComparisonFigure& figure) {
        return figure.isShipped() ? figure.key : figure.id.toString();
    }));
}

bool ComparisonPanel::isOwn(int row) const {
    const auto figure = m_rows->at(row);
    return figure && !figure->isShipped();
}

void ComparisonPanel::openNew() { openComparison(this, context()); }

void ComparisonPanel::openRow(int row) {
    if (const auto figure = m_rows->at(row)) {
        openComparison(this, context(), *figure);
    }
}

void ComparisonPanel::removeRow(int row) {
    if (const auto figure = m_rows->at(row)) {
        offerUndo(this, tr("%1 is removed.").arg(figure->name), context().workspace.comparisons.remove(figure->id));
    }
}

} // namespace brobygger

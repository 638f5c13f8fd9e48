// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/exhibit_card.h"

#include "ui/kit/card.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/tables/record_table.h"

#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int mostRows = 20;
constexpr int lineChartHeight = 280;
constexpr int firstColumnWidth = 180;

RecordTable* tableOf(const Exhibit& exhibit, QWidget* parent) {
    QList<Column<QStringList>> columns;
    for (qsizetype at = 0; at < exhibit.table.columns.size(); ++at) {
        Column<QStringList> column;
        column.id = QString::number(at);
        column.title = exhibit.table.columns[at];
        const bool hasTotal = exhibit.table.hasTotal;
        const QString totalName = hasTotal ? exhibit.table.rows.last().first() : QString();
        column.text = [at](const QStringList& row) { return row.value(at); };
        column.cell = [at, hasTotal, totalName](const QStringList& row) {
            Cell cell{row.value(at)};
            cell.role = hasTotal && row.first() == totalName ? TextRole::Strong : TextRole::Body;
            return cell;
        };
        column.alignment = at == 0 ? Qt::AlignLeft : Qt::AlignRight;
        column.width = at == 0 && exhibit.table.columns.size() > 4 ? firstColumnWidth : 0;
        columns.append(column);
    }
    auto* table = new RecordTable(QString(exhibit.id).replace(QLatin1Char('.'), QLatin1Char('_')) + QStringLiteral("Table"),
                                  exhibit.title, parent);
    auto* model = new RecordsOf<QStringList>(columns, table);
    table->setRecords(model);
    model->setSource(
        rowsOf<QStringList>(exhibit.table.rows, [](const QStringList& row) { return row.value(0) + row.value(1); }));
    table->setFittedToRows(mostRows);
    return table;
}
} // namespace

ExhibitCard::ExhibitCard(const Exhibit& exhibit, QWidget* parent)
    : QWidget(parent) {
    auto* card = new Card(exhibit.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    if (!exhibit.reading.isEmpty()) {
        card->addToTitle(new Chip({exhibit.reading, Tone::Green}));
    }
    if (exhibit.chart) {
        auto* chart = new ChartView;
        Chart shown = *exhibit.chart;
        shown.title = exhibit.title;
        chart->setChart(shown);
        chart->setFixedHeight(shown.kind == ChartKind::Funnel ? chart->sizeHint().height() : lineChartHeight);
        chart->setFocusPolicy(Qt::NoFocus);
        card->content()->addWidget(chart);
    }
    RecordTable* table = tableOf(exhibit, this);
    connect(table, &RecordTable::rowActivated, this, &ExhibitCard::rowActivated);
    card->content()->addWidget(table);
    if (!exhibit.note.isEmpty()) {
        auto* note = makeLabel(exhibit.note, TextRole::Muted);
        note->setWordWrap(true);
        card->content()->addWidget(note);
    }
}

} // namespace brobygger

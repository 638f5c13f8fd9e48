// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/exhibits/exhibit_card.h"

#include "core/evaluation/figures/number_columns.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/tables/record_table.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int lineChartHeight = 260;
constexpr int firstColumnWidth = 180;
constexpr qsizetype manyColumns = 4;

/// A row of the table with what opens when it is chosen.
struct ExhibitTableRow {
    QStringList cells;
    QString figure;
    bool isTotal = false;
};

QList<ExhibitTableRow> rowsOfExhibit(const Exhibit& exhibit) {
    QList<ExhibitTableRow> rows;
    for (qsizetype at = 0; at < exhibit.table.rows.size(); ++at) {
        const bool isTotal = exhibit.table.hasTotal && at == exhibit.table.rows.size() - 1;
        rows.append({exhibit.table.rows[at], exhibit.rowFigures.value(at), isTotal});
    }
    return rows;
}

Column<ExhibitTableRow> columnOf(const Exhibit& exhibit, qsizetype at, bool isNumeric, const QString& hiddenWord) {
    const bool isName = at == 0;
    Column<ExhibitTableRow> column;
    column.id = QString::number(at);
    column.title = exhibit.table.columns[at];
    column.text = [at, isNumeric](const ExhibitTableRow& row) {
        const QString text = row.cells.value(at);
        return text.isEmpty() && isNumeric ? QStringLiteral("–") : text;
    };
    column.cell = [text = column.text, hiddenWord](const ExhibitTableRow& row) {
        Cell cell{text(row)};
        const bool isQuiet = cell.text == hiddenWord || cell.text == QStringLiteral("–");
        cell.role = row.isTotal ? TextRole::Strong : isQuiet ? TextRole::Muted : TextRole::Body;
        return cell;
    };
    column.alignment = isNumeric ? Qt::AlignRight : Qt::AlignLeft;
    column.width = isName && exhibit.table.columns.size() > manyColumns ? firstColumnWidth : 0;
    return column;
}
} // namespace

ExhibitCard::ExhibitCard(const Exhibit& exhibit, const QString& hiddenWord, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(exhibit.title)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    if (!exhibit.reading.isEmpty()) {
        m_card->addToTitle(new Chip({exhibit.reading, Tone::Accent}));
    }
    ChartView* chart = nullptr;
    if (exhibit.chart) {
        chart = new ChartView;
        Chart shown = *exhibit.chart;
        shown.title = exhibit.title;
        chart->setChart(shown);
        chart->setFixedHeight(isInRows(shown) ? chart->sizeHint().height() : lineChartHeight);
        chart->setFocusPolicy(Qt::NoFocus);
        m_card->content()->addWidget(chart);
    }
    if (!exhibit.table.columns.isEmpty()) {
        addTable(exhibit, hiddenWord);
        if (chart && exhibit.chart->kind != ChartKind::Intervals) {
            addSwitch(chart);
        }
    }
    if (!exhibit.note.isEmpty()) {
        auto* note = makeLabel(exhibit.note, TextRole::Muted);
        note->setWordWrap(true);
        m_card->content()->addWidget(note);
    }
    m_card->content()->addStretch();
}

void ExhibitCard::addToTitle(QWidget* widget) { m_card->addToTitle(widget); }

void ExhibitCard::addAbove(QWidget* widget) { m_card->content()->insertWidget(0, widget, 0, Qt::AlignLeft); }

void ExhibitCard::addTable(const Exhibit& exhibit, const QString& hiddenWord) {
    QList<Column<ExhibitTableRow>> columns;
    const QList<bool> areNumbers = numberColumns(exhibit.table);
    for (qsizetype at = 0; at < exhibit.table.columns.size(); ++at) {
        columns.append(columnOf(exhibit, at, areNumbers[at], hiddenWord));
    }
    m_table = new RecordTable(QString(exhibit.id).replace(QLatin1Char('.'), QLatin1Char('_')) + QStringLiteral("Table"),
                              exhibit.title, this);
    auto* model = new RecordsOf<ExhibitTableRow>(columns, m_table);
    m_table->setRecords(model);
    model->setSource(rowsOf<ExhibitTableRow>(
        rowsOfExhibit(exhibit), [](const ExhibitTableRow& row) { return row.cells.value(0) + row.cells.value(1); }));
    m_table->setWhole(true); // the page scrolls, and nothing in it
    connect(m_table, &RecordTable::rowActivated, this, [this, model, title = exhibit.title](int at) {
        const auto row = model->at(at);
        if (row && !row->figure.isEmpty()) {
            Q_EMIT figureOpened(row->figure, QStringLiteral("%1: %2").arg(title, row->cells.value(0)));
        }
    });
    m_card->content()->addWidget(m_table);
}

/// The table stands where the chart is, when somebody asks for it.
void ExhibitCard::addSwitch(QWidget* chart) {
    QPushButton* asTable = makeButton(QStringLiteral("asTableButton"), tr("Show as a table"), ButtonRole::Link);
    asTable->setCheckable(true);
    asTable->setAccessibleDescription(m_card->title());
    m_table->hide();
    connect(asTable, &QPushButton::toggled, this, [this, chart, asTable](bool isTable) {
        chart->setVisible(!isTable);
        m_table->setVisible(isTable);
        asTable->setText(isTable ? tr("Show as a chart") : tr("Show as a table"));
    });
    m_card->addToTitle(asTable);
}

} // namespace brobygger

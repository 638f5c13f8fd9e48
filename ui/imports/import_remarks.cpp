// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_remarks.h"

#include "ui/imports/import_rows_step.h"
#include "ui/kit/card.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"

#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

ImportRemarks::ImportRemarks(const ImportRowsStep& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_records(new RecordsOf<PlannedRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("importRemarksTable"), tr("Rows to look at"))) {
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    auto* card = new Card;
    card->content()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Rows to look at"), TextRole::Strong));
    layout->addWidget(card, 1);
    setVisible(false);
}

void ImportRemarks::show(const ImportPreview& preview) {
    QList<PlannedRow> rows = preview.rows;
    rows.removeIf([](const PlannedRow& row) { return row.state == RowState::Rejected || row.problems.isEmpty(); });
    m_records->setSource(rowsOf<PlannedRow>(
        rows, [](const PlannedRow& row) { return row.table + QLatin1Char(' ') + QString::number(row.line); }));
    setVisible(!rows.isEmpty());
}

QList<Column<PlannedRow>> ImportRemarks::columns() const {
    return {
        {QStringLiteral("line"),
         tr("Row"),
         [](const PlannedRow& row) { return QString::number(row.line); },
         {},
         Qt::AlignLeft,
         {},
         72},
        {QStringLiteral("what"), tr("What"),
         [this](const PlannedRow& row) {
             return (QStringList{m_words.title(row)} + m_words.problems(row)).join(QLatin1Char(' '));
         },
         [this](const PlannedRow& row) {
             return Cell{m_words.title(row), m_words.problems(row).join(QStringLiteral(" · "))};
         }},
    };
}

} // namespace brobygger

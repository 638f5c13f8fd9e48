// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/rows_panel.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/navigator.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace brobygger {

RowsPanel::RowsPanel(PageContext& context, QAction* back, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_rows(new RecordsOf<FigureRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("figureRowsTable"), tr("Rows behind the figure"))) {
    m_table->setRecords(m_rows);
    m_card->addToTitle(buttonFor(back, QStringLiteral("backToFiguresButton"), ButtonRole::Ordinary));
    m_card->content()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->addWidget(m_card);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, back, &QAction::trigger);
    connect(m_table, &RecordTable::rowActivated, this,
            [this](int row) { m_context.navigator.openCitizen(m_rows->row(row).citizen); });
    setFocusProxy(m_table);
    retranslate();
}

QList<Column<FigureRow>> RowsPanel::columns() {
    return {{QStringLiteral("name"), tr("Name"), [](const FigureRow& row) { return row.name; }},
            {QStringLiteral("date"), tr("Date"), [](const FigureRow& row) { return formatDate(row.date); }},
            {QStringLiteral("what"), tr("What"), [](const FigureRow& row) { return row.what; }}};
}

void RowsPanel::open(const EvaluationRequest& request, const QString& figureId, const QString& title) {
    m_title = title;
    m_card->setTitle(title);
    const Evaluations& evaluations = m_context.workspace.evaluations;
    m_rows->setSource({[&evaluations, request, figureId] { return evaluations.countRowsBehind(request, figureId); },
                       [&evaluations, request, figureId](qsizetype offset, qsizetype limit, const SortOrder&) {
                           return evaluations.rowsBehind(request, figureId, offset, limit);
                       },
                       [](const FigureRow& row) { return row.citizen.toString() + isoDate(row.date) + row.what; }});
    if (m_rows->rowCount() > 0) {
        m_table->selectKey(m_table->records()->keyAt(0));
    }
    m_table->setFocus();
}

void RowsPanel::retranslate() {
    m_table->setAccessibleName(tr("Rows behind the figure"));
    m_table->setEmptyText(tr("Nothing is counted in this figure."));
    m_rows->setColumns(columns());
}

} // namespace brobygger

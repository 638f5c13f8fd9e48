// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/rows_panel.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/navigator.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

namespace brobygger {

namespace {
const QString countedPart = QStringLiteral("counted");
const QString wholePart = QStringLiteral("whole");
} // namespace

RowsPanel::RowsPanel(PageContext& context, QAction* back, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_parts(new Segments)
    , m_rows(new RecordsOf<FigureRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("figureRowsTable"), tr("Rows behind the figure"))) {
    m_table->setRecords(m_rows);
    m_parts->setObjectName(QStringLiteral("figurePartsSegments"));
    m_card->addToTitle(m_parts);
    m_card->addToTitle(buttonFor(back, QStringLiteral("backToFiguresButton"), ButtonRole::Ordinary));
    m_card->content()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->addWidget(m_card);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, back, &QAction::trigger);
    connect(m_parts, &Segments::chosen, this, &RowsPanel::showPart);
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
    forget();
    m_card->setTitle(title);
    m_figure = figureId;
    m_parts->setVisible(false);
    m_parts->setValue(countedPart);
    m_table->setEmptyText(tr("Looking for the rows …"));
    read(request);
}

void RowsPanel::readAgain(const EvaluationRequest& request, const QString& title) {
    if (request.language != m_language) {
        m_card->setTitle(title);
    }
    read(request);
}

void RowsPanel::forget() {
    m_task.reset();
    m_behind.reset();
    m_figure.clear();
    m_rows->setSource({});
}

void RowsPanel::read(const EvaluationRequest& request) {
    m_language = request.language;
    const DatabaseSource source = m_context.workspace.source();
    const EvaluationSettings settings = m_context.workspace.evaluations.inputs();
    m_task = Task::start<RecordsBehind>(
        [source, settings, request, figureId = m_figure](Progress& progress) -> Result<RecordsBehind> {
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            return recordsBehind(**database, request, settings, figureId, progress);
        },
        [this](Result<RecordsBehind> behind) { present(std::move(behind)); });
}

void RowsPanel::present(Result<RecordsBehind> behind) {
    if (!behind) {
        m_behind.reset();
        m_rows->setSource({});
        m_table->setEmptyText(behind.error().message);
        return;
    }
    m_behind = std::make_shared<const RecordsBehind>(std::move(*behind));
    m_parts->setVisible(m_behind->source.part.size() > 0 && m_behind->source.whole.size() > 0);
    if (m_behind->source.part.size() == 0 && m_behind->source.whole.size() > 0) {
        m_parts->setValue(wholePart); // nothing is counted: what it is a share of is what there is to see
    }
    showPart();
}

void RowsPanel::showPart() {
    if (!m_behind) {
        return;
    }
    m_table->setEmptyText(tr("Nothing is counted in this figure."));
    const auto behind = m_behind;
    const bool isWhole = m_parts->value() == wholePart;
    const auto counted = [behind, isWhole]() -> const Counted& { return isWhole ? behind->source.whole : behind->source.part; };
    const Evaluations& evaluations = m_context.workspace.evaluations;
    m_rows->setSource(
        {[counted] { return counted().size(); },
         [&evaluations, behind, counted, language = m_language](qsizetype offset, qsizetype limit, const SortOrder&) {
             return evaluations.rows(*behind, counted(), offset, limit, language);
         },
         [](const FigureRow& row) { return row.citizen.toString() + isoDate(row.date) + row.what; }});
    m_table->selectFirst();
}

void RowsPanel::offerParts() {
    m_parts->setSubject(tr("Rows"));
    const QString chosen = m_parts->value();
    m_parts->setSegments({{tr("Counted"), countedPart}, {tr("Of all these"), wholePart}});
    m_parts->setValue(chosen.isEmpty() ? countedPart : chosen);
}

void RowsPanel::retranslate() {
    offerParts();
    m_table->setAccessibleName(tr("Rows behind the figure"));
    m_rows->setColumns(columns());
    showPart();
}

} // namespace brobygger

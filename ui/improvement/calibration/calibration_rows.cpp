// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/calibration/calibration_rows.h"

#include "core/base/time/dates.h"
#include "core/screening/screening_texts.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/shown_commands.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/navigator.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
CaseRow rowOf(const Workspace& workspace, const ScreenedCase& screened) {
    const CitizenId citizen(screened.citizen);
    const auto known = workspace.citizens.find(citizen);
    return {ScreeningId(screened.id),
            citizen,
            known ? known->fullName() : QString(),
            screened.day,
            outcomeLabel(screened.verdict),
            outcomeLabel(screened.decision)};
}
} // namespace

CalibrationRows::CalibrationRows(PageContext& context, QAction* back, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_parts(new Segments)
    , m_rows(new RecordsOf<CaseRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("calibrationRowsTable"), tr("Screenings"))) {
    m_table->setRecords(m_rows);
    m_parts->setObjectName(QStringLiteral("calibrationParts"));
    m_card->addToTitle(m_parts);
    m_card->addToTitle(buttonFor(back, QStringLiteral("backToCalibrationButton"), ButtonRole::Ordinary));
    m_card->content()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, back, &QAction::trigger);
    connect(m_parts, &Segments::chosen, this, &CalibrationRows::showPart);
    connect(m_table, &RecordTable::rowActivated, this, &CalibrationRows::openRow);
    enableWhileShown(this, {back});
    setFocusProxy(m_table);
    retranslate();
}

QList<Column<CaseRow>> CalibrationRows::columns() {
    return {{QStringLiteral("name"), tr("Name"), [](const CaseRow& row) { return row.name; }},
            {QStringLiteral("on"), tr("Day"), [](const CaseRow& row) { return formatDate(row.on); }},
            {QStringLiteral("verdict"), tr("The tool"), [](const CaseRow& row) { return row.verdict; }},
            {QStringLiteral("decision"), tr("Decision"), [](const CaseRow& row) { return row.decision; }}};
}

void CalibrationRows::open(const std::shared_ptr<const Calibration>& calibration, const CalibrationLine& line) {
    m_calibration = calibration;
    m_line = line;
    m_card->setTitle(line.cells.value(0));
    QList<Segment> segments;
    QString first;
    for (qsizetype at = 0; at < line.parts.size(); ++at) {
        segments.append({line.parts.at(at).name, QString::number(at)});
        if (first.isEmpty() && !line.parts.at(at).rows.empty()) {
            first = QString::number(at);
        }
    }
    m_parts->setSegments(segments);
    m_parts->setValue(first.isEmpty() ? QStringLiteral("0") : first);
    m_parts->setVisible(segments.size() > 1);
    showPart();
    m_table->selectFirst();
}

void CalibrationRows::showPart() {
    const CaseRows rows = m_line.parts.value(m_parts->value().toLongLong()).rows;
    const auto calibration = m_calibration;
    const Workspace& workspace = m_context.workspace;
    m_rows->setSource({[rows] { return static_cast<qsizetype>(rows.size()); },
                       [rows, calibration, &workspace](qsizetype offset, qsizetype limit, const SortOrder&) {
                           QList<CaseRow> shown;
                           const qsizetype end = std::min(offset + limit, static_cast<qsizetype>(rows.size()));
                           for (qsizetype at = offset; at < end; ++at) {
                               const auto row = static_cast<size_t>(rows[static_cast<size_t>(at)]);
                               shown.append(rowOf(workspace, calibration->cases[row]));
                           }
                           return shown;
                       },
                       [](const CaseRow& row) { return row.screening.toString(); }});
    m_table->selectFirst();
}

void CalibrationRows::openRow(int row) {
    if (const auto screened = m_rows->at(row)) {
        m_context.navigator.open(
            {page::citizens, screened->citizen, tab::screening, RecordKind::Screening, screened->screening.value()});
    }
}

void CalibrationRows::retranslate() {
    m_parts->setSubject(tr("Screenings"));
    m_table->setAccessibleName(tr("Screenings"));
    m_table->setEmptyText(tr("No screening belongs here."));
    m_rows->setColumns(columns());
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/import_rows_step.h"

#include "core/imports/import_fields.h"
#include "ui/kit/record_table.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace brobygger {

namespace {

ChipText stateChip(RowState state) {
    switch (state) {
    case RowState::New:
        return {ImportRowsStep::tr("new"), Tone::Green};
    case RowState::Changed:
        return {ImportRowsStep::tr("changed"), Tone::Accent};
    case RowState::Rejected:
        return {ImportRowsStep::tr("rejected"), Tone::Red};
    case RowState::Unchanged:
        break;
    }
    return {ImportRowsStep::tr("as before"), Tone::Neutral};
}

/// Those that need a look come first.
int urgency(RowState state) {
    switch (state) {
    case RowState::Rejected:
        return 0;
    case RowState::Changed:
        return 1;
    case RowState::New:
        return 2;
    case RowState::Unchanged:
        break;
    }
    return 3;
}

} // namespace

QString importCounts(const ImportPreview& preview) {
    return ImportRowsStep::tr("%1 new, %2 changed, %3 as before, %4 rejected")
        .arg(preview.count(RowState::New))
        .arg(preview.count(RowState::Changed))
        .arg(preview.count(RowState::Unchanged))
        .arg(preview.count(RowState::Rejected));
}

ImportRowsStep::ImportRowsStep(ImportKind kind, const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_language(language)
    , m_counts(makeLabel(QString(), TextRole::CardTitle))
    , m_ignored(makeLabel(QString(), TextRole::Muted))
    , m_records(new RecordsOf<PlannedRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("importRowsTable"), tr("Rows of the sheet"))) {
    m_counts->setObjectName(QStringLiteral("importCountsLabel"));
    m_ignored->setWordWrap(true);
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts);
    layout->addWidget(m_ignored);
    layout->addWidget(m_table, 1);
}

void ImportRowsStep::show(const ImportPreview& preview) {
    m_counts->setText(importCounts(preview));
    m_ignored->setText(tr("Not used: %1").arg(preview.ignored.join(QStringLiteral(", "))));
    m_ignored->setVisible(!preview.ignored.isEmpty());
    QList<PlannedRow> rows = preview.rows;
    std::stable_sort(rows.begin(), rows.end(), [](const PlannedRow& a, const PlannedRow& b) {
        return urgency(a.state) < urgency(b.state);
    });
    m_records->setSource(
        rowsOf<PlannedRow>(rows, [](const PlannedRow& row) { return QString::number(row.line); }));
}

QString ImportRowsStep::explanation(const PlannedRow& row) const {
    QStringList texts;
    for (const Problem& problem : row.problems.list()) {
        texts.append(problem.field.isEmpty() ? problem.message
                                             : problem.field + QStringLiteral(": ") + problem.message);
    }
    for (const FieldChange& change : row.changes) {
        texts.append(
            QStringLiteral("%1: %2 → %3")
                .arg(importFieldLabel(m_kind, change.field, m_language), change.before, change.after));
    }
    QStringList kept;
    for (const QString& field : row.kept) {
        kept.append(importFieldLabel(m_kind, field, m_language));
    }
    if (!kept.isEmpty()) {
        texts.append(tr("Written by hand and left alone: %1").arg(kept.join(QStringLiteral(", "))));
    }
    return texts.join(QStringLiteral(" · ")).simplified();
}

QList<Column<PlannedRow>> ImportRowsStep::columns() const {
    return {
        {QStringLiteral("line"),
         tr("Row"),
         [](const PlannedRow& row) { return QString::number(row.line); },
         {},
         Qt::AlignLeft,
         {},
         56},
        {QStringLiteral("state"),
         tr("Result"),
         [](const PlannedRow& row) { return stateChip(row.state).text; },
         [](const PlannedRow& row) {
             const ChipText chip = stateChip(row.state);
             return Cell{chip.text, {}, chip.tone};
         },
         Qt::AlignLeft,
         {},
         100},
        {QStringLiteral("what"), tr("What"),
         [this](const PlannedRow& row) { return row.title + QLatin1Char(' ') + explanation(row); },
         [this](const PlannedRow& row) {
             return Cell{row.title, explanation(row)};
         }},
    };
}

} // namespace brobygger

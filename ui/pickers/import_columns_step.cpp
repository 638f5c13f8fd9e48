// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/import_columns_step.h"

#include "core/imports/import_fields.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace brobygger {

namespace {

constexpr qsizetype exampleLength = 48;

/// The first cells that are not empty, so that one sees what a column holds.
QString example(const ImportPreview& preview, qsizetype column) {
    QStringList cells;
    for (const PlannedRow& row : preview.rows.mid(0, 20)) {
        const QString cell = row.cells.value(column).simplified();
        if (!cell.isEmpty() && !cells.contains(cell) && cells.size() < 3) {
            cells.append(cell);
        }
    }
    const QString text = cells.join(QStringLiteral(" · "));
    return text.size() > exampleLength ? text.left(exampleLength) + QChar(0x2026) : text;
}

} // namespace

ImportColumnsStep::ImportColumnsStep(ImportKind kind, const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_language(language)
    , m_scroll(new QScrollArea) {
    m_scroll->setObjectName(QStringLiteral("columnsScroll"));
    m_scroll->setAccessibleName(tr("Columns of the sheet"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void ImportColumnsStep::show(const ImportPreview& preview) {
    m_combos.clear();
    auto* rows = new QWidget;
    auto* grid = new QGridLayout(rows);
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLabel(tr("Column in the sheet"), TextRole::Muted), 0, 0);
    grid->addWidget(makeLabel(tr("Field"), TextRole::Muted), 0, 1);
    grid->addWidget(makeLabel(tr("Examples"), TextRole::Muted), 0, 2);
    QList<Choice> choices{{tr("leave out"), QString()}};
    const QList<FieldNames> fields = fieldNames(m_kind);
    for (const FieldNames& field : fields) {
        if (!field.names.isEmpty()) {
            choices.append({importFieldLabel(m_kind, field.id, m_language), field.id});
        }
    }
    for (qsizetype at = 0; at < preview.headings.size(); ++at) {
        const QString heading = preview.headings.at(at);
        const int row = static_cast<int>(at) + 1;
        auto* combo = new QComboBox;
        combo->setObjectName(QStringLiteral("column%1Combo").arg(row));
        combo->setAccessibleName(heading);
        setChoices(combo, choices);
        choose(combo, preview.columns.value(heading));
        auto* label = makeLabel(heading, TextRole::Strong);
        label->setBuddy(combo);
        grid->addWidget(label, row, 0);
        grid->addWidget(combo, row, 1);
        grid->addWidget(makeLabel(example(preview, at), TextRole::Muted), row, 2);
        m_combos.append({heading, combo});
    }
    grid->setRowStretch(static_cast<int>(preview.headings.size()) + 1, 1);
    m_scroll->setWidget(rows);
}

QHash<QString, QString> ImportColumnsStep::columns() const {
    QHash<QString, QString> columns;
    for (const auto& [heading, combo] : m_combos) {
        if (!combo->currentData().toString().isEmpty()) {
            columns.insert(heading, combo->currentData().toString());
        }
    }
    return columns;
}

} // namespace brobygger

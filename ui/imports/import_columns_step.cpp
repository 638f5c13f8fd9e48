// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_columns_step.h"

#include "core/base/values/person_number.h"
#include "core/imports/import_fields.h"
#include "core/imports/import_mapping.h"
#include "core/sheets/masked_numbers.h"
#include "ui/imports/shortened.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {

constexpr qsizetype exampleLength = 48;

/// The first cells that are not empty, so that one sees what a column holds. CPR numbers are masked, in a column of them also
/// those that were written wrongly.
QString example(const ImportPreview& preview, qsizetype column) {
    const bool areNumbers = preview.columns.value(column) == QLatin1String("person_number");
    QStringList cells;
    for (const PlannedRow& row : preview.rows.mid(0, 20)) {
        const QString text = row.cells.value(column).simplified();
        const QString cell = areNumbers ? PersonNumber::masked(text) : withMaskedNumbers(text);
        if (!cell.isEmpty() && !cells.contains(cell) && cells.size() < 3) {
            cells.append(cell);
        }
    }
    return shortened(cells.join(QStringLiteral(" · ")), exampleLength);
}

/// A choice in a row with its label.
QWidget* labelled(const QString& text, QComboBox* combo, const QString& name) {
    auto* box = new QWidget;
    auto* row = new WrappingRow(box);
    auto* label = makeLabel(text, TextRole::Strong);
    label->setBuddy(combo);
    combo->setObjectName(name);
    combo->setAccessibleName(text);
    row->addWidget(label);
    row->addWidget(combo);
    return box;
}

} // namespace

QString importKindLabel(ImportKind kind) {
    switch (kind) {
    case ImportKind::Offers: return ImportColumnsStep::tr("Offers");
    case ImportKind::Citizens: return ImportColumnsStep::tr("Citizens");
    case ImportKind::Courses: return ImportColumnsStep::tr("Courses");
    case ImportKind::Appointments: return ImportColumnsStep::tr("Appointments");
    case ImportKind::Contacts: return ImportColumnsStep::tr("Contacts");
    case ImportKind::Measurements: return ImportColumnsStep::tr("Measurements");
    case ImportKind::ServiceUse: return ImportColumnsStep::tr("Use of services");
    case ImportKind::LabourStatus: return ImportColumnsStep::tr("Labour market status");
    case ImportKind::Costs: return ImportColumnsStep::tr("Expenses, prices and budget");
    case ImportKind::OfferReferrals: return ImportColumnsStep::tr("Referrals to offers");
    case ImportKind::Tally: return ImportColumnsStep::tr("Declined without registration");
    case ImportKind::Clinics: return ImportColumnsStep::tr("Clinics and doctors");
    case ImportKind::Screenings: break;
    }
    return ImportColumnsStep::tr("Screenings");
}

ImportColumnsStep::ImportColumnsStep(const QList<ImportKind>& kinds, const QList<Choice>& sectors, const QString& language,
                                     QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_kinds(new QButtonGroup(this))
    , m_question(makeLabel(tr("The headings fit more than one kind of sheet. Choose what this one holds."), TextRole::Body))
    , m_sheet(new QComboBox)
    , m_sheetRow(labelled(tr("Sheet of the workbook"), m_sheet, QStringLiteral("sheetCombo")))
    , m_sector(new QComboBox)
    , m_sectorRow(makeSector(sectors))
    , m_scroll(new GrowingScrollArea(new QWidget, QStringLiteral("columnsScroll"))) {
    m_preview.kind = kinds.first();
    m_scroll->setAccessibleName(tr("Columns of the sheet"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // a sheet may have long headings
    m_scroll->setRows([area = m_scroll] {
        const QList<QComboBox*> combos = area->widget()->findChildren<QComboBox*>();
        return QList<QWidget*>(combos.cbegin(), combos.cend());
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    if (kinds.size() > 1) {
        layout->addWidget(makeKinds(kinds));
    }
    m_question->setObjectName(QStringLiteral("kindQuestionLabel"));
    m_question->setWordWrap(true);
    layout->addWidget(m_question);
    layout->addWidget(m_sheetRow);
    layout->addWidget(m_sectorRow);
    layout->addWidget(m_scroll, 1);
    layout->addStretch();
    connect(m_sheet, &QComboBox::activated, this, [this] {
        if (const QString sheet = m_sheet->currentData().toString(); sheet != m_preview.sheet) {
            Q_EMIT sheetChosen(sheet);
        }
    });
}

QWidget* ImportColumnsStep::makeSector(const QList<Choice>& sectors) {
    QWidget* box = labelled(tr("Where, when a row does not say it"), m_sector, QStringLiteral("sectorCombo"));
    setChoices(m_sector, sectors);
    choose(m_sector, QStringLiteral("other"));
    return box;
}

QString ImportColumnsStep::sector() const {
    return m_preview.kind == ImportKind::Appointments ? m_sector->currentData().toString() : QString();
}

QWidget* ImportColumnsStep::makeKinds(const QList<ImportKind>& kinds) {
    auto* box = new QWidget;
    auto* row = new WrappingRow(box);
    row->addWidget(makeLabel(tr("The sheet holds"), TextRole::Strong));
    for (const ImportKind kind : kinds) {
        auto* button = new QRadioButton(importKindLabel(kind));
        button->setObjectName(toCode(kind) + QStringLiteral("Radio"));
        button->setAccessibleName(tr("The sheet holds: %1").arg(importKindLabel(kind)));
        m_kinds->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
    }
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { setKind(static_cast<ImportKind>(id)); });
    return box;
}

void ImportColumnsStep::setKind(ImportKind kind) {
    m_preview.kind = kind;
    m_preview.isKindOpen = false;
    m_preview.columns = mapHeadings(kind, m_preview.headings, {});
    fill();
    Q_EMIT kindChosen();
}

void ImportColumnsStep::show(const ImportPreview& preview) {
    m_preview = preview;
    m_kinds->setExclusive(!preview.isKindOpen); // of an exclusive group one stays chosen
    const QList<QAbstractButton*> kinds = m_kinds->buttons();
    for (QAbstractButton* button : kinds) {
        button->setChecked(!preview.isKindOpen && m_kinds->id(button) == static_cast<int>(preview.kind));
    }
    m_kinds->setExclusive(true);
    showSheets();
    fill();
}

void ImportColumnsStep::focusKinds() { m_kinds->buttons().first()->setFocus(Qt::OtherFocusReason); }

void ImportColumnsStep::showSheets() {
    QList<Choice> sheets;
    for (const QString& name : std::as_const(m_preview.sheets)) {
        sheets.append({withMaskedNumbers(name), name});
    }
    setChoices(m_sheet, sheets);
    choose(m_sheet, m_preview.sheet);
    m_sheetRow->setVisible(sheets.size() > 1);
}

void ImportColumnsStep::fill() {
    m_combos.clear();
    m_question->setVisible(m_preview.isKindOpen);
    m_scroll->setVisible(!m_preview.isKindOpen);
    m_sectorRow->setVisible(m_preview.kind == ImportKind::Appointments && !m_preview.isKindOpen);
    auto* rows = new QWidget;
    auto* grid = new QGridLayout(rows);
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLabel(tr("Column in the sheet"), TextRole::Muted), 0, 0);
    grid->addWidget(makeLabel(tr("Field"), TextRole::Muted), 0, 1);
    grid->addWidget(makeLabel(tr("Examples"), TextRole::Muted), 0, 2);
    QList<Choice> choices{{tr("leave out"), QString()}};
    const QList<FieldNames> fields = fieldNames(m_preview.kind, m_preview.columns);
    const qsizetype name = m_language == QLatin1String("sv") ? 1 : m_language == QLatin1String("en") ? 2 : 0;
    for (const FieldNames& field : fields) {
        if (!field.names.isEmpty()) {
            choices.append({field.names.value(name), field.id});
        }
    }
    for (qsizetype at = 0; at < m_preview.headings.size(); ++at) {
        const QString written = withMaskedNumbers(m_preview.headings.at(at)); // the first row may be somebody
        const QString heading = written.isEmpty() ? tr("Column %1").arg(at + 1) : shortened(written, cellShown);
        const int row = static_cast<int>(at) + 1;
        auto* combo = new QComboBox;
        combo->setObjectName(QStringLiteral("column%1Combo").arg(row));
        combo->setAccessibleName(heading);
        setChoices(combo, choices);
        choose(combo, m_preview.columns.value(at));
        auto* label = makeLabel(heading, TextRole::Strong);
        label->setBuddy(combo);
        label->setToolTip(written.size() > cellShown ? written : QString());
        grid->addWidget(label, row, 0);
        grid->addWidget(combo, row, 1);
        grid->addWidget(makeLabel(example(m_preview, at), TextRole::Muted), row, 2);
        m_combos.append(combo);
    }
    grid->setRowStretch(static_cast<int>(m_preview.headings.size()) + 1, 1);
    setScrolling(m_scroll, rows);
}

QStringList ImportColumnsStep::columns() const {
    QStringList columns;
    for (const QComboBox* combo : m_combos) {
        columns.append(combo->currentData().toString());
    }
    return columns;
}

QString ImportColumnsStep::chosenTwice() const {
    QStringList seen;
    for (const QComboBox* combo : m_combos) {
        const QString field = combo->currentData().toString();
        if (!field.isEmpty() && seen.contains(field)) {
            return combo->currentText();
        }
        seen.append(field);
    }
    return {};
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/areas_section.h"

#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int areaRowsShown = 8;
constexpr int earliestYear = 2000;
constexpr int latestYear = 2100;

QList<Column<AreaRow>> areaColumns() {
    const auto year = [](const AreaRow& row) { return row.category ? QString::number(row.category->year) : QString(); };
    const auto category = [](const AreaRow& row) {
        return row.category ? QString::number(row.category->category) : AreasSection::tr("not entered");
    };
    return {
        {.id = QStringLiteral("parish"),
         .title = AreasSection::tr("Parish"),
         .text = [](const AreaRow& row) { return row.parish; }},
        {.id = QStringLiteral("category"), .title = AreasSection::tr("Category"), .text = category, .width = 120},
        {.id = QStringLiteral("year"), .title = AreasSection::tr("Year"), .text = year, .width = 80},
        {.id = QStringLiteral("source"),
         .title = AreasSection::tr("Source"),
         .text = [](const AreaRow& row) { return row.category ? row.category->source : QString(); }},
    };
}
} // namespace

AreasSection::AreasSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_rows(new RecordsOf<AreaRow>(areaColumns(), this))
    , m_table(new RecordTable(QStringLiteral("areasTable"), QString()))
    , m_edit(context.actions.add({QStringLiteral("settings.areaCategory"),
                                  [] { return tr("Enter category…"); },
                                  [] { return tr("Enter the area category of the selected parish"); },
                                  {},
                                  std::nullopt,
                                  [this] { editCurrent(); }})) {
    form()->hide();
    m_table->setRecords(m_rows);
    m_table->setFittedToRows(areaRowsShown);
    card()->content()->addWidget(m_table);
    card()->content()->addWidget(buttonFor(m_edit, QStringLiteral("areaButton"), ButtonRole::Ordinary), 0, Qt::AlignRight);
    m_table->setCommands({m_edit});
    connect(m_table, &RecordTable::rowActivated, this, [this](int row) { edit(m_rows->row(row)); });
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) { m_edit->setEnabled(row >= 0); });
    connect(&workspace().feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::ParishCategory) || changes.touches(RecordKind::Programme)) {
            read();
        }
    });
    m_edit->setEnabled(false);
    retranslate();
}

QList<AreaRow> AreasSection::rows() const {
    QList<AreaRow> found;
    const Result<Programme> programme = workspace().programmes.current();
    for (const QString& municipality : programme ? programme->area.municipalities : QStringList()) {
        for (const Parish& parish : workspace().places.parishesOf(municipality)) {
            found.append({parish.code, workspace().places.parishLabel(parish), workspace().parishCategories.find(parish.code)});
        }
    }
    return found;
}

void AreasSection::read() {
    const QList<AreaRow> found = rows();
    card()->setVisible(!found.isEmpty());
    m_rows->setSource(rowsOf<AreaRow>(found, [](const AreaRow& row) { return row.code; }));
}

void AreasSection::editCurrent() {
    if (const auto row = m_rows->at(m_table->currentRow())) {
        edit(*row);
    }
}

void AreasSection::edit(const AreaRow& row) {
    auto* dialog = new FormDialog(tr("Area category of %1").arg(row.parish), tr("Save"), this, 1);
    QSpinBox* category = dialog->form()->number(QStringLiteral("category"), tr("Category"), 1, 5, FieldNeed::Required);
    QSpinBox* year = dialog->form()->number(QStringLiteral("year"), tr("Year"), earliestYear, latestYear, FieldNeed::Required);
    QLineEdit* source = dialog->form()->line(QStringLiteral("source"), tr("Source"), FieldNeed::Required);
    const ParishCategory known = row.category.value_or(ParishCategory{row.code, 1, workspace().clock.today().year(), {}});
    category->setValue(known.category);
    year->setValue(known.year);
    source->setText(known.source);
    dialog->onSave([this, row, category, year, source] {
        return save(row, {row.code, category->value(), year->value(), source->text().trimmed()});
    });
    dialog->open();
}

Result<void> AreasSection::save(const AreaRow& row, const ParishCategory& entered) {
    const Result<Undo> saved = workspace().parishCategories.save(entered);
    if (!saved) {
        return saved.error();
    }
    offerBack(tr("The area category of %1 is saved.").arg(row.parish), *saved, [] {}); // the table follows by itself
    return {};
}

void AreasSection::retranslate() {
    card()->setTitle(tr("Area categories of the parishes"));
    m_table->setAccessibleName(card()->title());
    m_table->setEmptyText(tr("The programme names no municipality."));
    m_rows->setColumns(areaColumns());
    read();
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_rows_step.h"

#include "core/base/values/money.h"
#include "core/imports/hsds_labels.h"
#include "core/imports/import_fields.h"
#include "core/sheets/masked_numbers.h"
#include "ui/imports/shortened.h"
#include "ui/kit/card.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace brobygger {

namespace {

constexpr int detailHeight = 96;

ChipText stateChip(RowState state) {
    switch (state) {
    case RowState::New: return {ImportRowsStep::tr("new"), Tone::Green};
    case RowState::Changed: return {ImportRowsStep::tr("changed"), Tone::Accent};
    case RowState::Rejected: return {ImportRowsStep::tr("rejected"), Tone::Red};
    case RowState::Unchanged: break;
    }
    return {ImportRowsStep::tr("as before"), Tone::Neutral};
}

/// Those that need a look come first.
int urgency(const PlannedRow& row) {
    switch (row.state) {
    case RowState::Rejected: return 0;
    case RowState::Changed: return row.problems.isEmpty() ? 2 : 1;
    case RowState::New: return row.problems.isEmpty() ? 4 : 1;
    case RowState::Unchanged: break;
    }
    return !row.problems.isEmpty() ? 1 : row.kept.isEmpty() ? 5 : 3;
}

/// With the places %1 for the field, %2 for what stays and %3 for what the file says.
QString keptSentence(KeptBecause why) {
    switch (why) {
    case KeptBecause::ByHand: break;
    case KeptBecause::AddressByHand:
        return ImportRowsStep::tr("%1: belongs to an address that you have changed, and is kept: %2. The file says: %3");
    case KeptBecause::HalfAddress:
        return ImportRowsStep::tr("%1: kept, since the file has only a part of another address: %2. The file says: %3");
    }
    return ImportRowsStep::tr("%1: changed by you and kept: %2. The file says: %3");
}

/// How many rows of each kind there are; each number has its own word, as it goes with it.
struct RowCounts {
    explicit RowCounts(const ImportPreview& preview)
        : created(static_cast<int>(preview.count(RowState::New)))
        , changed(static_cast<int>(preview.count(RowState::Changed)))
        , unchanged(static_cast<int>(preview.count(RowState::Unchanged)))
        , rejected(static_cast<int>(preview.count(RowState::Rejected))) {}

    int created;
    int changed;
    int unchanged;
    int rejected;
};

/// The counts, and how many rows come in with something said at them.
QString withRemarks(const QString& counts, const ImportPreview& preview) {
    const auto remarked = static_cast<int>(preview.withProblems());
    return remarked == 0 ? counts
                         : ImportRowsStep::tr(
                               "%1. At %2 rows there is something to look at: a cell cannot be read in full, or may be wrong.",
                               nullptr, remarked)
                               .arg(counts, formatCount(remarked));
}

} // namespace

QString importCounts(const ImportPreview& preview) {
    const RowCounts counts(preview);
    const QStringList parts{ImportRowsStep::tr("%1 new", nullptr, counts.created).arg(formatCount(counts.created)),
                            ImportRowsStep::tr("%1 changed", nullptr, counts.changed).arg(formatCount(counts.changed)),
                            ImportRowsStep::tr("%1 as before", nullptr, counts.unchanged).arg(formatCount(counts.unchanged)),
                            ImportRowsStep::tr("%1 rejected", nullptr, counts.rejected).arg(formatCount(counts.rejected))};
    return withRemarks(parts.join(QStringLiteral(", ")), preview);
}

QString importedCounts(const ImportPreview& preview) {
    const RowCounts counts(preview);
    const QStringList parts{ImportRowsStep::tr("%1 new", nullptr, counts.created).arg(formatCount(counts.created)),
                            ImportRowsStep::tr("%1 were changed", nullptr, counts.changed).arg(formatCount(counts.changed)),
                            ImportRowsStep::tr("%1 as before", nullptr, counts.unchanged).arg(formatCount(counts.unchanged)),
                            ImportRowsStep::tr("%1 were rejected", nullptr, counts.rejected).arg(formatCount(counts.rejected))};
    return withRemarks(parts.join(QStringLiteral(", ")), preview);
}

ImportRowsStep::ImportRowsStep(const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_counts(makeLabel(QString(), TextRole::CardTitle))
    , m_about(makeLabel(QString(), TextRole::Muted))
    , m_ownFields(new QCheckBox)
    , m_hiddenRows(new QCheckBox)
    , m_records(new RecordsOf<PlannedRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("importRowsTable"), tr("Rows of the import")))
    , m_detail(makeLabel(QString(), TextRole::Body))
    , m_detailArea(new QScrollArea) {
    m_counts->setObjectName(QStringLiteral("importCountsLabel"));
    m_counts->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("importAboutLabel"));
    m_about->setWordWrap(true);
    m_ownFields->setObjectName(QStringLiteral("ownFieldsCheck"));
    m_hiddenRows->setObjectName(QStringLiteral("hiddenRowsCheck"));
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->viewport()->installEventFilter(this);
    m_detail->setObjectName(QStringLiteral("importDetailLabel"));
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailArea->setFrameShape(QFrame::NoFrame);
    m_detailArea->setFixedHeight(detailHeight);
    m_detailArea->viewport()->setAutoFillBackground(false);
    m_detail->setAutoFillBackground(false);
    m_detailArea->setWidgetResizable(true);
    m_detailArea->setWidget(m_detail);
    m_detailArea->setAccessibleName(tr("The chosen row, field by field"));
    auto* card = new Card;
    card->content()->addWidget(m_table, 1);
    card->addLine();
    card->content()->addWidget(m_detailArea);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_counts);
    layout->addWidget(m_about);
    layout->addWidget(m_hiddenRows);
    layout->addWidget(m_ownFields);
    layout->addWidget(card, 1);
    connect(m_table, &RecordTable::currentRowChanged, this, &ImportRowsStep::showCurrent);
    connect(m_ownFields, &QCheckBox::clicked, this, &ImportRowsStep::choicesChanged);
    connect(m_hiddenRows, &QCheckBox::clicked, this, &ImportRowsStep::choicesChanged);
}

bool ImportRowsStep::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        endAtARow();
    }
    return QWidget::eventFilter(watched, event);
}

/// Half a row at the lower edge looks like the end of the list: what it would take is given to the chosen row below.
void ImportRowsStep::endAtARow() {
    const int room = m_table->viewport()->height() + m_detailArea->height() - detailHeight;
    const int rest = room % m_table->verticalHeader()->defaultSectionSize();
    m_detailArea->setFixedHeight(detailHeight + qMax(0, rest));
}

ImportChoices ImportRowsStep::choices() const { return {m_ownFields->isChecked(), !m_hiddenRows->isChecked()}; }

QString ImportRowsStep::about(const ImportPreview& preview) const {
    QStringList sentences;
    if (!preview.version.isEmpty()) {
        QStringList tables;
        for (auto table = preview.read.begin(); table != preview.read.end(); ++table) {
            tables.append(QStringLiteral("%1: %2").arg(directoryTableLabel(table.key())).arg(*table));
        }
        sentences.append(tr("Read as HSDS %1: %2").arg(preview.version, tables.join(QStringLiteral(", "))));
    }
    if (!preview.furtherSheets.isEmpty()) {
        sentences.append(tr("Only the sheet “%1” is read. These have the same headings and are not: %2")
                             .arg(preview.sheet, preview.furtherSheets.join(QStringLiteral(", "))));
    }
    if (!preview.hiddenSheets.isEmpty()) {
        sentences.append(tr("Hidden sheets are not read: %1").arg(preview.hiddenSheets.join(QStringLiteral(", "))));
    }
    if (preview.mendedCells > 0) {
        sentences.append(
            tr("%n cells have letters like Ã¸ for ø and are read as they are meant.", nullptr, preview.mendedCells));
    }
    if (preview.skippedRows > 0) {
        sentences.append(tr("%n rows above the headings are not used.", nullptr, preview.skippedRows));
    }
    if (!preview.ignored.isEmpty()) {
        QStringList headings;
        for (const QString& heading : preview.ignored) {
            headings.append(shortened(withMaskedNumbers(heading), cellShown));
        }
        sentences.append(tr("Not used: %1").arg(headings.join(QStringLiteral(", "))));
    }
    return sentences.join(QLatin1Char('\n'));
}

void ImportRowsStep::show(const ImportPreview& preview, const ImportChoices& choices) {
    m_kind = preview.kind;
    m_headings = preview.headings;
    m_columns = preview.columns;
    m_isDirectory = !preview.version.isEmpty();
    m_counts->setText(importCounts(preview));
    m_about->setText(about(preview));
    m_about->setVisible(!m_about->text().isEmpty());
    if (!choices.takesOwnFields) {
        m_keptFields = preview.keptFields();
    }
    m_ownFields->setText(
        tr("Also use the file's values in %n fields that you have changed yourself", nullptr, static_cast<int>(m_keptFields)));
    m_ownFields->setChecked(choices.takesOwnFields);
    m_ownFields->setVisible(m_keptFields > 0);
    m_hiddenRows->setText(tr("Also import the %n rows that are hidden in the sheet", nullptr, preview.hiddenRows));
    m_hiddenRows->setChecked(!choices.leavesHiddenRows);
    m_hiddenRows->setVisible(preview.hiddenRows > 0);
    QList<PlannedRow> rows = preview.rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PlannedRow& a, const PlannedRow& b) { return urgency(a) < urgency(b); });
    m_records->setSource(rowsOf<PlannedRow>(
        rows, [](const PlannedRow& row) { return row.table + QLatin1Char(' ') + QString::number(row.line); }));
    m_table->selectKey(m_records->keyAt(0));
    showCurrent();
}

void ImportRowsStep::showCurrent() {
    const auto row = m_records->at(m_table->currentRow());
    m_detail->setText(row ? explanation(*row).join(QLatin1Char('\n')) : QString());
}

QString ImportRowsStep::title(const PlannedRow& row) const {
    if (!row.title.isEmpty()) {
        return withMaskedNumbers(row.title);
    }
    return row.table.isEmpty() ? tr("Row %1").arg(row.line)
                               : tr("Row %1 in %2").arg(QString::number(row.line), directoryTableLabel(row.table));
}

/// What stands under a heading, as much as is shown of it. Of a CPR number nothing: a wrong one may be half of a right one.
QString ImportRowsStep::cellUnder(const PlannedRow& row, const QString& heading) const {
    for (qsizetype at = 0; at < m_headings.size(); ++at) {
        const QString field = m_columns.value(at);
        if (m_headings.at(at) == heading && !field.isEmpty()) {
            const bool isNumber = field == QLatin1String("person_number");
            return isNumber ? QString() : shortened(withMaskedNumbers(row.cells.value(at).simplified()), cellShown);
        }
    }
    return {};
}

QStringList ImportRowsStep::problems(const PlannedRow& row) const {
    QStringList texts;
    for (const Problem& problem : row.problems.list()) {
        // Of a sheet the field is the heading.
        const QString where = m_isDirectory ? directoryFieldLabel(row.table, problem.field) : problem.field;
        const QString cell = m_isDirectory ? QString() : cellUnder(row, problem.field);
        const QString said = cell.isEmpty() ? problem.message : tr("%1 The cell says: %2").arg(problem.message, cell);
        texts.append(where.isEmpty() ? said : withMaskedNumbers(where) + QStringLiteral(": ") + said);
    }
    if (!row.holder.isEmpty()) {
        texts.append(tr("In the file already: %1").arg(withMaskedNumbers(row.holder)));
    }
    return texts;
}

QStringList ImportRowsStep::explanation(const PlannedRow& row) const {
    // Where something of the sheet is put in it is masked: a column may have been taken for another, or the first row for
    // headings. The sentences are our own, and the example in one of them is nobody's number.
    const auto shown = [](const QString& value) {
        return value.isEmpty() ? tr("(empty)") : withMaskedNumbers(value.simplified());
    };
    QStringList texts = problems(row);
    const auto labelOf = [&](const QString& field) {
        return m_isDirectory ? directoryFieldLabel(row.table, field) : importFieldLabel(m_kind, field, m_language);
    };
    for (const FieldChange& value : row.values) {
        texts.append(QStringLiteral("%1: %2").arg(labelOf(value.field), shown(value.after)));
    }
    for (const FieldChange& change : row.changes) {
        texts.append(QStringLiteral("%1: %2 → %3").arg(labelOf(change.field), shown(change.before), shown(change.after)));
    }
    for (const FieldChange& kept : row.kept) {
        texts.append(keptSentence(kept.why).arg(labelOf(kept.field), shown(kept.before), shown(kept.after)));
    }
    return texts;
}

QList<Column<PlannedRow>> ImportRowsStep::columns() const {
    return {
        {QStringLiteral("line"),
         tr("Row"),
         [](const PlannedRow& row) { return QString::number(row.line); },
         {},
         Qt::AlignLeft,
         {},
         72},
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
         [this](const PlannedRow& row) { return (QStringList{title(row)} + explanation(row)).join(QLatin1Char(' ')); },
         [this](const PlannedRow& row) {
             return Cell{title(row), explanation(row).join(QStringLiteral(" · "))};
         }},
    };
}

} // namespace brobygger

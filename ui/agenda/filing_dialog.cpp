// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/filing_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace brobygger {

namespace {
struct FilingDialogWords {
    Q_DECLARE_TR_FUNCTIONS(FilingDialog)
};

constexpr int filingRowsShown = 10;
constexpr int filingDayWidth = 110;
constexpr int filingNameWidth = 180;
constexpr int filingKindWidth = 110;

QString filingKindWord(RecordKind kind) {
    switch (kind) {
    case RecordKind::ShortMessage: return FilingDialogWords::tr("Message");
    case RecordKind::Document: return FilingDialogWords::tr("Letter or sheet");
    default: return FilingDialogWords::tr("Note");
    }
}

QList<Column<FilingItem>> filingColumns() {
    return {
        {.id = QStringLiteral("on"),
         .title = FilingDialogWords::tr("Day"),
         .text = [](const FilingItem& item) { return formatDate(item.on); },
         .width = filingDayWidth},
        {.id = QStringLiteral("who"),
         .title = FilingDialogWords::tr("Who"),
         .text = [](const FilingItem& item) { return item.citizenName; },
         .width = filingNameWidth},
        {.id = QStringLiteral("kind"),
         .title = FilingDialogWords::tr("What"),
         .text = [](const FilingItem& item) { return filingKindWord(item.kind); },
         .width = filingKindWidth},
        {.id = QStringLiteral("what"),
         .title = FilingDialogWords::tr("About"),
         .text = [](const FilingItem& item) { return item.what; }},
    };
}

Target filingTarget(const FilingItem& item) {
    const TabId place = item.kind == RecordKind::Document ? tab::documents : tab::notes;
    return {.page = page::citizens, .citizen = item.citizen, .tab = place, .kind = item.kind, .record = item.record};
}

QList<FilingItem> chosenItems(const RecordTable& table, const RecordsOf<FilingItem>& records) {
    QList<FilingItem> chosen;
    for (const QModelIndex& index : table.selectionModel()->selectedRows()) {
        if (const auto item = records.at(index.row())) {
            chosen.append(*item);
        }
    }
    return chosen;
}

Result<void> fileChosen(const QWidget* page, Workspace& workspace, const QList<FilingItem>& chosen, QDate on) {
    if (chosen.isEmpty()) {
        return Error{ErrorKind::Invalid, FilingDialogWords::tr("Choose one or more lines first.")};
    }
    const auto filed = workspace.filings.markFiled(chosen, on);
    if (!filed) {
        return filed.error();
    }
    offerUndo(page, FilingDialogWords::tr("%n marked as filed.", nullptr, static_cast<int>(chosen.size())), *filed);
    return {};
}
} // namespace

void openFilingDialog(QWidget* parent, PageContext& context) {
    Workspace& workspace = context.workspace;
    auto* dialog =
        new FormDialog(FilingDialogWords::tr("To be filed in the journal"), FilingDialogWords::tr("Mark as filed"), parent, 1);
    dialog->setObjectName(QStringLiteral("filingDialog"));
    auto* records = new RecordsOf<FilingItem>(filingColumns(), dialog);
    auto* table = new RecordTable(QStringLiteral("filingTable"), FilingDialogWords::tr("What waits to be filed"));
    table->setRecords(records);
    table->setFittedToRows(filingRowsShown);
    table->setEmptyText(FilingDialogWords::tr("Nothing waits. Notes, messages and letters are marked where they stand."));
    records->setSource(
        {[&workspace] { return workspace.filings.countWaiting(); },
         [&workspace](qsizetype offset, qsizetype limit, const SortOrder&) { return workspace.filings.waiting(offset, limit); },
         [](const FilingItem& item) { return item.key(); }});
    table->selectFirst();
    QLabel* how = makeLabel(FilingDialogWords::tr("Choose several with Shift or Ctrl, all with Ctrl+A. Enter opens the line."),
                            TextRole::Muted);
    how->setWordWrap(true);
    dialog->form()->addWide(how);
    dialog->form()->addWide(table);
    DateField* on = dialog->form()->date(QStringLiteral("filedOn"), FilingDialogWords::tr("Filed on"), workspace.clock,
                                         FieldNeed::Required);
    on->setDate(workspace.clock.today());
    dialog->saveButton()->setEnabled(records->rowCount() > 0);
    QObject::connect(table, &RecordTable::rowActivated, dialog, [dialog, records, &context](int row) {
        if (const auto item = records->at(row)) {
            dialog->abandon();
            context.navigator.open(filingTarget(*item));
        }
    });
    dialog->onSave([=, page = QPointer<QWidget>(parent), &workspace]() -> Result<void> {
        return fileChosen(page, workspace, chosenItems(*table, *records), on->date().value_or(QDate()));
    });
    dialog->open();
    table->setFocus();
}

} // namespace brobygger

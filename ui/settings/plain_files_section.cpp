// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/plain_files_section.h"

#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/security/plain_files.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/settings/machine_sheet_dialog.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int plainFileRowsShown = 6;
const QString plainFileDays = QStringLiteral("plainFileDays");

QString whenOf(const PlainFileRow& row) { return formatDateTime(wallTimeOf(row.file.at)); }

QString whatOf(const PlainFileRow& row) {
    return row.file.isWritten ? PlainFilesSection::tr("written") : PlainFilesSection::tr("read");
}

Cell fateOf(const PlainFileRow& row) {
    if (!row.isThere) {
        return {.text = PlainFilesSection::tr("not there any more"), .role = TextRole::Muted};
    }
    return row.isOverdue
               ? Cell{.text = PlainFilesSection::tr("there for too long"), .chip = Tone::Red, .icon = IconName::Warning}
               : Cell{.text = PlainFilesSection::tr("still there"), .chip = Tone::Amber, .icon = IconName::Warning};
}

QList<Column<PlainFileRow>> plainFileColumns() {
    return {
        {.id = QStringLiteral("path"),
         .title = PlainFilesSection::tr("File"),
         .text = [](const PlainFileRow& row) { return row.file.path; }},
        {.id = QStringLiteral("what"), .title = PlainFilesSection::tr("What"), .text = whatOf, .width = 90},
        {.id = QStringLiteral("when"), .title = PlainFilesSection::tr("When"), .text = whenOf, .width = 160},
        {.id = QStringLiteral("fate"),
         .title = PlainFilesSection::tr("Now"),
         .text = [](const PlainFileRow& row) { return fateOf(row).text; },
         .cell = fateOf,
         .width = 170},
    };
}
} // namespace

PlainFilesSection::PlainFilesSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_rows(new RecordsOf<PlainFileRow>(plainFileColumns(), this))
    , m_table(new RecordTable(QStringLiteral("plainFilesTable"), QString()))
    , m_count(new Chip) {
    QSpinBox* days = addNumber(plainFileDays, plainFilesOverdueDays, fewestPlainFileDays, mostPlainFileDays);
    connect(days, &QSpinBox::editingFinished, this, &PlainFilesSection::read);
    m_count->setObjectName(QStringLiteral("plainFilesChip"));
    card()->addToTitle(m_count);
    addCommands();
    m_table->setRecords(m_rows);
    m_table->setFittedToRows(plainFileRowsShown);
    m_table->setCommands({m_openFolder, m_delete});
    card()->content()->addWidget(m_table);
    auto* row = new WrappingRow;
    row->addWidget(buttonFor(m_machine, QStringLiteral("machineSheetButton"), ButtonRole::Ordinary));
    row->addStretch();
    row->addWidget(buttonFor(m_openFolder, QStringLiteral("openPlainFolderButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_delete, QStringLiteral("deletePlainFileButton"), ButtonRole::Danger));
    card()->content()->addLayout(row);
    connect(&workspace().feed, &ChangeFeed::changed, this, &PlainFilesSection::read);
    connect(m_table, &RecordTable::currentRowChanged, this, &PlainFilesSection::followChoice);
    connect(m_table, &RecordTable::rowActivated, this, &PlainFilesSection::openFolder);
    retranslate();
}

void PlainFilesSection::addCommands() {
    ActionCollection& actions = context().actions;
    m_openFolder = actions.add({QStringLiteral("settings.openPlainFolder"),
                                [] { return tr("Open the folder"); },
                                [] { return tr("Shows the folder of the file in the machine's own file manager."); },
                                {},
                                std::nullopt,
                                [this] { openFolder(); }});
    m_delete = actions.add({QStringLiteral("settings.deletePlainFile"),
                            [] { return tr("Delete the file…"); },
                            [] { return tr("Deletes the file from this machine. That cannot be taken back."); },
                            {},
                            std::nullopt,
                            [this] { askToDelete(); }});
    m_machine = actions.add({QStringLiteral("settings.machineSheet"),
                             [] { return tr("What is on this machine…"); },
                             [] { return tr("A sheet with numbers and no names, for the day the machine is stolen."); },
                             {},
                             std::nullopt,
                             [this] { openMachineSheet(); }});
}

QList<PlainFileRow> PlainFilesSection::rows() const {
    const QDate today = workspace().clock.today();
    const int days = workspace().settings.value(plainFilesOverdueDays);
    QList<PlainFileRow> there;
    QList<PlainFileRow> gone;
    for (const PlainFile& file : workspace().audit.plainFiles()) {
        const bool isThere = QFileInfo::exists(file.path);
        const bool isOld = wallTimeOf(file.at).date().daysTo(today) > days;
        (isThere ? there : gone).append({file, isThere, isThere && isOld});
    }
    std::reverse(there.begin(), there.end()); // the one that has lain there longest
    return there + gone;
}

void PlainFilesSection::read() {
    if (!isVisible()) {
        return; // it asks the disk, and nobody looks
    }
    const QList<PlainFileRow> all = rows();
    const int there =
        static_cast<int>(std::count_if(all.begin(), all.end(), [](const PlainFileRow& row) { return row.isThere; }));
    m_rows->setSource(rowsOf<PlainFileRow>(all, [](const PlainFileRow& row) { return row.file.at + row.file.path; }));
    m_count->setChip({tr("%n still there", nullptr, there), Tone::Amber, IconName::Warning});
    m_count->setVisible(there > 0);
    followChoice();
}

void PlainFilesSection::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    read();
}

std::optional<PlainFileRow> PlainFilesSection::chosen() const {
    const int row = m_table->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_rows->row(row));
}

void PlainFilesSection::followChoice() {
    const std::optional<PlainFileRow> row = chosen();
    m_openFolder->setEnabled(row.has_value());
    m_delete->setEnabled(row && row->isThere);
}

void PlainFilesSection::openFolder() {
    const std::optional<PlainFileRow> row = chosen();
    if (!row) {
        return;
    }
    const QString folder = QFileInfo(row->file.path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return messages()->fail(tr("The folder %1 is not there any more.").arg(folder));
    }
    context().ask.showFolder(folder);
}

void PlainFilesSection::askToDelete() {
    const std::optional<PlainFileRow> row = chosen();
    if (!row || !row->isThere) {
        return;
    }
    context().ask.confirm(
        this, tr("Delete %1?").arg(QFileInfo(row->file.path).fileName()),
        tr("It goes from this machine and cannot be fetched back. Copies of it elsewhere stay: in a mail, on a "
           "stick, in a folder that is kept in step with others, in the machine's own backup."),
        tr("Delete"), [this, path = row->file.path] { deleteFile(path); });
}

void PlainFilesSection::deleteFile(const QString& path) {
    const Result<void> deleted = removePlainFile(workspace().session, path);
    if (deleted) {
        messages()->tell(tr("%1 is deleted.").arg(QFileInfo(path).fileName()));
    } else {
        messages()->fail(deleted.error().message);
    }
    read();
}

void PlainFilesSection::openMachineSheet() { (new MachineSheetDialog(context(), this))->open(); }

void PlainFilesSection::retranslate() {
    card()->setTitle(tr("Files in clear on this machine"));
    setLabel(plainFileDays, tr("They may lie there for so many days"));
    m_table->setAccessibleName(card()->title());
    m_table->setEmptyText(tr("The program has written no file that others could read."));
    m_rows->setColumns(plainFileColumns());
    read();
}

} // namespace brobygger

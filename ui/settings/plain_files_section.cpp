// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/plain_files_section.h"

#include "core/base/time/clock.h"
#include "core/base/time/dates.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int plainFileRowsShown = 6;

QString whenOf(const PlainFile& file) { return formatDateTime(wallTimeOf(file.at)); }

QString whatOf(const PlainFile& file) {
    return file.isWritten ? PlainFilesSection::tr("written") : PlainFilesSection::tr("read");
}

Cell fateOf(const PlainFile& file) {
    return QFileInfo::exists(file.path)
               ? Cell{.text = PlainFilesSection::tr("still there"), .chip = Tone::Amber, .icon = IconName::Warning}
               : Cell{.text = PlainFilesSection::tr("not there any more"), .role = TextRole::Muted};
}

QList<Column<PlainFile>> plainFileColumns() {
    return {
        {.id = QStringLiteral("path"),
         .title = PlainFilesSection::tr("File"),
         .text = [](const PlainFile& file) { return file.path; }},
        {.id = QStringLiteral("what"), .title = PlainFilesSection::tr("What"), .text = whatOf, .width = 90},
        {.id = QStringLiteral("when"), .title = PlainFilesSection::tr("When"), .text = whenOf, .width = 160},
        {.id = QStringLiteral("fate"),
         .title = PlainFilesSection::tr("Now"),
         .text = [](const PlainFile& file) { return fateOf(file).text; },
         .cell = fateOf,
         .width = 170},
    };
}
} // namespace

PlainFilesSection::PlainFilesSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_rows(new RecordsOf<PlainFile>(plainFileColumns(), this))
    , m_table(new RecordTable(QStringLiteral("plainFilesTable"), QString())) {
    form()->hide();
    m_table->setRecords(m_rows);
    m_table->setFittedToRows(plainFileRowsShown);
    card()->content()->addWidget(m_table);
    connect(&workspace().feed, &ChangeFeed::changed, this, &PlainFilesSection::read);
    retranslate();
}

void PlainFilesSection::read() {
    m_rows->setSource(
        rowsOf<PlainFile>(workspace().audit.plainFiles(), [](const PlainFile& file) { return file.at + file.path; }));
}

void PlainFilesSection::retranslate() {
    card()->setTitle(tr("Files in clear on this machine"));
    m_table->setAccessibleName(card()->title());
    m_table->setEmptyText(tr("The program has written no file that others could read."));
    m_rows->setColumns(plainFileColumns());
    read();
}

} // namespace brobygger

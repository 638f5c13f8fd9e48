// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notes_tab.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/added_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/kit/tables/whole_rows.h"
#include "ui/notes/note_dialog.h"
#include "ui/shared/citizens/contact_dialog.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

namespace brobygger {

NotesTab::NotesTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_records(new RecordsOf<TimelineRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("timelineTable"), tr("Notes and contacts")))
    , m_text(new QPlainTextEdit)
    , m_note(context.actions.add({command::newNote.toString(),
                                  [] { return tr("New note"); },
                                  [] { return tr("A note in the citizen's record"); },
                                  {},
                                  IconName::Note,
                                  [this] { openNewNote(this, m_context, m_citizen); }}))
    , m_contact(context.actions.add({command::newContact.toString(),
                                     [] { return tr("New contact"); },
                                     [] { return tr("A contact or an attempt, today or earlier"); },
                                     {},
                                     IconName::Phone,
                                     [this] { openContactDialog(this, m_context, m_citizen); }}))
    , m_correct(context.actions.add({QStringLiteral("notes.correct"),
                                     [] { return tr("Correct"); },
                                     [] { return tr("Makes a new version; the earlier wording stays readable."); },
                                     {},
                                     IconName::Edit,
                                     [this] { correct(); }})) {
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_text->setObjectName(QStringLiteral("timelineText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto* buttons = new WrappingRow;
    m_table->setCommands({m_correct});
    buttons->addWidget(buttonFor(m_correct, QStringLiteral("correctNoteButton"), ButtonRole::Ordinary));
    buttons->addStretch();
    buttons->addWidget(buttonFor(m_contact, QStringLiteral("newContactButton"), ButtonRole::Ordinary));
    buttons->addWidget(buttonFor(m_note, QStringLiteral("newNoteTabButton"), ButtonRole::Primary));
    auto* columnsSide = new Panes;
    columnsSide->add(new WholeRows(m_table));
    columnsSide->add(m_text);
    auto* card = new Card;
    card->content()->addLayout(buttons);
    card->content()->addWidget(columnsSide, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, &NotesTab::correct);
    connect(m_table, &RecordTable::currentRowChanged, this, &NotesTab::showText);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if ((changes.touches(RecordKind::Note) || changes.touches(RecordKind::Contact)) &&
            changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
}

void NotesTab::retranslate() {
    m_text->setAccessibleName(tr("The whole text"));
    m_table->setAccessibleName(tr("Notes and contacts"));
    m_table->setEmptyText(tr("Nothing written yet. Begin with a note or a contact above."));
    m_records->setColumns(columns());
    refresh();
}

void NotesTab::refresh() {
    const int row = std::max(0, m_table->currentRow());
    const QStringList before = keysOf(*m_records);
    m_records->setSource(
        rowsOf<TimelineRow>(timelineOf(m_context.workspace, m_citizen), [](const TimelineRow& line) { return line.key(); }));
    // A corrected note is another record too.
    if (!selectAdded(*m_table, before) && m_table->currentRow() < 0 && m_records->rowCount() > 0) {
        m_table->selectKey(m_records->keyAt(std::min(row, m_records->rowCount() - 1)));
    }
    showText();
}

std::optional<TimelineRow> NotesTab::current() const { return m_records->at(m_table->currentRow()); }

void NotesTab::showText() {
    const auto row = current();
    m_text->setPlainText(row ? timelineText(*row) : QString());
    m_text->setPlaceholderText(row ? tr("Nothing was written here.") : QString());
    m_correct->setEnabled(row && row->note);
}

void NotesTab::correct() {
    if (const auto row = current(); row && row->note) {
        openCorrection(this, m_context, row->note->note);
    }
}

void NotesTab::showRecord(qint64 record) {
    if (!m_table->selectKey(QStringLiteral("note/") + NoteId(record).toString())) {
        m_table->selectKey(QStringLiteral("contact/") + ContactId(record).toString());
    }
    m_table->setFocus();
}

QList<Column<TimelineRow>> NotesTab::columns() const {
    const Workspace& workspace = m_context.workspace;
    return {
        {QStringLiteral("when"),
         tr("When"),
         [](const TimelineRow& row) { return row.note ? formatDate(row.at.date()) : formatDateTime(row.at); },
         [](const TimelineRow& row) {
             return Cell{formatDate(row.at.date()), row.contact ? formatTime(row.at.time()) : QString()};
         },
         Qt::AlignLeft,
         {},
         110},
        {QStringLiteral("what"),
         tr("What"),
         [&workspace](const TimelineRow& row) { return timelineTitle(workspace, row); },
         [&workspace](const TimelineRow& row) {
             return Cell{timelineTitle(workspace, row), timelineDetail(row), std::nullopt,
                         row.note ? IconName::Note : IconName::Phone};
         },
         Qt::AlignLeft,
         {},
         220},
        {QStringLiteral("text"), tr("Text"),
         [](const TimelineRow& row) { return timelineText(row).section(QLatin1Char('\n'), 0, 0); }},
    };
}

void NotesTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger

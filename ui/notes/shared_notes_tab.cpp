// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/shared_notes_tab.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/added_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/notes/note_dialog.h"
#include "ui/notes/timeline.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace brobygger {

SharedNotesTab::SharedNotesTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_records(new RecordsOf<NoteEntry>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("sharedNotesTable"), tr("Notes we share")))
    , m_text(new QPlainTextEdit)
    , m_new(context.actions.add({QStringLiteral("note.together"),
                                 [] { return tr("Write a note together"); },
                                 [] { return tr("You may both read it"); },
                                 {},
                                 IconName::Note,
                                 [this] { openNewNote(this, m_context, m_citizen, Audience::Citizen); }})) {
    m_table->setRecords(m_records);
    m_text->setObjectName(QStringLiteral("sharedNoteText"));
    m_text->setProperty("reading", true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto* card = new Card(tr("Notes we share"));
    card->addToTitle(buttonFor(m_new, QStringLiteral("noteTogetherButton"), ButtonRole::Primary));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_table, 3);
    sides->addWidget(m_text, 2);
    card->content()->addLayout(sides, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::currentRowChanged, this, &SharedNotesTab::showText);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isOurs = changes.touches(RecordKind::Note) || changes.touches(RecordKind::NoteRemark);
        if (isOurs && changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
    // Once it has its place in the window, whose messages are used.
    QMetaObject::invokeMethod(this, &SharedNotesTab::offerDraft, Qt::QueuedConnection);
}

/// Also after a lock: there is no other way to the drafts while the citizen sits beside.
void SharedNotesTab::offerDraft() {
    MessageBar* bar = messagesFor(this);
    if (!bar || !m_context.workspace.drafts.find(sharedNoteDraft(m_citizen))) {
        return;
    }
    bar->ask(Tone::Accent, tr("You have begun a note together."), tr("Go on writing"), [tab = QPointer(this)] {
        if (tab) {
            tab->m_context.navigator.openCitizen(tab->m_citizen, tab::notes);
        }
        if (tab) {
            tab->m_new->trigger();
        }
    });
}

void SharedNotesTab::retranslate() {
    m_table->setAccessibleName(tr("Notes we share"));
    m_table->setEmptyText(tr("Nothing has been written together yet."));
    m_text->setAccessibleName(tr("The whole text"));
    m_records->setColumns(columns());
    refresh();
}

void SharedNotesTab::refresh() {
    const QStringList before = keysOf(*m_records);
    m_records->setSource(rowsOf<NoteEntry>(m_context.workspace.notes.sharedWith(m_citizen),
                                           [](const NoteEntry& entry) { return entry.note.id.toString(); }));
    selectAdded(*m_table, before);
    m_table->selectFirst();
    showText();
}

void SharedNotesTab::showText() {
    const auto chosen = m_records->at(m_table->currentRow());
    m_text->setPlainText(chosen ? noteWithRemarks(*chosen) : QString());
    m_text->setVisible(chosen.has_value()); // an empty place would ask what belongs there
}

QList<Column<NoteEntry>> SharedNotesTab::columns() const {
    return {
        {QStringLiteral("when"),
         tr("When"),
         [](const NoteEntry& entry) { return formatDate(entry.note.eventOn); },
         {},
         Qt::AlignLeft,
         {},
         110},
        {QStringLiteral("text"), tr("Text"),
         [](const NoteEntry& entry) { return entry.note.text.section(QLatin1Char('\n'), 0, 0); }},
    };
}

void SharedNotesTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger

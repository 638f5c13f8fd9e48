// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notes_tab.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/added_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/kit/tables/whole_rows.h"
#include "ui/notes/message_dialog.h"
#include "ui/notes/note_dialog.h"
#include "ui/shared/attachments/attachments_dialog.h"
#include "ui/shared/citizens/contact_dialog.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <algorithm>

namespace brobygger {

namespace {
IconName timelineRowIcon(const TimelineRow& row) {
    if (row.message) {
        return IconName::Message;
    }
    return row.note ? IconName::Note : IconName::Phone;
}

/// A note or a message, as what is filed names it.
FilingItem filingItem(const TimelineRow& row) {
    FilingItem item;
    item.kind = row.note ? RecordKind::Note : RecordKind::ShortMessage;
    item.record = row.note ? row.note->note.id.value() : row.message->message.id.value();
    return item;
}
} // namespace

NotesTab::NotesTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_records(new RecordsOf<TimelineRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("timelineTable"), tr("Notes and contacts")))
    , m_text(new QPlainTextEdit) {
    addCommands();
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_text->setObjectName(QStringLiteral("timelineText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_table->setCommands({m_correct, m_remark, m_answer, m_attach, m_drop, m_toBeFiled, m_filed, m_locum});
    auto* columnsSide = new Panes;
    columnsSide->add(new WholeRows(m_table));
    columnsSide->add(m_text);
    auto* card = new Card;
    card->content()->addLayout(makeButtons());
    card->content()->addWidget(columnsSide, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, &NotesTab::carryOn);
    connect(m_table, &RecordTable::currentRowChanged, this, &NotesTab::showText);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isOurs = changes.touches(RecordKind::Note) || changes.touches(RecordKind::NoteRemark) ||
                            changes.touches(RecordKind::Contact) || changes.touches(RecordKind::ShortMessage) ||
                            changes.touches(RecordKind::Attachment);
        if (isOurs && changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
}

void NotesTab::addCommands() {
    ActionCollection& actions = m_context.actions;
    m_note = actions.add({command::newNote.toString(),
                          [] { return tr("New note"); },
                          [] { return tr("A note in the citizen's record"); },
                          {},
                          IconName::Note,
                          [this] { openNewNote(this, m_context, m_citizen); }});
    m_contact = actions.add({command::newContact.toString(),
                             [] { return tr("New contact"); },
                             [] { return tr("A contact or an attempt, today or earlier"); },
                             {},
                             IconName::Phone,
                             [this] { openContactDialog(this, m_context, m_citizen); }});
    m_send =
        actions.add({QStringLiteral("message.send"),
                     [] { return tr("Message to the doctor…"); },
                     [] { return tr("A message to the doctor, the caseworker or others, to be copied and noted as sent"); },
                     {},
                     IconName::Message,
                     [this] { openMessage(this, m_context, newMessage(m_context, m_citizen, MessageDirection::Sent)); }});
    m_receive =
        actions.add({QStringLiteral("message.receive"),
                     [] { return tr("Enter a message received…"); },
                     [] { return tr("What a doctor, a caseworker or others have written or said"); },
                     {},
                     {},
                     [this] { openMessage(this, m_context, newMessage(m_context, m_citizen, MessageDirection::Received)); }});
    m_correct = actions.add({QStringLiteral("notes.correct"),
                             [] { return tr("Correct beside…"); },
                             [] { return tr("Makes a new version; the earlier wording stays readable."); },
                             {},
                             IconName::Edit,
                             [this] { correct(); }});
    m_remark = actions.add({QStringLiteral("notes.remark"),
                            [] { return tr("The citizen's remark…"); },
                            [] { return tr("What the citizen says to the note, in the citizen's words, beside it"); },
                            {},
                            {},
                            [this] { remark(); }});
    addMessageCommands();
}

void NotesTab::addMessageCommands() {
    ActionCollection& actions = m_context.actions;
    m_answer = actions.add({QStringLiteral("message.answer"),
                            [] { return tr("Answer…"); },
                            [] { return tr("Writes the answer to a message that came, or enters the one that came back"); },
                            {},
                            {},
                            [this] { answer(); }});
    m_attach = actions.add({QStringLiteral("message.attachments"),
                            [] { return tr("Attach a file…"); },
                            [] { return tr("The files that hang on this message, and new ones"); },
                            {},
                            IconName::Document,
                            [this] { showAttachments(); }});
    m_drop = actions.add({QStringLiteral("message.drop_answer"),
                          [] { return tr("No answer needed"); },
                          [] { return tr("Takes the message off Today: nobody waits for an answer any more"); },
                          {},
                          {},
                          [this] { dropAnswer(); }});
    m_toBeFiled = actions.add({QStringLiteral("notes.to_be_filed"),
                               [] { return tr("To be filed"); },
                               [] { return tr("Marks the note or message for the journal, or takes the mark away."); },
                               {},
                               {},
                               [this] { toggleToBeFiled(); }});
    m_filed = actions.add({QStringLiteral("notes.filed"),
                           [] { return tr("Filed today"); },
                           [] { return tr("Notes that the note or message stands in the journal"); },
                           {},
                           {},
                           [this] { markFiled(); }});
    m_locum = actions.add({QStringLiteral("notes.for_locum"),
                           [] { return tr("For the locum"); },
                           [] { return tr("Picks the note for the hand-over book, or takes it out again."); },
                           {},
                           {},
                           [this] { toggleForLocum(); }});
}

QLayout* NotesTab::makeButtons() {
    auto* buttons = new WrappingRow;
    buttons->addWidget(buttonFor(m_correct, QStringLiteral("correctNoteButton"), ButtonRole::Ordinary));
    buttons->addWidget(buttonFor(m_answer, QStringLiteral("answerMessageButton"), ButtonRole::Ordinary));
    m_more = makeButton(QStringLiteral("moreOfNotesButton"), {}, ButtonRole::Ordinary);
    m_more->setIcon(icon(IconName::ChevronDown));
    auto* menu = new QMenu(m_more);
    menu->addActions({m_remark, m_attach, m_drop, m_toBeFiled, m_filed, m_locum});
    // Not QPushButton::setMenu, which waits in an event loop of its own while the menu is open.
    connect(m_more, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    buttons->addWidget(m_more);
    buttons->addStretch();
    buttons->addWidget(buttonFor(m_send, QStringLiteral("sendMessageButton"), ButtonRole::Ordinary));
    buttons->addWidget(buttonFor(m_receive, QStringLiteral("receiveMessageButton"), ButtonRole::Ordinary));
    buttons->addWidget(buttonFor(m_contact, QStringLiteral("newContactButton"), ButtonRole::Ordinary));
    buttons->addWidget(buttonFor(m_note, QStringLiteral("newNoteTabButton"), ButtonRole::Primary));
    return buttons;
}

void NotesTab::retranslate() {
    m_more->setText(tr("More"));
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
    m_text->setPlainText(row ? timelineText(m_context.workspace, *row) : QString());
    m_text->setPlaceholderText(row ? tr("Nothing was written here.") : QString());
    m_correct->setEnabled(row && row->note);
    m_remark->setEnabled(row && row->note);
    showOlderGrey();
    const bool isFileable = row && (row->note || row->message) && !row->filedOn().isValid();
    m_toBeFiled->setEnabled(isFileable);
    m_filed->setEnabled(isFileable);
    m_locum->setEnabled(row && row->note);
    m_answer->setEnabled(row && row->message && row->message->answer != AnswerState::Answered);
    m_drop->setEnabled(row && row->message &&
                       (row->message->answer == AnswerState::Waiting || row->message->answer == AnswerState::Overdue));
    m_attach->setEnabled(row && row->message);
    m_more->setEnabled(m_attach->isEnabled() || m_toBeFiled->isEnabled() || m_drop->isEnabled() || m_locum->isEnabled());
}

/// What Enter does: a note is corrected, a message answered.
void NotesTab::carryOn() {
    if (m_answer->isEnabled()) {
        answer();
    } else {
        correct();
    }
}

void NotesTab::answer() {
    if (const auto row = current(); row && row->message) {
        openMessage(this, m_context, answerTo(m_context, row->message->message));
    }
}

void NotesTab::showAttachments() {
    if (const auto row = current(); row && row->message) {
        (new AttachmentsDialog(m_context, {m_citizen, {.message = row->message->message.id}}, this))->open();
    }
}

void NotesTab::dropAnswer() {
    if (const auto row = current(); row && row->message) {
        offerUndo(this, tr("Nobody waits for an answer to this message any more."),
                  m_context.workspace.correspondence.dropAnswer(row->message->message.id));
    }
}

void NotesTab::toggleToBeFiled() {
    if (const auto row = current(); row && (row->note || row->message)) {
        const FilingItem item = filingItem(*row);
        offerUndo(this, row->isToBeFiled() ? tr("It is not to be filed any more.") : tr("It is to be filed."),
                  m_context.workspace.filings.setToBeFiled(item.kind, item.record, !row->isToBeFiled()));
    }
}

void NotesTab::markFiled() {
    if (const auto row = current(); row && (row->note || row->message)) {
        offerUndo(this, tr("It is marked as filed today."),
                  m_context.workspace.filings.markFiled({filingItem(*row)}, m_context.workspace.clock.today()));
    }
}

void NotesTab::correct() {
    if (const auto row = current(); row && row->note) {
        openCorrection(this, m_context, row->note->note);
    }
}

void NotesTab::remark() {
    if (const auto row = current(); row && row->note) {
        openNoteRemark(this, m_context, row->note->note);
    }
}

/// What was corrected stands there and does not hold any more.
void NotesTab::showOlderGrey() {
    const auto row = current();
    const auto length = static_cast<int>(row ? olderWordings(*row).size() : 0);
    if (length == 0) {
        m_text->setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection grey;
    grey.format.setForeground(colours(this).muted);
    grey.cursor = QTextCursor(m_text->document());
    grey.cursor.setPosition(m_text->document()->characterCount() - 1 - length);
    grey.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    m_text->setExtraSelections({grey});
}

void NotesTab::toggleForLocum() {
    if (const auto row = current(); row && row->note) {
        const bool isPicked = !row->note->note.isForLocum;
        offerUndo(this,
                  isPicked ? tr("The note goes into the hand-over book.") : tr("The note does not go into the hand-over book."),
                  m_context.workspace.notes.pickForLocum(row->note->note.id, isPicked));
    }
}

void NotesTab::showRecord(qint64 record) {
    for (const char* kind : {"note/", "contact/", "message/"}) {
        if (m_table->selectKey(QLatin1String(kind) + QString::number(record))) {
            break;
        }
    }
    m_table->setFocus();
}

QList<Column<TimelineRow>> NotesTab::columns() const {
    const Workspace& workspace = m_context.workspace;
    return {
        {QStringLiteral("when"),
         tr("When"),
         [](const TimelineRow& row) { return row.contact ? formatDateTime(row.at) : formatDate(row.at.date()); },
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
             return Cell{timelineTitle(workspace, row), timelineDetail(workspace, row), std::nullopt, timelineRowIcon(row)};
         },
         Qt::AlignLeft,
         {},
         220},
        {QStringLiteral("text"), tr("Text"),
         [&workspace](const TimelineRow& row) { return timelineText(workspace, row).section(QLatin1Char('\n'), 0, 0); }},
    };
}

void NotesTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger

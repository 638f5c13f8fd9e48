// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documents_tab.h"

#include "core/base/time/dates.h"
#include "core/documents/plan_sheet.h"
#include "core/drafts/drafts.h"
#include "core/workspace/workspace.h"
#include "ui/documents/letter_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/attachments/attachment_list.h"
#include "ui/shared/code_choices.h"
#include "ui/shell/navigator.h"

#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace brobygger {

namespace {
/// The letter, or why there is none; `writing` is nothing when what the letter is about is gone.
Result<LetterDraft> written(const LetterWriting* writing) {
    if (!writing) {
        return Error{ErrorKind::NotFound, DocumentsTab::tr("What the letter is about is not there any more.")};
    }
    return writing->write();
}
} // namespace

DocumentsTab::DocumentsTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_records(new RecordsOf<Document>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("documentsTable"), tr("Letters and sheets as they were sent")))
    , m_tabs(new FrontTabs)
    , m_attachments(new AttachmentList(context, QStringLiteral("attachment"), QStringLiteral("Attachment"))) {
    addCommands();
    m_table->setRecords(m_records);
    m_table->setCommands({m_open, m_toBeFiled, m_filed});
    m_attachments->showAllOf(citizen);
    m_tabs->setObjectName(QStringLiteral("documentTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addList(makeLetters());
    m_tabs->addList(m_attachments);
    auto* card = new Card;
    card->content()->addWidget(m_tabs, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
    connect(m_tabs, &FrontTabs::currentChanged, this, [this] {
        const bool isFiles = m_tabs->currentWidget() == m_attachments;
        setFocusProxy(isFiles ? static_cast<QWidget*>(m_attachments) : m_table);
    });
    connect(m_table, &RecordTable::rowActivated, this, [this] { openKept(); });
    connect(m_table, &RecordTable::currentRowChanged, this, &DocumentsTab::updateCommands);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Document) && changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
}

void DocumentsTab::addCommands() {
    ActionCollection& actions = m_context.actions;
    m_open = actions.add({QStringLiteral("document.open"),
                          [] { return tr("Open the letter"); },
                          [] { return tr("Shows the letter as it was sent"); },
                          {},
                          IconName::Document,
                          [this] { openKept(); }});
    m_toBeFiled = actions.add({QStringLiteral("document.to_be_filed"),
                               [] { return tr("To be filed"); },
                               [] { return tr("Marks the document for the journal, or takes the mark away."); },
                               {},
                               {},
                               [this] { toggleToBeFiled(); }});
    m_filed = actions.add({QStringLiteral("document.filed"),
                           [] { return tr("Filed today"); },
                           [] { return tr("Notes that the document stands in the journal"); },
                           {},
                           {},
                           [this] { markFiled(); }});
    m_sharing = actions.add({command::sharingSheet.toString(),
                             [] { return tr("What has been shared"); },
                             [] { return tr("A sheet for the citizen: everything that was passed on, to whom and why"); },
                             {},
                             {},
                             [this] { openLetter(sharingSheet(), this); }});
    m_doctor = actions.add({command::doctorLetter.toString(),
                            [] { return tr("Letter to a doctor or hospital…"); },
                            [] { return tr("Short and in a fixed order, on paper or as text for a message"); },
                            {},
                            IconName::Letter,
                            [this] { begin(doctorLetterWriting(m_context, m_citizen)); }});
    m_municipal = actions.add({command::municipalLetter.toString(),
                               [] { return tr("Letter to the municipality…"); },
                               [] { return tr("What is agreed, and what you ask a municipal unit to do by when"); },
                               {},
                               IconName::Letter,
                               [this] { begin(municipalLetterWriting(m_context, m_citizen)); }});
    m_sheet = actions.add({QStringLiteral("document.information_sheet"),
                           [] { return tr("Information sheet"); },
                           [] { return tr("What is registered about the citizen, and why"); },
                           {},
                           {},
                           [this] { openLetter(informationSheet(), this); }});
}

QWidget* DocumentsTab::makeLetters() {
    auto* letters = new QWidget;
    auto* column = new QVBoxLayout(letters);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeButtons());
    column->addWidget(m_table, 1);
    letters->setFocusProxy(m_table);
    return letters;
}

QWidget* DocumentsTab::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new WrappingRow(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buttonFor(m_open, QStringLiteral("openDocumentButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_toBeFiled, QStringLiteral("toBeFiledButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_filed, QStringLiteral("filedButton"), ButtonRole::Ordinary));
    row->addStretch();
    row->addWidget(makeNewLetter());
    row->addWidget(buttonFor(m_sharing, QStringLiteral("sharingSheetButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_sheet, QStringLiteral("informationSheetButton"), ButtonRole::Ordinary));
    return bar;
}

QPushButton* DocumentsTab::makeNewLetter() {
    m_newLetter = makeButton(QStringLiteral("newLetterButton"), tr("New letter"), ButtonRole::Ordinary);
    m_newLetter->setIcon(icon(IconName::ChevronDown));
    auto* menu = new QMenu(m_newLetter);
    menu->setObjectName(QStringLiteral("newLetterMenu"));
    menu->addActions({m_doctor, m_municipal});
    // Not QPushButton::setMenu, which waits in an event loop of its own while the menu is open.
    connect(m_newLetter, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_newLetter->mapToGlobal(QPoint(0, m_newLetter->height() + 2))); });
    return m_newLetter;
}

void DocumentsTab::retranslate() {
    m_tabs->setAccessibleName(tr("Letters and attached files"));
    m_tabs->setTabText(0, tr("Letters and sheets"));
    m_tabs->setTabText(1, tr("Attached files"));
    m_attachments->retranslate();
    m_newLetter->setText(tr("New letter"));
    m_newLetter->setToolTip(tr("Choose whom the letter is to"));
    m_table->setAccessibleName(tr("Letters and sheets as they were sent"));
    m_table->setEmptyText(
        tr("No letters yet. Begin with New letter, or write one from a referral, an appointment or a consent."));
    m_records->setColumns(columns());
    refresh();
}

void DocumentsTab::refresh() {
    m_records->setSource(rowsOf<Document>(m_context.workspace.documents.forCitizen(m_citizen),
                                          [](const Document& document) { return document.id.toString(); }));
    m_table->selectFirst();
    updateCommands();
}

void DocumentsTab::updateCommands() {
    const auto document = current();
    m_open->setEnabled(document.has_value());
    m_toBeFiled->setEnabled(document.has_value() && !document->filedOn.isValid());
    m_filed->setEnabled(document.has_value() && !document->filedOn.isValid());
}

std::optional<Document> DocumentsTab::current() const { return m_records->at(m_table->currentRow()); }

void DocumentsTab::openKept() {
    if (const auto document = current()) {
        (new LetterDialog(m_context, *document, this))->open();
        QTimer::singleShot(0, this, [this, id = document->id] { // when the letter has come up
            m_context.workspace.audit.noteOnce(RecordKind::Document, id.value(), m_citizen.value(),
                                               QStringLiteral("document.open"));
        });
    }
}

void DocumentsTab::openKept(DocumentId id) {
    m_tabs->setCurrentIndex(0);
    if (m_table->selectKey(id.toString())) {
        openKept();
    }
}

void DocumentsTab::visit(std::shared_ptr<LetterWriting> writing) {
    const Result<LetterDraft> letter = written(writing.get());
    if (!letter) {
        refuse(letter.error(), std::move(writing), goBack());
        return;
    }
    auto* dialog = new LetterDialog(
        m_context, std::move(writing), *letter,
        [this](const QString& told, const TakeBack& undo) { offerTakeBack(goBack(), told, undo); }, this);
    connect(dialog, &QDialog::rejected, this, &DocumentsTab::goBack);
    dialog->open();
}

void DocumentsTab::openLetter(std::shared_ptr<LetterWriting> writing, QWidget* page) {
    const Result<LetterDraft> letter = written(writing.get());
    if (!letter) {
        refuse(letter.error(), std::move(writing), page);
        return;
    }
    (new LetterDialog(
         m_context, std::move(writing), *letter,
         [page](const QString& told, const TakeBack& undo) { offerTakeBack(page, told, undo); }, page))
        ->open();
}

QWidget* DocumentsTab::goBack() {
    m_context.navigator.back();
    QWidget* page = m_context.navigator.inFront();
    return page ? page : this;
}

void DocumentsTab::refuse(const Error& error, std::shared_ptr<LetterWriting> writing, QWidget* page) {
    MessageBar* bar = messagesFor(page);
    if (!bar) {
        return;
    }
    if (error.kind == ErrorKind::Denied) {
        // The messages outlive this tab.
        bar->ask(Tone::Amber, error.message, tr("Show the consents"),
                 [&navigator = m_context.navigator, citizen = m_citizen] { navigator.openCitizen(citizen, tab::privacy); });
    } else if (writing && writing->isEditable()) {
        bar->ask(Tone::Amber, error.message, tr("Change the text…"), [tab = QPointer(this), writing, page = QPointer(page)] {
            if (tab && page) {
                tab->changeText(writing, page);
            }
        });
    } else {
        bar->fail(error.message);
    }
}

void DocumentsTab::changeText(std::shared_ptr<LetterWriting> writing, QWidget* page) {
    // The letter opens later, when the form has closed.
    writing->edit(page, [this, writing, page] {
        QMetaObject::invokeMethod(
            this, [this, writing, page] { openLetter(writing, page); }, Qt::QueuedConnection);
    });
}

void DocumentsTab::begin(std::shared_ptr<LetterWriting> writing) {
    const bool isBegun = writing && m_context.workspace.drafts.find(writing->draftName()).has_value();
    if (isBegun || !writing) {
        openLetter(std::move(writing), this);
    } else {
        changeText(std::move(writing), this);
    }
}

void DocumentsTab::openRecord(std::optional<RecordKind> kind, qint64 record) {
    switch (kind.value_or(RecordKind::Document)) {
    case RecordKind::OutgoingReferral: return visit(offerLetterWriting(m_context, OutgoingReferralId(record)));
    case RecordKind::Appointment: return visit(citizenLetterWriting(m_context, AppointmentId(record)));
    case RecordKind::Consent: return visit(consentSheetWriting(m_context, ConsentId(record)));
    case RecordKind::ConsiderationsRequest: return visit(considerationsWriting(m_context, ConsiderationsRequestId(record)));
    case RecordKind::MeetingParticipant: return visit(meetingLetterWriting(m_context, MeetingParticipantId(record)));
    case RecordKind::Citizen: return visit(informationSheet());
    case RecordKind::Goal: return visit(planSheet());
    case RecordKind::Attachment: {
        m_tabs->setCurrentWidget(m_attachments);
        return m_attachments->select(AttachmentId(record).toString());
    }
    case RecordKind::Offer: return visit(citizenOfferWriting(m_context, OutgoingReferralId(record)));
    default: return openKept(DocumentId(record));
    }
}

std::shared_ptr<LetterWriting> DocumentsTab::informationSheet() const {
    return sheetWriting(QStringLiteral("information/") + m_citizen.toString(),
                        [this] { return m_context.workspace.documents.informationSheet(m_citizen); });
}

std::shared_ptr<LetterWriting> DocumentsTab::sharingSheet() const {
    return sheetWriting(QStringLiteral("sharing/") + m_citizen.toString(),
                        [this] { return m_context.workspace.documents.sharingSheet(m_citizen); });
}

std::shared_ptr<LetterWriting> DocumentsTab::planSheet() const {
    return sheetWriting(QStringLiteral("plan/") + m_citizen.toString(), [this] {
        const Workspace& workspace = m_context.workspace;
        return workspace.documents.planSheet(m_citizen, planSheetLetter(workspace.plans.forCitizen(m_citizen),
                                                                        workspace.appointments.forCitizen(m_citizen),
                                                                        workspace.clock.now()));
    });
}

void DocumentsTab::toggleToBeFiled() {
    if (const auto document = current()) {
        offerUndo(this,
                  document->isToBeFiled ? tr("The document is not to be filed any more.") : tr("The document is to be filed."),
                  m_context.workspace.documents.setToBeFiled(document->id, !document->isToBeFiled));
    }
}

void DocumentsTab::markFiled() {
    if (const auto document = current()) {
        offerUndo(this, tr("The document is marked as filed today."),
                  m_context.workspace.documents.markFiled(document->id, m_context.workspace.clock.today()));
    }
}

QList<Column<Document>> DocumentsTab::columns() const {
    const Workspace& workspace = m_context.workspace;
    const auto filing = [](const Document& document) -> ChipText {
        if (document.filedOn.isValid()) {
            return {tr("filed %1").arg(formatDate(document.filedOn)), Tone::Green, IconName::Check};
        }
        return document.isToBeFiled ? ChipText{tr("to be filed"), Tone::Amber, IconName::Document} : ChipText{};
    };
    return {
        {QStringLiteral("sent"),
         tr("Sent"),
         [](const Document& document) { return formatDate(document.sentOn); },
         {},
         Qt::AlignLeft,
         {},
         120},
        {QStringLiteral("kind"), tr("Letter"), [](const Document& document) { return documentKindLabel(document.kind); }},
        {QStringLiteral("recipient"), tr("To"), [](const Document& document) { return document.recipient; }},
        {QStringLiteral("via"),
         tr("Sent via"),
         [&workspace](const Document& document) { return codeWord(workspace, QStringLiteral("channel"), document.sentVia); },
         {},
         Qt::AlignLeft,
         {},
         130},
        {QStringLiteral("filing"),
         tr("Filing"),
         [filing](const Document& document) { return filing(document).text; },
         [filing](const Document& document) {
             const ChipText chip = filing(document);
             return chip.text.isEmpty() ? Cell{} : Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft,
         {},
         160},
    };
}

void DocumentsTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documents_tab.h"

#include "core/base/dates.h"
#include "core/documents/letter_requests.h"
#include "core/workspace/workspace.h"
#include "ui/documents/letter_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/record_table.h"
#include "ui/pickers/appointment_words.h"
#include "ui/shell/navigator.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace brobygger {

DocumentsTab::DocumentsTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_records(new RecordsOf<Document>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("documentsTable"), tr("Letters and sheets as they were sent")))
    , m_sheet(makeButton(QStringLiteral("informationSheetButton"), QString(), ButtonRole::Ordinary))
    , m_sharing(makeButton(QStringLiteral("sharingSheetButton"), QString(), ButtonRole::Ordinary))
    , m_open(makeButton(QStringLiteral("openDocumentButton"), QString(), ButtonRole::Ordinary))
    , m_toBeFiled(makeButton(QStringLiteral("toBeFiledButton"), QString(), ButtonRole::Ordinary))
    , m_filed(makeButton(QStringLiteral("filedButton"), QString(), ButtonRole::Ordinary)) {
    m_table->setRecords(m_records);
    auto* card = new Card;
    card->content()->addWidget(makeButtons());
    card->content()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, &DocumentsTab::openKept);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentsTab::updateButtons);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Document) && changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
}

QWidget* DocumentsTab::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_open, m_toBeFiled, m_filed}) {
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_sharing);
    row->addWidget(m_sheet);
    connect(m_open, &QPushButton::clicked, this, &DocumentsTab::openKept);
    connect(m_toBeFiled, &QPushButton::clicked, this, &DocumentsTab::toggleToBeFiled);
    connect(m_filed, &QPushButton::clicked, this, &DocumentsTab::markFiled);
    connect(m_sheet, &QPushButton::clicked, this,
            [this] { openLetter(m_context.workspace.documents.informationSheet(m_citizen)); });
    connect(m_sharing, &QPushButton::clicked, this,
            [this] { openLetter(m_context.workspace.documents.sharingSheet(m_citizen)); });
    return bar;
}

void DocumentsTab::retranslate() {
    m_sheet->setText(tr("Information sheet"));
    m_sharing->setText(tr("What has been shared"));
    m_open->setText(tr("Open"));
    m_toBeFiled->setText(tr("To be filed"));
    m_toBeFiled->setToolTip(tr("Marks the document for the journal, or takes the mark away."));
    m_filed->setText(tr("Filed today"));
    m_table->setAccessibleName(tr("Letters and sheets as they were sent"));
    m_table->setEmptyText(tr("No letters yet. Letters are written from a referral, an appointment or a consent."));
    m_records->setColumns(columns());
    refresh();
}

void DocumentsTab::refresh() {
    m_records->setSource(rowsOf<Document>(m_context.workspace.documents.forCitizen(m_citizen),
                                          [](const Document& document) { return document.id.toString(); }));
    if (m_table->currentRow() < 0) {
        m_table->selectKey(m_records->keyAt(0));
    }
    updateButtons();
}

void DocumentsTab::updateButtons() {
    const auto document = current();
    m_open->setEnabled(document.has_value());
    m_toBeFiled->setEnabled(document.has_value() && !document->filedOn.isValid());
    m_filed->setEnabled(document.has_value() && !document->filedOn.isValid());
}

std::optional<Document> DocumentsTab::current() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_records->rowCount() ? std::optional(m_records->row(row)) : std::nullopt;
}

void DocumentsTab::openKept() {
    if (const auto document = current()) {
        (new LetterDialog(m_context, *document, this))->open();
    }
}

void DocumentsTab::openLetter(const Result<LetterDraft>& letter) {
    if (!letter) {
        if (MessageBar* bar = messagesFor(this)) {
            bar->fail(letter.error().message);
        }
        return;
    }
    auto* dialog = new LetterDialog(
        m_context, *letter,
        [this, draft = *letter](DocumentId id, QDate on, const QString& via) { return carryOn(draft, id, on, via); }, this);
    dialog->open();
}

void DocumentsTab::refuse(const Error& error, OfferId offer) {
    if (MessageBar* bar = messagesFor(this)) {
        bar->ask(Tone::Amber, error.message, tr("New consent"), [this, offer] {
            m_context.navigator.open({QStringLiteral("citizens"), m_citizen, QStringLiteral("privacy"), RecordKind::Offer,
                                      offer.value(), {}});
        });
    }
}

/// What being sent means elsewhere: the sheet has been handed over, the referral is on its way.
Result<void> DocumentsTab::carryOn(const LetterDraft& letter, DocumentId id, QDate on, const QString& via) {
    Workspace& workspace = m_context.workspace;
    if (letter.kind == DocumentKind::InformationSheet) {
        const auto given = workspace.consents.giveSheet(letter.citizen, on, id);
        return given ? Result<void>() : given.error();
    }
    const auto referral = workspace.outgoingReferrals.find(letter.referral);
    if (referral && referral->state == OutgoingState::Draft) {
        const auto sent = workspace.outgoingReferrals.send(referral->id, on, via);
        return sent ? Result<void>() : sent.error();
    }
    return {};
}

bool DocumentsTab::openOfferLetter(OutgoingReferralId id) {
    const auto referral = m_context.workspace.outgoingReferrals.find(id);
    const auto offered = referral ? m_context.workspace.offers.find(referral->offer) : std::nullopt;
    if (!offered) {
        return false;
    }
    const auto letter = m_context.workspace.documents.offerLetter(offerLetterRequest(*referral, *offered));
    if (!letter && letter.error().kind == ErrorKind::Denied) {
        refuse(letter.error(), offered->id);
    } else {
        openLetter(letter);
    }
    return true;
}

bool DocumentsTab::openCitizenLetter(qint64 appointment) {
    const auto row = m_context.workspace.appointments.find(AppointmentId(appointment));
    if (!row) {
        return false;
    }
    const Appointment& found = row->appointment;
    QString companion = found.companionName;
    if (companion.isEmpty() && found.companion != QLatin1String("none")) {
        companion = m_context.workspace.codes.name(QStringLiteral("companion"), found.companion, QStringLiteral("da"));
    }
    openLetter(m_context.workspace.documents.citizenLetter(citizenLetterRequest(*row, companion)));
    return true;
}

void DocumentsTab::showRecord(qint64 record) {
    if (const auto document = m_context.workspace.documents.find(DocumentId(record))) {
        m_table->selectKey(document->id.toString());
        openKept();
        return;
    }
    if (const auto consent = m_context.workspace.consents.find(ConsentId(record))) {
        openLetter(m_context.workspace.documents.consentSheet(*consent));
        return;
    }
    if (!openOfferLetter(OutgoingReferralId(record))) {
        openCitizenLetter(record);
    }
}

void DocumentsTab::carryOut(const QString& command) {
    if (command == QLatin1String("document.information_sheet")) {
        m_sheet->click();
    } else if (command == QLatin1String("document.sharing")) {
        m_sharing->click();
    }
}

void DocumentsTab::toggleToBeFiled() {
    if (const auto document = current()) {
        offer(document->isToBeFiled ? tr("The document is not to be filed any more.") : tr("The document is to be filed."),
              m_context.workspace.documents.setToBeFiled(document->id, !document->isToBeFiled));
    }
}

void DocumentsTab::markFiled() {
    if (const auto document = current()) {
        offer(tr("The document is marked as filed today."),
              m_context.workspace.documents.markFiled(document->id, m_context.workspace.clock.today()));
    }
}

void DocumentsTab::offer(const QString& message, const Result<Undo>& done) {
    MessageBar* bar = messagesFor(this);
    if (!bar) {
        return;
    }
    if (!done) {
        bar->fail(done.error().message);
        return;
    }
    bar->offer(message, tr("Undo"), [bar, undo = *done] {
        if (const Result<void> undone = undo(); !undone) {
            bar->fail(undone.error().message);
        }
    });
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
        {QStringLiteral("sent"), tr("Sent"), [](const Document& document) { return formatDate(document.sentOn); }, {},
         Qt::AlignLeft, {}, 120},
        {QStringLiteral("kind"), tr("Letter"), [](const Document& document) { return documentKindLabel(document.kind); }},
        {QStringLiteral("recipient"), tr("To"), [](const Document& document) { return document.recipient; }},
        {QStringLiteral("via"), tr("Sent via"),
         [&workspace](const Document& document) {
             return codeWord(workspace, QStringLiteral("channel"), document.sentVia);
         },
         {}, Qt::AlignLeft, {}, 130},
        {QStringLiteral("filing"), tr("Filing"), [filing](const Document& document) { return filing(document).text; },
         [filing](const Document& document) {
             const ChipText chip = filing(document);
             return chip.text.isEmpty() ? Cell{} : Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft, {}, 160},
    };
}

void DocumentsTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/inbox.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/referrals/messages/message_view.h"
#include "ui/shared/attachments/attachments_dialog.h"
#include "ui/shared/citizens/contact_dialog.h"
#include "ui/shared/citizens/phone_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/answer_dialog.h"
#include "ui/shared/referrals/referral_words.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace brobygger {

Inbox::Inbox(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(new FilterBar)
    , m_records(new RecordsOf<IncomingRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("inboxTable"), tr("Referrals to us"))) {
    addCommands();
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_filter->hideSearch();
    m_views = m_filter->combo(QStringLiteral("incomingView"), tr("Which referrals"),
                              {{tr("Waiting for first contact"), static_cast<int>(IncomingView::Waiting)},
                               {tr("Open"), static_cast<int>(IncomingView::Open)},
                               {tr("All"), static_cast<int>(IncomingView::All)}});
    m_filter->addAtEnd(buttonFor(m_attempt, QStringLiteral("attemptButton"), ButtonRole::Ordinary));
    m_filter->addAtEnd(buttonFor(m_open, QStringLiteral("openCitizenButton"), ButtonRole::Ordinary));
    m_filter->addAtEnd(buttonFor(m_message, QStringLiteral("showMessageButton"), ButtonRole::Ordinary));
    m_filter->addAtEnd(buttonFor(m_answer, QStringLiteral("answerButton"), ButtonRole::Ordinary));
    m_filter->addAtEnd(buttonFor(m_close, QStringLiteral("closeReferralButton"), ButtonRole::Quiet));
    m_table->setCommands({m_attempt, m_open, m_message, m_attachments, m_answer, m_close});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_filter, &FilterBar::changed, this, &Inbox::refresh);
    connect(m_table, &RecordTable::rowActivated, this, &Inbox::recordAttempt);
    connect(m_table, &RecordTable::currentRowChanged, this, &Inbox::updateCommands);
    m_table->setDoubleClick([this](int) { openCitizen(); });
}

void Inbox::addCommands() {
    ActionCollection& actions = m_context.actions;
    m_attempt = actions.add({QStringLiteral("incoming.attempt"),
                             [] { return tr("Record attempt"); },
                             [] { return tr("A call or a visit, whether the citizen was reached or not"); },
                             {},
                             IconName::Phone,
                             [this] { recordAttempt(); }});
    m_open = actions.add({QStringLiteral("incoming.citizen"),
                          [] { return tr("Open the citizen"); },
                          [] { return tr("The citizen's page with the course"); },
                          {},
                          IconName::Person,
                          [this] { openCitizen(); }});
    m_message = actions.add({QStringLiteral("incoming.message"),
                             [] { return tr("Message"); },
                             [] { return tr("The message the referral came with, as it was received."); },
                             {},
                             IconName::Message,
                             [this] { showMessage(); }});
    m_attachments = actions.add({QStringLiteral("incoming.attachments"),
                                 [] { return tr("Attach a file…"); },
                                 [] { return tr("The files that hang on this referral, and new ones"); },
                                 {},
                                 IconName::Document,
                                 [this] { showAttachments(); }});
    m_answer = actions.add({QStringLiteral("incoming.answer"),
                            [] { return tr("Answer the referrer"); },
                            [] { return tr("A status or a closing note to who referred the citizen"); },
                            {},
                            IconName::Letter,
                            [this] { answer(); }});
    m_close = actions.add({QStringLiteral("incoming.close"),
                           [] { return tr("End the referral"); },
                           [] { return tr("Nothing more is to be done for this referral."); },
                           {},
                           {},
                           [this] { closeCurrent(); }});
}

void Inbox::retranslate() {
    setComboName(m_views, tr("Which referrals"));
    m_views->setItemText(0, tr("Waiting for first contact"));
    m_views->setItemText(1, tr("Open"));
    m_views->setItemText(2, tr("All"));
    m_table->setAccessibleName(tr("Referrals to us"));
    m_records->setColumns(columns());
    refresh();
}

IncomingView Inbox::view() const { return static_cast<IncomingView>(m_views->currentData().toInt()); }

void Inbox::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void Inbox::refresh() {
    if (!isVisible()) {
        return;
    }
    const IncomingReferrals& referrals = m_context.workspace.incomingReferrals;
    m_firstContactDays = referrals.firstContactDays();
    m_records->setSource({[&referrals, view = view()] { return referrals.count(view); },
                          [&referrals, view = view()](qsizetype offset, qsizetype limit, const SortOrder&) {
                              return referrals.window(view, offset, limit);
                          },
                          [](const IncomingRow& row) { return row.referral.id.toString(); }});
    const bool isAnotherView = view() != IncomingView::Waiting && referrals.count(IncomingView::All) > 0;
    m_table->setEmptyText(isAnotherView ? tr("No such referral now. Choose “All” to see the others.")
                                        : tr("Nobody waits. A new referral is entered with Ctrl+N."));
    m_table->selectFirst();
    updateCommands();
}

void Inbox::select(IncomingReferralId referral) {
    if (!m_table->selectKey(referral.toString())) {
        choose(m_views, static_cast<int>(IncomingView::All));
        refresh();
        m_table->selectKey(referral.toString());
    }
    m_table->setFocus();
}

std::optional<IncomingRow> Inbox::current() const { return m_records->at(m_table->currentRow()); }

void Inbox::updateCommands() {
    const auto row = current();
    m_attempt->setEnabled(row.has_value());
    m_open->setEnabled(row.has_value());
    m_message->setEnabled(row && !m_context.workspace.messages.ofReferral(row->referral.id).isEmpty());
    m_attachments->setEnabled(row.has_value());
    m_answer->setEnabled(row.has_value());
    m_close->setEnabled(row && row->referral.state == IncomingState::Open);
}

void Inbox::recordAttempt() {
    if (const auto row = current()) {
        openContactDialog(this, m_context, row->referral.citizen);
    }
}

void Inbox::openCitizen() {
    if (const auto row = current()) {
        m_context.navigator.openCitizen(row->referral.citizen, tab::course);
    }
}

void Inbox::answer() {
    if (const auto row = current()) {
        AnswerDialog::open(this, m_context, *row);
    }
}

void Inbox::showMessage() {
    if (const auto row = current()) {
        openMessages(this, m_context, row->referral.id);
    }
}

void Inbox::showAttachments() {
    if (const auto row = current()) {
        (new AttachmentsDialog(m_context, {row->referral.citizen, {.referral = row->referral.id}}, this))->open();
    }
}

void Inbox::closeCurrent() {
    if (const auto row = current()) {
        offerUndo(this, tr("The referral has ended."), m_context.workspace.incomingReferrals.close(row->referral.id));
    }
}

QList<Column<IncomingRow>> Inbox::columns() const {
    const Workspace& workspace = m_context.workspace;
    const auto clock = [this, &workspace](const IncomingRow& row) {
        return clockChip(firstContactClock(row.referral, workspace.clock.today(), m_firstContactDays));
    };
    const auto attempts = [](const IncomingRow& row) {
        return row.attempts == 0 ? tr("no attempts yet") : tr("%n attempts", nullptr, row.attempts);
    };
    const auto source = [&workspace](const IncomingRow& row) {
        return codeWord(workspace, QStringLiteral("referral_source"), row.referral.source);
    };
    return {
        {QStringLiteral("clock"),
         tr("First contact"),
         [clock](const IncomingRow& row) { return clock(row).text; },
         [clock](const IncomingRow& row) {
             const ChipText chip = clock(row);
             return Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft,
         {},
         190},
        {QStringLiteral("citizen"), tr("Citizen"), [](const IncomingRow& row) { return row.citizenName; },
         [attempts](const IncomingRow& row) {
             const QString phone = phoneWords(row.citizenPhone, row.safeContact);
             const QString reach = phone.isEmpty() ? attempts(row) : QStringLiteral("%1  ·  %2").arg(phone, attempts(row));
             return Cell{row.citizenName, reach, std::nullopt, std::nullopt, TextRole::Strong};
         }},
        {QStringLiteral("source"), tr("From"),
         [source](const IncomingRow& row) { return row.partnerName.isEmpty() ? source(row) : row.partnerName; },
         [source](const IncomingRow& row) {
             return row.partnerName.isEmpty() ? Cell{source(row), row.personName}
                                              : Cell{row.partnerName, row.personName.isEmpty() ? source(row) : row.personName};
         }},
        {QStringLiteral("reason"), tr("Reason"), [](const IncomingRow& row) { return row.referral.reason; },
         [](const IncomingRow& row) {
             return Cell{row.referral.reason.section(QLatin1Char('\n'), 0, 0),
                         row.referral.citizenIsInformed.value_or(true) ? QString() : tr("the citizen does not know of it")};
         }},
        {QStringLiteral("received"),
         tr("Received"),
         [](const IncomingRow& row) { return formatDate(row.referral.receivedOn); },
         [](const IncomingRow& row) {
             return Cell{formatDate(row.referral.receivedOn), row.referral.answeredOn.isValid()
                                                                  ? tr("answered %1").arg(formatDate(row.referral.answeredOn))
                                                                  : QString()};
         },
         Qt::AlignLeft,
         {},
         150},
    };
}

} // namespace brobygger

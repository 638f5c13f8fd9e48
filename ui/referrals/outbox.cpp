// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/outbox.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/referral_commands.h"
#include "ui/shared/referrals/referral_words.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace brobygger {

Outbox::Outbox(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(new FilterBar)
    , m_records(new RecordsOf<OutgoingRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("outboxTable"), tr("Referrals to offers"))) {
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_filter->hideSearch();
    m_views = m_filter->combo(QStringLiteral("outgoingView"), tr("Which referrals"),
                              {{tr("Open"), static_cast<int>(OutgoingView::Open)},
                               {tr("Waiting for an answer"), static_cast<int>(OutgoingView::WaitingForReply)},
                               {tr("Drafts"), static_cast<int>(OutgoingView::Drafts)},
                               {tr("All"), static_cast<int>(OutgoingView::All)}});
    m_commands = new ReferralCommands(context, QStringLiteral("outgoing"), this, [this] { return current(); });
    m_open = context.actions.add({QStringLiteral("outgoing.citizen"),
                                  [] { return tr("Open the citizen"); },
                                  [] { return tr("The citizen's page with offers and referrals"); },
                                  {},
                                  IconName::Person,
                                  [this] {
                                      if (const auto row = current()) {
                                          m_context.navigator.openCitizen(row->referral.citizen, tab::offers);
                                      }
                                  }});
    for (QPushButton* button : m_commands->makeButtons()) {
        m_filter->addAtEnd(button);
    }
    m_filter->addAtEnd(buttonFor(m_open, QStringLiteral("openReferredCitizenButton"), ButtonRole::Ordinary));
    m_table->setCommands(m_commands->actions() << m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_filter, &FilterBar::changed, this, &Outbox::refresh);
    connect(m_table, &RecordTable::rowActivated, m_commands, &ReferralCommands::takeExpectedStep);
    connect(m_table, &RecordTable::currentRowChanged, this, &Outbox::updateCommands);
    updateCommands();
    m_table->setDoubleClick([this](int) { m_open->trigger(); });
}

void Outbox::retranslate() {
    setComboName(m_views, tr("Which referrals"));
    m_views->setItemText(0, tr("Open"));
    m_views->setItemText(1, tr("Waiting for an answer"));
    m_views->setItemText(2, tr("Drafts"));
    m_views->setItemText(3, tr("All"));
    m_table->setAccessibleName(tr("Referrals to offers"));
    m_records->setColumns(columns());
    refresh();
}

OutgoingView Outbox::view() const { return static_cast<OutgoingView>(m_views->currentData().toInt()); }

void Outbox::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void Outbox::refresh() {
    if (!isVisible()) {
        return;
    }
    const OutgoingReferrals& referrals = m_context.workspace.outgoingReferrals;
    m_records->setSource({[&referrals, view = view()] { return referrals.count(view); },
                          [&referrals, view = view()](qsizetype offset, qsizetype limit, const SortOrder&) {
                              return referrals.window(view, offset, limit);
                          },
                          [](const OutgoingRow& row) { return row.referral.id.toString(); }});
    m_table->setEmptyText(referrals.count(OutgoingView::All) > 0
                              ? tr("No such referral now. Choose “All” to see the others.")
                              : tr("No referrals here. Choose an offer on the citizen's page to make one."));
    m_table->selectFirst();
    updateCommands();
}

void Outbox::select(OutgoingReferralId referral) {
    if (!m_table->selectKey(referral.toString())) {
        choose(m_views, static_cast<int>(OutgoingView::All));
        refresh();
        m_table->selectKey(referral.toString());
    }
    m_table->setFocus();
}

std::optional<OutgoingRow> Outbox::current() const { return m_records->at(m_table->currentRow()); }

void Outbox::updateCommands() {
    m_commands->update();
    m_open->setEnabled(current().has_value());
}

QList<Column<OutgoingRow>> Outbox::columns() const {
    const Workspace& workspace = m_context.workspace;
    const auto reply = [&workspace](const OutgoingRow& row) {
        return replyChip(row.referral, workspace.clock.today(), workspace.outgoingReferrals.daysToReply());
    };
    return {
        {QStringLiteral("state"),
         tr("State"),
         [](const OutgoingRow& row) { return outgoingChip(row.referral.state).text; },
         [](const OutgoingRow& row) {
             const ChipText chip = outgoingChip(row.referral.state);
             return Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft,
         {},
         170},
        {QStringLiteral("citizen"), tr("Citizen"), [](const OutgoingRow& row) { return row.citizenName; },
         [](const OutgoingRow& row) {
             return Cell{row.citizenName, {}, std::nullopt, std::nullopt, TextRole::Strong};
         }},
        {QStringLiteral("offer"), tr("Offer"), [](const OutgoingRow& row) { return row.offerName; },
         [](const OutgoingRow& row) {
             return Cell{row.offerName, formatPhone(row.offerPhone)};
         }},
        {QStringLiteral("reply"),
         tr("Answer"),
         [reply](const OutgoingRow& row) {
             const auto chip = reply(row);
             return chip ? chip->text : QString();
         },
         [reply](const OutgoingRow& row) {
             const auto chip = reply(row);
             return chip ? Cell{chip->text, {}, chip->tone, chip->icon} : Cell{formatDate(row.referral.answeredOn)};
         },
         Qt::AlignLeft,
         {},
         210},
        {QStringLiteral("sent"),
         tr("Sent"),
         [](const OutgoingRow& row) { return formatDate(row.referral.sentOn); },
         [&workspace](const OutgoingRow& row) {
             if (row.referral.state == OutgoingState::Draft) {
                 return Cell{tr("not sent"), tr("drafted %1").arg(formatDate(row.referral.draftedOn))};
             }
             const QString via = codeWord(workspace, QStringLiteral("channel"), row.referral.sentVia);
             return Cell{formatDate(row.referral.sentOn),
                         row.referral.sentReason.isEmpty() ? via : tr("%1, with a reason").arg(via)};
         },
         Qt::AlignLeft,
         {},
         150},
    };
}

} // namespace brobygger

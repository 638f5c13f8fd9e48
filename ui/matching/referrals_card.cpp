// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/referrals_card.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/referral_commands.h"
#include "ui/shared/referrals/referral_words.h"
#include "ui/shell/slice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {

constexpr int rowsShown = 8;

/// The latest thing that happened, with its day.
QString latest(const OutgoingReferral& referral) {
    for (const QDate day : {referral.endedOn, referral.startedOn, referral.answeredOn, referral.sentOn, referral.draftedOn}) {
        if (day.isValid()) {
            return formatDate(day);
        }
    }
    return {};
}

} // namespace

ReferralsCard::ReferralsCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_records(new RecordsOf<OutgoingRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("citizenReferralsTable"), tr("Referrals of the citizen")))
    , m_commands(new ReferralCommands(context, QStringLiteral("referral"), this, [this] { return current(); })) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_table->setRecords(m_records);
    m_table->setFittedToRows(rowsShown);
    m_card->content()->addWidget(m_table);
    m_table->setCommands(m_commands->actions());
    auto* buttons = new WrappingRow;
    for (QPushButton* button : m_commands->makeButtons()) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_card->content()->addLayout(buttons);
    connect(m_table, &RecordTable::currentRowChanged, m_commands, &ReferralCommands::update);
    connect(m_table, &RecordTable::rowActivated, m_commands, &ReferralCommands::takeExpectedStep);
    retranslate();
}

void ReferralsCard::retranslate() {
    m_card->setTitle(tr("Referrals"));
    m_table->setAccessibleName(tr("Referrals of the citizen"));
    m_table->setEmptyText(tr("No referrals yet. Find an offer that suits."));
    m_records->setColumns(columns());
    refresh();
}

void ReferralsCard::refresh() {
    m_records->setSource(rowsOf<OutgoingRow>(m_context.workspace.outgoingReferrals.forCitizen(m_citizen),
                                             [](const OutgoingRow& row) { return row.referral.id.toString(); }));
    // One that was just drafted is what one goes on with.
    if (const QString newest = m_records->rowCount() > 0 ? m_records->keyAt(0) : QString(); newest != m_newest) {
        m_newest = newest;
        m_table->selectKey(newest);
    }
    m_commands->update();
}

bool ReferralsCard::select(qint64 referral) { return m_table->selectKey(OutgoingReferralId(referral).toString()); }

std::optional<OutgoingRow> ReferralsCard::current() const { return m_records->at(m_table->currentRow()); }

QList<Column<OutgoingRow>> ReferralsCard::columns() const {
    const Workspace& workspace = m_context.workspace;
    return {
        {QStringLiteral("offer"), tr("Offer"), [](const OutgoingRow& row) { return row.offerName; },
         [&workspace](const OutgoingRow& row) {
             const QString reason = codeWord(workspace, QStringLiteral("decline_reason"), row.referral.endReason);
             return Cell{reason.isEmpty() ? row.offerName : QStringLiteral("%1 (%2)").arg(row.offerName, reason)};
         }},
        {QStringLiteral("day"),
         tr("Latest"),
         [](const OutgoingRow& row) { return latest(row.referral); },
         [](const OutgoingRow& row) {
             return Cell{latest(row.referral), {}, std::nullopt, std::nullopt, TextRole::Muted};
         },
         Qt::AlignLeft,
         {},
         100},
        {QStringLiteral("state"),
         tr("State"),
         [](const OutgoingRow& row) { return outgoingStateLabel(row.referral.state); },
         [](const OutgoingRow& row) {
             const ChipText chip = outgoingChip(row.referral.state);
             return Cell{chip.text, {}, chip.tone};
         },
         Qt::AlignLeft,
         {},
         150},
    };
}

} // namespace brobygger

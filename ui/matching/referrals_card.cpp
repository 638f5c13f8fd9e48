// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/referrals_card.h"

#include "core/base/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/actions.h"
#include "ui/kit/card.h"
#include "ui/kit/record_table.h"
#include "ui/kit/theme.h"
#include "ui/pickers/appointment_form.h"
#include "ui/pickers/appointment_words.h"
#include "ui/pickers/offer_undo.h"
#include "ui/pickers/referral_step_dialog.h"
#include "ui/pickers/referral_words.h"
#include "ui/shell/slice.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {

constexpr int rowsShown = 3;

/// The latest thing that happened, with its day.
QString latest(const OutgoingReferral& referral) {
    for (const QDate day :
         {referral.endedOn, referral.startedOn, referral.answeredOn, referral.sentOn, referral.draftedOn}) {
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
    , m_steps(new QHBoxLayout)
    , m_book(context.actions.add({QStringLiteral("referral.book"), [] { return tr("Book first appointment…"); },
                                  [] { return tr("Books an appointment at the offer of the referral."); }, {},
                                  IconName::Calendar, [this] { bookFirst(); }})) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_table->setRecords(m_records);
    m_table->setFittedToRows(rowsShown);
    m_card->content()->addWidget(m_table);
    m_card->content()->addLayout(m_steps);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReferralsCard::showSteps);
    retranslate();
}

void ReferralsCard::retranslate() {
    m_card->setTitle(tr("Referrals"));
    m_table->setAccessibleName(tr("Referrals of the citizen"));
    m_table->setEmptyText(tr("No referrals yet. Choose an offer above."));
    m_records->setColumns(columns());
    refresh();
}

void ReferralsCard::refresh() {
    m_records->setSource(
        rowsOf<OutgoingRow>(m_context.workspace.outgoingReferrals.forCitizen(m_citizen),
                            [](const OutgoingRow& row) { return row.referral.id.toString(); }));
    showSteps();
}

bool ReferralsCard::select(qint64 referral) {
    return m_table->selectKey(OutgoingReferralId(referral).toString());
}

std::optional<OutgoingRow> ReferralsCard::current() const {
    const int at = m_table->currentRow();
    return at >= 0 && at < m_records->rowCount() ? std::optional(m_records->row(at)) : std::nullopt;
}

void ReferralsCard::bookFirst() {
    if (const auto row = current()) {
        openBooking(this, m_context, {.citizen = m_citizen, .offer = row->referral.offer});
    }
}

void ReferralsCard::showSteps() {
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto chosen = current();
    m_book->setEnabled(chosen.has_value());
    if (!chosen) {
        return;
    }
    const OutgoingRow row = *chosen;
    for (const OutgoingStep step : possibleSteps(row.referral.state)) {
        auto* button = makeButton(QStringLiteral("step%1Button").arg(static_cast<int>(step)), stepWord(step),
                                  ButtonRole::Ordinary);
        connect(button, &QPushButton::clicked, this,
                [this, row, step] { openReferralStep(this, m_context, row, step); });
        m_steps->addWidget(button);
    }
    if (row.referral.isOutUntilReassessed || row.referral.parkedUntil > m_context.workspace.clock.today()) {
        auto* button =
            makeButton(QStringLiteral("reassessButton"), tr("May be proposed again"), ButtonRole::Ordinary);
        connect(button, &QPushButton::clicked, this, [this, row] {
            offerUndo(this, tr("The offer may be proposed again."),
                      m_context.workspace.outgoingReferrals.reassess(row.referral.id));
        });
        m_steps->addWidget(button);
    }
    m_steps->addWidget(buttonFor(m_book, QStringLiteral("bookFirstButton"), ButtonRole::Ordinary));
    m_steps->addStretch();
}

QList<Column<OutgoingRow>> ReferralsCard::columns() const {
    const Workspace& workspace = m_context.workspace;
    return {
        {QStringLiteral("offer"), tr("Offer"), [](const OutgoingRow& row) { return row.offerName; },
         [&workspace](const OutgoingRow& row) {
             const QString reason =
                 codeWord(workspace, QStringLiteral("decline_reason"), row.referral.endReason);
             return Cell{reason.isEmpty() ? row.offerName
                                          : QStringLiteral("%1 (%2)").arg(row.offerName, reason)};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/received_card.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/citizens/contact_dialog.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/referral_words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>

namespace brobygger {

namespace {
constexpr int receivedRowsShown = 4;

QString whoAsked(const Workspace& workspace, const IncomingRow& row) {
    QStringList who{row.partnerName, row.personName};
    who.removeAll(QString());
    return who.isEmpty() ? codeWord(workspace, QStringLiteral("referral_source"), row.referral.source)
                         : who.join(QStringLiteral(", "));
}
} // namespace

ReceivedCard::ReceivedCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_records(new RecordsOf<IncomingRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("receivedTable"), tr("Referrals to us about the citizen"))) {
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_table->setFittedToRows(receivedRowsShown);
    m_card->content()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_table, &RecordTable::rowActivated, this, [this] { openContactDialog(this, m_context, m_citizen); });
    m_table->setDoubleClick([this](int row) {
        m_context.navigator.open(
            {.page = page::referrals, .kind = RecordKind::IncomingReferral, .record = m_records->row(row).referral.id.value()});
    });
}

void ReceivedCard::retranslate() {
    m_card->setTitle(tr("Referred to us"));
    m_table->setAccessibleName(tr("Referrals to us about the citizen"));
    m_records->setColumns(columns());
    refresh();
}

void ReceivedCard::refresh() {
    const bool hasCourse = !m_context.workspace.courses.forCitizen(m_citizen).isEmpty();
    m_table->setEmptyText(hasCourse ? tr("No referral has been received. The course began without one.")
                                    : tr("No referral has been received."));
    m_records->setSource(rowsOf<IncomingRow>(m_context.workspace.incomingReferrals.forCitizen(m_citizen),
                                             [](const IncomingRow& row) { return row.referral.id.toString(); }));
}

void ReceivedCard::select(IncomingReferralId referral) {
    m_table->selectKey(referral.toString());
    m_table->setFocus();
}

QList<Column<IncomingRow>> ReceivedCard::columns() const {
    const Workspace& workspace = m_context.workspace;
    const auto clock = [&workspace](const IncomingRow& row) {
        return clockChip(workspace.incomingReferrals.clockOf(row.referral));
    };
    return {
        {QStringLiteral("received"),
         tr("Received"),
         [](const IncomingRow& row) { return formatDate(row.referral.receivedOn); },
         {},
         Qt::AlignLeft,
         {},
         110},
        {QStringLiteral("who"), tr("From and why"), [&workspace](const IncomingRow& row) { return whoAsked(workspace, row); },
         [&workspace](const IncomingRow& row) {
             return Cell{whoAsked(workspace, row), row.referral.reason};
         }},
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
    };
}

} // namespace brobygger

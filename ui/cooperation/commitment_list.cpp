// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/commitment_list.h"

#include "core/workspace/workspace.h"
#include "ui/cooperation/commitment_dialog.h"
#include "ui/cooperation/commitment_words.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMap>

namespace brobygger {

namespace {
constexpr int commitmentDayWidth = 110;
constexpr int commitmentStateWidth = 140;
const QString ourselves = QStringLiteral("0"); // beside the partners, by their ids
} // namespace

CommitmentList::CommitmentList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("commitment"), QStringLiteral("Commitment"), [] { return tr("New commitment…"); },
                 [] { return tr("Change the commitment…"); }, [] { return tr("Remove the commitment"); }},
                {RecordKind::Commitment, RecordKind::CommitmentStep, RecordKind::Partner}, parent)
    , m_rows(new RecordsOf<CommitmentRow>({}, this))
    , m_principle(bar()->combo(QStringLiteral("commitmentPrinciple"), QString(), {}))
    , m_partner(bar()->combo(QStringLiteral("commitmentPartner"), QString(), {}))
    , m_settled(bar()->check(QStringLiteral("commitmentSettled"), QString())) {
    table()->setTwoLineRows();
    connect(table(), &RecordTable::currentRowChanged, this, &CommitmentList::commitmentChosen);
    begin(m_rows);
}

std::optional<CommitmentRow> CommitmentList::current() const { return m_rows->at(table()->currentRow()); }

void CommitmentList::reveal(CommitmentId commitment) {
    bar()->clear();
    const auto known = context().workspace.commitments.find(commitment);
    m_settled->setChecked(known && !known->isWaiting());
    select(commitment.toString());
}

void CommitmentList::nameAll() {
    QList<Choice> principles{{tr("All principles"), QString()}};
    for (const Principle principle : allPrinciples()) {
        principles.append({principleLabel(principle), toCode(principle)});
    }
    setChoices(m_principle, principles);
    setComboName(m_principle, tr("Principle shown"));
    m_principle->setToolTip(tr("Principle shown"));
    setComboName(m_partner, tr("Who promised"));
    m_partner->setToolTip(tr("Who promised"));
    m_settled->setText(tr("Also those that are settled"));
    offerPartners(context().workspace.commitments.all());
    table()->setAccessibleName(tr("Commitments"));
    table()->setEmptyText(tr("Nothing is promised here. What do partners and you yourselves owe the common goal?"));
    m_rows->setColumns(columns());
}

void CommitmentList::offerPartners(const QList<CommitmentRow>& all) {
    QMap<std::pair<QString, PartnerId>, QString> names; // by name, as they are offered; two may have the same
    QList<Choice> partners{{tr("All partners"), QString()}};
    for (const CommitmentRow& row : all) {
        if (row.commitment.partner.isValid()) {
            names.insert({row.partnerName, row.commitment.partner}, row.commitment.partner.toString());
        } else if (partners.size() == 1) {
            partners.append({commitmentOwner(row), ourselves});
        }
    }
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        partners.append({name.key().first, name.value()});
    }
    setChoices(m_partner, partners);
}

bool CommitmentList::isShown(const CommitmentRow& row) const {
    const QString principle = m_principle->currentData().toString();
    const QString partner = m_partner->currentData().toString();
    const Commitment& commitment = row.commitment;
    return (commitment.isWaiting() || m_settled->isChecked()) &&
           (principle.isEmpty() || principle == toCode(commitment.principle)) &&
           (partner.isEmpty() || partner == commitment.partner.toString());
}

QList<Column<CommitmentRow>> CommitmentList::columns() const {
    const Clock& clock = context().workspace.clock;
    return {
        {.id = QStringLiteral("who"),
         .title = tr("Who"),
         .text = commitmentOwner,
         .cell =
             [](const CommitmentRow& row) {
                 return Cell{.text = commitmentOwner(row), .detail = row.personName, .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("promise"),
         .title = tr("Has promised"),
         .text = [](const CommitmentRow& row) { return row.commitment.promise; },
         .cell =
             [](const CommitmentRow& row) {
                 return Cell{.text = row.commitment.promise, .detail = principleLabel(row.commitment.principle)};
             }},
        {.id = QStringLiteral("due"),
         .title = tr("By"),
         .text = [](const CommitmentRow& row) { return commitmentDay(row.commitment); },
         .width = commitmentDayWidth},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [&clock](const CommitmentRow& row) { return commitmentChip(row.commitment, clock.today()).text; },
         .cell =
             [&clock](const CommitmentRow& row) {
                 const ChipText chip = commitmentChip(row.commitment, clock.today());
                 return Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
             },
         .width = commitmentStateWidth},
    };
}

void CommitmentList::read() {
    QList<CommitmentRow> rows = context().workspace.commitments.all();
    offerPartners(rows);
    rows.removeIf([this](const CommitmentRow& row) { return !isShown(row); });
    m_rows->setSource(rowsOf<CommitmentRow>(rows, [](const CommitmentRow& row) { return row.commitment.id.toString(); }));
}

void CommitmentList::openNew() {
    openCommitment(this, context(), newCommitment(context().workspace), [this](CommitmentId entered) { reveal(entered); });
}

void CommitmentList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openCommitment(this, context(), found->commitment);
    }
}

void CommitmentList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this, tr("The commitment is removed."), context().workspace.commitments.remove(found->commitment.id));
    }
}

} // namespace brobygger

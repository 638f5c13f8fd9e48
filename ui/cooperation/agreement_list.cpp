// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/agreement_list.h"

#include "core/base/time/dates.h"
#include "core/cooperation/agreement_rules.h"
#include "core/workspace/workspace.h"
#include "ui/cooperation/agreement_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"

namespace brobygger {

namespace {
constexpr int periodWidth = 210;
constexpr int renewalWidth = 130;
constexpr int agreementStateWidth = 150;

ChipText agreementChip(const PartnerAgreement& agreement, QDate today) {
    switch (stateOf(agreement, today)) {
    case AgreementState::Planned: return {AgreementList::tr("not begun"), Tone::Neutral, IconName::Clock};
    case AgreementState::Active: return {AgreementList::tr("holds"), Tone::Green, IconName::Check};
    case AgreementState::RenewalDue: return {AgreementList::tr("to be renewed"), Tone::Amber, IconName::Clock};
    case AgreementState::Ended: return {AgreementList::tr("ended"), Tone::Neutral, IconName::Close};
    }
    return {};
}

QString agreementPeriod(const PartnerAgreementRow& row) {
    const PartnerAgreement& agreement = row.agreement;
    return agreement.to.isValid() ? AgreementList::tr("%1 to %2").arg(formatDate(agreement.from), formatDate(agreement.to))
                                  : AgreementList::tr("from %1").arg(formatDate(agreement.from));
}
} // namespace

AgreementList::AgreementList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("agreement"), QStringLiteral("Agreement"), [] { return tr("New agreement…"); },
                 [] { return tr("Change or renew the agreement…"); }, [] { return tr("Remove the agreement"); }},
                {RecordKind::PartnerAgreement, RecordKind::Partner}, parent)
    , m_rows(new RecordsOf<PartnerAgreementRow>({}, this)) {
    table()->setTwoLineRows();
    begin(m_rows);
}

void AgreementList::nameAll() {
    table()->setAccessibleName(tr("Agreements with partners"));
    table()->setEmptyText(tr("No agreement is entered. Write what is agreed with whom, and when it is to be renewed."));
    m_rows->setColumns(columns());
}

QList<Column<PartnerAgreementRow>> AgreementList::columns() const {
    const Clock& clock = context().workspace.clock;
    return {
        {.id = QStringLiteral("partner"),
         .title = tr("Partner and agreement"),
         .text = [](const PartnerAgreementRow& row) { return row.partnerName; },
         .cell =
             [](const PartnerAgreementRow& row) {
                 return Cell{.text = row.partnerName, .detail = row.agreement.title, .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("note"),
         .title = tr("Note"),
         .text = [](const PartnerAgreementRow& row) { return row.agreement.note.simplified(); }},
        {.id = QStringLiteral("period"), .title = tr("Period"), .text = agreementPeriod, .width = periodWidth},
        {.id = QStringLiteral("renewal"),
         .title = tr("To be renewed by"),
         .text = [](const PartnerAgreementRow& row) { return formatDate(dueOn(row.agreement)); },
         .width = renewalWidth},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [&clock](const PartnerAgreementRow& row) { return agreementChip(row.agreement, clock.today()).text; },
         .cell =
             [&clock](const PartnerAgreementRow& row) {
                 const ChipText chip = agreementChip(row.agreement, clock.today());
                 return Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
             },
         .width = agreementStateWidth},
    };
}

void AgreementList::read() {
    m_rows->setSource(rowsOf<PartnerAgreementRow>(context().workspace.agreements.all(),
                                                  [](const PartnerAgreementRow& row) { return row.agreement.id.toString(); }));
}

void AgreementList::openNew() {
    openAgreement(this, context(), newAgreement(context().workspace),
                  [this](PartnerAgreementId entered) { select(entered.toString()); });
}

void AgreementList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openAgreement(this, context(), found->agreement);
    }
}

void AgreementList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this, tr("The agreement \"%1\" is removed.").arg(found->agreement.title),
                  context().workspace.agreements.remove(found->agreement.id));
    }
}

} // namespace brobygger

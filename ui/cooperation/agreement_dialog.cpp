// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/agreement_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/partners/partner_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AgreementDialogWords {
    Q_DECLARE_TR_FUNCTIONS(AgreementDialog)
};

using AgreementFields = RecordFields<PartnerAgreement>;

constexpr int agreementNoteLines = 3;

void addAgreementFields(Form& form, AgreementFields& fields, const Workspace& workspace, bool isNew) {
    SearchField* partner = makePartnerField(workspace);
    form.add(QStringLiteral("partner"), AgreementDialogWords::tr("Partner"), partner, FieldNeed::Required);
    bindPartner<&PartnerAgreement::partner>(fields, partner, workspace);
    fields.line<&PartnerAgreement::title>("title", AgreementDialogWords::tr("What is agreed"), FieldNeed::Required);
    fields.date<&PartnerAgreement::from>("from", AgreementDialogWords::tr("From"), workspace.clock, FieldNeed::Required);
    fields.date<&PartnerAgreement::to>("to", AgreementDialogWords::tr("Last day"), workspace.clock);
    form.setHelp(QStringLiteral("to"), AgreementDialogWords::tr("Empty: until further notice."));
    fields.date<&PartnerAgreement::renewOn>("renewOn", AgreementDialogWords::tr("To be renewed by"), workspace.clock);
    form.setHelp(QStringLiteral("renewOn"),
                 AgreementDialogWords::tr("From that day it stands on Today until it has a new day or has ended."));
    if (!isNew) {
        fields.date<&PartnerAgreement::endedOn>("endedOn", AgreementDialogWords::tr("Ended on"), workspace.clock);
    }
    fields.text<&PartnerAgreement::note>("note", AgreementDialogWords::tr("Note"), agreementNoteLines);
}

Result<void> saveAgreement(const QWidget* parent, Workspace& workspace, const PartnerAgreement& agreement,
                           const std::function<void(PartnerAgreementId)>& entered) {
    Agreements& agreements = workspace.agreements;
    return saveEntry(
        parent, agreement, AgreementDialogWords::tr("The agreement \"%1\" is there.").arg(agreement.title.simplified()),
        [&agreements, &entered](const PartnerAgreement& typed) {
            auto added = agreements.add(typed);
            if (added && entered) {
                entered(added->id);
            }
            return added;
        },
        [&agreements](const PartnerAgreement& changed) { return agreements.change(changed); });
}
} // namespace

PartnerAgreement newAgreement(const Workspace& workspace) {
    PartnerAgreement agreement;
    agreement.from = workspace.clock.today();
    return agreement;
}

void openAgreement(QWidget* parent, PageContext& context, const PartnerAgreement& agreement,
                   const std::function<void(PartnerAgreementId)>& entered) {
    Workspace& workspace = context.workspace;
    const bool isNew = !agreement.id.isValid();
    auto* dialog = new FormDialog(isNew ? AgreementDialogWords::tr("New agreement")
                                        : AgreementDialogWords::tr("Change or renew the agreement"),
                                  AgreementDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("agreementDialog"));
    const auto fields = std::make_shared<AgreementFields>(*dialog->form());
    addAgreementFields(*dialog->form(), *fields, workspace, isNew);
    joinEntry(
        dialog, fields, agreement, [&workspace, id = agreement.id] { return workspace.agreements.find(id); },
        [parent, &workspace, entered](const PartnerAgreement& typed) {
            return saveAgreement(parent, workspace, typed, entered);
        });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("agreement/") + agreement.id.toString(), {},
                                 [=, &context] { openAgreement(parent, context, agreement, entered); }));
    dialog->open();
}

} // namespace brobygger

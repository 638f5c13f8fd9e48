// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/outreach_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/partners/partner_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct OutreachDialogWords {
    Q_DECLARE_TR_FUNCTIONS(OutreachDialog)
};

using OutreachFields = RecordFields<Outreach>;

constexpr int outreachRemarkLines = 3;

/// Of a talk by telephone or e-mail nobody is counted.
void followKind(Form& form, QComboBox* kind) {
    const auto follow = [&form, kind] {
        const bool isMeeting = hasAttendance(static_cast<OutreachKind>(kind->currentData().toInt()));
        form.setVisible(QStringLiteral("attending"), isMeeting);
        form.setVisible(QStringLiteral("who"), isMeeting);
    };
    QObject::connect(kind, &QComboBox::currentIndexChanged, &form, follow);
    follow();
}

void addOutreachFields(Form& form, OutreachFields& fields, const Workspace& workspace) {
    QList<Choice> kinds;
    for (const OutreachKind kind : allOutreachKinds()) {
        kinds.append({outreachKindLabel(kind), static_cast<int>(kind)});
    }
    QComboBox* kind = fields.choice<&Outreach::kind>("kind", OutreachDialogWords::tr("Kind"), kinds);
    fields.date<&Outreach::day>("day", OutreachDialogWords::tr("Day"), workspace.clock, FieldNeed::Required);
    SearchField* partner = makePartnerField(workspace);
    form.add(QStringLiteral("partner"), OutreachDialogWords::tr("Partner"), partner);
    bindPartner<&Outreach::partner>(fields, partner, workspace);
    fields.require([partner](Problems& problems) { refuseUnknown(partner, QStringLiteral("partner"), problems); });
    fields.line<&Outreach::place>("place", OutreachDialogWords::tr("Where or with whom"));
    form.setHelp(QStringLiteral("place"), OutreachDialogWords::tr("No citizen: that is written as a contact of the citizen."));
    fields.line<&Outreach::subject>("subject", OutreachDialogWords::tr("What it was about"), FieldNeed::Required);
    fields.number<&Outreach::minutes>("minutes", OutreachDialogWords::tr("Our minutes"));
    fields.number<&Outreach::attending>("attending", OutreachDialogWords::tr("How many came"));
    fields.line<&Outreach::who>("who", OutreachDialogWords::tr("Who they were"));
    fields.text<&Outreach::remark>("remark", OutreachDialogWords::tr("Remark"), outreachRemarkLines);
    followKind(form, kind);
}

Result<void> saveOutreach(const QWidget* parent, Workspace& workspace, const Outreach& outreach,
                          const std::function<void(OutreachId)>& entered) {
    OutreachLog& log = workspace.outreachLog;
    return saveEntry(
        parent, outreach, OutreachDialogWords::tr("\"%1\" is on the list.").arg(outreach.subject.simplified()),
        [&log, &entered](const Outreach& typed) {
            auto added = log.add(typed);
            if (added && entered) {
                entered(added->id);
            }
            return added;
        },
        [&log](const Outreach& changed) { return log.change(changed); });
}
} // namespace

Outreach newOutreach(const Workspace& workspace) {
    Outreach outreach;
    outreach.day = workspace.clock.today();
    return outreach;
}

void openOutreach(QWidget* parent, PageContext& context, const Outreach& outreach,
                  const std::function<void(OutreachId)>& entered) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(outreach.id.isValid() ? OutreachDialogWords::tr("Change the visit or contact")
                                                        : OutreachDialogWords::tr("New visit or contact"),
                                  OutreachDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("outreachDialog"));
    const auto fields = std::make_shared<OutreachFields>(*dialog->form());
    addOutreachFields(*dialog->form(), *fields, workspace);
    joinEntry(
        dialog, fields, outreach, [&workspace, id = outreach.id] { return workspace.outreachLog.find(id); },
        [parent, &workspace, entered](const Outreach& typed) { return saveOutreach(parent, workspace, typed, entered); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("outreach/") + outreach.id.toString(), {},
                                 [=, &context] { openOutreach(parent, context, outreach, entered); }));
    dialog->open();
}

} // namespace brobygger

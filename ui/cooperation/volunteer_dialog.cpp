// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/volunteer_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/partners/partner_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/languages.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace brobygger {

namespace {
struct VolunteerDialogWords {
    Q_DECLARE_TR_FUNCTIONS(VolunteerDialog)
};

using VolunteerFields = RecordFields<Volunteer>;

constexpr int volunteerRemarkLines = 3;

void addWho(Form& form, VolunteerFields& fields, const Workspace& workspace) {
    fields.line<&Volunteer::name>("name", VolunteerDialogWords::tr("Name"), FieldNeed::Required);
    QList<Choice> kinds;
    for (const VolunteerKind kind : {VolunteerKind::Companion, VolunteerKind::Spotter}) {
        kinds.append({volunteerKindLabel(kind), static_cast<int>(kind)});
    }
    fields.choice<&Volunteer::kind>("kind", VolunteerDialogWords::tr("What the volunteer does"), kinds);
    form.setHelp(QStringLiteral("kind"),
                 VolunteerDialogWords::tr("A hairdresser or a pharmacist who tells us of citizens only spots them."));
    fields.phone<&Volunteer::phone>("phone", VolunteerDialogWords::tr("Telephone"));
    fields.line<&Volunteer::email>("email", VolunteerDialogWords::tr("E-mail"));
    fields.line<&Volunteer::postcode>("postcode", VolunteerDialogWords::tr("Postcode"));
    fields.line<&Volunteer::town>("town", VolunteerDialogWords::tr("Town"));
    SearchField* partner = makePartnerField(workspace);
    form.add(QStringLiteral("partner"), VolunteerDialogWords::tr("Association or workplace"), partner);
    bindPartner<&Volunteer::partner>(fields, partner, workspace);
    fields.require([partner](Problems& problems) { refuseUnknown(partner, QStringLiteral("partner"), problems); });
    fields.line<&Volunteer::availability>("availability", VolunteerDialogWords::tr("When"));
    fields.line<&Volunteer::skills>("skills", VolunteerDialogWords::tr("Skills"));
    QLineEdit* languages = form.line(QStringLiteral("languages"), VolunteerDialogWords::tr("Languages"));
    form.setHelp(QStringLiteral("languages"), VolunteerDialogWords::tr("For example: Danish, Arabic."));
    offerLanguages(languages);
    fields.bindPart<&Volunteer::languages>([languages] { return languageCodes(languages->text()); },
                                           [languages](const QString& codes) { languages->setText(languageNames(codes)); });
}

/// The last day follows the day of signing until somebody writes another one.
void addStatement(Form& form, VolunteerFields& fields, const Workspace& workspace) {
    form.section(VolunteerDialogWords::tr("Confidentiality statement"));
    DateField* promised =
        fields.date<&Volunteer::promisedOn>("promisedOn", VolunteerDialogWords::tr("Signed on"), workspace.clock);
    DateField* validTo = fields.date<&Volunteer::promiseValidTo>(
        "promiseValidTo", VolunteerDialogWords::tr("Holds up to and including"), workspace.clock);
    form.setHelp(QStringLiteral("promiseValidTo"),
                 VolunteerDialogWords::tr("Proposed from the settings. Before it lapses, the volunteer stands on Today."));
    const auto proposed = std::make_shared<std::optional<QDate>>();
    QObject::connect(promised, &DateField::dateChanged, &form, [promised, validTo, proposed, &workspace] {
        const std::optional<QDate> signedOn = promised->date();
        if (!signedOn || (validTo->date() && validTo->date() >= signedOn && validTo->date() != *proposed)) {
            return;
        }
        *proposed = proposedValidTo(*signedOn, workspace.settings.value(statementMonths));
        validTo->setDate(*proposed);
    });
}

void addVolunteerFields(Form& form, VolunteerFields& fields, const Workspace& workspace, bool isNew) {
    addWho(form, fields, workspace);
    addStatement(form, fields, workspace);
    form.section(VolunteerDialogWords::tr("With us"));
    fields.date<&Volunteer::since>("since", VolunteerDialogWords::tr("Since"), workspace.clock, FieldNeed::Required);
    if (!isNew) {
        fields.date<&Volunteer::stoppedOn>("stoppedOn", VolunteerDialogWords::tr("Stopped on"), workspace.clock);
        form.setHelp(QStringLiteral("stoppedOn"), VolunteerDialogWords::tr("Plans of accompaniment that go on end with that."));
    }
    fields.text<&Volunteer::remark>("remark", VolunteerDialogWords::tr("Remark"), volunteerRemarkLines);
}

Result<void> saveVolunteer(const QWidget* parent, Workspace& workspace, const Volunteer& volunteer,
                           const std::function<void(VolunteerId)>& entered) {
    Volunteers& volunteers = workspace.volunteers;
    const bool hasStopped = volunteer.id.isValid() && volunteer.stoppedOn.isValid();
    const auto ending = hasStopped ? workspace.accompaniments.openOf(volunteer.id).size() : 0;
    const QString told = !hasStopped ? VolunteerDialogWords::tr("%1 is among the volunteers.")
                         : ending == 0
                             ? VolunteerDialogWords::tr("%1 has stopped.")
                             : VolunteerDialogWords::tr("%1 has stopped, and %n plan(s) of accompaniment ended with that.",
                                                        nullptr, static_cast<int>(ending));
    return saveEntry(
        parent, volunteer, told.arg(volunteer.name.simplified()),
        [&volunteers, &entered](const Volunteer& typed) {
            auto added = volunteers.add(typed);
            if (added && entered) {
                entered(added->id);
            }
            return added;
        },
        [&workspace](const Volunteer& changed) {
            return changed.stoppedOn.isValid() ? workspace.accompaniments.stop(changed) : workspace.volunteers.change(changed);
        });
}
} // namespace

Volunteer newVolunteer(const Workspace& workspace) {
    Volunteer volunteer;
    volunteer.since = workspace.clock.today();
    return volunteer;
}

void openVolunteer(QWidget* parent, PageContext& context, const Volunteer& volunteer,
                   const std::function<void(VolunteerId)>& entered) {
    Workspace& workspace = context.workspace;
    const bool isNew = !volunteer.id.isValid();
    auto* dialog =
        new FormDialog(isNew ? VolunteerDialogWords::tr("New volunteer") : VolunteerDialogWords::tr("Change the volunteer"),
                       VolunteerDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("volunteerDialog"));
    const auto fields = std::make_shared<VolunteerFields>(*dialog->form());
    addVolunteerFields(*dialog->form(), *fields, workspace, isNew);
    joinEntry(
        dialog, fields, volunteer, [&workspace, id = volunteer.id] { return workspace.volunteers.find(id); },
        [parent, &workspace, entered](const Volunteer& typed) { return saveVolunteer(parent, workspace, typed, entered); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("volunteer/") + volunteer.id.toString(), {},
                                 [=, &context] { openVolunteer(parent, context, volunteer, entered); }));
    dialog->open();
}

} // namespace brobygger

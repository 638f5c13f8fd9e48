// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/participant_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/partners/partner_field.h"
#include "ui/shared/citizens/person_words.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct ParticipantDialogWords {
    Q_DECLARE_TR_FUNCTIONS(ParticipantDialog)
};

using ParticipantFields = RecordFields<MeetingParticipant>;

/// Somebody around the citizen fills the fields below, which say who it is.
void addAround(Form& form, const Workspace& workspace, CitizenId citizen, SearchField* partner, QLineEdit* name,
               QLineEdit* role, QComboBox* around) {
    const QList<PersonAroundRow> people = workspace.people.aroundToday(citizen);
    QList<Choice> choices{{ParticipantDialogWords::tr("somebody else"), -1}};
    for (int at = 0; at < people.size(); ++at) {
        const QString who = personRole(workspace, people[at].person);
        choices.append({ParticipantDialogWords::tr("%1, %2").arg(people[at].title(), who), at});
    }
    setChoices(around, choices);
    QObject::connect(around, &QComboBox::currentIndexChanged, &form, [=, &workspace] {
        const int at = around->currentData().toInt();
        if (at >= 0 && at < people.size()) {
            const PersonAround& person = people[at].person;
            partner->choose(person.partner.isValid() ? person.partner.toString() : QString(),
                            partnerName(workspace, person.partner));
            name->setText(person.name.isEmpty() && !person.partner.isValid() ? people[at].title() : person.name);
            role->setText(personRole(workspace, person));
        }
    });
}

void addWho(Form& form, ParticipantFields& fields, const Workspace& workspace, const MeetingParticipant& participant) {
    const bool isNew = !participant.id.isValid();
    QComboBox* around = isNew && participant.citizen.isValid()
                            ? form.combo(QStringLiteral("around"), ParticipantDialogWords::tr("Around the citizen"))
                            : nullptr;
    SearchField* partner = makePartnerField(workspace);
    form.add(QStringLiteral("partner"), ParticipantDialogWords::tr("Partner"), partner);
    bindPartner<&MeetingParticipant::partner>(fields, partner, workspace);
    SearchField* person = makePartnerPersonField(workspace, partner);
    form.add(QStringLiteral("person"), ParticipantDialogWords::tr("Contact person there"), person);
    fields.bindPart<&MeetingParticipant::person>([person] { return PartnerPersonId::fromString(person->key()); },
                                                 [person, &workspace](PartnerPersonId id) {
                                                     person->choose(id.isValid() ? id.toString() : QString(),
                                                                    partnerPersonName(workspace, id));
                                                 });
    fields.require([partner, person](Problems& problems) {
        refuseUnknown(partner, QStringLiteral("partner"), problems);
        refuseUnknown(person, QStringLiteral("person"), problems);
    });
    QLineEdit* name = fields.line<&MeetingParticipant::name>("name", ParticipantDialogWords::tr("Name"));
    form.setHelp(QStringLiteral("name"), ParticipantDialogWords::tr("Empty: the contact person, or nobody by name."));
    QLineEdit* role = fields.line<&MeetingParticipant::role>("role", ParticipantDialogWords::tr("Role"));
    if (around) {
        addAround(form, workspace, participant.citizen, partner, name, role, around);
    }
}

void addParticipantFields(Form& form, ParticipantFields& fields, const Workspace& workspace,
                          const MeetingParticipant& participant) {
    if (!participant.isCitizen) {
        addWho(form, fields, workspace, participant);
    }
    QList<Choice> ways;
    for (const MeetingKind kind : allMeetingKinds()) {
        ways.append({attendingLabel(kind), static_cast<int>(kind)});
    }
    fields.choice<&MeetingParticipant::attends>("attends", ParticipantDialogWords::tr("Takes part"), ways);
    QList<Choice> answers;
    for (const MeetingAnswer answer : allMeetingAnswers()) {
        answers.append({meetingAnswerLabel(answer), static_cast<int>(answer)});
    }
    fields.choice<&MeetingParticipant::answer>("answer", ParticipantDialogWords::tr("Answer"), answers);
    fields.date<&MeetingParticipant::invitedOn>("invitedOn", ParticipantDialogWords::tr("Invited on"), workspace.clock);
    form.setHelp(QStringLiteral("invitedOn"), ParticipantDialogWords::tr("Filled in when the invitation is kept as sent."));
    if (!participant.citizen.isValid()) {
        return; // of a meeting about the network itself there are no minutes to send
    }
    fields.date<&MeetingParticipant::minutesOn>("minutesOn", ParticipantDialogWords::tr("Minutes sent on"), workspace.clock);
    form.setHelp(QStringLiteral("minutesOn"), ParticipantDialogWords::tr("Filled in when the minutes are kept as sent."));
    fields.check<&MeetingParticipant::getsMinutes>("getsMinutes", ParticipantDialogWords::tr("Gets the minutes"));
}

Result<void> saveParticipant(const QWidget* parent, Workspace& workspace, const MeetingParticipant& participant,
                             const std::function<void(MeetingParticipantId)>& entered) {
    Meetings& meetings = workspace.meetings;
    return saveEntry(
        parent, participant, ParticipantDialogWords::tr("The participant is written down."),
        [&meetings, &entered](const MeetingParticipant& typed) {
            auto added = meetings.invite(typed);
            if (added && entered) {
                entered(added->id);
            }
            return added;
        },
        [&meetings](const MeetingParticipant& changed) { return meetings.change(changed); });
}
} // namespace

void openParticipant(QWidget* parent, PageContext& context, const MeetingParticipant& participant,
                     const std::function<void(MeetingParticipantId)>& entered) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(participant.id.isValid() ? ParticipantDialogWords::tr("Change the participant")
                                                           : ParticipantDialogWords::tr("New participant"),
                                  ParticipantDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("participantDialog"));
    const auto fields = std::make_shared<ParticipantFields>(*dialog->form());
    addParticipantFields(*dialog->form(), *fields, workspace, participant);
    joinEntry(
        dialog, fields, participant, [&workspace, id = participant.id] { return workspace.meetings.find(id); },
        [parent, &workspace, entered](const MeetingParticipant& typed) {
            return saveParticipant(parent, workspace, typed, entered);
        });
    const QString draft =
        QStringLiteral("meeting-participant/%1/%2").arg(participant.meeting.toString(), participant.id.toString());
    dialog->setDraft(draftKeeper(workspace, draft, participant.citizen,
                                 [=, &context] { openParticipant(parent, context, participant, entered); }));
    dialog->open();
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/meetings/meeting_form.h"

#include "core/workspace/workspace.h"
#include "ui/kit/forms/time_field.h"
#include "ui/shared/citizens/citizen_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/navigator.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace brobygger {

namespace {
struct MeetingFormWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingForm)
};

using MeetingFields = RecordFields<Meeting>;

constexpr int daysToMeeting = 14;
constexpr int daysToAnswer = 7;
const QTime usualBegin(13, 0);
const QTime usualEnd(13, 45);

void addMeetingCitizen(Form& form, MeetingFields& fields, const Workspace& workspace) {
    auto* citizen = new CitizenField(workspace.citizens);
    citizen->setObjectName(QStringLiteral("citizenField"));
    form.add(QStringLiteral("citizen"), MeetingFormWords::tr("Citizen"), citizen, FieldNeed::Optional, FieldWidth::Full);
    form.setHelp(QStringLiteral("citizen"), MeetingFormWords::tr("Empty when the meeting is about the network itself."));
    fields.bindPart<&Meeting::citizen>([citizen] { return citizen->citizen(); },
                                       [citizen](CitizenId id) { citizen->setCitizen(id); });
    fields.require([citizen](Problems& problems) {
        if (citizen->isUnclear()) {
            problems.error(QStringLiteral("citizen"),
                           MeetingFormWords::tr("Choose the citizen from the list, or empty the field."));
        }
    });
}

void addMeetingPurpose(Form& form, MeetingFields& fields) {
    auto* purpose = new QLineEdit;
    purpose->setObjectName(QStringLiteral("purposeEdit"));
    form.add(QStringLiteral("purpose"), MeetingFormWords::tr("Purpose"), purpose, FieldNeed::Required, FieldWidth::Full);
    form.setHelp(QStringLiteral("purpose"), MeetingFormWords::tr("One sentence that stands in the invitation; about a citizen "
                                                                 "it is agreed with the citizen."));
    fields.bindPart<&Meeting::purpose>([purpose] { return purpose->text().trimmed(); },
                                       [purpose](const QString& text) { purpose->setText(text); });
}

void addMeetingTime(Form& form, MeetingFields& fields, const Workspace& workspace) {
    DateField* day = form.date(QStringLiteral("day"), MeetingFormWords::tr("Day"), workspace.clock, FieldNeed::Required);
    TimeField* starts = form.time(QStringLiteral("startsAt"), MeetingFormWords::tr("From"), FieldNeed::Required);
    TimeField* ends = form.time(QStringLiteral("endsAt"), MeetingFormWords::tr("To"), FieldNeed::Required);
    const auto at = [day](const TimeField* time) {
        return day->date() && time->time() ? QDateTime(*day->date(), *time->time()) : QDateTime();
    };
    // One value: a new end on another day would be neither the old time nor the new one.
    fields.bind(
        [day, starts, ends] {
            return QVariantList{day->date().value_or(QDate()), starts->time().value_or(QTime()),
                                ends->time().value_or(QTime())};
        },
        [day, starts, ends](const Meeting& meeting) {
            day->setDate(meeting.startsAt.date());
            starts->setTime(meeting.startsAt.time());
            ends->setTime(meeting.endsAt.time());
        },
        [at, starts, ends](Meeting& meeting) {
            meeting.startsAt = at(starts);
            meeting.endsAt = at(ends);
        });
}

void addMeetingFields(Form& form, MeetingFields& fields, const Workspace& workspace, bool isNew) {
    if (isNew) {
        addMeetingCitizen(form, fields, workspace);
    }
    addMeetingPurpose(form, fields);
    QList<Choice> kinds;
    for (const MeetingKind kind : allMeetingKinds()) {
        kinds.append({meetingKindLabel(kind), static_cast<int>(kind)});
    }
    fields.choice<&Meeting::kind>("kind", MeetingFormWords::tr("How one meets"), kinds);
    addMeetingTime(form, fields, workspace);
    fields.line<&Meeting::place>("place", MeetingFormWords::tr("Place, link or number"));
    fields.date<&Meeting::answerBy>("answerBy", MeetingFormWords::tr("Answer by"), workspace.clock);
}

/// A new one is told of where one goes on with it.
Result<void> enterMeeting(const QWidget* parent, PageContext& context, const Meeting& meeting,
                          const std::function<void(MeetingId)>& saved) {
    const auto added = context.workspace.meetings.add(meeting);
    if (!added) {
        return added.error();
    }
    saved(added->id);
    const QWidget* inFront = context.navigator.inFront();
    offerUndo(inFront ? inFront : parent, MeetingFormWords::tr("The meeting is written down. Its agenda has what is open."),
              added->undo);
    return {};
}

Result<void> changeMeeting(const QWidget* parent, PageContext& context, const Meeting& meeting,
                           const std::function<void(MeetingId)>& saved) {
    const auto changed = context.workspace.meetings.change(meeting);
    if (!changed) {
        return changed.error();
    }
    offerUndo(parent, MeetingFormWords::tr("The meeting is changed. Tell those who were invited."), changed);
    if (saved) {
        saved(meeting.id);
    }
    return {};
}
} // namespace

Meeting newMeeting(const Workspace& workspace, CitizenId citizen) {
    Meeting meeting;
    meeting.citizen = citizen;
    const QDate day = workspace.clock.today().addDays(daysToMeeting);
    meeting.startsAt = QDateTime(day, usualBegin);
    meeting.endsAt = QDateTime(day, usualEnd);
    meeting.answerBy = day.addDays(-daysToAnswer);
    return meeting;
}

void openMeetingForm(QWidget* parent, PageContext& context, const Meeting& meeting, const QString& draftName,
                     const std::function<void(MeetingId)>& saved) {
    Workspace& workspace = context.workspace;
    const bool isNew = !meeting.id.isValid();
    auto* dialog =
        new FormDialog(isNew ? MeetingFormWords::tr("New round-table meeting") : MeetingFormWords::tr("Change the meeting"),
                       MeetingFormWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("meetingDialog"));
    const auto fields = std::make_shared<MeetingFields>(*dialog->form());
    addMeetingFields(*dialog->form(), *fields, workspace, isNew);
    joinEntry(
        dialog, fields, meeting, [&workspace, id = meeting.id] { return workspace.meetings.find(id); },
        [parent, &context, saved, isNew](const Meeting& typed) {
            return isNew ? enterMeeting(parent, context, typed, saved) : changeMeeting(parent, context, typed, saved);
        });
    dialog->setDraft(draftKeeper(workspace, draftName, meeting.citizen,
                                 [=, &context] { openMeetingForm(parent, context, meeting, draftName, saved); }));
    dialog->open();
}

void openNewMeeting(QWidget* parent, PageContext& context, CitizenId citizen) {
    openMeetingForm(parent, context, newMeeting(context.workspace, citizen),
                    QStringLiteral("meeting-new/") + citizen.toString(),
                    [&context](MeetingId saved) { context.navigator.open(meetingTarget(saved)); });
}

Target meetingTarget(MeetingId meeting) {
    return {.page = page::cooperation, .kind = RecordKind::Meeting, .record = meeting.value()};
}

} // namespace brobygger

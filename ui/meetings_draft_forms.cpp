// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings_draft_forms.h"

#include "core/workspace/workspace.h"
#include "ui/cooperation/meetings/decision_dialog.h"
#include "ui/cooperation/meetings/meeting_outcome_dialog.h"
#include "ui/cooperation/meetings/participant_dialog.h"
#include "ui/cooperation/meetings/point_dialog.h"
#include "ui/shared/meetings/meeting_form.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
std::function<QString()> meetingTitled(const char* title) {
    return [title] { return QCoreApplication::translate("DraftForms", title); };
}

bool openNewMeetingDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    openNewMeeting(page, context, citizen);
    return true;
}

bool openMeetingDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto meeting = context.workspace.meetings.find(MeetingId::fromString(rest));
    if (meeting) {
        openMeetingForm(page, context, *meeting, QStringLiteral("meeting/") + rest, {});
    }
    return meeting.has_value();
}

/// A form about a part of a meeting that is still there; the rest is the meeting and the part, 0 for a new one.
template <class Part>
decltype(DraftForm::open) aboutPart(void (*open)(QWidget*, PageContext&, const Part&, const std::function<void(Id<Part>)>&)) {
    return [open](QWidget* page, PageContext& context, CitizenId, const QString& rest) {
        const QString id = rest.section(QLatin1Char('/'), 1);
        const auto meeting = context.workspace.meetings.find(MeetingId::fromString(rest.section(QLatin1Char('/'), 0, 0)));
        const auto known = context.workspace.meetings.find(Id<Part>::fromString(id));
        const bool isThere = meeting && (known || id == QLatin1String("0"));
        if (isThere) {
            Part anew;
            anew.meeting = meeting->id;
            anew.citizen = meeting->citizen;
            open(page, context, known.value_or(anew), {});
        }
        return isThere;
    };
}

/// A form about the meeting itself; the rest is which.
template <class Open> decltype(DraftForm::open) aboutMeeting(Open open) {
    return [open](QWidget* page, PageContext& context, CitizenId, const QString& rest) {
        const auto meeting = context.workspace.meetings.find(MeetingId::fromString(rest));
        if (meeting) {
            open(page, context, meeting->id);
        }
        return meeting.has_value();
    };
}
} // namespace

QList<DraftForm> meetingsDraftForms() {
    return {
        {QStringLiteral("meeting-new/"), meetingTitled(QT_TRANSLATE_NOOP("DraftForms", "New round-table meeting")),
         openNewMeetingDraft},
        {QStringLiteral("meeting/"), meetingTitled(QT_TRANSLATE_NOOP("DraftForms", "Round-table meeting")), openMeetingDraft},
        {QStringLiteral("meeting-participant/"), meetingTitled(QT_TRANSLATE_NOOP("DraftForms", "Participant of a meeting")),
         aboutPart<MeetingParticipant>(openParticipant)},
        {QStringLiteral("meeting-point/"), meetingTitled(QT_TRANSLATE_NOOP("DraftForms", "Point of an agenda")),
         aboutPart<MeetingPoint>(openPoint)},
        {QStringLiteral("meeting-decision/"), meetingTitled(QT_TRANSLATE_NOOP("DraftForms", "Decision of a meeting")),
         aboutMeeting([](QWidget* page, PageContext& context, MeetingId id) { openDecision(page, context, id); })},
        {QStringLiteral("meeting-outcome/"), meetingTitled(QT_TRANSLATE_NOOP("DraftForms", "After a meeting")),
         aboutMeeting([](QWidget* page, PageContext& context, MeetingId id) { openMeetingOutcome(page, context, id); })},
    };
}

} // namespace brobygger

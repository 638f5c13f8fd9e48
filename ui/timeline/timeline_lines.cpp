// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_lines.h"

#include "core/base/time/dates.h"
#include "core/documents/letters/document.h"
#include "core/notes/note_rules.h"
#include "core/plan/goal.h"
#include "core/screening/screening_texts.h"
#include "core/timeline/timeline_texts.h"
#include "core/workspace/workspace.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/referral_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct TimelineLinesWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineLines)
};

constexpr int timelineWhenWidth = 180;
constexpr int timelineWordWidth = 200;
constexpr int timelineStateWidth = 180;
// To which they give way in a narrow window; days and chips are never cut.
constexpr int leastWhenWidth = 170;
constexpr int leastWordWidth = 110;
constexpr int leastStateWidth = 160;

IconName timelineIcon(TimelineEvent event) {
    switch (recordOf(event)) {
    case RecordKind::Appointment: return IconName::Calendar;
    case RecordKind::Meeting: return IconName::Persons;
    case RecordKind::Contact: return IconName::Phone;
    case RecordKind::Note: return IconName::Note;
    case RecordKind::IncomingReferral: return event == TimelineEvent::ReferredToUs ? IconName::Referrals : IconName::Message;
    case RecordKind::ShortMessage: return IconName::Message;
    case RecordKind::OutgoingReferral: return IconName::Offers;
    case RecordKind::Document:
    case RecordKind::InformationSheet: return IconName::Letter;
    case RecordKind::Measurement:
    case RecordKind::ServiceUse: return IconName::Evaluation;
    case RecordKind::Goal:
    case RecordKind::Todo: return IconName::Check;
    case RecordKind::Barrier: return IconName::Warning;
    case RecordKind::WorkConsideration:
    case RecordKind::ConsiderationsRequest: return IconName::Shield;
    case RecordKind::Consent: return IconName::Consent;
    default: return IconName::Ladder;
    }
}

QString partHeading(const TimelineSection& section) {
    switch (section.part) {
    case TimelinePart::Ahead: return TimelineLinesWords::tr("Ahead");
    case TimelinePart::Today: return TimelineLinesWords::tr("Today");
    case TimelinePart::Month: break;
    }
    return formatMonth(section.day);
}

ChipText lateChip(const TimelineEntry& entry) {
    Note note;
    note.eventOn = entry.at.date();
    note.writtenAt = QDateTime(entry.otherDay, QTime(0, 0));
    const int late = daysLate(note);
    return late > 0 ? ChipText{TimelineLinesWords::tr("noted %n day(s) after", nullptr, late), Tone::Neutral, IconName::Clock}
                    : ChipText{};
}

ChipText sentChip(const TimelineEntry& entry) {
    if (!entry.otherDay.isValid()) {
        return {};
    }
    const QString day = formatDate(entry.otherDay);
    return {isLetter(documentKindFromCode(entry.code)) ? TimelineLinesWords::tr("sent %1").arg(day)
                                                       : TimelineLinesWords::tr("handed over %1").arg(day),
            Tone::Neutral, IconName::Letter};
}

ChipText appointmentChip(const Workspace& workspace, const TimelineEntry& entry) {
    Appointment appointment;
    appointment.startsAt = entry.at;
    appointment.outcome = entry.result;
    return entry.isOpen || appointment.hasOutcome() ? outcomeChip(workspace, appointment) : ChipText{};
}

/// How what has happened stands, or what came out of it.
ChipText resultChip(const Workspace& workspace, const TimelineEntry& entry) {
    switch (entry.event) {
    case TimelineEvent::Contact: return {codeWord(workspace, QStringLiteral("contact_outcome"), entry.result)};
    case TimelineEvent::Note: return lateChip(entry);
    case TimelineEvent::ReferralEnded: return outgoingChip(outgoingStateFromCode(entry.result));
    case TimelineEvent::Document: return sentChip(entry);
    case TimelineEvent::Measured: return {TimelineLinesWords::tr("answered"), Tone::Neutral, IconName::Check};
    case TimelineEvent::Screened: return {outcomeLabel(screeningOutcomeFromCode(entry.result))};
    case TimelineEvent::CourseClosed: return {codeWord(workspace, QStringLiteral("course_outcome"), entry.result)};
    case TimelineEvent::GoalFollowedUp: return {followUpResultLabel(followUpResultFromCode(entry.result))};
    case TimelineEvent::StepDone:
    case TimelineEvent::TaskDone: return {TimelineLinesWords::tr("done"), Tone::Green, IconName::Check};
    default: return {};
    }
}

/// What ends by itself is not planned by anybody.
bool isAnEnd(TimelineEvent event) { return event == TimelineEvent::ConsentEnds || event == TimelineEvent::ConsiderationEnds; }

ChipText timelineChip(const Workspace& workspace, const TimelineEntry& entry) {
    const auto planned = plannedState(entry, workspace.clock.now());
    const bool isAppointment = entry.event == TimelineEvent::Appointment;
    if (isAppointment && planned != DueState::Later) {
        return appointmentChip(workspace, entry);
    }
    if (!planned) {
        return resultChip(workspace, entry);
    }
    switch (*planned) {
    case DueState::Later:
        return {isAnEnd(entry.event) ? TimelineLinesWords::tr("ahead") : TimelineLinesWords::tr("planned"), Tone::Accent,
                IconName::Clock};
    case DueState::Due: return {TimelineLinesWords::tr("today"), Tone::Amber, IconName::Clock};
    case DueState::Overdue: break;
    }
    return {TimelineLinesWords::tr("overdue"), Tone::Amber, IconName::Clock};
}

QString whenOf(const TimelineEntry& entry) {
    return QStringLiteral("%1 %2").arg(shortWeekday(entry.at.date()),
                                       entry.hasTime ? formatDateTime(entry.at) : formatDate(entry.at.date()));
}

ShownTimelineLine shownLine(const Workspace& workspace, const TimelineLine& line, const TimelineVocabulary& vocabulary) {
    if (!line.entry) {
        const bool isToday = line.section.part == TimelinePart::Today;
        return {line, partHeading(line.section), {}, isToday ? formatLongDate(line.section.day) : QString(), {}};
    }
    return {line, whenOf(*line.entry), timelineWord(*line.entry),
            timelineSentence(*line.entry, workspace.clock.today(), vocabulary), timelineChip(workspace, *line.entry)};
}

TabId timelineTab(TimelineEvent event) {
    switch (recordOf(event)) {
    case RecordKind::Appointment: return tab::appointments;
    case RecordKind::Contact:
    case RecordKind::ShortMessage:
    case RecordKind::Note: return tab::notes;
    case RecordKind::OutgoingReferral: return tab::offers;
    case RecordKind::Document: return tab::documents;
    case RecordKind::InformationSheet:
    case RecordKind::Consent: return tab::privacy;
    case RecordKind::Measurement:
    case RecordKind::ServiceUse:
    case RecordKind::WorkConsideration:
    case RecordKind::ConsiderationsRequest: return tab::measurements;
    case RecordKind::Screening: return tab::screening;
    case RecordKind::Goal:
    case RecordKind::Barrier: return tab::plan;
    default: return tab::course;
    }
}
} // namespace

RowSource<ShownTimelineLine> timelineLines(const Workspace& workspace, const TimelineOutline& outline) {
    const auto window = [&workspace, outline](qsizetype offset, qsizetype limit, const SortOrder&) {
        const TimelineVocabulary vocabulary{workspace.codes, workspace.instruments.catalogue(), workspace.programmes,
                                            workspace.settings.value(language)};
        QList<ShownTimelineLine> shown;
        for (const TimelineLine& line : workspace.timelines.window(outline, offset, limit)) {
            shown.append(shownLine(workspace, line, vocabulary));
        }
        return shown;
    };
    return {[lines = outline.lines()] { return lines; }, window,
            [](const ShownTimelineLine& shown) { return shown.line.key(); }};
}

QList<Column<ShownTimelineLine>> timelineColumns() {
    return {
        {.id = QStringLiteral("when"),
         .title = TimelineLinesWords::tr("When"),
         .text = [](const ShownTimelineLine& shown) { return shown.when; },
         .cell =
             [](const ShownTimelineLine& shown) {
                 return Cell{.text = shown.when, .role = shown.line.entry ? TextRole::Body : TextRole::Strong};
             },
         .width = timelineWhenWidth,
         .leastWidth = leastWhenWidth},
        {.id = QStringLiteral("what"),
         .title = TimelineLinesWords::tr("What"),
         .text = [](const ShownTimelineLine& shown) { return shown.word; },
         .cell =
             [](const ShownTimelineLine& shown) {
                 Cell cell{.text = shown.word, .role = TextRole::Strong};
                 if (shown.line.entry) {
                     cell.icon = timelineIcon(shown.line.entry->event);
                 }
                 return cell;
             },
         .width = timelineWordWidth,
         .leastWidth = leastWordWidth},
        {.id = QStringLiteral("about"),
         .title = TimelineLinesWords::tr("About"),
         .text = [](const ShownTimelineLine& shown) { return shown.sentence; },
         .cell =
             [](const ShownTimelineLine& shown) {
                 return Cell{.text = shown.sentence, .role = shown.line.entry ? TextRole::Body : TextRole::Muted};
             }},
        {.id = QStringLiteral("state"),
         .title = TimelineLinesWords::tr("How it stands"),
         .text = [](const ShownTimelineLine& shown) { return shown.state.text; },
         .cell =
             [](const ShownTimelineLine& shown) {
                 Cell cell{.text = shown.state.text, .icon = shown.state.icon};
                 if (!shown.state.text.isEmpty()) {
                     cell.chip = shown.state.tone;
                 }
                 return cell;
             },
         .width = timelineStateWidth,
         .leastWidth = leastStateWidth},
    };
}

Target timelineTarget(CitizenId citizen, const TimelineEntry& entry) {
    if (entry.event == TimelineEvent::Meeting) { // which is not of the citizen alone
        return {.page = page::cooperation, .kind = RecordKind::Meeting, .record = entry.record};
    }
    return {.page = page::citizens,
            .citizen = citizen,
            .tab = timelineTab(entry.event),
            .kind = recordOf(entry.event),
            .record = entry.record};
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/storage/records/record_kind.h"

#include <QDateTime>

namespace brobygger {

/// What the timeline can be narrowed to. The order is the one of the page.
enum class TimelineKind { Appointments, Contacts, Notes, Referrals, Letters, Measurements, Courses, Plan, Consents };

inline constexpr TimelineKind timelineKinds[] = {TimelineKind::Appointments, TimelineKind::Contacts, TimelineKind::Notes,
                                                 TimelineKind::Referrals,    TimelineKind::Letters,  TimelineKind::Measurements,
                                                 TimelineKind::Courses,      TimelineKind::Plan,     TimelineKind::Consents};

/// What a line tells of. Of one record there may be several: a referral is sent, answered, started.
enum class TimelineEvent {
    Appointment,
    Meeting, ///< a round-table meeting
    Contact,
    Note,
    ReferredToUs,
    ReferralDrafted,
    ReferralSent,
    OfferAnswered,
    OfferStarted,
    ReferralEnded,
    Document,
    InformationGiven, ///< the information sheet, where the sheet itself was not kept
    MessageReceived,
    AnswerSent,
    ShortMessageReceived, ///< from a doctor, a caseworker or somebody else around the citizen
    ShortMessageSent,
    ShortMessageAnswerDue, ///< the day an answer to one is needed, by us or by them
    Measured,
    MeasurementDue,
    UseSheetDue,
    ConsiderationDescribed,  ///< what work must spare the citizen
    ConsiderationEnds,       ///< the last day it holds
    ConsiderationEnded,      ///< before its last day, by whoever keeps it
    ConsiderationsAnswerDue, ///< a hospital or a doctor was asked to describe it by this day
    ConsiderationsAnswered,  ///< or the request was closed without an answer
    Screened,
    AskedToTakePart,
    SaidYes,
    SaidNo,
    CourseOpened,
    CourseStarted,
    PhaseBegun,
    RungReached,
    PauseBegun,
    PauseExpectedToEnd,
    PauseEnded,
    CourseExpectedToEnd,
    CourseClosed,
    GoalAgreed,
    GoalFollowedUp,
    GoalToFollowUp,
    StepDone,
    StepAgreed,
    TaskDone,
    TaskSet,
    BarrierNoticed,
    BarrierGone,
    ConsentGiven,
    ConsentWithdrawn,
    ConsentEnds, ///< the last day it holds
};

/// One line of a citizen's timeline.
struct TimelineEntry {
    TimelineEvent event = TimelineEvent::Note;
    qint64 id = 0;     ///< tells the lines of one event apart
    qint64 record = 0; ///< the record it leads to (recordOf); 0: only the tab
    QDateTime at;      ///< at midnight where no time is known
    bool hasTime = false;
    QString subject;     ///< what was written: a title, a text, the goal, the purpose
    QString party;       ///< with whom: place, referrer, offer, recipient, who does a step, who screened
                         ///< a second time; what was said at a follow-up
    QString code;        ///< what kind of appointment, contact, document or questionnaire; the programme of a course
    QString result;      ///< the code of what came out of it; empty: nothing, or not known
    QString reason;      ///< the code of why
    QDate otherDay;      ///< the day a note was written, or a document was sent; invalid: none
    int number = 0;      ///< questionnaires that are due
    bool isOpen = false; ///< planned: has not happened yet

    /// Stays the same while the record does.
    QString key() const;
    bool operator==(const TimelineEntry&) const = default;
};

/// The kind of record an event leads to.
RecordKind recordOf(TimelineEvent event);

} // namespace brobygger

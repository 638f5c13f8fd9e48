// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline_entry.h"

namespace brobygger {

QString TimelineEntry::key() const { return QStringLiteral("%1/%2").arg(static_cast<int>(event)).arg(id); }

RecordKind recordOf(TimelineEvent event) {
    switch (event) {
    case TimelineEvent::Appointment: return RecordKind::Appointment;
    case TimelineEvent::Meeting: return RecordKind::Meeting;
    case TimelineEvent::Contact: return RecordKind::Contact;
    case TimelineEvent::Note: return RecordKind::Note;
    case TimelineEvent::ReferredToUs:
    case TimelineEvent::MessageReceived:
    case TimelineEvent::AnswerSent: return RecordKind::IncomingReferral;
    case TimelineEvent::ShortMessageReceived:
    case TimelineEvent::ShortMessageSent:
    case TimelineEvent::ShortMessageAnswerDue: return RecordKind::ShortMessage;
    case TimelineEvent::ReferralDrafted:
    case TimelineEvent::ReferralSent:
    case TimelineEvent::OfferAnswered:
    case TimelineEvent::OfferStarted:
    case TimelineEvent::ReferralEnded: return RecordKind::OutgoingReferral;
    case TimelineEvent::Document: return RecordKind::Document;
    case TimelineEvent::InformationGiven: return RecordKind::InformationSheet;
    case TimelineEvent::Measured:
    case TimelineEvent::MeasurementDue: return RecordKind::Measurement;
    case TimelineEvent::UseSheetDue: return RecordKind::ServiceUse;
    case TimelineEvent::ConsiderationDescribed:
    case TimelineEvent::ConsiderationEnds:
    case TimelineEvent::ConsiderationEnded: return RecordKind::WorkConsideration;
    case TimelineEvent::ConsiderationsAnswerDue:
    case TimelineEvent::ConsiderationsAnswered: return RecordKind::ConsiderationsRequest;
    case TimelineEvent::Screened: return RecordKind::Screening;
    case TimelineEvent::AskedToTakePart:
    case TimelineEvent::SaidYes:
    case TimelineEvent::SaidNo:
    case TimelineEvent::CourseOpened:
    case TimelineEvent::CourseStarted:
    case TimelineEvent::PhaseBegun:
    case TimelineEvent::RungReached:
    case TimelineEvent::PauseBegun:
    case TimelineEvent::PauseExpectedToEnd:
    case TimelineEvent::PauseEnded:
    case TimelineEvent::CourseExpectedToEnd:
    case TimelineEvent::CourseClosed: return RecordKind::Course;
    case TimelineEvent::GoalAgreed:
    case TimelineEvent::GoalFollowedUp:
    case TimelineEvent::GoalToFollowUp:
    case TimelineEvent::StepDone:
    case TimelineEvent::StepAgreed: return RecordKind::Goal;
    case TimelineEvent::TaskDone:
    case TimelineEvent::TaskSet: return RecordKind::Todo;
    case TimelineEvent::BarrierNoticed:
    case TimelineEvent::BarrierGone: return RecordKind::Barrier;
    case TimelineEvent::ConsentGiven:
    case TimelineEvent::ConsentWithdrawn:
    case TimelineEvent::ConsentEnds: return RecordKind::Consent;
    }
    return RecordKind::Citizen;
}

} // namespace brobygger

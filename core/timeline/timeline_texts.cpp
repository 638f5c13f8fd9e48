// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline_texts.h"

#include "core/agenda/agenda_texts.h"
#include "core/codes/codes.h"
#include "core/considerations/considerations_request.h"
#include "core/correspondence/short_message.h"
#include "core/documents/letters/document.h"
#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/programmes/programmes.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct TimelineTextsWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineTexts)
};

QString firstLine(const QString& text) { return text.trimmed().section(QLatin1Char('\n'), 0, 0).simplified(); }

QString listed(QStringList parts, const QString& between) {
    parts.removeAll(QString());
    return parts.join(between);
}

/// "Lægehuset Auning: vil gerne ud", or the one that is there.
QString about(const QString& whom, const QString& what) { return listed({whom, firstLine(what)}, QStringLiteral(": ")); }
/// "Ringe til frisøren · Karen"
QString beside(const QString& what, const QString& more) { return listed({what, more}, QStringLiteral(" · ")); }

/// A line of the agenda that says the same.
QString agendaTitle(AgendaKind kind, const TimelineEntry& entry, QDate today, const TimelineVocabulary& vocabulary) {
    AgendaItem item;
    item.kind = kind;
    item.subject = entry.code;
    item.questionnaires = entry.number;
    return titleOf(item, today, vocabulary.codes, vocabulary.language);
}

QString instrumentName(const QString& id, const TimelineVocabulary& vocabulary) {
    const Instrument* known = vocabulary.instruments.find(id);
    return known != nullptr ? known->name.in(vocabulary.language) : id;
}

QString programmeName(const QString& id, const TimelineVocabulary& vocabulary) {
    const Result<Programme> programme = vocabulary.programmes.find(id);
    return programme ? programme->name.in(vocabulary.language) : id;
}

/// The name of a phase or rung; the id of one that the programme does not name any more.
template <class Part> QString partName(const QString& id, const QString& programmeId, QList<Part> Programme::*parts,
                                       const TimelineVocabulary& vocabulary) {
    if (const Result<Programme> programme = vocabulary.programmes.find(programmeId)) {
        for (const Part& part : (*programme).*parts) {
            if (part.id == id) {
                return part.name.in(vocabulary.language);
            }
        }
    }
    return id;
}

QString answerWord(const QString& answer) {
    if (answer == QLatin1String("yes")) {
        return TimelineTextsWords::tr("The offer said yes");
    }
    return answer == QLatin1String("no") ? TimelineTextsWords::tr("The offer said no")
                                         : TimelineTextsWords::tr("The offer answered");
}
} // namespace

QString timelineKindLabel(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::Appointments: return TimelineTextsWords::tr("Appointments");
    case TimelineKind::Contacts: return TimelineTextsWords::tr("Contacts");
    case TimelineKind::Notes: return TimelineTextsWords::tr("Notes");
    case TimelineKind::Referrals: return TimelineTextsWords::tr("Referrals");
    case TimelineKind::Letters: return TimelineTextsWords::tr("Letters");
    case TimelineKind::Measurements: return TimelineTextsWords::tr("Measurements");
    case TimelineKind::Courses: return TimelineTextsWords::tr("Course");
    case TimelineKind::Plan: return TimelineTextsWords::tr("Plan");
    case TimelineKind::Consents: return TimelineTextsWords::tr("Consents");
    }
    return {};
}

QString timelineWord(const TimelineEntry& entry) {
    const bool isLaw = entry.code == QLatin1String("legal_basis");
    switch (entry.event) {
    case TimelineEvent::Appointment: return TimelineTextsWords::tr("Appointment");
    case TimelineEvent::Meeting: return TimelineTextsWords::tr("Round-table meeting");
    case TimelineEvent::Contact: return TimelineTextsWords::tr("Contact");
    case TimelineEvent::Note: return TimelineTextsWords::tr("Note");
    case TimelineEvent::ReferredToUs: return TimelineTextsWords::tr("Referred to us");
    case TimelineEvent::ReferralDrafted: return TimelineTextsWords::tr("Referral not sent");
    case TimelineEvent::ReferralSent: return TimelineTextsWords::tr("Referred to an offer");
    case TimelineEvent::OfferAnswered: return answerWord(entry.result);
    case TimelineEvent::OfferStarted: return TimelineTextsWords::tr("Started at an offer");
    case TimelineEvent::ReferralEnded: return TimelineTextsWords::tr("Referral ended");
    case TimelineEvent::Document: return documentKindLabel(documentKindFromCode(entry.code));
    case TimelineEvent::InformationGiven: return TimelineTextsWords::tr("Information sheet handed over");
    case TimelineEvent::MessageReceived: return TimelineTextsWords::tr("Message received");
    case TimelineEvent::AnswerSent:
        return entry.code == QLatin1String("closing") ? TimelineTextsWords::tr("Closing note to the referrer")
                                                      : TimelineTextsWords::tr("Answer to the referrer");
    case TimelineEvent::ShortMessageReceived: return TimelineTextsWords::tr("Message from others");
    case TimelineEvent::ShortMessageSent: return TimelineTextsWords::tr("Message to others");
    case TimelineEvent::ShortMessageAnswerDue: return TimelineTextsWords::tr("Answer to a message");
    case TimelineEvent::Measured:
    case TimelineEvent::MeasurementDue: return TimelineTextsWords::tr("Measurement");
    case TimelineEvent::UseSheetDue: return TimelineTextsWords::tr("Use of services");
    case TimelineEvent::ConsiderationDescribed: return TimelineTextsWords::tr("Consideration");
    case TimelineEvent::ConsiderationEnds:
        return entry.isOpen ? TimelineTextsWords::tr("Consideration lapses") : TimelineTextsWords::tr("Consideration lapsed");
    case TimelineEvent::ConsiderationEnded: return TimelineTextsWords::tr("Consideration ended");
    case TimelineEvent::ConsiderationsAnswerDue: return TimelineTextsWords::tr("Answer on considerations");
    case TimelineEvent::ConsiderationsAnswered:
        return requestEndFromCode(entry.result) == RequestEnd::Answered ? TimelineTextsWords::tr("Answer on considerations")
                                                                        : TimelineTextsWords::tr("No answer on considerations");
    case TimelineEvent::Screened: return TimelineTextsWords::tr("Screening");
    case TimelineEvent::AskedToTakePart: return TimelineTextsWords::tr("Asked to take part");
    case TimelineEvent::SaidYes: return TimelineTextsWords::tr("Said yes to taking part");
    case TimelineEvent::SaidNo: return TimelineTextsWords::tr("Said no to taking part");
    case TimelineEvent::CourseOpened: return TimelineTextsWords::tr("Course opened");
    case TimelineEvent::CourseStarted: return TimelineTextsWords::tr("Course started");
    case TimelineEvent::PhaseBegun: return TimelineTextsWords::tr("Phase");
    case TimelineEvent::RungReached: return TimelineTextsWords::tr("Step of the hand-over");
    case TimelineEvent::PauseBegun: return TimelineTextsWords::tr("Pause");
    case TimelineEvent::PauseExpectedToEnd:
    case TimelineEvent::PauseEnded: return TimelineTextsWords::tr("Pause ends");
    case TimelineEvent::CourseExpectedToEnd: return TimelineTextsWords::tr("Course ends");
    case TimelineEvent::CourseClosed: return TimelineTextsWords::tr("Course closed");
    case TimelineEvent::GoalAgreed: return TimelineTextsWords::tr("Goal");
    case TimelineEvent::GoalFollowedUp:
    case TimelineEvent::GoalToFollowUp: return TimelineTextsWords::tr("Follow-up");
    case TimelineEvent::StepDone:
    case TimelineEvent::StepAgreed: return TimelineTextsWords::tr("Step");
    case TimelineEvent::TaskDone:
    case TimelineEvent::TaskSet: return TimelineTextsWords::tr("Task");
    case TimelineEvent::BarrierNoticed: return TimelineTextsWords::tr("Barrier");
    case TimelineEvent::BarrierGone: return TimelineTextsWords::tr("Barrier gone");
    case TimelineEvent::ConsentGiven:
        return isLaw ? TimelineTextsWords::tr("Shared without consent") : TimelineTextsWords::tr("Consent");
    case TimelineEvent::ConsentWithdrawn: return TimelineTextsWords::tr("Consent withdrawn");
    case TimelineEvent::ConsentEnds:
        if (isLaw) {
            return entry.isOpen ? TimelineTextsWords::tr("Sharing ends") : TimelineTextsWords::tr("Sharing ended");
        }
        return entry.isOpen ? TimelineTextsWords::tr("Consent lapses") : TimelineTextsWords::tr("Consent lapsed");
    }
    return {};
}

QString timelineSentence(const TimelineEntry& entry, QDate today, const TimelineVocabulary& vocabulary) {
    const auto code = [&vocabulary](const char* list, const QString& id) {
        return id.isEmpty() ? QString() : vocabulary.codes.name(QLatin1String(list), id, vocabulary.language);
    };
    switch (entry.event) {
    case TimelineEvent::Appointment: {
        const QString what = listed({entry.subject, entry.party}, QStringLiteral(", "));
        return beside(what.isEmpty() ? code("sector", entry.code) : what, code("no_show_reason", entry.reason));
    }
    case TimelineEvent::Meeting: return beside(firstLine(entry.subject), entry.party);
    case TimelineEvent::Contact: return about(code("contact_kind", entry.code), entry.subject);
    case TimelineEvent::ReferredToUs:
        return about(entry.party.isEmpty() ? code("referral_source", entry.code) : entry.party, entry.subject);
    case TimelineEvent::OfferAnswered:
    case TimelineEvent::ReferralEnded: return beside(entry.party, code("decline_reason", entry.reason));
    case TimelineEvent::ReferralDrafted:
    case TimelineEvent::ReferralSent:
    case TimelineEvent::OfferStarted:
    case TimelineEvent::AnswerSent: return entry.party;
    case TimelineEvent::Document: return entry.party.isEmpty() ? entry.subject : entry.party;
    case TimelineEvent::InformationGiven: return TimelineTextsWords::tr("what is registered, and why");
    case TimelineEvent::MessageReceived: return entry.party.isEmpty() ? entry.code.toUpper() : entry.party;
    case TimelineEvent::ShortMessageReceived:
    case TimelineEvent::ShortMessageSent: return about(entry.party, entry.subject);
    case TimelineEvent::ShortMessageAnswerDue:
        return (messageDirectionFromCode(entry.code) == MessageDirection::Sent ? TimelineTextsWords::tr("%1 is to answer")
                                                                               : TimelineTextsWords::tr("to be answered: %1"))
            .arg(entry.party);
    case TimelineEvent::Measured: return instrumentName(entry.code, vocabulary);
    case TimelineEvent::MeasurementDue: return agendaTitle(AgendaKind::MeasurementDue, entry, today, vocabulary);
    case TimelineEvent::UseSheetDue: return agendaTitle(AgendaKind::UseSheetDue, entry, today, vocabulary);
    case TimelineEvent::ConsiderationDescribed:
    case TimelineEvent::ConsiderationEnds:
    case TimelineEvent::ConsiderationEnded:
        return beside(about(code("consideration_area", entry.code), entry.subject), entry.party);
    case TimelineEvent::ConsiderationsAnswerDue:
    case TimelineEvent::ConsiderationsAnswered: return entry.party;
    case TimelineEvent::PhaseBegun: return partName(entry.code, entry.party, &Programme::phases, vocabulary);
    case TimelineEvent::RungReached: return partName(entry.code, entry.party, &Programme::handOver, vocabulary);
    case TimelineEvent::SaidNo: return beside(programmeName(entry.code, vocabulary), code("participation_no", entry.reason));
    case TimelineEvent::CourseClosed:
        return beside(programmeName(entry.code, vocabulary), code("closing_reason", entry.reason));
    case TimelineEvent::Screened:
        return beside(programmeName(entry.code, vocabulary),
                      entry.party.isEmpty() ? QString() : TimelineTextsWords::tr("second screener: %1").arg(entry.party));
    case TimelineEvent::AskedToTakePart:
    case TimelineEvent::SaidYes:
    case TimelineEvent::CourseOpened:
    case TimelineEvent::CourseStarted:
    case TimelineEvent::CourseExpectedToEnd: return programmeName(entry.code, vocabulary);
    case TimelineEvent::GoalAgreed:
    case TimelineEvent::GoalToFollowUp:
    case TimelineEvent::GoalFollowedUp:
        return beside(TimelineTextsWords::tr("“%1”").arg(firstLine(entry.subject)), firstLine(entry.party));
    case TimelineEvent::StepDone:
    case TimelineEvent::StepAgreed: return beside(firstLine(entry.subject), entry.party);
    case TimelineEvent::ConsentGiven:
    case TimelineEvent::ConsentWithdrawn:
    case TimelineEvent::ConsentEnds: return about(entry.party, entry.subject);
    case TimelineEvent::Note:
    case TimelineEvent::PauseBegun:
    case TimelineEvent::PauseExpectedToEnd:
    case TimelineEvent::PauseEnded:
    case TimelineEvent::TaskDone:
    case TimelineEvent::TaskSet:
    case TimelineEvent::BarrierNoticed:
    case TimelineEvent::BarrierGone: break;
    }
    return firstLine(entry.subject);
}

} // namespace brobygger

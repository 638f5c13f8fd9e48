// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/storage/records/record_kind.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace brobygger {

/// What can wait. The page has it in sections (ui/agenda/agenda_sections.h), and within one in the order of allAgendaKinds().
enum class AgendaKind {
    FirstContact,   ///< a referral nobody has been reached about
    MissingOutcome, ///< an appointment that has been, and nobody wrote what became of it
    CallOff,        ///< an appointment to come of somebody who has died or moved away
    ReminderCall,   ///< an appointment to come, up to the next working day, that wants a reminder
    RetryCall,      ///< ring again after "no answer"; of who waits for first contact only after a wrong number
    OrderTransport,
    Appointment, ///< today's
    AgreedAction,
    TellRecipient, ///< a consent was withdrawn or something corrected, somebody must be told
    OtherTask,
    GoalFollowUp,     ///< the day on which a citizen's goal is to be followed up
    MeasurementDue,   ///< questionnaires a course asks for
    UseSheetDue,      ///< how often services were used before the start or after it, which a course asks for
    StudyDue,         ///< a test in small scale that is to be studied and decided
    CommitmentDue,    ///< something that a partner or we ourselves have promised for a day
    Meeting,          ///< a round-table meeting that is to be held, or of which nobody wrote what became of it
    MeetingMinutes,   ///< the minutes of one that was held, which somebody is still to get
    AgreementRenewal, ///< an agreement with a partner of which is to be decided whether it goes on
    StatementLapses,  ///< the promise of silence of a volunteer who goes along
    DraftReferral,    ///< a referral to an offer that was drafted and not sent
    NothingPlanned,   ///< an open course with no appointment and no task to come
    NoReply,          ///< an offer that has not answered
    ConsentLapses,
    ConsiderationLapses,  ///< what work must spare a citizen, of which nobody has asked whether it still holds
    ConsiderationsAnswer, ///< a hospital or a doctor that has not said what work must spare
    MessageAnswer,        ///< a message that is to be answered, by us or by them
    VisitsBack,           ///< a worker on home visits of whom nobody has said that they are back
    RightsRequest,        ///< what a citizen asks for by right, from the day it came until it is answered
    RestrictionReview,    ///< a restriction of which nobody has looked whether it is still needed
};

enum class AgendaState { Due, Overdue };

/// first_contact, missing_outcome … as `agenda --json` names them.
QString toCode(AgendaKind kind);
QString toCode(AgendaState state);
QList<AgendaKind> allAgendaKinds();

/// One line of what waits: who, what, since when, and what it is about.
struct AgendaItem {
    AgendaKind kind = AgendaKind::Appointment;
    AgendaState state = AgendaState::Due;
    QDate due;
    QDateTime at;      ///< when the appointment begins; for other kinds the day the record counts from, at midnight
    QDateTime endsAt;  ///< of an appointment; may be invalid
    CitizenId citizen; ///< invalid for what is about the project: a task about nobody, a test, a commitment
    QString givenName;
    QString surname;
    QString phone;
    SafeContact safeContact;
    RecordKind record = RecordKind::Appointment;
    qint64 recordId = 0;
    QString subject;                          ///< title of the appointment or task; referral reason; moment of a use sheet
    QString place;                            ///< place of an appointment, referrer, offer, partner, or whom a consent is to
    QString sector;                           ///< code, of an appointment
    QString transport;                        ///< code, of an appointment
    QString companion;                        ///< code, of an appointment
    QString source;                           ///< code referral_source, of a referral to us; of a message received or sent
    int days = 0;                             ///< since the day the record counts from: received, sent
    int attempts = 0;                         ///< tries to reach the citizen so far
    bool isNotReminded = false;               ///< of today's appointment: a reminder was wanted and nobody gave it
    bool hasStarted = false;                  ///< of a course: the citizen is taken in, and `at` is the day of it
    LifeState lifeState = LifeState::Present; ///< of the citizen
    int questionnaires = 0; ///< so many are to be filled in; `subject` then says at which moment of the course

    QString shortName() const; ///< "Bente M."
    QString fullName() const;
};

struct AgendaCount {
    int total = 0;
    int overdue = 0;

    bool operator==(const AgendaCount&) const = default;
};

/// Everything that waits on a day. Of a kind with very many the list holds the first ones; the counts are
/// always whole.
struct AgendaList {
    QList<AgendaItem> items;
    QMap<AgendaKind, AgendaCount> counts;

    int total() const;
    int overdue() const;
};

/// The small numbers beside the list.
struct InHand {
    int activeCourses = 0;
    int waitingFirstContact = 0;
    int consentsLapsing = 0;

    bool operator==(const InHand&) const = default;
};

} // namespace brobygger

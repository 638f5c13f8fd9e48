// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <optional>

namespace brobygger {

/// Every kind of record the program keeps, as the audit trail and the change feed name it.
enum class RecordKind {
    Citizen,
    Fact,
    Wish,
    Course,
    IncomingReferral,
    OutgoingReferral,
    Contact,
    Note,
    Todo,
    Consent,
    InformationSheet,
    Screening,
    Offer,
    Partner,
    Appointment,
    Document,
    Measurement,
    Programme,
    ParishCategory,
    Price,
    CostEntry,
    BudgetLine,
    ComparisonFigure, ///< what another place reports, for a comparison
    PopulationNorm,   ///< the mean of the population in a score
    ChartBaseline,    ///< the months whose median a run chart is read by
    RefusalTally,     ///< those who declined unregistered, as a number
    CourseRung,       ///< the day a course came to a rung of the hand-over ladder
    ServiceUse,       ///< how often a citizen used a service in a period
    LabourStatus,     ///< on what a citizen lives, from a day on
    Release,          ///< a report that has left the house
    FrozenReport,     ///< a report as it was made
    FocusGroup,       ///< a talk with several people about the project
    FocusParticipant, ///< who took part in one, and what may be quoted
    FocusTheme,
    FocusQuote,
    PartnerForm,  ///< what a partner answers about the cooperation, once a year
    PersonAround, ///< who stands around a citizen in a role
    Goal,         ///< what a citizen wants, with agreed steps
    GoalFollowUp,
    CoursePhase,           ///< the day on which a course came into a phase
    CoursePause,           ///< a time in which a course rests
    Barrier,               ///< what stands in a citizen's way
    PdsaCycle,             ///< a test in small scale
    WorkConsideration,     ///< what work must spare a citizen
    ConsiderationsRequest, ///< that somebody was asked to describe it
    PartnerAgreement,      ///< what was agreed with a partner for a time
    Commitment,            ///< what a partner or we ourselves have promised
    CommitmentStep,        ///< what became of one on a day
    OwnTemplate,           ///< a letter in the organisation's own words
    Meeting,               ///< a round-table meeting
    MeetingParticipant,    ///< who is to come to one
    MeetingPoint,          ///< of its agenda
    MeetingDecision,       ///< what was decided there
    Volunteer,
    AccompanimentPlan, ///< that a volunteer follows a citizen, less and less
    AccompanimentStep, ///< how to one appointment
    Outreach,          ///< a visit, meeting or talk about no citizen
    ShortMessage,      ///< to or from a doctor, a caseworker or others around a citizen
    VisitRound,        ///< the home visits of a day, and whether the worker is back
    CitizenMerge,      ///< two records of one person under one of them
    MovedRow,          ///< what came along
    DistinctPair,      ///< two that look alike and are not the same person
    Attachment,        ///< a file attached to a citizen
    Import,
    PlainFile,
    Backup,
    File,
    Message,
    Code,          ///< a row of a coded list
    Setting,       ///< of the organisation, or a rule of the file
    RightsRequest, ///< what a citizen asks for by right
    Restriction,   ///< a citizen's data are kept and not used meanwhile
    NoteRemark,    ///< what the citizen says to a note
    HandOver,      ///< a citizen left or came in an encrypted bundle
};

/// The stored text: citizen, incoming_referral …
QString toCode(RecordKind kind);
std::optional<RecordKind> recordKindFromCode(const QString& code);

inline size_t qHash(RecordKind kind, size_t seed = 0) { return ::qHash(static_cast<int>(kind), seed); }

} // namespace brobygger

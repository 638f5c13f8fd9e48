// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace brobygger {

/// Which rule holds for a citizen: one with a course that began, or one who never came that far.
enum class RetentionKind { Course, NeverStarted };

/// How long what stands about a citizen is kept, and from which day it is counted: the closing of the last course, or the day
/// the last one was declined (the day of registering where there never was one).
struct RetentionRule {
    RetentionKind kind = RetentionKind::Course;
    int months = 0;
    QString reason;            ///< why so long, in the organisation's words; empty for a proposal
    bool isProvisional = true; ///< the program's proposal, which nobody has decided yet

    bool operator==(const RetentionRule&) const = default;
};

/// Archive rules stand above erasing: for a municipality nothing is erased until a person lifts this with a reference
/// (rights §5, Rigsarkivet). Other kinds of organisation have none.
struct ArchiveHold {
    bool isOn = false;
    QDate liftedOn;    ///< invalid where it was never lifted
    QString reference; ///< of the decision

    bool operator==(const ArchiveHold&) const = default;
};

/// What stands in the way of erasing a citizen.
enum class ErasureBlock { OpenCourse, OpenReferral, ComingAppointment, NotFiled, OpenRequest, Restricted, ArchiveHold };

/// Why a citizen is erased. Codes and no text, since what is left says nothing of the person.
enum class ErasureReason { Deadline, Withdrawn, Request, Mistake };

/// How a citizen stands to erasing.
struct RetentionRow {
    CitizenId citizen;
    QString name;
    QDate birthDate;
    RetentionRule rule;
    QDate from;  ///< from which the rule counts; invalid while a course is open
    QDate dueOn; ///< from which day on the deadline has passed; invalid while a course is open
    QList<ErasureBlock> blocks;

    bool isDueOn(QDate today) const { return dueOn.isValid() && dueOn <= today; }
};

/// Where something about a citizen lies.
enum class ErasurePlace {
    Person,    ///< master data, facts, notes, contacts, tasks, plan
    Journey,   ///< courses, appointments and referrals
    Letters,   ///< letters, messages, attachments, consents
    Answers,   ///< questionnaires, screenings, use of services
    Around,    ///< people around, meetings, accompaniment, focus groups
    Others,    ///< tables that this program has no words for yet
    Log,       ///< values in the audit trail, which are blanked; its lines stay
    Drafts,    ///< what was typed and not saved
    Search,    ///< by what the search finds the citizen
    Imports,   ///< images by which an import is taken back
    Reports,   ///< frozen reports that know which rows stand behind their figures
    Quotes,    ///< what the citizen said in a talk about the project, also where a kept report quotes it
    PlainFiles ///< files in clear that were written about the citizen, which the program cannot erase
};

struct ErasureCount {
    ErasurePlace place = ErasurePlace::Person;
    qint64 count = 0;

    bool operator==(const ErasureCount&) const = default;
};

/// What is left of a citizen who was erased.
struct Tombstone {
    qint64 id = 0; ///< the citizen's
    QDate on;
    ErasureReason reason = ErasureReason::Deadline;
    RetentionKind rule = RetentionKind::Course;
};

QString toCode(RetentionKind kind); ///< course, never_started
RetentionKind retentionKindFromCode(const QString& code);
QString toCode(ErasureReason reason); ///< deadline, withdrawn, request, mistake
ErasureReason erasureReasonFromCode(const QString& code);

} // namespace brobygger

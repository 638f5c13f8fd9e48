// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/values/condition_state.h"
#include "core/base/values/money.h"
#include "core/citizens/citizen.h"
#include "core/evaluation/records/code_words.h"
#include "core/programmes/criterion.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace brobygger {

/// What an evaluation is made of: the records of one programme as they stood on the state day, the last day of the period or
/// today, whichever comes first. Whatever is dated later is not in here, and what became of a record later is not either: a
/// course closed afterwards is open, a referral answered afterwards is unanswered. So no chapter can see what came after the
/// period, and figures of a past period stay as they were.
///
/// Records name each other by their position in these lists. Each list is in the order of its person, then by day; of one time
/// what was entered first comes first.
struct EvaluationRecords {
    struct Person {
        CitizenId id;
        QDate birthDate; ///< invalid: not known
        CodeWord sex;    ///< female, male, other; none: not known
        CodeWord parish; ///< four digits; none: not known
    };

    /// One path through the programme. Dates after the state day are not there.
    struct Course {
        qint64 id = 0;
        int person = 0;
        QDate openedOn; ///< first referral, else start, else when it was entered
        QDate startedOn;
        QDate closedOn;
        CodeWord outcome; ///< none while it is open
        CodeWord funder;  ///< none: not said
        QDate askedOn;    ///< whether the citizen would take part
        QDate agreedOn;
        QDate refusedOn;
        CodeWord refusalReason;
    };

    /// A suggestion that was received. A running course may have got several.
    struct Referral {
        qint64 id = 0;
        int person = 0;
        int course = 0;
        QDate receivedOn;
        QDate firstContactOn; ///< entered, or a contact of the course that reached the citizen, the earlier; invalid: none yet
        CodeWord source;      ///< code referral_source
        CodeWord clinic;      ///< name of who suggested; none: not known
    };

    enum class Answer { None, Yes, No };
    enum class OfferEnding { None, Completed, DeclinedByOffer, CancelledByCitizen, NoReply };

    /// A referral to an offer that was sent.
    struct OfferReferral {
        qint64 id = 0;
        int person = 0;
        int course = 0;
        QDate sentOn;
        QDate answeredOn;
        Answer answer = Answer::None;
        QDate startedOn;
        QDate endedOn;
        OfferEnding ending = OfferEnding::None;
        CodeWord offer; ///< its name
    };

    /// Reached: also when the citizen declined further contact. None: nobody was tried to be reached (sent, received).
    enum class ContactResult { Reached, NotReached, None };

    struct Contact {
        qint64 id = 0;
        int person = 0;
        int course = 0;
        QDate day;
        ContactResult result = ContactResult::None;
        std::optional<int> minutes; ///< nothing: not entered
    };

    enum class Attendance { Unknown, Attended, AttendedLate, NoShow, CancelledInTime, CancelledLate, CancelledByPlace, Moved };

    /// An appointment on a day that is over. Unknown also stands for an outcome of the file's own list and for none entered.
    struct Appointment {
        qint64 id = 0;
        int person = 0;
        int course = 0;
        QDate day;
        int minute = 0; ///< of the day
        CodeWord sector;
        Attendance attendance = Attendance::Unknown;
        CodeWord reason;
        CodeWord remedy;
        bool isSoft = false;                 ///< marked itself, else as its offer
        std::optional<Money> transportPrice; ///< nothing: not entered

        bool isHeld() const { return attendance == Attendance::Attended || attendance == Attendance::AttendedLate; }
        bool isNoShow() const { return attendance == Attendance::NoShow; }
    };

    /// A filled-in questionnaire with one of its scores; one answered set may stand here with several.
    struct Score {
        qint64 measurement = 0;
        int person = 0;
        CodeWord score; ///< sf12v2_pcs, sf12v2_mcs (or sf12v2us_pcs …), sf12v1_pcs, sf12v1_mcs, srh, who5, tils, was …
        QDate day;
        double value = 0;
    };

    /// An experience form (OPLEV).
    struct Experience {
        qint64 measurement = 0;
        int person = 0;
        QDate day;
        std::vector<std::optional<int>> answers; ///< five, 1 to 5; nothing: skipped
    };

    /// How often a service was used in a period; one of unknown certainty has no number.
    struct ServiceUse {
        qint64 id = 0;
        int person = 0;
        CodeWord kind; ///< code service_kind
        QDate from;
        QDate to; ///< included
        std::optional<int> number;
        int sourceRank = 0;  ///< 0 register, 1 journal, 2 letter, 3 the citizen
        bool isKnown = true; ///< false: of unknown certainty
    };

    struct LabourStatus {
        qint64 id = 0;
        int person = 0;
        QDate from;
        QDate to;        ///< included; invalid: until the next one, or the end lay ahead
        CodeWord status; ///< code labour_market_status
        CodeWord group;  ///< the stable group of it
    };

    struct Screening {
        qint64 id = 0;
        int person = 0;
        int course = -1; ///< -1: of no course
        QDate day;
        CodeWord verdict;         ///< in, out, undecided: what the criteria say
        CodeWord decision;        ///< what was decided
        CodeWord screener;        ///< none: the worker
        int indicatorsNeeded = 0; ///< by the criteria it was made with
        qint64 secondOf = 0;      ///< the one it was made to be compared with: it decides nothing; 0: none
    };

    /// What was answered to one criterion of a screening. One of which only verdict and decision were entered has none.
    struct ScreeningAnswer {
        int screening = 0;
        CodeWord criterion;
        CriterionKind kind = CriterionKind::Required; ///< in the version of the programme that the screening was made with
        ConditionState state = ConditionState::Unknown;
    };

    /// The day a course came to a rung of the hand-over ladder, as it was entered.
    struct Rung {
        qint64 id = 0;
        int person = 0;
        int course = 0;
        CodeWord rung;
        QDate day;
    };

    struct Cost {
        qint64 id = 0;
        int person = -1; ///< -1: of nobody
        int course = -1; ///< -1: of no course
        QDate day;
        CodeWord kind; ///< code cost_kind
        std::optional<double> quantity;
        std::optional<Money> amount;
        CodeWord funder;
    };

    /// Of rows of one kind and year the last counts; they are in the order in which they were entered.
    struct Price {
        CodeWord kind; ///< casemanager_hour, meeting, kilometre
        int year = 0;
        Money amount;
        QString source;
    };

    struct Budget {
        int year = 0;
        CodeWord kind;
        Money amount;
        CodeWord funder;
    };

    /// Those who declined and are not registered.
    struct Tally {
        QDate month; ///< its first day
        int number = 0;
    };

    /// What another place reports of its admissions, in percent.
    struct Comparison {
        QString id; ///< frome, somerset, or made of the name
        QString name;
        double percent = 0;
        std::optional<double> low;
        std::optional<double> high;
        QString period;
        QString source;

        bool operator==(const Comparison&) const = default;
    };

    /// The mean of the population in a score, as it was entered.
    struct Norm {
        QString score;
        double mean = 0;
        int year = 0;
        QString source;

        bool operator==(const Norm&) const = default;
    };

    /// What a focus group talked about.
    struct Theme {
        QDate day;
        QString group; ///< its title
        QString name;
        QString said;
    };

    /// What somebody said in a focus group and allows to be quoted; what may stand in no report is not in here. Unlike all else
    /// that is as of today: a consent that was taken back holds for every period.
    struct Quote {
        QDate day;
        QString theme; ///< its name; empty: of none
        QString text;
        bool mayLeave = false; ///< may also stand in what leaves the house
    };

    /// The months whose median a series is read by.
    struct Baseline {
        QString series;
        QDate from; ///< first days of months
        QDate to;   ///< included
        QString reason;

        bool operator==(const Baseline&) const = default;
    };

    /// A test in small scale that has started.
    struct Cycle {
        QDate startedOn;
        int number = 0; ///< within the programme
        QString title;
        QString measure; ///< a chart over time, by its id

        bool operator==(const Cycle&) const = default;
    };

    CodeWords words; ///< every code and name that stands in the lists
    std::vector<Person> persons;
    std::vector<Course> courses;
    std::vector<Referral> referrals;
    std::vector<OfferReferral> offerReferrals;
    std::vector<Contact> contacts;
    std::vector<Appointment> appointments;
    std::vector<Score> scores;
    std::vector<Experience> experiences;
    std::vector<ServiceUse> serviceUse;
    std::vector<LabourStatus> labour;
    std::vector<Screening> screenings;
    std::vector<ScreeningAnswer> screeningAnswers; ///< in the order of their screening
    std::vector<Rung> rungs;
    std::vector<Cost> costs;
    std::vector<Price> prices;
    std::vector<Budget> budget;
    std::vector<Tally> tallies;
    std::vector<Comparison> comparisons;
    std::vector<Norm> norms;         ///< of each score the latest of a year that had come
    std::vector<Theme> themes;       ///< by day
    std::vector<Quote> quotes;       ///< by day
    std::vector<Baseline> baselines; ///< in the order in which they were entered
    std::vector<Cycle> cycles;       ///< by their numbers
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/document.h"

#include <QStringList>
#include <optional>

namespace brobygger {

/// Who writes: the neutral sender line, the worker and whom to ring.
struct LetterSender {
    QString organisation;
    QString worker;
    QString phone;
    QString email;
    QStringList address;

    bool operator==(const LetterSender&) const = default;
};

/// What a voluntary offer may be told, and nothing else: this value has no place for a CPR number, a diagnosis, misuse, a
/// benefit, a screening, a score or the citizen's address, so no template can print one.
struct OfferLetter {
    QString offerName;
    QString offerContact; ///< the contact person
    QStringList address;  ///< the offer's own
    QString citizenName;
    QString citizenContact;           ///< telephone, or the preferred way
    bool hasConsent = false;          ///< whether a consent of the citizen covers it
    QString wish;                     ///< what the citizen would like
    QString practical;                ///< what she noted: transport, times, price …
    std::optional<QString> companion; ///< who comes along the first time; nothing when no consent lets it be said
    LetterSender sender;
    QDate date;

    bool operator==(const OfferLetter&) const = default;
};

/// The letter to the citizen: one message, the one that prevents no-shows.
struct CitizenLetter {
    QString citizenName;
    QStringList address;
    QString what; ///< "samtale hos egen læge"
    QDateTime at;
    QString place;
    QString wayThere;
    QString companion; ///< before "følger med dig": "en frivillig"
    QString callWhom;
    QString callPhone;
    LetterSender sender;
    QDate date;

    bool operator==(const CitizenLetter&) const = default;
};

/// Asks a hospital or a doctor what work must spare a citizen (skånehensyn). There is no place for a diagnosis, a prognosis, a
/// measurement, a note or an address of the citizen; the CPR number only where it may be said, otherwise the day of birth.
struct ConsiderationsRequestLetter {
    QString recipient;
    QStringList address; ///< the recipient's own
    QString citizenName;
    QDate birthDate;
    QString personNumber; ///< empty: the day of birth is enough
    QDate sickListedOn;
    QDate operatedOn;   ///< as it was told
    QDate dischargedOn; ///< as it was told
    QString planned;    ///< the job or offer that is planned
    QStringList areas;  ///< the rows of the grid to answer, printed empty
    QDate answerBy;
    QString consent; ///< what the question rests on, in Danish words
    LetterSender sender;
    QDate date;

    bool operator==(const ConsiderationsRequestLetter&) const = default;
};

/// To a doctor or a hospital, in the order of ISBAR, short enough to be pasted into a message. There is no place for a score, a
/// note or an address of the citizen; the CPR number only where it may be said, otherwise the day of birth.
struct DoctorLetter {
    QString recipient;
    QStringList address; ///< the recipient's own
    QString citizenName;
    QDate birthDate;
    QString personNumber;             ///< empty: the day of birth is enough
    std::optional<QString> situation; ///< why now; nothing when no consent lets it be said
    QString background;               ///< what is known, from whom and when
    QString assessment;               ///< what the worker sees, in everyday words
    std::optional<QString> advice;    ///< what is asked, who follows up and by when
    QStringList considerations;       ///< what work must spare the citizen
    QString attendance;               ///< interpreter, companion, reminder, transport
    QString consent;                  ///< what it rests on, in Danish words
    QString hours;                    ///< when the worker is reached
    QString replyTo;                  ///< to whom the answer goes, and how
    LetterSender sender;
    QDate date;

    bool operator==(const DoctorLetter&) const = default;
};

/// To a municipal unit: what was agreed with the citizen and what is asked for by when. There is no place for a diagnosis, a
/// score, a note or an address of the citizen, nor for which benefit somebody should have.
struct MunicipalLetter {
    QString recipient;
    QStringList address; ///< the recipient's own
    QString citizenName;
    QDate birthDate;
    QString personNumber;            ///< empty: the day of birth is enough
    std::optional<QString> cause;    ///< why it is written; nothing when no consent lets it be said
    std::optional<QString> agreed;   ///< with the citizen
    QString needs;                   ///< what is practical
    QStringList shortTerm;           ///< what work must spare the citizen until a day
    QStringList longTerm;            ///< and for long
    std::optional<QString> askedFor; ///< what the unit is to do
    QDate deadline;
    QString consent; ///< what it rests on, in Danish words
    LetterSender sender;
    QDate date;

    bool operator==(const MunicipalLetter&) const = default;
};

/// To the citizen about an offer that was chosen together, with exactly what the offer was told.
struct CitizenOfferLetter {
    QString givenName;
    QStringList address;
    QString offerName;
    QString what; ///< what happens there
    QDateTime firstAt;
    QString price;
    QString meets;     ///< who meets the citizen there
    QString companion; ///< before "følger med dig"
    QStringList told;  ///< in the order of the letter to the offer
    LetterSender sender;
    QDate date;

    bool operator==(const CitizenOfferLetter&) const = default;
};

/// What is registered and why, in the words of the kind of organisation (GDPR articles 13 and 14).
struct InformationSheetLetter {
    QString organisationKind; ///< municipality, volunteer-centre, practice, project
    QString citizenName;
    QString contactDpo; ///< how the data protection officer is reached
    LetterSender sender;
    QDate date;

    bool operator==(const InformationSheetLetter&) const = default;
};

/// The consent on paper, with the right to withdraw it and whom to ring.
struct ConsentSheetLetter {
    QString citizenName;
    bool isObtaining = false;
    QString fromWhom;
    QString toWhom;
    QStringList kinds; ///< in Danish words
    QString purpose;
    QDate validTo;
    LetterSender sender;
    QDate date;

    bool operator==(const ConsentSheetLetter&) const = default;
};

/// A step that is agreed, on paper.
struct PlanSheetStep {
    QString what;
    QString who; ///< empty: not said
    QDate by;

    bool operator==(const PlanSheetStep&) const = default;
};

/// The day on which a goal is talked about.
struct PlanSheetTalk {
    QDate on;
    QString goal;

    bool operator==(const PlanSheetTalk&) const = default;
};

/// A time the citizen is to come. What cannot be said neutrally is empty.
struct PlanSheetAppointment {
    QDateTime at;
    QString what;
    QString place;

    bool operator==(const PlanSheetAppointment&) const = default;
};

/// The plan on paper, for the citizen to keep. It has no place for a barrier, a note, what was said at a follow-up, an illness,
/// a score, or how often somebody stayed away, so no template can print one.
struct PlanSheetLetter {
    QString givenName;
    QStringList goals; ///< in the citizen's own words
    QList<PlanSheetStep> steps;
    QList<PlanSheetTalk> talks;
    QList<PlanSheetAppointment> appointments;
    LetterSender sender;
    QDate date;

    bool operator==(const PlanSheetLetter&) const = default;
};

/// What has been shared about a citizen, for the citizen.
struct SharingLedgerLetter {
    QString citizenName;
    QStringList lines;
    LetterSender sender;
    QDate date;

    bool operator==(const SharingLedgerLetter&) const = default;
};

} // namespace brobygger

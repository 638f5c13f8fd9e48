// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter.h"

namespace brobygger {

/// The invitation of an office or a helper to a round-table meeting. It has no place for what has happened so far, a number, an
/// address, an illness, a measurement or anybody's telephone but the sender's.
struct MeetingInvitationLetter {
    QString recipient;
    QStringList address; ///< the recipient's own
    QString initials;    ///< of the citizen, for the heading
    QString citizenName;
    QDateTime startsAt;
    QDateTime endsAt;
    QString where; ///< place, link or number, in Danish words
    QStringList participants;
    QString purpose;
    QStringList promised; ///< what was promised last
    QStringList wishes;   ///< the citizen's
    QStringList points;
    QDate answerBy;
    QString consent; ///< what telling it rests on, in Danish words
    LetterSender sender;
    QDate date;

    bool operator==(const MeetingInvitationLetter&) const = default;
};

/// The same for the citizen, in plain words.
struct CitizenInvitationLetter {
    QString givenName;
    QStringList address;
    QDateTime startsAt;
    QDateTime endsAt;
    QString where;
    QStringList participants;
    QString purpose;
    QStringList promised;
    QStringList wishes;
    QStringList points;
    LetterSender sender;
    QDate date;

    bool operator==(const CitizenInvitationLetter&) const = default;
};

/// A row of the table of decisions.
struct MinutesRow {
    QString what;
    QString who;
    QDate by;

    bool operator==(const MinutesRow&) const = default;
};

/// The minutes for one who took part. It has no place for what was said word by word, an illness or a measurement. For somebody
/// whom no consent covers it holds the date and the recipient's own rows, and neither the citizen's name nor what the meeting
/// was for.
struct MeetingMinutesLetter {
    QString recipient;
    QStringList address;
    bool hasOnlyOwn = false;
    bool isDraft = false; ///< the citizen has not seen it
    QDate day;
    QString initials;
    QString citizenName;
    QString purpose;
    QStringList present;
    QStringList absent;
    QList<MinutesRow> decisions;
    QString disagreement;
    QDate nextOn;
    QStringList receivers;
    LetterSender sender;
    QDate date;

    bool operator==(const MeetingMinutesLetter&) const = default;
};

/// The minutes for the citizen, in plain words.
struct CitizenMinutesLetter {
    QString givenName;
    QStringList address;
    bool isDraft = false;
    QDate day;
    QString purpose;
    QStringList present;
    QStringList absent;
    QList<MinutesRow> decisions;
    QString disagreement;
    QDate nextOn;
    QStringList receivers;
    LetterSender sender;
    QDate date;

    bool operator==(const CitizenMinutesLetter&) const = default;
};

} // namespace brobygger

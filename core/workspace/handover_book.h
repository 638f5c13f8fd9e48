// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/base/problems.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/citizens/citizen.h"
#include "core/courses/course.h"
#include "core/partners/partner.h"
#include "core/privacy/consent.h"
#include "core/referrals/outgoing_referral.h"

#include <QList>
#include <functional>
#include <optional>

namespace brobygger {

class Session;
class Workspace;

/// Something that was promised: an open task or an agreed step.
struct HandoverPromise {
    QString what;
    QString who; ///< who does it; empty: not said
    QDate by;

    bool operator==(const HandoverPromise&) const = default;
};

/// A note that was picked for the book.
struct HandoverNote {
    QDate on;
    QString text;
    QStringList remarks = {}; ///< of the citizen, to the note

    bool operator==(const HandoverNote&) const = default;
};

/// What a locum must know of one citizen. What has no field here cannot stand in the book: no CPR number, no address, no
/// screening, no measurement.
struct HandoverEntry {
    CitizenId citizen;
    QString name;
    QString phone;
    SafeContact safeContact;
    bool isAddressProtected = false;
    QString visitNote; ///< visit safety, factual
    CourseState courseState = CourseState::Intake;
    QDate since;                               ///< taken in, or opened before that
    QString phase;                             ///< its name; empty: in none
    QList<HandoverPromise> promises;           ///< by day
    std::optional<AppointmentRow> appointment; ///< the next one
    QList<OutgoingRow> referrals;              ///< that are open
    QList<Consent> lapsing;                    ///< within the absence, no newer one standing in their place
    QList<HandoverNote> notes;                 ///< those that were picked, the newest first

    /// The earliest day on which something is to be done or kept; invalid: nothing is planned.
    QDate nextOn() const;
};

/// What a locum takes over for some days (vikar): every citizen who is here and under way, the earliest next day first, but for
/// those whose data are restricted.
struct HandoverBook {
    QString locum;
    QDate from;
    QDate to; ///< included
    QString worker;
    QString phone;
    QList<HandoverEntry> entries;
    QList<Partner> partners; ///< those in use with a telephone, by name
    QString backupFolder;    ///< where the backups lie; empty: nowhere
};

/// For whom a book is made and for which days.
struct HandoverWish {
    QString locum;
    QDate from;
    QDate to; ///< included
};

/// Who it is for, and days that lie in their order and not behind. Fields are named as in HandoverWish.
Problems check(const HandoverWish& wish, QDate today);
/// Reads it all, citizen by citizen, in the words of `language`; Cancelled when that was asked for. For a workspace of a Task's
/// own (Workspace::openBeside).
Result<HandoverBook> handoverBook(const Workspace& workspace, const HandoverWish& wish, const QString& language,
                                  Progress& progress);
/// Takes down for every citizen in it that the book was printed, as a look for a locum.
Result<void> notePrinted(Session& session, const HandoverBook& book);
/// The same for one that `writeIt` writes to a file in clear.
Result<void> noteWritten(Session& session, const HandoverBook& book, const QString& path,
                         const std::function<Result<void>()>& writeIt);

} // namespace brobygger

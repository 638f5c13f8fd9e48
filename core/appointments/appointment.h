// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/values/money.h"
#include "core/citizens/citizen.h"

#include <QDate>
#include <QDateTime>
#include <QLatin1String>
#include <QString>
#include <optional>

namespace brobygger {

struct Course;
using CourseId = Id<Course>;
struct Offer;
using OfferId = Id<Offer>;
struct Appointment;
using AppointmentId = Id<Appointment>;

/// The outcomes that rules know by name, as rows of the coded list appointment_outcome.
namespace outcome {
inline constexpr QLatin1String attended{"attended"};
inline constexpr QLatin1String attendedLate{"attended_late"};
inline constexpr QLatin1String cancelledInTime{"cancelled_in_time"};
inline constexpr QLatin1String cancelledLate{"cancelled_late"};
inline constexpr QLatin1String noShow{"no_show"};
inline constexpr QLatin1String cancelledByProvider{"cancelled_by_provider"};
inline constexpr QLatin1String rescheduled{"rescheduled"};
inline constexpr QLatin1String unknown{"unknown"};
} // namespace outcome

/// One agreed time between a citizen and somebody: the doctor, a hospital, the municipality, an offer,
/// ourselves. Times are local wall time. Codes name rows of the coded lists beside them.
struct Appointment {
    AppointmentId id;
    CitizenId citizen;
    CourseId course;
    QString sector; ///< code sector
    QString title;  ///< "diabeteskontrol"
    QString place;  ///< in words, as it was written: "afsnit 4, 2. sal"; may be empty when the place is one of these:
    PartnerId partner;
    OfferId offer;
    std::optional<bool> isSoft; ///< marked as a soft-tilbud by itself; nothing: as its offer
    bool atHome = false;        ///< at the citizen's own home
    QDateTime startsAt;
    QDateTime endsAt;                           ///< invalid: not known
    AppointmentId series;                       ///< the first appointment of its series; invalid when it stands alone
    QString companion = QStringLiteral("none"); ///< code companion
    QString companionName;
    QString transport;        ///< code transport; empty: not asked
    QDate transportOrderedOn; ///< invalid: not ordered
    QString transportOrderedBy;
    std::optional<Money> transportPrice;
    bool needsTransportOrder = false;
    bool wantsReminder = false;
    QDate remindedOn;     ///< invalid: not reminded
    QString outcome;      ///< code appointment_outcome; empty until something is known
    QDateTime outcomeAt;  ///< when the citizen or the place told
    QString noShowReason; ///< code no_show_reason, with a no-show only
    QString remedy;       ///< code remedy: what will be tried next time
    AppointmentId rescheduledTo;
    QString handedOverTo; ///< who follows it since the course was closed; empty: we do

    bool operator==(const Appointment&) const = default;

    bool hasOutcome() const { return !outcome.isEmpty(); }
};

/// What became of an appointment, as it is told or entered.
struct OutcomeDraft {
    QString outcome;
    QDateTime toldAt; ///< when it was told; invalid when that does not matter or is not known
    QString noShowReason;
    QString remedy;

    bool operator==(const OutcomeDraft&) const = default;
};

/// How often a new appointment repeats: once, or the same weekday and time for some weeks.
struct Repetition {
    int times = 1;
    int everyWeeks = 1;
};

/// What a list shows: the appointment with the person it is about.
struct AppointmentRow {
    Appointment appointment;
    QString givenName;
    QString surname;
    QString phone;
    SafeContact safeContact;
    QString partnerName;
    QString offerName;
    QString placeAddress;                     ///< of the offer, the partner or the home; empty for a place that is only words
    QString placePhone;                       ///< of the offer or the partner
    LifeState lifeState = LifeState::Present; ///< of the citizen

    QString fullName() const;
    QString shortName() const; ///< "Bente M."
    QString initials() const;  ///< "BM": for a sheet that may lie on a table
    /// Where: the place as written, else the partner's or the offer's name.
    QString where() const;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/week_times.h"
#include "core/base/values/money.h"
#include "core/base/values/sex.h"
#include "core/places/gazetteer.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace brobygger {

struct WeeklySession {
    int weekday = 1; ///< 1 = Monday
    QTime start;
    QTime end;
    int everyWeeks = 1; ///< 2 is every second week
    bool outsideSchoolHolidays = false;
};

enum class SexLimit { None, Women, Men };
/// How a citizen gets there.
enum class TravelMode { Unknown, Drives, Public, Walks, Lift };

/// What matching looks at in an offer. Filled by the service from the directory and this citizen's history
/// with it.
struct OfferTraits {
    qint64 id = 0;
    bool active = true;
    std::optional<QDate> agreementFrom; ///< neither date: no agreement with dates, which is no obstacle
    std::optional<QDate> agreementTo;
    std::optional<int> minAge;
    std::optional<int> maxAge;
    SexLimit sexLimit = SexLimit::None;
    QString category;        ///< id of resources/vocabularies/categories.json
    QStringList needsServed; ///< further category ids
    QList<WeeklySession> sessions;
    std::optional<Money> fee;    ///< each time; 0 is free, nothing is unknown
    std::optional<int> capacity; ///< nothing: no limit of places is stated
    std::optional<int> freePlaces;
    QDate freePlacesAsOf;
    std::optional<LatLon> position;
    std::optional<bool> companionWelcome;
    std::optional<bool> wheelchair;
    QStringList languages;      ///< ISO 639 codes; empty when not said
    QStringList municipalities; ///< four-digit codes the offer is limited to; empty for no limit
    QDate checkedOn;
    QDate parkedUntil;       ///< after a decline: not for this citizen until then
    bool parkedOpen = false; ///< after a decline: out until reassessed
    QString parkedReason;
    int attendanceKept = 0;  ///< appointments kept here, by everybody referred so far
    int attendanceTotal = 0; ///< kept and missed
};

/// What matching looks at in a citizen. A wish that was never said (times, distance, fee) is no limit;
/// a fact that is not known (age, sex, municipality) is unknown wherever the offer asks for it.
struct CitizenTraits {
    std::optional<int> age;
    Sex sex = Sex::Unknown;
    QStringList needs; ///< category ids wished for
    std::optional<WeekTimes> times;
    std::optional<double> maxDistanceKm;
    TravelMode transport = TravelMode::Unknown;
    std::optional<Money> maxFee;
    bool needsCompanion = false;        ///< the first times
    std::optional<bool> companionFound; ///< false: nobody was found; nothing: can be arranged
    bool needsWheelchair = false;
    QString language; ///< ISO 639; empty or da is Danish
    std::optional<LatLon> position;
    QString municipality; ///< four-digit code
};

} // namespace brobygger

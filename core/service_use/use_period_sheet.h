// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/service_use/service_use.h"

namespace brobygger {

/// A period of days, both included.
struct UsePeriod {
    QDate from;
    QDate to;

    bool operator==(const UsePeriod&) const = default;
};

/// The 12 months before a course started: start − 12 months to the day before the start (evaluation.md §3.8).
UsePeriod periodBefore(QDate start);
/// The 12 months from the day of the start on.
UsePeriod periodAfter(QDate start);
/// So many whole months of that, counted from 1: 1 to 3 is the first quarter of a year after the start.
UsePeriod monthsAfter(QDate start, int first, int last);
/// What is asked at follow-up: the whole 12 months, then months 1–3, 4–6 and 7–12.
QList<UsePeriod> followUpPeriods(QDate start);

/// One service in a sheet. With neither a number nor "unknown" nothing was entered.
struct UseLine {
    QString kind; ///< code service_kind
    std::optional<int> number;
    UseSource source = UseSource::Self;
    UseCertainty certainty = UseCertainty::Known;
    ServiceUseId row; ///< what it was read from; invalid: no row yet

    bool isEntered() const { return number.has_value() || certainty == UseCertainty::Unknown; }
    bool operator==(const UseLine&) const = default;
};

/// All services of a citizen in one period on one sheet: the start sheet over the 12 months before, and those of follow-up.
struct UsePeriodSheet {
    CitizenId citizen;
    UsePeriod period;
    QList<UseLine> lines; ///< one for each kind, in the order of the code list

    bool operator==(const UsePeriodSheet&) const = default;
};

/// The sheet as the rows of the citizen fill it: of several rows of one kind and exactly this period the one of the best
/// source, and of these the one entered first. Lines of kinds without a row are empty.
UsePeriodSheet sheetOf(CitizenId citizen, const UsePeriod& period, const QStringList& kinds, const QList<ServiceUse>& rows);

/// The row that a line stands for, from the row it was read from or a new one (with its id invalid).
ServiceUse rowOf(const UsePeriodSheet& sheet, const UseLine& line, const ServiceUse& before = {});

/// The problems of all lines that are entered; the fields are the kinds: "gp_contact". Those of the period are at "from" and
/// "to".
Problems check(const UsePeriodSheet& sheet, QDate birthDate, QDate today);

} // namespace brobygger

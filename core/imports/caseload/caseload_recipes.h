// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codes.h"
#include "core/imports/caseload/caseload_fields.h"
#include "core/imports/rows/import_recipe.h"
#include "core/imports/rows/import_services.h"

namespace brobygger {

// How each kind of caseload sheet finds, checks and writes its records.

/// `columns` holds the field of each column, for those that only the headings name.
ImportRecipe<CourseLine> courseRecipe(const ImportServices& services, const CellFormat& format, const QStringList& columns);
/// `sector` is that of new appointments whose row says none; empty: other.
ImportRecipe<AppointmentLine> appointmentRecipe(const ImportServices& services, const CellFormat& format,
                                                const QString& sector);
ImportRecipe<ContactLine> contactRecipe(const ImportServices& services, const CellFormat& format);
ImportRecipe<MeasurementLine> measurementRecipe(const ImportServices& services, const CellFormat& format);

CaseloadWords wordsOf(const ImportServices& services, const CellFormat& format, const QStringList& columns = {});

// What follows from imported records, worked out anew once they are written or taken back.

/// The next appointment that lists sort by.
void catchUpNextAppointments(Write& write, const ImportServices& services, const QSet<CitizenId>& citizens);
/// What open courses still ask for.
Result<void> catchUpMeasurements(Write& write, const ImportServices& services, const QSet<CourseId>& courses);
/// Referrals whose citizen was reached since: the first contact of the day it happened, in whatever order the sheets came.
void catchUpFirstContacts(ImportLog& log, const QSet<CitizenId>& citizens);

/// An offer that only old appointments and referrals know: it is kept for the figures and proposed to nobody.
OfferId inactiveOffer(ImportLog& log, const QString& name);
/// One of the records found, or a sentence that the row may mean more than one.
qint64 theOnly(const QList<qint64>& found, Problems& problems);
/// What is dated today counts as having been: a sheet is about days.
QDateTime endOfToday(const ImportServices& services);
/// Nothing happens at no time: a blank cell would be midnight.
void checkTime(QTime time, Problems& problems);
/// "Bente Mikkelsen · 02-11-2026 10.30 · hospital"
QString lineTitle(const QStringList& parts);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/contacts/contact.h"
#include "core/courses/course_rung.h"
#include "core/imports/caseload/whose.h"
#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/measurements/measurement.h"
#include "core/programmes/programme.h"
#include "core/referrals/incoming_referral.h"
#include "core/screening/screening.h"

namespace brobygger {

class Codes;

/// What reading the cells of a caseload needs to know. Without lists no coded word is understood: enough for naming fields.
struct CaseloadWords {
    CellFormat format = {};
    const Codes* codes = nullptr;
    const InstrumentCatalogue* instruments = nullptr;
    std::optional<Programme> programme = std::nullopt; ///< the one of the file: its rungs, funders and criteria
    QStringList columns = {}; ///< the field of each column of the sheet, for those that only its headings name
};

/// A row of a sheet of courses: the course, the referral it tells of, the screening and the rungs of the ladder.
struct CourseLine {
    CourseId id;
    Whose whose;
    Course course;
    IncomingReferral referral; ///< without a day: the row tells of none
    QString clinic;            ///< the name of who refers
    Screening screening;       ///< without a day: the row tells of none
    QString tool;              ///< what the criteria say: in, out, undecided, or empty
    QString decision;
    QHash<QString, CourseRung> rungs; ///< by their id; one without a day was not entered
    int planned = 0;                  ///< of a course that an earlier row will make: which of them; 0: none
};

/// A row of a sheet of appointments.
struct AppointmentLine {
    AppointmentId id;
    Whose whose;
    Appointment appointment;
    QDate day;
    QTime time;
    QString offer; ///< its name
};

/// A row of a sheet of contacts.
struct ContactLine {
    ContactId id;
    Whose whose;
    Contact contact;
    QDate day;
    QTime time;
};

/// A row of a sheet of measurements: one filled-in questionnaire.
struct MeasurementLine {
    MeasurementId id;
    Whose whose;
    Measurement measurement;
    QString mode;
    QStringList answers; ///< as many as the sheet has columns; empty for a skipped one
};

QList<ImportField<CourseLine>> courseFields(const CaseloadWords& words);
QList<ImportField<AppointmentLine>> appointmentFields(const CaseloadWords& words);
QList<ImportField<ContactLine>> contactFields(const CaseloadWords& words);
QList<ImportField<MeasurementLine>> measurementFields(const CaseloadWords& words);

} // namespace brobygger

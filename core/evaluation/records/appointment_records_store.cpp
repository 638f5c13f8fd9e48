// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment.h"
#include "core/codes/codes.h"
#include "core/contacts/contact_rules.h"
#include "core/evaluation/records/date_bytes.h"
#include "core/evaluation/records/in_order.h"
#include "core/evaluation/records/record_reading.h"
#include "core/evaluation/records/records_by.h"

#include <tuple>
#include <unordered_set>

namespace brobygger {

namespace {
// Both lists are read whole, from the index of citizen and time alone (0012_evaluation.sql).
constexpr const char* contactsReadSql = "SELECT id, course_id, at, outcome, minutes FROM contact ORDER BY citizen_id, at";
constexpr const char* appointmentsReadSql = R"(
    SELECT id, course_id, starts_at, outcome, sector, no_show_reason, remedy, is_soft, offer_id, transport_price
    FROM appointment ORDER BY citizen_id, starts_at)";
constexpr const char* softOffersSql = "SELECT id FROM offer WHERE is_soft = 1";

/// Every outcome is an attempt to reach the citizen but those of which the list says that they are none: sent, received.
EvaluationRecords::ContactResult contactResult(const Codes& codes, const QString& outcome) {
    using Result = EvaluationRecords::ContactResult;
    const auto code = codes.find(QStringLiteral("contact_outcome"), outcome);
    const QString extra = code ? code->extra : QString();
    if (contactEffect(extra) == ContactEffect::Reached) {
        return Result::Reached;
    }
    return extra == QLatin1String("none") ? Result::None : Result::NotReached;
}

/// The earliest of the days on which the citizen was reached stands in each referral of the course that had come by then.
void noteReached(EvaluationRecords& records, const RecordsBy& referrals, int course, QDate day) {
    for (const int at : referrals.of(course)) {
        EvaluationRecords::Referral& referral = records.referrals[static_cast<size_t>(at)];
        const bool isEarlier = !referral.firstContactOn.isValid() || day < referral.firstContactOn;
        if (day >= referral.receivedOn && isEarlier) {
            referral.firstContactOn = day;
        }
    }
}

EvaluationRecords::Attendance attendanceOf(const QString& outcome) {
    using Attendance = EvaluationRecords::Attendance;
    static const QHash<QString, Attendance> known{
        {QString(outcome::attended), Attendance::Attended},
        {QString(outcome::attendedLate), Attendance::AttendedLate},
        {QString(outcome::noShow), Attendance::NoShow},
        {QString(outcome::cancelledInTime), Attendance::CancelledInTime},
        {QString(outcome::cancelledLate), Attendance::CancelledLate},
        {QString(outcome::cancelledByProvider), Attendance::CancelledByPlace},
        {QString(outcome::rescheduled), Attendance::Moved},
    };
    return known.value(outcome, Attendance::Unknown);
}

std::unordered_set<qint64> softOffers(Database& database) {
    Statement row(database, softOffersSql);
    std::unordered_set<qint64> offers;
    while (row.step()) {
        offers.insert(row.integer("id"));
    }
    return offers;
}
} // namespace

void readContacts(RecordReading& reading) {
    const Codes codes(reading.database);
    EvaluationRecords& records = reading.records;
    const RecordsBy referrals(records.courses.size(), records.referrals, [](const auto& referral) { return referral.course; });
    ByBytes<EvaluationRecords::ContactResult> results;
    PlaceFinder finder(reading.places.courses);
    Statement row(reading.database, contactsReadSql);
    const int id = row.index("id");
    const int course = row.index("course_id");
    const int at = row.index("at");
    const int outcome = row.index("outcome");
    const int minutes = row.index("minutes");
    while (row.step()) {
        EvaluationRecords::Contact contact;
        contact.course = finder.of(row.integer(course));
        contact.day = dateIn(row.textView(at));
        if (contact.course < 0 || !reading.hasHappened(contact.day)) {
            continue;
        }
        contact.id = row.integer(id);
        contact.person = records.courses[static_cast<size_t>(contact.course)].person;
        contact.result =
            results.of(row.textView(outcome), [&codes](const QString& code) { return contactResult(codes, code); });
        if (!row.isNull(minutes)) {
            contact.minutes = static_cast<int>(row.integer(minutes));
        }
        if (contact.result == EvaluationRecords::ContactResult::Reached) {
            noteReached(records, referrals, contact.course, contact.day);
        }
        records.contacts.push_back(contact);
    }
    putInOrder(records.contacts,
               [](const EvaluationRecords::Contact& contact) { return std::tuple(contact.person, contact.day); });
}

void readAppointments(RecordReading& reading) {
    EvaluationRecords& records = reading.records;
    const QDate last = reading.scope.lastAppointmentDay();
    const std::unordered_set<qint64> soft = softOffers(reading.database);
    ByBytes<EvaluationRecords::Attendance> attendances;
    PlaceFinder finder(reading.places.courses);
    Statement row(reading.database, appointmentsReadSql);
    const int id = row.index("id");
    const int course = row.index("course_id");
    const int starts = row.index("starts_at");
    const int outcome = row.index("outcome");
    const int sector = row.index("sector");
    const int reason = row.index("no_show_reason");
    const int remedy = row.index("remedy");
    const int isSoft = row.index("is_soft");
    const int offer = row.index("offer_id");
    const int price = row.index("transport_price");
    while (row.step()) {
        EvaluationRecords::Appointment appointment;
        const std::string_view time = row.textView(starts);
        appointment.course = finder.of(row.integer(course));
        appointment.day = dateIn(time);
        if (appointment.course < 0 || !appointment.day.isValid() || appointment.day > last) {
            continue;
        }
        appointment.id = row.integer(id);
        appointment.person = records.courses[static_cast<size_t>(appointment.course)].person;
        appointment.minute = minuteIn(time);
        appointment.sector = reading.word(row.textView(sector));
        appointment.attendance = attendances.of(row.textView(outcome), attendanceOf);
        appointment.reason = reading.word(row.textView(reason));
        appointment.remedy = reading.word(row.textView(remedy));
        appointment.isSoft = row.isNull(isSoft) ? soft.count(row.integer(offer)) > 0 : row.integer(isSoft) != 0;
        if (!row.isNull(price)) {
            appointment.transportPrice = Money{row.integer(price)};
        }
        records.appointments.push_back(appointment);
    }
    putInOrder(records.appointments, [](const EvaluationRecords::Appointment& appointment) {
        return std::tuple(appointment.person, appointment.day, appointment.minute, appointment.id);
    });
}

} // namespace brobygger

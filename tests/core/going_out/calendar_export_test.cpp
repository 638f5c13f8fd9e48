// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/exports/appointment_calendar.h"
#include "core/security/plain_files.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <libical/ical.h>

using namespace brobygger;

namespace {

AppointmentId booked(Workspace& workspace, const Appointment& draft) {
    const auto id = workspace.appointments.book(draft);
    REQUIRE(id);
    return *id;
}

Appointment anAppointment(CitizenId citizen, const char* startsAt, const QString& place = {}) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("hospital");
    appointment.title = QStringLiteral("Bente til diabeteskontrol");
    appointment.place = place;
    appointment.startsAt = fromIsoMinute(QLatin1String(startsAt));
    appointment.endsAt = appointment.startsAt.addSecs(45 * 60);
    return appointment;
}

QByteArray calendarOf(Workspace& workspace) {
    const QDate from(2020, 1, 1);
    const QDate to(2030, 1, 1);
    return writeCalendar(calendarEvents(workspace.appointments.between(from, to, 0, 100), workspace.codes, workspace.citizens),
                         workspace.clock.instant());
}

/// The file as libical reads it back.
struct Parsed {
    explicit Parsed(const QByteArray& bytes)
        : root(icalparser_parse_string(bytes.constData())) {
        REQUIRE(root);
    }
    ~Parsed() { icalcomponent_free(root); }
    Parsed(const Parsed&) = delete;
    Parsed& operator=(const Parsed&) = delete;

    QList<icalcomponent*> events() const {
        QList<icalcomponent*> found;
        for (auto* event = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT)) {
            found.append(event);
        }
        return found;
    }

    icalcomponent* root;
};

/// When an event begins in UTC, by the rules of the zone in the file itself.
QString utcStart(const Parsed& calendar, icalcomponent* event) {
    icaltimezone* zone = icaltimezone_new();
    icaltimezone_set_component(
        zone, icalcomponent_new_clone(icalcomponent_get_first_component(calendar.root, ICAL_VTIMEZONE_COMPONENT)));
    icaltimetype local = icalproperty_get_dtstart(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
    local.is_date = 0;
    icaltimezone_convert_time(&local, zone, icaltimezone_get_utc_timezone());
    icaltimezone_free(zone, 1);
    return QStringLiteral("%1:%2").arg(local.hour).arg(local.minute);
}

} // namespace

TEST_CASE("The calendar file says when and where, but not who or why", "[calendar_export]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen citizen = aCitizen(workspace);
    booked(workspace,
           anAppointment(citizen.id, "2026-11-05T10:00", QStringLiteral("Sundhedscenter, Østergade 1; 8500 Grenaa")));
    booked(workspace, anAppointment(citizen.id, "2026-11-06T10:00", QStringLiteral("Hjemme hos Bente Mikkelsen")));
    booked(workspace, anAppointment(citizen.id, "2026-11-07T10:00", citizen.street));
    const QByteArray bytes = calendarOf(workspace);
    CHECK_FALSE(bytes.contains("Bente"));
    CHECK_FALSE(bytes.contains("Mikkelsen"));
    CHECK_FALSE(bytes.contains("diabetes"));
    CHECK_FALSE(citizen.street.isEmpty());
    CHECK_FALSE(bytes.contains(citizen.street.toUtf8()));
    const Parsed calendar(bytes);
    REQUIRE(calendar.events().size() == 3);
    for (icalcomponent* event : calendar.events()) {
        icalproperty* access = icalcomponent_get_first_property(event, ICAL_CLASS_PROPERTY);
        REQUIRE(access);
        CHECK(icalproperty_get_class(access) == ICAL_CLASS_PRIVATE);
        CHECK(icalcomponent_get_status(event) == ICAL_STATUS_CONFIRMED);
    }
    CHECK(QString::fromUtf8(icalcomponent_get_location(calendar.events().first())) ==
          QStringLiteral("Sundhedscenter, Østergade 1; 8500 Grenaa"));
    CHECK(icalcomponent_get_location(calendar.events().at(1)) == nullptr);
}

TEST_CASE("Ten o'clock is ten o'clock in summer and in winter", "[calendar_export]") {
    TestFile file;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    booked(file.workspace(), anAppointment(citizen, "2026-11-05T10:00"));
    booked(file.workspace(), anAppointment(citizen, "2027-06-03T10:00"));
    const Parsed calendar(calendarOf(file.workspace()));
    REQUIRE(calendar.events().size() == 2);
    CHECK(utcStart(calendar, calendar.events().at(0)) == QStringLiteral("9:0"));
    CHECK(utcStart(calendar, calendar.events().at(1)) == QStringLiteral("8:0"));
}

TEST_CASE("A cancelled appointment is written as cancelled, under the same identifier", "[calendar_export]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AppointmentId id = booked(workspace, anAppointment(aCitizen(workspace).id, "2026-11-05T10:00"));
    const Parsed before(calendarOf(workspace));
    REQUIRE(workspace.appointments.cancel(id, workspace.clock.now()));
    const Parsed after(calendarOf(workspace));
    REQUIRE(after.events().size() == 1);
    CHECK(icalcomponent_get_status(after.events().first()) == ICAL_STATUS_CANCELLED);
    CHECK(icalcomponent_get_sequence(after.events().first()) > icalcomponent_get_sequence(before.events().first()));
    CHECK(QByteArray(icalcomponent_get_uid(after.events().first())) == icalcomponent_get_uid(before.events().first()));
}

TEST_CASE("Long lines are folded at 75 bytes and no letter is cut", "[calendar_export]") {
    CalendarEvent event;
    event.uid = QStringLiteral("a@b");
    event.summary = QStringLiteral("Aftale");
    event.location = QStringLiteral("ærø å ").repeated(40).trimmed();
    event.startsAt = fromIsoMinute(QStringLiteral("2026-11-05T10:00"));
    const QByteArray bytes = writeCalendar({event}, event.startsAt);
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray& line : lines) {
        CHECK(line.size() <= 76); // with its carriage return
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)) == false);
    }
    const Parsed calendar(bytes);
    CHECK(QString::fromUtf8(icalcomponent_get_location(calendar.events().first())) == event.location);
}

TEST_CASE("A calendar file that was written stands in the list of plain files; one that was not does not",
          "[calendar_export]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("aftaler.ics"));
    REQUIRE(writePlainFile(workspace.session, path, calendarOf(workspace), QStringLiteral("calendar")));
    CHECK(QFile(path).size() > 0);
    CHECK_FALSE(
        writePlainFile(workspace.session, folder.filePath(QStringLiteral("nix/a.ics")), {}, QStringLiteral("calendar")));
    REQUIRE(workspace.audit.plainFiles().size() == 1);
    CHECK(workspace.audit.plainFiles().first().path == path);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// The rows of the table that triggers keep, or of the view that says what they should be.
QStringList rowsOf(Database& database, const char* source) {
    QStringList rows;
    Statement select(
        database, (QByteArray("SELECT id, citizen_id, opened_on, started_on, followed_until FROM ") + source + " ORDER BY id")
                      .constData());
    while (select.step()) {
        rows << select.text("id") + QLatin1Char(' ') + select.text("citizen_id") + QLatin1Char(' ') + select.text("opened_on") +
                    QLatin1Char(' ') + select.text("started_on") + QLatin1Char(' ') + select.text("followed_until");
    }
    return rows;
}

QByteArray idText(qint64 id) { return QByteArray::number(id); }

} // namespace

TEST_CASE("The courses with nothing planned are kept whatever is written, by the program or past it", "[agenda][schema]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Database& database = workspace.session.database();
    const CitizenId citizen = aCitizen(workspace).id;
    const CitizenId other = aCitizen(workspace, QStringLiteral("Karl")).id;
    const auto course = workspace.courses.open(citizen, file.clock.today().addDays(-40));
    REQUIRE(course);
    REQUIRE(workspace.courses.open(other, file.clock.today().addDays(-10)));
    Appointment draft;
    draft.citizen = citizen;
    draft.sector = QStringLiteral("gp");
    draft.startsAt = file.clock.now().addDays(5);
    const auto booked = workspace.appointments.book(draft);
    REQUIRE(booked);
    Todo todo;
    todo.citizen = citizen;
    todo.title = QStringLiteral("Ring til kommunen");
    todo.dueOn = file.clock.today();
    const auto task = workspace.todos.add(todo);
    REQUIRE(task);

    const auto number = [&] {
        const QStringList kept = rowsOf(database, "course_unplanned");
        CHECK(kept == rowsOf(database, "course_without_plan"));
        return kept.size();
    };
    const QByteArray ofAppointment = " WHERE id = " + idText(booked->value());
    const QByteArray ofTask = " WHERE id = " + idText(task->value());
    const QByteArray ofCourse = " WHERE id = " + idText(course->value());
    const QByteArray ofCitizen = " WHERE citizen_id = " + idText(citizen.value());
    CHECK(number() == 1);
    database.execute("UPDATE todo SET state = 'done'" + ofTask);
    CHECK(number() == 1);
    database.execute("UPDATE appointment SET handed_over_to = 'kommunen'" + ofAppointment);
    CHECK(number() == 2);
    database.execute("UPDATE appointment SET starts_at = '2030-01-02T10:00'" + ofAppointment);
    CHECK(rowsOf(database, "course_unplanned").first().endsWith(QStringLiteral("2030-01-02T10:00")));
    CHECK(number() == 2);
    database.execute("UPDATE appointment SET handed_over_to = ''" + ofAppointment);
    CHECK(number() == 1);
    database.execute("DELETE FROM appointment" + ofAppointment);
    CHECK(number() == 2);
    database.execute("UPDATE todo SET state = 'open'" + ofTask);
    CHECK(number() == 1);
    database.execute("DELETE FROM todo" + ofTask);
    CHECK(number() == 2);
    database.execute("UPDATE course SET state = 'paused'" + ofCourse);
    CHECK(number() == 1);
    database.execute("UPDATE course SET state = 'active', started_on = '2026-01-02', opened_on = '2026-01-01'" + ofCourse);
    CHECK(number() == 2);
    IncomingDraft received;
    received.referral.citizen = citizen;
    received.referral.source = QStringLiteral("gp");
    received.referral.receivedOn = file.clock.today();
    REQUIRE(workspace.incomingReferrals.receive(received));
    CHECK(number() == 1);
    database.execute("UPDATE incoming_referral SET first_contact_on = '2026-01-03'" + ofCitizen);
    CHECK(number() == 2);
    database.execute("DELETE FROM incoming_referral" + ofCitizen);
    database.execute("DELETE FROM course" + ofCourse);
    CHECK(number() == 1);
}

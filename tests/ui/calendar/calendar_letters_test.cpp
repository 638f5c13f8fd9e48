// SPDX-License-Identifier: GPL-3.0-or-later
// Printing the letters about the appointments of a week together.
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/kit/commands/message_bar.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// A calendar with a letter that can be printed and one that lacks its place.
struct LettersOfAWeek : Desk {
    CitizenId citizen = aCitizen(workspace()).id;
    AppointmentId ready = booked(1, "Havnegade 3");
    AppointmentId lacking = booked(2, "");
    CalendarPage page{context};

    LettersOfAWeek() {
        workspace().settings.set(organisationName, QStringLiteral("Demokommunen"));
        workspace().settings.set(organisationPhone, QStringLiteral("00000020"));
        workspace().settings.set(workerName, QStringLiteral("Mona"));
        show(page);
        actions.action(QStringLiteral("calendar.letters"))->trigger();
        QApplication::processEvents();
    }
    AppointmentId booked(int day, const char* place) {
        Appointment appointment;
        appointment.citizen = citizen;
        appointment.sector = QStringLiteral("gp");
        appointment.title = QStringLiteral("samtale");
        appointment.place = QString::fromUtf8(place);
        appointment.startsAt = QDateTime(workspace().clock.today().addDays(day), QTime(10, 30));
        const auto id = workspace().appointments.book(appointment);
        REQUIRE(id);
        return *id;
    }
    FormDialog& dialog() { return *named<FormDialog>(page, "appointmentLettersDialog"); }
    QCheckBox& tick(AppointmentId appointment) {
        const QString name = QStringLiteral("letter%1Check").arg(appointment.toString());
        return *named<QCheckBox>(dialog(), name.toUtf8().constData());
    }
};
} // namespace

TEST_CASE("The letters that can be printed are ticked; one that lacks its place says so and cannot be",
          "[calendar][documents]") {
    LettersOfAWeek desk;
    CHECK(desk.tick(desk.ready).isChecked());
    CHECK_FALSE(desk.tick(desk.lacking).isChecked());
    CHECK_FALSE(desk.tick(desk.lacking).isEnabled());
}

TEST_CASE("What is ticked is printed together, kept as sent and can be taken back", "[calendar][documents][undo]") {
    LettersOfAWeek desk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("breve.pdf"));
    desk.ask.answer(path);
    desk.dialog().submit();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path) && !desk.page.messages()->text().isEmpty(); }));
    CHECK(desk.workspace().documents.forCitizen(desk.citizen).size() == 1);
    CHECK(desk.page.messages()->text().contains(QStringLiteral("gemt som sendt")));
    CHECK(desk.workspace().audit.plainFiles().size() == 1);
    named<QPushButton>(desk.page, "messageActionButton")->click();
    CHECK(desk.workspace().documents.forCitizen(desk.citizen).isEmpty());
}

TEST_CASE("Nothing is printed while nothing is ticked, and nothing is kept when no printer is chosen",
          "[calendar][documents]") {
    LettersOfAWeek desk;
    desk.tick(desk.ready).setChecked(false);
    desk.dialog().submit();
    CHECK(desk.dialog().isVisible());
    desk.tick(desk.ready).setChecked(true);
    desk.ask.decline();
    desk.dialog().submit();
    REQUIRE(QTest::qWaitFor([&] { return !desk.ask.asked().isEmpty(); }));
    CHECK(desk.workspace().documents.forCitizen(desk.citizen).isEmpty());
}

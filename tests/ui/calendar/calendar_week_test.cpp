// SPDX-License-Identifier: GPL-3.0-or-later
// What the week and the list show, and where.
#include "tests/support/ui/source_words.h"
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"

#include <QFontMetrics>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("The week shows each appointment in its day and goes on and back", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, 2);
    bookedAtClinic(desk.workspace(), citizen, 7);
    CalendarPage page(desk.context);
    Desk::show(page);
    REQUIRE(blocks(page).size() == 1);
    CHECK(blocks(page).first()->day() == QDate(2026, 11, 4));
    CHECK(blocks(page).first()->accessibleName().contains(QStringLiteral("Bente M.")));
    desk.actions.action(QStringLiteral("calendar.next"))->trigger();
    CHECK(page.monday() == QDate(2026, 11, 9));
    REQUIRE(blocks(page).size() == 1);
    CHECK(blocks(page).first()->day() == QDate(2026, 11, 9));
    desk.actions.action(QStringLiteral("calendar.previous"))->trigger();
    desk.actions.action(QStringLiteral("calendar.previous"))->trigger();
    CHECK(page.monday() == QDate(2026, 10, 26));
    desk.actions.action(QStringLiteral("calendar.today"))->trigger();
    CHECK(page.monday() == QDate(2026, 11, 2));
}

TEST_CASE("Two appointments at once share the width and stand where their time is", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, 0);
    bookedAtClinic(desk.workspace(), citizen, 0);
    bookedAtClinic(desk.workspace(), citizen, 1);
    CalendarPage page(desk.context);
    Desk::show(page);
    REQUIRE(blocks(page).size() == 3);
    const QRect first = blocks(page)[0]->geometry();
    const QRect second = blocks(page)[1]->geometry();
    const QRect alone = blocks(page)[2]->geometry();
    CHECK_FALSE(first.intersects(second));
    CHECK(first.top() == second.top());
    CHECK(first.width() < alone.width() * 2 / 3);
    CHECK(alone.top() == first.top());
}

TEST_CASE("The weekend is folded until something lies there, and the hours grow with an early appointment", "[calendar]") {
    const auto row = [](int hour, int minutes) {
        AppointmentRow one;
        one.appointment.startsAt = QDateTime(QDate(2026, 11, 7), QTime(hour, 0));
        one.appointment.endsAt = one.appointment.startsAt.addSecs(minutes * 60);
        return one;
    };
    const QDate saturday(2026, 11, 7);
    const PlacedDay empty = placedDay(saturday, {}, 3);
    CHECK(isFolded(empty, 7));
    CHECK_FALSE(isFolded(empty, 1));
    CHECK_FALSE(isFolded(placedDay(saturday, {row(9, 30)}, 3), 7));
    CHECK(shownHours({empty}) == ShownHours{8, 17});
    CHECK(shownHours({placedDay(saturday, {row(6, 30), row(17, 90)}, 3)}) == ShownHours{6, 19});

    const PlacedDay crowded = placedDay(saturday, {row(9, 60), row(9, 30), row(9, 90), row(9, 20), row(11, 30)}, 3);
    CHECK(crowded.placed.size() == 4);
    CHECK(crowded.more == 1);
    CHECK(crowded.placed.last().lanes == 1);
    AppointmentRow untimed;
    untimed.appointment.startsAt = QDateTime(saturday, QTime(0, 0));
    CHECK(placedDay(saturday, {untimed}, 3).untimed.size() == 1);
}

TEST_CASE("The hours hold the block of a short appointment at the end of the day whole", "[calendar]") {
    const auto shortOne = [](QTime from) {
        AppointmentRow one;
        one.appointment.startsAt = QDateTime(QDate(2026, 11, 2), from);
        one.appointment.endsAt = one.appointment.startsAt.addSecs(5 * 60);
        return one;
    };
    const PlacedDay late = placedDay(QDate(2026, 11, 2), {shortOne(QTime(16, 50))}, 3);
    CHECK(late.placed.first().blockTo() == 17 * 60 + 20);
    CHECK(shownHours({late}) == ShownHours{8, 18});
    const PlacedDay midnight = placedDay(QDate(2026, 11, 2), {shortOne(QTime(23, 50))}, 3);
    CHECK(midnight.placed.first().blockTo() - midnight.placed.first().blockFrom() == 30);
    CHECK(shownHours({midnight}) == ShownHours{8, 24});

    Desk desk;
    Appointment appointment = shortOne(QTime(16, 50)).appointment;
    appointment.citizen = aCitizen(desk.workspace()).id;
    appointment.sector = QStringLiteral("gp");
    REQUIRE(desk.workspace().appointments.book(appointment));
    CalendarPage page(desk.context);
    Desk::show(page);
    REQUIRE(blocks(page).size() == 1);
    const AppointmentBlock* block = blocks(page).first();
    CHECK(block->height() >= QFontMetrics(block->font()).height());
    CHECK(block->geometry().bottom() < named<WeekGrid>(page, "weekGrid")->height());
}

TEST_CASE("The hours stand whole beside the days, however large the text is", "[calendar]") {
    const PlacedDay monday = placedDay(QDate(2026, 11, 2), {}, 3);
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    for (const int percent : {130, 150, usualTextSize}) {
        setTextSize(application, percent);
        const int hours = QFontMetrics(textFont(TextRole::Small)).horizontalAdvance(QStringLiteral("08.00"));
        CHECK(dayColumns({monday}, 900).days.first().left() >= hours + 8);
    }
}

TEST_CASE("Where three appointments at once leave no room for a name, the initials say who it is", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    for (int at = 0; at < 3; ++at) {
        bookedAtClinic(desk.workspace(), citizen, 0);
    }
    bookedAtClinic(desk.workspace(), citizen, 1);
    CalendarPage page(desk.context);
    Desk::show(page);
    page.resize(900, 672);
    QApplication::processEvents();
    const QList<AppointmentBlock*> shown = blocks(page);
    REQUIRE(shown.size() == 4);
    CHECK(shown.first()->shownName() == QStringLiteral("BM"));
    CHECK(QFontMetrics(textFont(TextRole::Small)).horizontalAdvance(shown.first()->shownName()) < shown.first()->width() - 8);
    CHECK(shown.first()->toolTip().contains(QStringLiteral("Bente M.")));
    CHECK(shown.last()->shownName() == QStringLiteral("Bente M."));
}

TEST_CASE("An empty weekend stays narrow, also when it is Sunday today, and no column moves while one walks and clicks",
          "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, 3);
    desk.file.clock.moveTo(QDateTime(QDate(2026, 11, 8), QTime(9, 0)));
    CalendarPage page(desk.context);
    Desk::show(page);
    auto* grid = named<WeekGrid>(page, "weekGrid");
    REQUIRE(grid->currentDay() == QDate(2026, 11, 8));
    const QList<QRect> days = dayColumns(grid->days(), grid->width()).days;
    REQUIRE(days.size() == 7);
    CHECK(days[6].width() < days[0].width() / 2);
    CHECK(days[5].width() == days[6].width());
    REQUIRE(blocks(page).size() == 1);
    AppointmentBlock* block = blocks(page).first();
    const QRect before = block->geometry();
    const QPoint edge(before.width() - 3, before.height() / 2);
    QTest::mousePress(block, Qt::LeftButton, {}, edge);
    CHECK(block->geometry() == before);
    QTest::mouseRelease(block, Qt::LeftButton, {}, edge);
    CHECK(named<QWidget>(page, "appointmentPopover")->isVisible());
    CHECK(block->geometry() == before);

    // An empty Saturday is booked on all the same.
    named<QWidget>(page, "appointmentPopover")->hide();
    QTest::mouseClick(grid, Qt::LeftButton, {}, QPoint(days[5].center().x(), grid->height() - 4));
    CHECK(grid->currentDay() == QDate(2026, 11, 7));
    CHECK(block->geometry() == before);
    press(Qt::Key_N);
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    CHECK(named<DateField>(*dialog, "dateDate")->date() == QDate(2026, 11, 7));
}

TEST_CASE("The time now is not written over the words of an hour", "[calendar]") {
    const ShownHours hours{8, 11};
    CHECK(writtenHours(hours, std::nullopt, 44, 16) == QList<int>{8, 9, 10});
    CHECK(writtenHours(hours, 9 * 60 + 15, 44, 16) == QList<int>{8, 10});
    CHECK(writtenHours(hours, 9 * 60 + 30, 44, 16) == QList<int>{8, 9, 10});
}

TEST_CASE("The list holds four weeks from the one that is shown", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    for (const int day : {-1, 0, 27, 28}) {
        bookedAtClinic(desk.workspace(), citizen, day);
    }
    CalendarPage page(desk.context);
    Desk::show(page);
    QTest::mouseClick(named<QPushButton>(page, "listViewButton"), Qt::LeftButton);
    CHECK(named<RecordTable>(page, "appointmentsTable")->isVisible());
    CHECK(named<RecordTable>(page, "appointmentsTable")->model()->rowCount() == 2);
    CHECK(page.header()->title() == QStringLiteral("Uge 45 til 48"));
}

TEST_CASE("The title of the calendar follows the language", "[calendar]") {
    Desk desk;
    CalendarPage page(desk.context);
    Desk::show(page);
    CHECK(page.header()->title() == QStringLiteral("Uge 45"));
    {
        const SourceWords english;
        QApplication::processEvents();
        CHECK(page.header()->title() == QStringLiteral("Week 45"));
    }
    QApplication::processEvents();
    CHECK(page.header()->title() == QStringLiteral("Uge 45"));
}

TEST_CASE("Appointments at the same time, and short ones right after each other, stand side by side in the week",
          "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const QList<std::pair<QTime, QTime>> times{{QTime(9, 0), QTime(10, 0)},   {QTime(9, 0), QTime(10, 0)},
                                               {QTime(9, 0), QTime(9, 30)},   {QTime(13, 0), QTime(13, 5)},
                                               {QTime(13, 5), QTime(13, 10)}, {QTime(15, 0), QTime(16, 0)}};
    for (const auto& [from, to] : times) {
        Appointment appointment;
        appointment.citizen = citizen;
        appointment.sector = QStringLiteral("gp");
        appointment.startsAt = QDateTime(desk.workspace().clock.today(), from);
        appointment.endsAt = QDateTime(desk.workspace().clock.today(), to);
        REQUIRE(desk.workspace().appointments.book(appointment));
    }
    CalendarPage page(desk.context);
    Desk::show(page);
    const QList<AppointmentBlock*> shown = blocks(page);
    REQUIRE(shown.size() == times.size());
    for (qsizetype one = 0; one < shown.size(); ++one) {
        CHECK(shown[one]->width() > 20);
        for (qsizetype other = one + 1; other < shown.size(); ++other) {
            INFO(one << " and " << other);
            CHECK_FALSE(shown[one]->geometry().intersects(shown[other]->geometry()));
        }
    }
    CHECK(shown[0]->y() == shown[1]->y());
    CHECK(shown[3]->x() < shown[4]->x());
    CHECK(shown.last()->width() > shown.first()->width() * 2);
}

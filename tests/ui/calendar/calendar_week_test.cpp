// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/source_words.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/day_sheet.h"
#include "ui/calendar/week_grid.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/search_popup.h"
#include "ui/kit/forms/time_field.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/citizens/citizen_field.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

AppointmentId bookedAtClinic(Workspace& workspace, CitizenId citizen, int day) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.place = QStringLiteral("Lægehuset");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(day), QTime(10, 30));
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    return *id;
}

QList<AppointmentBlock*> blocks(const CalendarPage& page) {
    QList<AppointmentBlock*> shown;
    for (auto* block : page.findChildren<AppointmentBlock*>()) {
        if (block->isVisibleTo(&page)) {
            shown.append(block);
        }
    }
    return shown;
}

/// Books in the form that New appointment opens.
void bookInForm(Desk& desk, CalendarPage& page, CitizenId citizen, const QDateTime& at) {
    desk.actions.action(QStringLiteral("calendar.new"))->trigger();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    named<CitizenField>(*dialog, "citizenField")->setCitizen(citizen);
    choose(named<QComboBox>(*dialog, "sectorCombo"), QStringLiteral("gp"));
    named<DateField>(*dialog, "dateDate")->setDate(at.date());
    named<TimeField>(*dialog, "startTimeTime")->setTime(at.time());
    dialog->submit();
    QApplication::processEvents();
}

} // namespace

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

TEST_CASE("Arrow keys walk through the week, Enter shows what can be done and Escape goes back", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, 0);
    const AppointmentId id = bookedAtClinic(desk.workspace(), citizen, 1);
    CalendarPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    auto* popover = named<QWidget>(page, "appointmentPopover");
    REQUIRE(popover->isVisible());
    CHECK(popover->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    CHECK_FALSE(popover->isVisible());
    auto* block = qobject_cast<AppointmentBlock*>(QApplication::focusWidget());
    REQUIRE(block);
    CHECK(block->row().appointment.id == id);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(named<WeekGrid>(page, "weekGrid")->currentDay() == QDate(2026, 11, 5));
    press(Qt::Key_T);
    CHECK(named<WeekGrid>(page, "weekGrid")->currentDay() == QDate(2026, 11, 2));
    press(Qt::Key_Left);
    CHECK(page.monday() == QDate(2026, 10, 26));
}

TEST_CASE("A click on an appointment shows it, and a double click opens the citizen at it", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedAtClinic(desk.workspace(), citizen, 1);
    CalendarPage page(desk.context);
    Desk::show(page);
    QTest::mouseClick(blocks(page).first(), Qt::LeftButton);
    auto* popover = named<QWidget>(page, "appointmentPopover");
    REQUIRE(popover->isVisible());
    CHECK_FALSE(
        popover->geometry().intersects(QRect(blocks(page).first()->mapTo(&page, QPoint(0, 0)), blocks(page).first()->size())));
    CHECK(page.rect().contains(popover->geometry()));
    QTest::mouseDClick(blocks(page).first(), Qt::LeftButton);
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().citizen == citizen);
    CHECK(desk.navigator.opened.first().record == id.value());
}

TEST_CASE("The outcome is entered from the appointment in the week and shown on it", "[calendar]") {
    Desk desk;
    const AppointmentId id = bookedAtClinic(desk.workspace(), aCitizen(desk.workspace()).id, -1);
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.actions.action(QStringLiteral("calendar.previous"))->trigger();
    REQUIRE(blocks(page).size() == 1);
    QTest::mouseClick(blocks(page).first(), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>(page, "popoveroutcomeButton"), Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(named<FormDialog>(page, "outcomeDialog"));
    press(Qt::Key_1);
    CHECK(desk.workspace().appointments.find(id)->appointment.outcome == outcome::attended);
    QApplication::processEvents();
    CHECK(blocks(page).first()->accessibleName().contains(
        desk.workspace().codes.name(QStringLiteral("appointment_outcome"), QStringLiteral("attended"), QStringLiteral("da"))));
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

TEST_CASE("N in the week opens the form where the citizen is asked for", "[calendar]") {
    Desk desk;
    aCitizen(desk.workspace());
    CalendarPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_N);
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    auto* who = named<CitizenField>(*dialog, "citizenField");
    REQUIRE(who);
    CHECK(who->isAncestorOf(focused()));
}

TEST_CASE("After a no-show a new time can be asked for in the week", "[calendar]") {
    Desk desk;
    const AppointmentId id = bookedAtClinic(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    desk.file.clock.moveTo(QDateTime(desk.workspace().clock.today(), QTime(15, 0)));
    REQUIRE(desk.workspace().appointments.recordOutcome(id, {outcome::noShow, {}, QStringLiteral("forgot"), {}}));
    CalendarPage page(desk.context);
    Desk::show(page);
    QTest::mouseClick(blocks(page).first(), Qt::LeftButton);
    QAction* move = desk.actions.action(QStringLiteral("calendar.move"));
    REQUIRE(move->isEnabled());
    move->trigger();
    QApplication::processEvents();
    REQUIRE(named<FormDialog>(page, "appointmentDialog"));
}

TEST_CASE("In a narrow window no button of an appointment in the week is cut", "[calendar][narrow]") {
    Desk desk;
    bookedAtClinic(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    CalendarPage page(desk.context);
    Desk::show(page);
    page.resize(584, 672);
    QApplication::processEvents();
    QTest::mouseClick(blocks(page).first(), Qt::LeftButton);
    QApplication::processEvents();
    auto* popover = named<QWidget>(page, "appointmentPopover");
    REQUIRE(popover->isVisible());
    for (const QPushButton* button : popover->findChildren<QPushButton*>()) {
        INFO(button->text().toStdString());
        CHECK(button->width() >= button->sizeHint().width());
        CHECK(popover->rect().contains(button->geometry()));
    }
}

TEST_CASE("The place of an appointment is shown whole, with postcode and town", "[calendar]") {
    Desk desk;
    Appointment appointment;
    appointment.citizen = aCitizen(desk.workspace()).id;
    appointment.sector = QStringLiteral("gp");
    appointment.startsAt = QDateTime(desk.workspace().clock.today(), QTime(10, 30));
    for (const char* place : {"Lægehuset Ørum Djurs, Eksempelvej 105, 8586 Ørum Djurs",
                              "Lægehuset Ørum Djurs (eksempel), Eksempelvej 105, 8586 Ørum Djurs",
                              "Sundhedshuset i Grenaa, indgang C, 2. sal, Eksempelvej 105, 8500 Grenaa"}) {
        appointment.place = QString::fromUtf8(place);
        appointment.startsAt = appointment.startsAt.addSecs(2 * 3600);
        REQUIRE(desk.workspace().appointments.book(appointment));
    }
    CalendarPage page(desk.context);
    Desk::show(page);
    for (AppointmentBlock* block : blocks(page)) {
        QTest::mouseClick(block, Qt::LeftButton);
        QApplication::processEvents();
        for (const QLabel* label : named<QWidget>(page, "appointmentPopover")->findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap()) {
                INFO(label->text().toStdString());
                CHECK(label->height() >= label->heightForWidth(label->width()));
            }
        }
    }
}

TEST_CASE("A double click on a free time books there", "[calendar]") {
    Desk desk;
    CalendarPage page(desk.context);
    Desk::show(page);
    auto* grid = named<WeekGrid>(page, "weekGrid");
    QTest::mouseDClick(grid, Qt::LeftButton, {}, QPoint(80, grid->height() / 2));
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    CHECK(named<DateField>(*dialog, "dateDate")->date() == QDate(2026, 11, 2));
    REQUIRE(named<TimeField>(*dialog, "startTimeTime")->time());
    CHECK(named<TimeField>(*dialog, "startTimeTime")->time()->hour() == 12);
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

TEST_CASE("A new appointment from the calendar asks for the citizen and takes the day of the cursor", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, 0);
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.actions.action(QStringLiteral("calendar.new"))->trigger();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    auto* who = named<CitizenField>(*dialog, "citizenField");
    REQUIRE(who);
    named<QLineEdit>(*who, "searchEdit")->setFocus();
    type("mikk");
    press(Qt::Key_Return);
    CHECK(who->citizen() == citizen);
}

TEST_CASE("After an appointment is booked for another week the calendar goes there and the appointment is chosen",
          "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, 0);
    const AppointmentId early = bookedAtClinic(desk.workspace(), citizen, 17);
    CalendarPage page(desk.context);
    Desk::show(page);
    bookInForm(desk, page, citizen, QDateTime(QDate(2026, 11, 19), QTime(13, 0)));
    CHECK(page.monday() == QDate(2026, 11, 16));
    CHECK(page.header()->title() == QStringLiteral("Uge 47"));
    const AppointmentRow* chosen = named<WeekGrid>(page, "weekGrid")->currentAppointment();
    REQUIRE(chosen);
    CHECK(chosen->appointment.id != early);
    CHECK(chosen->appointment.startsAt == QDateTime(QDate(2026, 11, 19), QTime(13, 0)));
    CHECK(desk.actions.action(QStringLiteral("calendar.move"))->isEnabled());

    desk.actions.action(QStringLiteral("calendar.move"))->trigger();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "rescheduleDialog");
    REQUIRE(dialog);
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 26));
    dialog->submit();
    QApplication::processEvents();
    CHECK(page.monday() == QDate(2026, 11, 23));
    chosen = named<WeekGrid>(page, "weekGrid")->currentAppointment();
    REQUIRE(chosen);
    CHECK(chosen->appointment.startsAt.date() == QDate(2026, 11, 26));
}

TEST_CASE("When a new time is the outcome of an appointment, the calendar goes to the new time", "[calendar]") {
    Desk desk;
    bookedAtClinic(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.actions.action(QStringLiteral("calendar.outcome"))->trigger();
    QApplication::processEvents();
    REQUIRE(named<FormDialog>(page, "outcomeDialog"));
    press(Qt::Key_7);
    auto* dialog = named<FormDialog>(page, "rescheduleDialog");
    REQUIRE(dialog);
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 26));
    dialog->submit();
    QApplication::processEvents();
    CHECK(page.monday() == QDate(2026, 11, 23));
    const AppointmentRow* chosen = named<WeekGrid>(page, "weekGrid")->currentAppointment();
    REQUIRE(chosen);
    CHECK(chosen->appointment.startsAt == QDateTime(QDate(2026, 11, 26), QTime(10, 30)));
}

TEST_CASE("A missing telephone number leads from the calendar to its own field of the citizen's form", "[calendar]") {
    Desk desk;
    Citizen citizen = aCitizen(desk.workspace());
    citizen.phone.clear();
    REQUIRE(desk.workspace().citizens.change(citizen));
    bookedAtClinic(desk.workspace(), citizen.id, 1);
    CalendarPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Right);
    desk.actions.action(QStringLiteral("calendar.sms"))->trigger();
    auto* edit = named<QPushButton>(*page.messages(), "messageActionButton");
    REQUIRE(edit);
    REQUIRE(edit->text() == QStringLiteral("Ret borgeren…"));
    edit->click();
    REQUIRE(desk.navigator.edited.size() == 1);
    CHECK(desk.navigator.edited.first() == std::pair(citizen.id, QStringLiteral("phone")));
    CHECK(desk.navigator.opened.isEmpty());
}

TEST_CASE("An appointment booked in the list is the chosen row, also when the list must go on for it", "[calendar]") {
    for (const QDate day : {QDate(2026, 11, 19), QDate(2027, 1, 7)}) {
        Desk desk;
        const CitizenId citizen = aCitizen(desk.workspace()).id;
        bookedAtClinic(desk.workspace(), citizen, 0);
        CalendarPage page(desk.context);
        Desk::show(page);
        QTest::mouseClick(named<QPushButton>(page, "listViewButton"), Qt::LeftButton);
        bookInForm(desk, page, citizen, QDateTime(day, QTime(13, 0)));
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(page.monday() == (day == QDate(2026, 11, 19) ? QDate(2026, 11, 2) : QDate(2027, 1, 4)));
        const AppointmentId chosen = AppointmentId::fromString(named<RecordTable>(page, "appointmentsTable")->currentKey());
        const auto row = desk.workspace().appointments.find(chosen);
        REQUIRE(row);
        CHECK(row->appointment.startsAt.date() == day);
    }
}

TEST_CASE("A day sheet carries initials unless names are asked for", "[calendar]") {
    Desk desk;
    bookedAtClinic(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    const QDate today = desk.workspace().clock.today();
    const auto rows = desk.workspace().appointments.day(today);
    const QString initials = daySheetHtml(desk.workspace(), today, rows, NamesOnSheet::Initials);
    CHECK_FALSE(initials.contains(QStringLiteral("Mikkelsen")));
    CHECK(initials.contains(QStringLiteral(">BM<")));
    CHECK(daySheetHtml(desk.workspace(), today, rows, NamesOnSheet::Full).contains(QStringLiteral("Bente Mikkelsen")));

    QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("dag.pdf"));
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.ask.answer(0);
    desk.ask.answer(pdf);
    desk.actions.action(QStringLiteral("calendar.print"))->trigger();
    CHECK(QFile(pdf).size() > 0);
    CHECK(desk.workspace().audit.window({}, 0, 1).first().action == QStringLiteral("exported")); // a file, and no paper
    const qint64 lines = desk.workspace().audit.count({});
    desk.ask.answer(1);
    desk.ask.answer(pdf);
    desk.actions.action(QStringLiteral("calendar.print"))->trigger();
    CHECK(desk.workspace().audit.count({}) == lines + 1); // each sheet is another piece of paper
}

TEST_CASE("The calendar is exported from today on and the file is taken down as unencrypted", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, -1);
    bookedAtClinic(desk.workspace(), citizen, 3);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("aftaler.ics"));
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.ask.answer(path);
    desk.actions.action(QStringLiteral("calendar.export"))->trigger();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VEVENT") == 1);
    REQUIRE(desk.workspace().audit.plainFiles().size() == 1);
    CHECK(desk.workspace().audit.plainFiles().first().path == path);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The one day that rules the calendar, and what is printed and exported of it.
#include "core/base/time/dates.h"
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/day_sheet.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/tables/record_table.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
void bookedOn(Workspace& workspace, CitizenId citizen, QDate day) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.place = QStringLiteral("Lægehuset");
    appointment.startsAt = QDateTime(day, QTime(10, 30));
    REQUIRE(workspace.appointments.book(appointment));
}

/// The days whose appointments are shown on the axis.
QSet<QDate> daysOfBlocks(const CalendarPage& page) {
    QSet<QDate> days;
    for (const auto* block : page.findChildren<AppointmentBlock*>()) {
        if (block->isVisibleTo(&page)) {
            days.insert(block->day());
        }
    }
    return days;
}

void showView(Desk& desk, const char* view) {
    desk.actions.action(QLatin1String(view))->trigger();
    QApplication::processEvents();
}

/// Of which day the sheet would be, as the question says.
QString askedSheet(Desk& desk) {
    desk.ask.decline();
    desk.actions.action(QStringLiteral("calendar.print"))->trigger();
    return desk.ask.asked().last();
}

void printTo(const QString& path, const QString& html) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    REQUIRE(printDaySheet(printer, html));
}
} // namespace

TEST_CASE("From the list to the day it is the same day for the heading, the appointments, the sheet and the arrows",
          "[calendar]") {
    Desk desk;
    const QDate sunday(2026, 11, 8);
    desk.file.clock.moveTo(QDateTime(sunday, QTime(9, 0)));
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedOn(desk.workspace(), citizen, QDate(2026, 11, 2)); // the Monday the list begins with
    bookedOn(desk.workspace(), citizen, sunday);
    CalendarPage page(desk.context);
    Desk::show(page);
    showView(desk, "calendar.list");
    showView(desk, "calendar.day");
    CHECK(page.header()->title() == formatLongDate(sunday));
    CHECK(daysOfBlocks(page) == QSet<QDate>{sunday});
    CHECK(named<WeekGrid>(page, "weekGrid")->currentDay() == sunday);
    CHECK(askedSheet(desk).contains(formatLongDate(sunday)));
    desk.actions.action(QStringLiteral("calendar.previous"))->trigger();
    CHECK(page.header()->title() == formatLongDate(sunday.addDays(-1)));
}

TEST_CASE("The day of the row that is chosen in the list is the day that is shown next", "[calendar]") {
    Desk desk;
    const QDate later(2026, 11, 18);
    bookedOn(desk.workspace(), aCitizen(desk.workspace()).id, later);
    CalendarPage page(desk.context);
    Desk::show(page);
    showView(desk, "calendar.list");
    named<RecordTable>(page, "appointmentsTable")->selectFirst();
    showView(desk, "calendar.day");
    CHECK(page.header()->title() == formatLongDate(later));
    CHECK(askedSheet(desk).contains(formatLongDate(later)));
    showView(desk, "calendar.week");
    CHECK(page.monday() == QDate(2026, 11, 16));
}

TEST_CASE("The day sheet of a week or of the list is for today, and for the first day where today is not shown", "[calendar]") {
    Desk desk;
    const QDate today = desk.workspace().clock.today();
    CalendarPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Right); // the cursor stands on Tuesday
    CHECK(askedSheet(desk).contains(formatLongDate(today)));
    desk.actions.action(QStringLiteral("calendar.next"))->trigger();
    CHECK(askedSheet(desk).contains(formatLongDate(QDate(2026, 11, 9))));
    desk.actions.action(QStringLiteral("calendar.previous"))->trigger();
    showView(desk, "calendar.list");
    CHECK(askedSheet(desk).contains(formatLongDate(today)));
    desk.actions.action(QStringLiteral("calendar.next"))->trigger();
    CHECK(page.monday() == QDate(2026, 11, 9));
    CHECK(askedSheet(desk).contains(formatLongDate(QDate(2026, 11, 9))));
}

TEST_CASE("The arrows take the list a week on and back, whichever row is chosen", "[calendar]") {
    Desk desk;
    bookedOn(desk.workspace(), aCitizen(desk.workspace()).id, QDate(2026, 11, 26));
    CalendarPage page(desk.context);
    Desk::show(page);
    showView(desk, "calendar.list");
    named<RecordTable>(page, "appointmentsTable")->selectFirst(); // in the last of the four weeks
    desk.actions.action(QStringLiteral("calendar.previous"))->trigger();
    CHECK(page.monday() == QDate(2026, 10, 26));
    desk.actions.action(QStringLiteral("calendar.next"))->trigger();
    CHECK(page.monday() == QDate(2026, 11, 2));
}

TEST_CASE("A day sheet is printed in letters one can read, on as many pages as they need", "[calendar]") {
    Desk desk;
    const QDate today = desk.workspace().clock.today();
    bookedOn(desk.workspace(), aCitizen(desk.workspace()).id, today);
    const AppointmentRow row = desk.workspace().appointments.day(today).first();
    const QString html = daySheetHtml(desk.workspace(), today, QList<AppointmentRow>(60, row), NamesOnSheet::Initials);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dag.pdf"));
    printTo(path, html);
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().count("/Type /Page\n") >= 2); // sixty lines in small print would stand on one

    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) {
        SKIP("pdftotext is not installed");
    }
    QProcess process;
    process.start(reader, {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    static const QRegularExpression word(
        QStringLiteral("xMin=\"[\\d.]+\" yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">Lægehuset<"));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    int seen = 0;
    for (auto match = word.globalMatch(text); match.hasNext(); ++seen) {
        const auto one = match.next();
        const double points = one.captured(2).toDouble() - one.captured(1).toDouble(); // a little more than the letters
        CHECK(points > 8);
        CHECK(points < 20);
    }
    CHECK(seen == 60);
}

TEST_CASE("A day sheet printed to a file is told to be unencrypted and stands among the files in clear", "[calendar]") {
    Desk desk;
    bookedOn(desk.workspace(), aCitizen(desk.workspace()).id, desk.workspace().clock.today());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dag.pdf"));
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.ask.answer(1);
    desk.ask.answer(path);
    desk.actions.action(QStringLiteral("calendar.print"))->trigger();
    REQUIRE(desk.workspace().audit.plainFiles().size() == 1);
    CHECK(desk.workspace().audit.plainFiles().first().path == path);
    CHECK(page.messages()->text().contains(QStringLiteral("ikke krypteret")));
}

TEST_CASE("A day sheet that cannot be written where it was to go is told to have failed and leaves no trace", "[calendar]") {
    Desk desk;
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.ask.answer(0);
    desk.ask.answer(QStringLiteral("/no/such/folder/dag.pdf"));
    desk.actions.action(QStringLiteral("calendar.print"))->trigger();
    CHECK(desk.workspace().audit.plainFiles().isEmpty());
    CHECK(page.messages()->text().contains(QStringLiteral("kunne ikke udskrives")));
}

TEST_CASE("Day sheet and export are reached with the mouse in the smallest window, and the longest date leaves them room",
          "[calendar][narrow]") {
    Desk desk;
    CalendarPage page(desk.context);
    Desk::show(page);
    showView(desk, "calendar.day");
    page.openTarget({.page = page::calendar, .day = QDate(2026, 9, 24)}); // torsdag den 24. september 2026
    QApplication::processEvents();
    const auto middle = [&page](const char* button) {
        const auto* found = named<QPushButton>(page, button);
        REQUIRE(found);
        return found->mapTo(&page, found->rect().center()).y();
    };
    CHECK(qAbs(middle("newAppointmentButton") - middle("thisWeekButton")) < 8); // in one row

    page.resize(584, 300); // beside the narrow navigation of a window of 640 × 360
    QApplication::processEvents();
    auto* more = named<QPushButton>(page, "moreOfCalendarButton");
    REQUIRE(more->isVisible());
    CHECK(page.rect().contains(QRect(more->mapTo(&page, QPoint(0, 0)), more->size())));
    QTest::mouseClick(more, Qt::LeftButton);
    auto* menu = more->findChild<QMenu*>();
    REQUIRE(menu);
    CHECK(menu->isVisible());
    for (const char* id : {"calendar.print", "calendar.export"}) {
        QAction* action = desk.actions.action(QLatin1String(id));
        CHECK(menu->actions().contains(action));
        CHECK(action->isEnabled());
    }
    menu->close();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/tables/record_table.h"
#include "ui/slices.h"
#include "ui/timeline/kind_chips.h"
#include "ui/timeline/timeline_tab.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The timeline of a citizen of whom a note, a call and an appointment to come are known.
struct TimelinePage {
    Desk desk;
    QDate today = desk.file.clock.today();
    CitizenId citizen = aCitizen(desk.workspace()).id;
    AppointmentId ahead = book(today.addDays(2));
    NoteId note = write(today.addDays(-3));
    TabAlone<TimelineTab> alone{desk, citizen};
    RecordTable* table = named<RecordTable>(alone.page, "citizenTimelineTable");

    TimelinePage() { REQUIRE(desk.workspace().contacts.record(aCall(citizen, "reached", QDateTime(today, QTime(8, 40))))); }

    AppointmentId book(QDate day) {
        Appointment appointment;
        appointment.citizen = citizen;
        appointment.sector = QStringLiteral("gp");
        appointment.title = QStringLiteral("Årskontrol");
        appointment.startsAt = QDateTime(day, QTime(9, 15));
        const auto booked = desk.workspace().appointments.book(appointment);
        REQUIRE(booked);
        return *booked;
    }
    NoteId write(QDate day) {
        Note told;
        told.citizen = citizen;
        told.eventOn = day;
        told.text = QStringLiteral("Gik en tur.");
        const auto written = desk.workspace().notes.write(told);
        REQUIRE(written);
        return *written;
    }
    QString cell(int row, const char* column) const {
        const RecordTableModel& rows = *table->records();
        for (int i = 0; i < rows.columnCount(); ++i) {
            if (rows.headerData(i, Qt::Horizontal, ColumnIdRole).toString() == QLatin1String(column)) {
                return rows.index(row, i).data().toString();
            }
        }
        return {};
    }
    int rowWith(const char* column, const char* words) const {
        for (int row = 0; row < table->records()->rowCount(); ++row) {
            if (cell(row, column) == QString::fromUtf8(words)) {
                return row;
            }
        }
        return -1;
    }
    QPushButton* chip(const char* words) const {
        for (QPushButton* button : alone.page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QString::fromUtf8(words)) {
                return button;
            }
        }
        return nullptr;
    }
};
} // namespace

TEST_CASE("The timeline begins with what lies ahead, says today and the months, and marks what is planned", "[timeline]") {
    TimelinePage page;
    const QAbstractItemModelTester tester(page.table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(page.cell(0, "when") == QStringLiteral("Kommende"));
    CHECK(page.cell(1, "about") == QStringLiteral("Årskontrol"));
    CHECK(page.cell(1, "when") == QStringLiteral("on 04-11-2026 kl. 09.15"));
    CHECK(page.cell(1, "state") == QStringLiteral("planlagt"));
    const int now = page.rowWith("when", "I dag");
    REQUIRE(now > 1);
    CHECK(page.cell(now, "about") == QStringLiteral("mandag den 2. november 2026"));
    const int call = page.rowWith("what", "Kontakt");
    CHECK(call > now);
    CHECK(page.cell(call, "state") == QStringLiteral("fik fat i borgeren"));
    const int month = page.rowWith("when", "okt 2026");
    REQUIRE(month > call);
    CHECK(page.cell(month + 1, "about") == QStringLiteral("Gik en tur."));
    CHECK(page.cell(month + 1, "state") == QStringLiteral("noteret 3 dage efter"));
    CHECK(namelessControls(page.alone.page).isEmpty());
}

TEST_CASE("Enter on a line of the timeline opens the record on its own tab; a heading leads nowhere", "[timeline]") {
    TimelinePage page;
    REQUIRE(page.table->currentRow() > page.rowWith("when", "I dag")); // what lies ahead stands above
    page.table->selectRow(page.rowWith("about", "Gik en tur."));
    page.table->setFocus();
    press(Qt::Key_Return);
    REQUIRE(page.desk.navigator.opened.size() == 1);
    CHECK(page.desk.navigator.opened.last() ==
          Target{page::citizens, page.citizen, tab::notes, RecordKind::Note, page.note.value()});
    page.table->selectRow(0);
    auto* open = named<QPushButton>(page.alone.page, "openTimelineButton");
    REQUIRE(open);
    CHECK_FALSE(open->isEnabled());
    press(Qt::Key_Return);
    CHECK(page.desk.navigator.opened.size() == 1);
    page.table->selectRow(1);
    CHECK(open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
    REQUIRE(page.desk.navigator.opened.size() == 2);
    CHECK(page.desk.navigator.opened.last() ==
          Target{page::citizens, page.citizen, tab::appointments, RecordKind::Appointment, page.ahead.value()});
}

TEST_CASE("A chip narrows the timeline to its kind, with Ctrl to several, by mouse and by keyboard", "[timeline]") {
    TimelinePage page;
    QPushButton* appointments = page.chip("Aftaler 1");
    QPushButton* notes = page.chip("Notater 1");
    REQUIRE(appointments);
    REQUIRE(notes);
    CHECK_FALSE(page.chip("Målinger 0")); // a kind without lines has no chip
    const int all = page.table->records()->rowCount();
    QTest::mouseClick(appointments, Qt::LeftButton);
    CHECK(page.table->records()->rowCount() == 2);
    CHECK(appointments->isChecked());
    QTest::mouseClick(notes, Qt::LeftButton, Qt::ControlModifier);
    CHECK(page.table->records()->rowCount() == 4);
    QTest::mouseClick(notes, Qt::LeftButton);
    CHECK(page.table->records()->rowCount() == 2);
    CHECK_FALSE(appointments->isChecked());
    notes->setFocus();
    press(Qt::Key_Space); // the only one that is chosen: everything again
    CHECK(page.table->records()->rowCount() == all);
    press(Qt::Key_Space);
    appointments->setFocus();
    press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(page.table->records()->rowCount() == 4);
    notes->click(); // as a screen reader presses it: without Ctrl
    CHECK(page.table->records()->rowCount() == 2);
    CHECK_FALSE(appointments->isChecked());
}

TEST_CASE("What is written elsewhere comes into the timeline, and goes when it is taken back", "[timeline]") {
    TimelinePage page;
    REQUIRE(page.chip("Aftaler 1"));
    const AppointmentId another = page.book(page.today.addDays(9));
    QApplication::processEvents();
    CHECK(page.chip("Aftaler 2"));
    CHECK(page.cell(1, "when") == QStringLiteral("on 11-11-2026 kl. 09.15"));
    REQUIRE(page.desk.workspace().appointments.remove(another));
    QApplication::processEvents();
    CHECK(page.chip("Aftaler 1"));
}

TEST_CASE("The citizen who sits beside does not see the timeline", "[timeline][beside]") {
    const QList<CitizenTabEntry> entries = citizenTabs();
    const auto timeline =
        std::find_if(entries.cbegin(), entries.cend(), [](const CitizenTabEntry& entry) { return entry.id == tab::timeline; });
    REQUIRE(timeline != entries.cend());
    CHECK_FALSE(timeline->makeBeside);
}

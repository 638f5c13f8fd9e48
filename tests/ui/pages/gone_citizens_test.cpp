// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages say and offer about a citizen who has died or moved away.
#include "core/agenda/first_day_setting.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/agenda/agenda_lines.h"
#include "ui/agenda/agenda_page.h"
#include "ui/appointments/appointments_tab.h"
#include "ui/calendar/appointment_block.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/day_sheet.h"
#include "ui/citizens/citizen_header.h"
#include "ui/citizens/citizen_list.h"
#include "ui/courses/course_tab.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/drafts_dialog.h"
#include "ui/slices.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// Sofie, who may be called and sent an SMS, with an appointment in three days.
struct Gone {
    Desk desk;
    Citizen sofie;
    AppointmentId appointment;
    QDate today = desk.workspace().clock.today();

    Gone() {
        Workspace& workspace = desk.workspace();
        sofie = aCitizen(workspace, QStringLiteral("Sofie"), QStringLiteral("Berg"));
        sofie.safeContact.call = Permission::Yes;
        sofie.safeContact.sms = Permission::Yes;
        REQUIRE(workspace.citizens.change(sofie));
        Appointment draft;
        draft.citizen = sofie.id;
        draft.sector = QStringLiteral("hospital");
        draft.startsAt = QDateTime(today.addDays(3), QTime(10, 30));
        const auto booked = workspace.appointments.book(draft);
        REQUIRE(booked);
        appointment = *booked;
    }
    void becomes(LifeState state, int day = 0) {
        REQUIRE(desk.workspace().citizens.setLifeState(sofie.id, state, today.addDays(day)));
        QApplication::processEvents();
    }
    Citizen now() { return *desk.workspace().citizens.find(sofie.id); }
    QAction* action(const char* id) { return desk.actions.action(QLatin1String(id)); }
};

/// The card above her tabs, on a page.
struct HeaderAlone {
    Page page{PageBody::Filling};
    CitizenHeader* header;

    explicit HeaderAlone(Gone& gone)
        : header(new CitizenHeader(gone.desk.context, gone.sofie.id)) {
        page.content()->addWidget(header);
        Desk::show(page);
    }
    QString summary() const { return named<QLabel>(page, "citizenSummaryLabel")->text(); }
};

/// Everything the cells of a table say.
QString cellsOf(const QAbstractItemModel& model) {
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            words << model.index(row, column).data().toString();
        }
    }
    return words.join(QLatin1Char('\n'));
}
} // namespace

TEST_CASE("Of the dead the header says what is to be called off, and nothing of calling them or of what comes next",
          "[citizens]") {
    Gone gone;
    const HeaderAlone shown(gone);
    CHECK(shown.summary().contains(QStringLiteral("må ringes")));
    CHECK(shown.summary().contains(QStringLiteral("næste aftale")));
    CHECK(gone.action("citizen.find_offer")->isEnabled());
    gone.becomes(LifeState::Dead);
    CHECK_FALSE(shown.summary().contains(QStringLiteral("må ringes")));
    CHECK_FALSE(shown.summary().contains(QStringLiteral("næste aftale")));
    CHECK(shown.summary().contains(QStringLiteral("skal aflyses")));
    CHECK_FALSE(gone.action("citizen.find_offer")->isEnabled());
    CHECK(gone.action("citizen.find_offer")->toolTip().contains(QStringLiteral("død")));
}

TEST_CASE("The address of somebody who has moved away is said to be the old one", "[citizens]") {
    Gone gone;
    const HeaderAlone shown(gone);
    CHECK_FALSE(shown.summary().contains(QStringLiteral("gammel adresse")));
    gone.becomes(LifeState::Moved);
    CHECK(shown.summary().contains(QStringLiteral("gammel adresse: Eksempelvej 1")));
}

TEST_CASE("That somebody is not dead after all is asked first, named, and can be taken back", "[citizens]") {
    Gone gone;
    gone.becomes(LifeState::Dead, -1);
    const HeaderAlone shown(gone);
    QAction* back = gone.action("citizen.present");
    CHECK(back->text() == QStringLiteral("Borgeren er ikke død…"));
    gone.desk.ask.decline();
    back->trigger();
    CHECK(gone.desk.ask.asked().last().contains(QStringLiteral("Sofie Berg")));
    CHECK(gone.now().lifeState == LifeState::Dead);
    gone.desk.ask.answer();
    back->trigger();
    QApplication::processEvents();
    CHECK(gone.now().lifeState == LifeState::Present);
    CHECK(shown.page.messages()->text().contains(QStringLiteral("Sofie Berg")));
    named<QPushButton>(*shown.page.messages(), "messageActionButton")->click();
    CHECK(gone.now().lifeState == LifeState::Dead);
    CHECK(gone.now().lifeStateOn == gone.today.addDays(-1));
}

TEST_CASE("The date of a death is corrected without anything else", "[citizens]") {
    Gone gone;
    gone.becomes(LifeState::Dead, -1);
    const HeaderAlone shown(gone);
    QAction* died = gone.action("citizen.died");
    REQUIRE(died->isVisible());
    CHECK(died->text() == QStringLiteral("Ret dødsdato…"));
    CHECK_FALSE(gone.action("citizen.moved")->isVisible());
    died->trigger();
    auto* dialog = named<FormDialog>(shown.page, "lifeDialog");
    REQUIRE(dialog);
    auto* on = named<DateField>(*dialog, "lifeStateOnDate");
    CHECK(on->date() == gone.today.addDays(-1));
    on->setDate(gone.today.addDays(-2));
    dialog->submit();
    CHECK(gone.now().lifeState == LifeState::Dead);
    CHECK(gone.now().lifeStateOn == gone.today.addDays(-2));
}

TEST_CASE("What was typed of a death, a move or a protected address is kept when the form is closed", "[citizens][drafts]") {
    Gone gone;
    HeaderAlone shown(gone);
    struct LifeForm {
        const char* command;
        const char* dialog;
        const char* day;
        const char* draft;
    };
    const auto form =
        GENERATE(LifeForm{"citizen.died", "lifeDialog", "lifeStateOnDate", "death/"},
                 LifeForm{"citizen.moved", "lifeDialog", "lifeStateOnDate", "moving/"},
                 LifeForm{"citizen.protection", "protectionDialog", "addressProtectedUntilDate", "address-protection/"});
    INFO(form.draft);
    gone.action(form.command)->trigger();
    auto* begun = named<FormDialog>(shown.page, form.dialog);
    REQUIRE(begun);
    named<DateField>(*begun, form.day)->setDate(gone.today.addDays(-3));
    begun->reject(); // as Esc does
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(gone.now().lifeState == LifeState::Present);
    CHECK(gone.desk.workspace().drafts.find(QLatin1String(form.draft) + gone.sofie.id.toString()).has_value());

    const QList<DraftForm> forms = draftForms();
    const auto found = DraftsDialog::found(gone.desk.workspace(), forms);
    REQUIRE(found.size() == 1);
    CHECK(forms[found.first().second].name == QLatin1String(form.draft));
    REQUIRE(forms[found.first().second].open(&shown.page, gone.desk.context, gone.sofie.id, gone.sofie.id.toString()));
    auto* again = named<FormDialog>(shown.page, form.dialog);
    REQUIRE(again);
    CHECK(named<DateField>(*again, form.day)->date() == gone.today.addDays(-3));
}

TEST_CASE("To have moved means out of the municipality, and the form says where another address belongs", "[citizens]") {
    Gone gone;
    const HeaderAlone shown(gone);
    CHECK(gone.action("citizen.moved")->text() == QStringLiteral("Flyttet fra kommunen…"));
    gone.action("citizen.moved")->trigger();
    const auto* dialog = named<FormDialog>(shown.page, "lifeDialog");
    REQUIRE(dialog);
    QStringList words;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        words << label->text();
    }
    CHECK(words.join(QLatin1Char('\n')).contains(QStringLiteral("under Ret")));
}

TEST_CASE("The list of citizens does not say that the dead may be called", "[citizens]") {
    Gone gone;
    CitizenList list(gone.desk.context);
    Desk::show(list);
    auto* table = named<RecordTable>(list, "citizensTable");
    CHECK(cellsOf(*table->model()).contains(QStringLiteral("Må ringes")));
    gone.becomes(LifeState::Dead);
    CHECK_FALSE(cellsOf(*table->model()).contains(QStringLiteral("Må ringes")));
    CHECK(cellsOf(*table->model()).contains(QStringLiteral("aflys 05-11-2026")));
    REQUIRE(table->selectKey(gone.sofie.id.toString()));
    CHECK_FALSE(gone.action("citizens.find_offer")->isEnabled());
    CHECK_FALSE(gone.action("citizens.moved")->isEnabled());
    CHECK(gone.action("citizens.open")->isEnabled());
}

TEST_CASE("Among her appointments nothing can be written to the dead, which the commands say, and they are to be called off",
          "[appointments]") {
    Gone gone;
    TabAlone<AppointmentsTab> around(gone.desk, gone.sofie.id);
    const auto* table = named<RecordTable>(*around.tab, "citizenAppointmentsTable");
    CHECK(gone.action("appointment.sms")->isEnabled());
    gone.becomes(LifeState::Dead);
    for (const QString& id : {QStringLiteral("appointment.sms"), QStringLiteral("appointment.letter"),
                              QStringLiteral("appointment.reminded"), command::newTime.toString()}) {
        INFO(id.toStdString());
        CHECK_FALSE(gone.desk.actions.action(id)->isEnabled());
        CHECK(gone.desk.actions.action(id)->toolTip().contains(QStringLiteral("død")));
    }
    CHECK(gone.action("appointment.cancel")->isEnabled());
    CHECK(cellsOf(*table->model()).contains(QStringLiteral("død – aflys")));
}

TEST_CASE("The card of an appointment tells of a reminder, and of the dead only of one that was given", "[calendar]") {
    Gone gone;
    CalendarPage page(gone.desk.context);
    Desk::show(page);
    const auto said = [&gone, &page] {
        QTest::qWait(20); // the calendar reads what has changed a moment after
        page.openTarget({.page = page::calendar, .day = gone.today.addDays(3)});
        QApplication::processEvents();
        auto* block = page.findChild<AppointmentBlock*>();
        REQUIRE(block);
        QTest::mouseClick(block, Qt::LeftButton);
        QApplication::processEvents();
        QStringList words;
        for (const QLabel* label : named<QWidget>(page, "appointmentPopover")->findChildren<QLabel*>()) {
            if (label->isVisible()) { // what it said before goes a moment later
                words << label->text();
            }
        }
        return words.join(QLatin1Char('\n'));
    };
    CHECK(said().contains(QStringLiteral("Påmindelse")));
    SECTION("none was given") {
        gone.becomes(LifeState::Dead);
        CHECK_FALSE(said().contains(QStringLiteral("Påmindelse")));
    }
    SECTION("one was given before") {
        REQUIRE(gone.desk.workspace().appointments.markReminded(gone.appointment));
        gone.becomes(LifeState::Dead);
        CHECK(said().contains(QStringLiteral("Påmindelse")));
    }
}

TEST_CASE("The calendar shows what is to be called off of the dead, marked, also on the sheet of the day", "[calendar]") {
    Gone gone;
    gone.becomes(LifeState::Dead);
    CalendarPage page(gone.desk.context);
    Desk::show(page);
    page.openTarget({.page = page::calendar, .day = gone.today.addDays(3)});
    QApplication::processEvents();
    const auto* block = page.findChild<AppointmentBlock*>();
    REQUIRE(block);
    CHECK(block->accessibleName().contains(QStringLiteral("død – aflys")));
    for (const char* id : {"calendar.sms", "calendar.letter", "calendar.reminded", "calendar.move"}) {
        INFO(id);
        CHECK_FALSE(gone.action(id)->isEnabled());
        CHECK(gone.action(id)->toolTip().contains(QStringLiteral("død")));
    }
    CHECK(gone.action("calendar.outcome")->isEnabled());
    gone.action("calendar.list")->trigger();
    CHECK(cellsOf(*named<RecordTable>(page, "appointmentsTable")->model()).contains(QStringLiteral("død – aflys")));
    const Workspace& workspace = gone.desk.workspace();
    const QDate day = gone.today.addDays(3);
    const auto sheet = [&](NamesOnSheet names) { return daySheetHtml(workspace, day, workspace.appointments.day(day), names); };
    CHECK(sheet(NamesOnSheet::Full).contains(QStringLiteral("død – aflys")));
    CHECK(sheet(NamesOnSheet::Initials).contains(QStringLiteral("skal aflyses")));
    CHECK_FALSE(sheet(NamesOnSheet::Initials).contains(QStringLiteral("død"))); // it may lie on a table
}

TEST_CASE("On I dag the appointments of somebody who moved away are called off one by one, and it can be taken back",
          "[today]") {
    Gone gone;
    gone.desk.workspace().settings.set(firstDayHidden, true);
    gone.becomes(LifeState::Moved);
    AgendaPage page(gone.desk.context);
    Desk::show(page);
    const auto rows = [&page] { return named<AgendaLines>(page, "agendaList")->rows(); };
    REQUIRE(rows().size() == 1);
    CHECK(rows().first().item.kind == AgendaKind::CallOff);
    CHECK(rows().first().chip.text == QStringLiteral("Skal aflyses"));
    press(Qt::Key_Space);
    CHECK(gone.desk.workspace().appointments.find(gone.appointment)->appointment.hasOutcome());
    CHECK(rows().isEmpty());
    named<QPushButton>(page, "messageActionButton")->click();
    QApplication::processEvents();
    CHECK_FALSE(gone.desk.workspace().appointments.find(gone.appointment)->appointment.hasOutcome());
    CHECK(rows().size() == 1);
}

TEST_CASE("When somebody is noted as dead the next step is to close the course, and nobody is to be called again",
          "[courses]") {
    Gone gone;
    Workspace& workspace = gone.desk.workspace();
    REQUIRE(workspace.courses.open(gone.sofie.id, gone.today));
    Todo again;
    again.citizen = gone.sofie.id;
    again.kind = TodoKind::RetryCall;
    again.title = QStringLiteral("Ring igen");
    again.dueOn = gone.today;
    REQUIRE(workspace.todos.add(again));
    TabAlone<CourseTab> around(gone.desk, gone.sofie.id);
    const auto* table = named<RecordTable>(*around.tab, "planTable");
    CHECK(named<QLabel>(*around.tab, "nextStepTitle")->text() == QStringLiteral("Næste skridt: få fat i borgeren"));
    CHECK(cellsOf(*table->model()).contains(QStringLiteral("i dag")));
    gone.becomes(LifeState::Dead);
    CHECK(named<QLabel>(*around.tab, "nextStepTitle")->text() == QStringLiteral("Næste skridt: afslut forløbet"));
    CHECK(named<QLabel>(*around.tab, "nextStepReason")->text().contains(QStringLiteral("død")));
    CHECK_FALSE(cellsOf(*table->model()).contains(QStringLiteral("i dag")));
    CHECK(cellsOf(*table->model()).contains(QStringLiteral("ikke længere aktuel")));
}

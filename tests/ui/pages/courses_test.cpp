// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/courses/closing_dialog.h"
#include "ui/courses/course_tab.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>
#include <memory>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// A page with the tab in it, as the citizen's page holds it.
struct AroundCourse : TabAlone<CourseTab> {
    using TabAlone::TabAlone;

    void push(const char* button) {
        auto* found = named<QPushButton>(page, button);
        REQUIRE(found);
        REQUIRE(found->isVisible());
        page.activateWindow(); // a dialog may have been in front
        QApplication::processEvents();
        found->setFocus();
        press(Qt::Key_Space);
        QApplication::processEvents();
    }
};
/// The two questions that every closing asks.
void answerHowItEnded(FormDialog& dialog) {
    auto* outcomes = named<QComboBox>(dialog, "outcomeCombo");
    outcomes->setCurrentIndex(outcomes->findData(QStringLiteral("declined")));
    named<QWidget>(dialog, "wasPlannedSegments")->findChild<QAbstractButton*>(QStringLiteral("noSegment"))->click();
}

} // namespace

TEST_CASE("A course is opened, taken in, paused and goes on with the buttons that fit its state", "[courses]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundCourse around(desk, citizen);
    around.push("beginCourseButton");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.workspace().courses.current(citizen));
    CHECK(desk.workspace().courses.current(citizen)->state == CourseState::Intake);
    CHECK_FALSE(named<QPushButton>(around.page, "pauseCourseButton")->isVisible());
    aConsent(desk.workspace(), citizen);
    around.push("startCourseButton");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().courses.current(citizen)->startedOn == desk.file.clock.today());
    around.push("pauseCourseButton");
    auto* pause = named<FormDialog>(around.page, "pauseDialog");
    REQUIRE(pause);
    named<QLineEdit>(*pause, "reasonEdit")->setText(QStringLiteral("Indlagt"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().courses.current(citizen)->state == CourseState::Paused);
    const CourseId course = desk.workspace().courses.current(citizen)->id;
    REQUIRE(desk.workspace().courses.pauses(course).size() == 1);
    CHECK(desk.workspace().courses.pauses(course).first().reason == QStringLiteral("Indlagt"));
    CHECK(readableTexts(around.page).join(QLatin1Char('\n')).contains(QStringLiteral("Indlagt")));
    around.push("resumeCourseButton");
    CHECK(desk.workspace().courses.current(citizen)->state == CourseState::Active);
}

TEST_CASE("The focus stays where the button was: from Pause to Go on and back, never on to closing", "[courses]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const CourseId course = *desk.workspace().courses.open(citizen, desk.file.clock.today());
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(course, desk.file.clock.today()));
    AroundCourse around(desk, citizen);
    const auto focused = [&around] {
        QApplication::processEvents();
        const QWidget* focus = around.page.focusWidget();
        return focus ? focus->objectName().toStdString() : std::string();
    };
    around.push("pauseCourseButton");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.workspace().courses.current(citizen)->state == CourseState::Paused);
    CHECK(focused() == "resumeCourseButton");
    around.push("resumeCourseButton");
    REQUIRE(desk.workspace().courses.current(citizen)->state == CourseState::Active);
    CHECK(focused() == "pauseCourseButton");
}

TEST_CASE("A phase of the programme is chosen on the course", "[courses]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().courses.open(citizen, desk.file.clock.today()));
    AroundCourse around(desk, citizen);
    auto* phase = named<QComboBox>(around.page, "phaseCombo");
    REQUIRE(phase->count() > 1);
    phase->setFocus();
    press(Qt::Key_Down);
    CHECK(desk.workspace().courses.current(citizen)->phase == phase->itemData(1).toString());
    CHECK(readableTexts(around.page).join(QLatin1Char('\n')).contains(phase->itemText(1) + QStringLiteral(" fra 02-11-2026")));
}

TEST_CASE("A course is taken in on an earlier day, with a word about what is missing", "[courses]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().courses.open(citizen, desk.file.clock.today()));
    aConsent(desk.workspace(), citizen);
    AroundCourse around(desk, citizen);
    around.push("startCourseButton");
    auto* dialog = named<FormDialog>(around.page, "takeInDialog");
    REQUIRE(dialog);
    CHECK_FALSE(named<QLabel>(*dialog, "dayHint")->text().isEmpty());
    auto* on = named<DateField>(*dialog, "onDate");
    on->setDate(desk.file.clock.today().addDays(1));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("on")).isEmpty());
    on->setDate(QDate(2026, 3, 2));
    dialog->submit();
    CHECK(desk.workspace().courses.current(citizen)->startedOn == QDate(2026, 3, 2));
}

TEST_CASE("Without consent or legal basis nobody is taken in: the page says what is missing and leads there", "[courses]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().courses.open(citizen, desk.file.clock.today()));
    AroundCourse around(desk, citizen);
    around.push("startCourseButton");
    CHECK(named<FormDialog>(around.page, "takeInDialog") == nullptr);
    CHECK(desk.workspace().courses.current(citizen)->state == CourseState::Intake);
    CHECK(around.page.messages()->text() ==
          QStringLiteral("Der er hverken gyldigt samtykke eller anden hjemmel. Et forløb kan starte på et samtykke til at "
                         "videregive oplysninger om fremmøde eller plan til andre end et enkelt tilbud eller på en anden "
                         "hjemmel. Registrér det på fanen Samtykke."));
    named<QPushButton>(around.page, "messageActionButton")->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().tab == tab::privacy);
    CHECK(desk.navigator.opened.first().command == command::newConsent);
}

TEST_CASE("The days of a course are corrected, and the end that is expected is written", "[courses]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto id = desk.workspace().courses.open(citizen, desk.file.clock.today());
    REQUIRE(id);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*id, desk.file.clock.today()));
    AroundCourse around(desk, citizen);
    around.push("changeDaysButton");
    auto* dialog = named<FormDialog>(around.page, "courseDaysDialog");
    REQUIRE(dialog);
    named<DateField>(*dialog, "openedOnDate")->setDate(QDate(2026, 9, 1));
    named<DateField>(*dialog, "startedOnDate")->setDate(QDate(2026, 8, 1));
    named<DateField>(*dialog, "plannedEndOnDate")->setDate(QDate(2027, 9, 1));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("startedOn")).isEmpty());
    named<DateField>(*dialog, "startedOnDate")->setDate(QDate(2026, 9, 15));
    dialog->submit();
    CHECK(desk.workspace().courses.find(*id)->startedOn == QDate(2026, 9, 15));
    CHECK(desk.workspace().courses.find(*id)->plannedEndOn == QDate(2027, 9, 1));
}

TEST_CASE("Closing asks about every open thing, decides nothing by itself, and can be taken back", "[courses]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto course = workspace.courses.open(citizen, desk.file.clock.today());
    REQUIRE(course);
    aConsent(workspace, citizen);
    REQUIRE(workspace.courses.start(*course, desk.file.clock.today()));
    Todo todo;
    todo.citizen = citizen;
    todo.course = *course;
    todo.title = QStringLiteral("Ring til kommunen");
    todo.dueOn = desk.file.clock.today();
    REQUIRE(workspace.todos.add(todo));
    AroundCourse around(desk, citizen);
    around.push("closeCourseButton");
    auto* dialog = named<FormDialog>(around.page, "closingDialog");
    REQUIRE(dialog);
    dialog->submit();
    for (const char* field : {"outcome", "wasPlanned", "openItem1"}) {
        CHECK_FALSE(dialog->form()->problemAt(QLatin1String(field)).isEmpty());
    }
    CHECK(named<QLabel>(*dialog, "endMeasurementsLabel")->text().contains(QStringLiteral("WHO-5")));

    named<QComboBox>(*dialog, "outcomeCombo")->setFocus();
    press(Qt::Key_Down); // completed
    named<QWidget>(*dialog, "wasPlannedSegments")->findChild<QWidget*>(QStringLiteral("yesSegment"))->setFocus();
    press(Qt::Key_Space);
    named<QWidget>(*dialog, "openItem1Segments")->findChild<QWidget*>(QStringLiteral("1Segment"))->setFocus();
    press(Qt::Key_Space); // hand over
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("handedOverTo")).isEmpty());
    named<QLineEdit>(*dialog, "handedOverToEdit")->setFocus();
    type("Sundhedscenteret");
    press(Qt::Key_Return, Qt::ControlModifier);

    const auto closed = workspace.courses.find(*course);
    CHECK(closed->state == CourseState::Closed);
    CHECK(closed->outcome == QStringLiteral("completed"));
    CHECK(closed->wasPlanned == true);
    CHECK(workspace.todos.forCitizen(citizen).first().state == TodoState::HandedOver);
    CHECK_FALSE(around.page.messages()->text().isEmpty());
    CHECK(desk.navigator.opened.isEmpty()); // nobody referred, nobody is to be answered

    around.push("beginCourseButton");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(workspace.courses.current(citizen));
    CHECK(workspace.courses.current(citizen)->reopenedFrom == *course);
}

TEST_CASE("A closing that is taken back is told as an open course", "[courses]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.courses.open(citizen, desk.file.clock.today()));
    AroundCourse around(desk, citizen);
    around.push("closeCourseButton");
    auto* dialog = named<FormDialog>(around.page, "closingDialog");
    REQUIRE(dialog);
    answerHowItEnded(*dialog);
    dialog->submit();
    MessageBar* told = around.page.messages();
    REQUIRE(told->text() == QStringLiteral("Forløbet er afsluttet."));
    named<QPushButton>(*told, "messageActionButton")->click();
    CHECK(workspace.courses.current(citizen));
    CHECK(told->text() == QStringLiteral("Fortrudt: Forløbet er åbent igen."));
}

TEST_CASE("That the course began without a referral is said only where a course began", "[courses]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundCourse around(desk, citizen);
    const auto* table = named<RecordTable>(around.page, "receivedTable");
    CHECK(table->accessibleDescription() == QStringLiteral("Der er ikke modtaget nogen henvisning."));
    REQUIRE(desk.workspace().courses.open(citizen, desk.file.clock.today()));
    QApplication::processEvents();
    CHECK(table->accessibleDescription().contains(QStringLiteral("Forløbet begyndte uden en henvisning.")));
}

TEST_CASE("After closing one writes the answer to the referrer who has none", "[courses]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = desk.file.clock.today();
    const auto referral = workspace.incomingReferrals.receive(draft);
    REQUIRE(referral);
    AroundCourse around(desk, citizen);
    around.push("closeCourseButton");
    auto* dialog = named<FormDialog>(around.page, "closingDialog");
    REQUIRE(dialog);
    auto* outcome = named<QComboBox>(*dialog, "outcomeCombo");
    outcome->setCurrentIndex(outcome->findData(QStringLiteral("declined")));
    named<QWidget>(*dialog, "wasPlannedSegments")->findChild<QWidget*>(QStringLiteral("noSegment"))->setFocus();
    press(Qt::Key_Space);
    named<QWidget>(*dialog, "openItem1Segments")->findChild<QWidget*>(QStringLiteral("0Segment"))->setFocus();
    press(Qt::Key_Space);
    dialog->submit();
    QApplication::processEvents();
    CHECK(desk.navigator.opened.isEmpty()); // one stays where one closed the course
    auto* answer = named<FormDialog>(around.page, "answerDialog");
    REQUIRE(answer);
    REQUIRE(choose(named<QComboBox>(*answer, "viaCombo"), QStringLiteral("letter")));
    answer->submit();
    CHECK(workspace.incomingReferrals.find(referral->id)->answeredOn == desk.file.clock.today());
    CHECK(around.page.messages()->text() == QStringLiteral("Det er noteret, at henviser har fået svar."));
}

TEST_CASE("Closing asks what became of an appointment without an outcome", "[courses]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto course = workspace.courses.open(citizen, desk.file.clock.today());
    REQUIRE(course);
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.startsAt = QDateTime(desk.file.clock.today().addDays(-2), QTime(10, 30));
    const auto booked = workspace.appointments.book(appointment);
    REQUIRE(booked);
    const AroundCourse around(desk, citizen);
    openClosing(around.tab, desk.context, *workspace.courses.current(citizen));
    auto* dialog = named<FormDialog>(around.page, "closingDialog");
    REQUIRE(dialog);
    answerHowItEnded(*dialog);
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("openItem1")).isEmpty());
    const auto buttons = named<QWidget>(*dialog, "openItem1Segments")->findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 3);
    CHECK(buttons[0]->text() == QStringLiteral("Mødt"));
    CHECK(buttons[1]->text() == QStringLiteral("Udfaldet er uoplyst"));
    buttons[0]->click();
    dialog->submit();
    CHECK(workspace.courses.find(*course)->state == CourseState::Closed);
    CHECK(workspace.appointments.find(*booked)->appointment.outcome == outcome::attended);
}

TEST_CASE("A draft of the closing comes back with whom the tasks were handed over to", "[courses]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto course = workspace.courses.open(citizen, desk.file.clock.today());
    REQUIRE(course);
    Todo todo;
    todo.citizen = citizen;
    todo.course = *course;
    todo.title = QStringLiteral("Ring til kommunen");
    todo.dueOn = desk.file.clock.today();
    REQUIRE(workspace.todos.add(todo));
    const AroundCourse around(desk, citizen);
    openClosing(around.tab, desk.context, *workspace.courses.current(citizen));
    auto* dialog = named<FormDialog>(around.page, "closingDialog");
    REQUIRE(dialog);
    named<QWidget>(*dialog, "openItem1Segments")->findChild<QAbstractButton*>(QStringLiteral("1Segment"))->click();
    QLineEdit* whom = named<QLineEdit>(*dialog, "handedOverToEdit");
    REQUIRE(whom->isVisible());
    whom->setText(QStringLiteral("Jobcentret"));
    dialog->leave();
    delete dialog;
    openClosing(around.tab, desk.context, *workspace.courses.current(citizen));
    whom = named<QLineEdit>(around.page, "handedOverToEdit");
    CHECK(whom->isVisible());
    CHECK(whom->text() == QStringLiteral("Jobcentret"));
}

TEST_CASE("The closing dialog says whether the referrer gets to read the note", "[courses]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.courses.open(citizen, desk.file.clock.today()));
    const AroundCourse around(desk, citizen);
    const auto hint = [&] {
        openClosing(around.tab, desk.context, *workspace.courses.current(citizen));
        const std::unique_ptr<FormDialog> dialog(named<FormDialog>(around.page, "closingDialog"));
        return named<QPlainTextEdit>(*dialog, "noteEdit")->accessibleDescription();
    };
    CHECK(hint().isEmpty()); // nobody referred
    Partner clinic;
    clinic.name = QStringLiteral("Lægerne Torvet");
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = desk.file.clock.today();
    draft.newPartner = clinic;
    REQUIRE(workspace.incomingReferrals.receive(draft));
    CHECK(hint().contains(QStringLiteral("Der er ikke samtykke")));
    Consent toAnother = toOwnDoctor(workspace, citizen);
    toAnother.toWhom = QStringLiteral("Gåholdet (eksempel)");
    REQUIRE(workspace.consents.record(toAnother));
    CHECK(hint().contains(QStringLiteral("en anden modtager: Gåholdet (eksempel).")));
    REQUIRE(workspace.consents.record(toOwnDoctor(workspace, citizen)));
    CHECK(hint() == QStringLiteral("Kommer med i svaret til henviseren."));
}

TEST_CASE("The next step stands on the course with its reason, and its button goes there", "[courses]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.courses.open(citizen, desk.file.clock.today()));
    AroundCourse around(desk, citizen);
    CHECK(named<QWidget>(around.page, "nextStepCard")->isVisible());
    Contact contact;
    contact.citizen = citizen;
    contact.at = desk.file.clock.now();
    contact.kind = QStringLiteral("call");
    contact.outcome = QStringLiteral("reached");
    REQUIRE(workspace.contacts.record(contact));
    CHECK_FALSE(named<QLabel>(around.page, "nextStepReason")->text().isEmpty());
    around.push("nextStepButton");
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().tab == tab::privacy);
    CHECK(desk.navigator.opened.first().kind == RecordKind::Citizen); // at the information sheet
    desk.navigator.opened.clear();
    REQUIRE(workspace.consents.giveSheet(citizen, desk.file.clock.today()));
    CHECK(named<QLabel>(around.page, "nextStepReason")->text() == workspace.courses.missingForStart(citizen));
    around.push("nextStepButton");
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().tab == tab::privacy);
    aConsent(workspace, citizen);
    REQUIRE(workspace.courses.start(workspace.courses.current(citizen)->id, desk.file.clock.today()));
    REQUIRE(workspace.courses.pause(workspace.courses.current(citizen)->id));
    CHECK_FALSE(named<QWidget>(around.page, "nextStepCard")->isVisible());
}

TEST_CASE("The next step after an appointment is its outcome, which the button asks for and the page can take back",
          "[courses]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.courses.open(citizen, desk.file.clock.today().addDays(-7)));
    Appointment talk;
    talk.citizen = citizen;
    talk.sector = QStringLiteral("municipality");
    talk.startsAt = QDateTime(desk.file.clock.today().addDays(-1), QTime(10, 30));
    const auto booked = workspace.appointments.book(talk);
    REQUIRE(booked);
    AroundCourse around(desk, citizen);
    CHECK(named<QLabel>(around.page, "nextStepReason")->text().contains(QStringLiteral("01-11-2026 kl. 10.30")));
    around.push("nextStepButton");
    REQUIRE(around.page.findChild<FormDialog*>(QStringLiteral("outcomeDialog")));
    press(Qt::Key_1);
    QApplication::processEvents();
    CHECK(workspace.appointments.find(*booked)->appointment.hasOutcome());
    CHECK(desk.navigator.opened.isEmpty());
    named<QPushButton>(around.page, "messageActionButton")->click();
    CHECK_FALSE(workspace.appointments.find(*booked)->appointment.hasOutcome());
}

TEST_CASE("The task that was just written is the chosen one", "[courses]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto write = [&](QDate due) {
        Todo todo;
        todo.citizen = citizen;
        todo.title = QStringLiteral("Ring til kommunen");
        todo.dueOn = due;
        const auto added = workspace.todos.add(todo);
        REQUIRE(added);
        QApplication::processEvents();
        return *added;
    };
    const TodoId first = write(QDate(2026, 11, 5));
    AroundCourse around(desk, citizen);
    auto* table = named<RecordTable>(around.page, "planTable");
    REQUIRE(table->currentKey() == first.toString());
    const TodoId second = write(QDate(2026, 11, 9));
    CHECK(table->currentKey() == second.toString());
}

TEST_CASE("An agreed step is written and ticked off by keyboard, and can be taken back", "[courses]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundCourse around(desk, citizen);
    auto* table = named<RecordTable>(around.page, "planTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    around.push("newTodoButton");
    auto* dialog = named<FormDialog>(around.page, "todoDialog");
    REQUIRE(dialog);
    named<QLineEdit>(*dialog, "titleEdit")->setFocus();
    type("Bente ringer til Gåhold");
    press(Qt::Key_Tab);
    type("5/11");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(table->records()->rowCount() == 1);
    CHECK(desk.workspace().todos.forCitizen(citizen).first().dueOn == QDate(2026, 11, 5));
    around.push("todoDoneButton");
    CHECK(desk.workspace().todos.forCitizen(citizen).first().state == TodoState::Done);
}

TEST_CASE("A new task that is taken back is on the citizen's list no more", "[courses]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundCourse around(desk, citizen);
    around.push("newTodoButton");
    auto* dialog = named<FormDialog>(around.page, "todoDialog");
    REQUIRE(dialog);
    named<QLineEdit>(*dialog, "titleEdit")->setText(QStringLiteral("Ring til lægen"));
    named<DateField>(*dialog, "dueOnDate")->setDate(QDate(2026, 11, 5));
    dialog->submit();
    REQUIRE(desk.workspace().todos.forCitizen(citizen).size() == 1);
    CHECK(around.page.messages()->text().contains(QStringLiteral("Ring til lægen"))); // which of several it was
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    CHECK(desk.workspace().todos.forCitizen(citizen).isEmpty());
}

TEST_CASE("The course shows how long the citizen waited for first contact", "[courses]") {
    Desk desk;
    IncomingDraft draft;
    draft.referral.citizen = aCitizen(desk.workspace()).id;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = desk.file.clock.today().addDays(-1);
    const auto id = desk.workspace().incomingReferrals.receive(draft);
    REQUIRE(id);
    AroundCourse around(desk, draft.referral.citizen);
    auto* table = named<RecordTable>(around.page, "receivedTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    around.tab->showRecord(id->id.value());
    CHECK(table->currentKey() == id->id.toString());
    CHECK(table->records()->index(0, 2).data().toString() == QStringLiteral("Ventet 1 dag"));
}

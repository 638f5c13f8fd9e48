// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_settings.h"
#include "core/backup/change_key.h"
#include "core/base/time/dates.h"
#include "core/security/access_settings.h"
#include "core/security/plain_files.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/agenda/agenda_line.h"
#include "ui/agenda/agenda_lines.h"
#include "ui/agenda/agenda_page.h"
#include "ui/agenda/first_day.h"
#include "ui/agenda/week_strip.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/key_list.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/measurements/measurements_tab.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

AppointmentId bookedAtHospital(Workspace& workspace, CitizenId citizen, int day, bool reminder = false) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("hospital");
    appointment.title = QStringLiteral("diabeteskontrol");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(day), QTime(10, 30));
    appointment.wantsReminder = reminder;
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    return *id;
}

QList<AgendaRow> rowsOf(const AgendaPage& page) { return named<AgendaLines>(page, "agendaList")->rows(); }

/// A file whose first days are over.
void withoutGuidance(Desk& desk) { desk.workspace().settings.set(firstDayHidden, true); }

QPushButton* buttonOfLine(const AgendaPage& page, int position) {
    return page.findChildren<AgendaLine*>().at(position)->button();
}

} // namespace

TEST_CASE("An empty day says so and what to do", "[today]") {
    Desk desk;
    withoutGuidance(desk);
    AgendaPage page(desk.context);
    Desk::show(page);
    CHECK(rowsOf(page).isEmpty());
    auto* button = named<QPushButton>(page, "emptyStateButton");
    REQUIRE(button);
    CHECK(button->isVisible());
    button->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().page == page::citizens);
}

TEST_CASE("Arrow keys go from line to line past the titles and Enter opens what the line is about", "[today]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId missing = bookedAtHospital(desk.workspace(), citizen, -3);
    const AppointmentId tomorrow = bookedAtHospital(desk.workspace(), citizen, 1, true);
    AgendaPage page(desk.context);
    Desk::show(page);
    REQUIRE(rowsOf(page).size() == 2);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(desk.navigator.opened.size() == 2);
    CHECK(desk.navigator.opened[0].record == missing.value());
    CHECK(desk.navigator.opened[1].record == tomorrow.value());
    CHECK(desk.navigator.opened[1].tab == tab::appointments);
    CHECK(desk.navigator.opened[1].citizen == citizen);
}

TEST_CASE("A reminder is ticked off from its line and taken back with undo", "[today]") {
    Desk desk;
    const AppointmentId id = bookedAtHospital(desk.workspace(), aCitizen(desk.workspace()).id, 1, true);
    AgendaPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Space);
    CHECK(desk.workspace().appointments.find(id)->appointment.remindedOn == desk.workspace().clock.today());
    CHECK(rowsOf(page).isEmpty());
    REQUIRE_FALSE(page.messages()->text().isEmpty());
    named<QPushButton>(page, "messageActionButton")->click();
    QApplication::processEvents();
    CHECK_FALSE(desk.workspace().appointments.find(id)->appointment.remindedOn.isValid());
    CHECK(rowsOf(page).size() == 1);
}

TEST_CASE("A no-show is entered with its reason by three keys and proposes the remedy", "[today]") {
    Desk desk;
    const AppointmentId id = bookedAtHospital(desk.workspace(), aCitizen(desk.workspace()).id, -1);
    AgendaPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Space);
    auto* dialog = named<FormDialog>(page, "outcomeDialog");
    REQUIRE(dialog);
    REQUIRE(QApplication::focusWidget() == named<KeyList>(*dialog, "outcomeList"));
    press(Qt::Key_5);
    CHECK(QApplication::focusWidget() == named<KeyList>(*dialog, "reasonList"));
    press(Qt::Key_4);
    CHECK(named<QComboBox>(*dialog, "remedyCombo")->currentData().toString() == QStringLiteral("companion"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const Appointment entered = desk.workspace().appointments.find(id)->appointment;
    CHECK(entered.outcome == outcome::noShow);
    CHECK(entered.noShowReason == QStringLiteral("anxiety"));
    CHECK(entered.remedy == QStringLiteral("companion"));
    CHECK(rowsOf(page).isEmpty());
    named<QPushButton>(page, "messageActionButton")->click();
    CHECK_FALSE(desk.workspace().appointments.find(id)->appointment.hasOutcome());
}

TEST_CASE("Attended takes one key", "[today]") {
    Desk desk;
    const AppointmentId id = bookedAtHospital(desk.workspace(), aCitizen(desk.workspace()).id, -1);
    AgendaPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Space);
    press(Qt::Key_1);
    CHECK(desk.workspace().appointments.find(id)->appointment.outcome == outcome::attended);
}

TEST_CASE("An attempt to reach the citizen is recorded from the line", "[today]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = desk.workspace().clock.today().addDays(-2);
    REQUIRE(desk.workspace().incomingReferrals.receive(draft));
    AgendaPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Space);
    auto* menu = named<QMenu>(page, "attemptMenu");
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_1);
    QApplication::processEvents();
    const auto contacts = desk.workspace().contacts.forCitizen(citizen);
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.first().outcome == QStringLiteral("reached"));
    for (const AgendaRow& row : rowsOf(page)) {
        CHECK(row.item.kind != AgendaKind::FirstContact);
    }
}

TEST_CASE("After a course of one day one line asks for the questionnaires of its end, and leads to the first of them",
          "[today]") {
    Desk desk;
    withoutGuidance(desk);
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const QDate today = workspace.clock.today();
    const auto course = workspace.courses.open(citizen, today);
    REQUIRE(course);
    aConsent(workspace, citizen);
    REQUIRE(workspace.courses.start(*course, today));
    CourseClosing closing;
    closing.on = today;
    closing.outcome = QStringLiteral("completed");
    closing.reason = QStringLiteral("goals_reached");
    closing.wasPlanned = true;
    REQUIRE(workspace.courses.close(*course, closing));
    AgendaPage page(desk.context);
    Desk::show(page);
    REQUIRE(rowsOf(page).size() == 2); // and one for the sheet of service use, which opens it
    CHECK(targetOf(rowsOf(page).last().item).command == command::baselineSheet);
    CHECK(rowsOf(page).first().text.contains(QStringLiteral("5 spørgeskemaer")));
    buttonOfLine(page, 0)->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().tab == tab::measurements);
    // There the first one that is due is chosen.
    const MeasurementsTab there(desk.context, citizen);
    const auto moments = workspace.measurements.calendar(*workspace.courses.find(*course), today);
    const auto first =
        std::find_if(moments.begin(), moments.end(), [](const MeasurementMoment& moment) { return isDue(moment); });
    REQUIRE(first != moments.end());
    CHECK(there.findChild<QComboBox*>(QStringLiteral("instrumentCombo"))->currentData().toString() == first->instrument);
}

TEST_CASE("A line on which one rings says what to mind", "[today]") {
    Desk desk;
    Citizen citizen = aCitizen(desk.workspace());
    citizen.phone = QStringLiteral("12345678");
    citizen.safeContact.leaveMessage = Permission::No;
    REQUIRE(desk.workspace().citizens.change(citizen));
    bookedAtHospital(desk.workspace(), citizen.id, 1, true);
    AgendaPage page(desk.context);
    Desk::show(page);
    REQUIRE(rowsOf(page).size() == 1);
    const AgendaRow row = rowsOf(page).first();
    CHECK_FALSE(row.warning.text.isEmpty());
    CHECK(row.detail.contains(QStringLiteral("12 34 56 78")));
    CHECK(row.name == QStringLiteral("Bente M."));
}

TEST_CASE("What changes elsewhere comes up by itself", "[today]") {
    Desk desk;
    AgendaPage page(desk.context);
    Desk::show(page);
    bookedAtHospital(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    QApplication::processEvents();
    CHECK(rowsOf(page).size() == 1);
}

TEST_CASE("Each line's button is a button a screen reader finds, and the mouse presses it", "[today]") {
    Desk desk;
    const AppointmentId id = bookedAtHospital(desk.workspace(), aCitizen(desk.workspace()).id, 1, true);
    AgendaPage page(desk.context);
    Desk::show(page);
    QPushButton* button = buttonOfLine(page, 0);
    QAccessibleInterface* line = QAccessible::queryAccessibleInterface(button->parentWidget());
    REQUIRE(line);
    CHECK(line->role() == QAccessible::ListItem);
    CHECK(line->text(QAccessible::Name).contains(QStringLiteral("Bente M.")));
    CHECK(button->accessibleName().contains(QStringLiteral("Bente M.")));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.workspace().appointments.find(id)->appointment.remindedOn.isValid());
}

TEST_CASE("The line the keys work on is told to a screen reader as the selected one", "[today]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtHospital(desk.workspace(), citizen, 1, true);
    bookedAtHospital(desk.workspace(), citizen, 1, true);
    AgendaPage page(desk.context);
    Desk::show(page);
    const auto isSelected = [&page](int line) {
        return QAccessible::queryAccessibleInterface(page.findChildren<AgendaLine*>().at(line))->state().selected == 1;
    };
    CHECK(isSelected(0));
    CHECK_FALSE(isSelected(1));
    press(Qt::Key_Down);
    CHECK_FALSE(isSelected(0));
    CHECK(isSelected(1));
}

TEST_CASE("This week shows Monday to Friday, and Saturday and Sunday together when there is something on one of them",
          "[today]") {
    const QDate monday(2026, 11, 2);
    const auto daysShown = [monday](const std::array<int, 7>& counts, QDate today) {
        WeekStrip strip;
        strip.setWeek(monday, counts, today);
        QList<int> days;
        for (int day = 1; day <= 7; ++day) {
            if (strip.findChild<QWidget*>(QStringLiteral("weekDay%1Button").arg(day))) {
                days.append(day);
            }
        }
        return days;
    };
    const QList<int> workingWeek{1, 2, 3, 4, 5};
    const QList<int> wholeWeek{1, 2, 3, 4, 5, 6, 7};
    CHECK(daysShown({2, 0, 0, 0, 1, 0, 0}, monday) == workingWeek);
    CHECK(daysShown({}, monday) == workingWeek);
    CHECK(daysShown({0, 0, 0, 0, 0, 0, 1}, monday) == wholeWeek);
    CHECK(daysShown({0, 0, 0, 0, 0, 1, 0}, monday) == wholeWeek);
    CHECK(daysShown({}, QDate(2026, 11, 8)) == wholeWeek);
}

TEST_CASE("All seven days of this week fit side by side in the column without being cut", "[today]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtHospital(desk.workspace(), citizen, 5, true); // a Saturday
    AgendaPage page(desk.context);
    Desk::show(page);
    REQUIRE(named<QWidget>(page, "weekDay7Button"));
    for (int day = 1; day <= 7; ++day) {
        INFO(day);
        const auto* cell = page.findChild<QWidget*>(QStringLiteral("weekDay%1Button").arg(day));
        REQUIRE(cell);
        CHECK(cell->width() >= cell->sizeHint().width());
        CHECK(cell->geometry().right() < cell->parentWidget()->width());
    }
}

TEST_CASE("The column at the side and the chart grow with the text", "[today]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    Desk desk;
    const AppointmentId id = bookedAtHospital(desk.workspace(), aCitizen(desk.workspace()).id, -1);
    REQUIRE(desk.workspace().appointments.recordOutcome(id, {outcome::attended, {}, {}, {}}));
    appearance.setTextSize(130);
    {
        AgendaPage page(desk.context);
        Desk::show(page);
        auto* chart = named<ChartView>(page, "noShowChart");
        REQUIRE(QTest::qWaitFor([chart] { return chart->isVisible(); }, 20'000));
        CHECK(named<QWidget>(page, "weekDay1Button")->parentWidget()->width() > 264);
        CHECK(chart->height() > 180);
        CHECK(chart->accessibleName() == QStringLiteral("Udeblivelser, seneste 12 uger"));
    }
    appearance.setTextSize(usualTextSize);
}

TEST_CASE("A double click on a button does it once, not on the line that has moved up", "[today]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId first = bookedAtHospital(desk.workspace(), citizen, 1, true);
    const AppointmentId second = bookedAtHospital(desk.workspace(), citizen, 1, true);
    AgendaPage page(desk.context);
    Desk::show(page);
    const auto reminded = [&desk](AppointmentId id) {
        return desk.workspace().appointments.find(id)->appointment.remindedOn.isValid() ? 1 : 0;
    };
    QTest::mouseClick(buttonOfLine(page, 0), Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(rowsOf(page).size() == 1);
    QTest::mouseDClick(buttonOfLine(page, 0), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(reminded(first) + reminded(second) == 1);
}

TEST_CASE("A double click on a line opens it and carries nothing out", "[today]") {
    Desk desk;
    const AppointmentId id = bookedAtHospital(desk.workspace(), aCitizen(desk.workspace()).id, 1, true);
    AgendaPage page(desk.context);
    Desk::show(page);
    auto* line = page.findChildren<AgendaLine*>().first();
    QTest::mouseDClick(line, Qt::LeftButton, {}, QPoint(200, line->height() / 2));
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().record == id.value());
    CHECK_FALSE(desk.workspace().appointments.find(id)->appointment.remindedOn.isValid());
}

TEST_CASE("A new file says what to do first and ticks it off as it is done", "[today]") {
    Desk desk;
    AgendaPage page(desk.context);
    Desk::show(page);
    auto* guidance = named<QWidget>(page, "firstDayCard");
    REQUIRE(guidance->isVisible());
    CHECK_FALSE(named<QWidget>(page, "emptyStateButton")->isVisible());
    auto* referral = named<QPushButton>(page, "firstReferralButton");
    REQUIRE(referral->isVisible());
    QTest::mouseClick(referral, Qt::LeftButton);
    CHECK(desk.navigator.opened.isEmpty()); // who leaves the form is on I dag
    CHECK(desk.navigator.carriedOut == QList<CommandId>{command::newReferral});

    aCitizen(desk.workspace());
    QApplication::processEvents();
    CHECK_FALSE(referral->isVisible());
    CHECK(guidance->isVisible());
    CHECK(firstSteps(desk.workspace()).contains(FirstStepState{FirstStep::Citizen, true}));
}

TEST_CASE("A new file asks for what the information sheet needs, until it is entered", "[today]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    workspace.settings.set(organisationName, QStringLiteral("Norddjurs Kommune (eksempel)"));
    workspace.settings.set(workerName, QStringLiteral("Karen Holm"));
    workspace.settings.set(organisationPhone, QString());
    AgendaPage page(desk.context);
    Desk::show(page);
    auto* button = named<QPushButton>(page, "organisationButton");
    REQUIRE(button);
    CHECK(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.navigator.opened.last().page == page::settings);
    CHECK(desk.navigator.opened.last().command == command::enterOrganisation);
    page.hide();
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    workspace.settings.set(dataProtectionOfficer, QStringLiteral("databeskyttelse@eksempel.dk"));
    page.show();
    QApplication::processEvents();
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("The first day says in one sentence what is to be filled in before the sheet can be handed over", "[today]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    workspace.settings.set(organisationName, QStringLiteral("Norddjurs Kommune (eksempel)"));
    workspace.settings.set(workerName, QStringLiteral("Karen Holm"));
    workspace.settings.set(organisationPhone, QString());
    workspace.settings.set(dataProtectionOfficer, QString());
    REQUIRE(workspace.documents.missingOnInformationSheet().size() == 2);
    const QString sentence = QStringLiteral("Oplysningsarket kan udleveres, når dette er udfyldt under Indstillinger: %1.")
                                 .arg(workspace.documents.missingOnInformationSheet().join(QStringLiteral(" og ")));
    AgendaPage page(desk.context);
    Desk::show(page);
    const QList<QLabel*> labels = named<QWidget>(page, "firstDayCard")->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == sentence; }));
}

TEST_CASE("The guidance that was hidden is shown again by its command", "[today]") {
    Desk desk;
    AgendaPage page(desk.context);
    Desk::show(page);
    auto* card = named<QWidget>(page, "firstDayCard");
    QAction* show = desk.actions.action(QStringLiteral("today.showFirstDay"));
    REQUIRE(show);
    CHECK_FALSE(show->isVisible());
    QTest::mouseClick(named<QPushButton>(page, "hideFirstDayButton"), Qt::LeftButton);
    CHECK_FALSE(card->isVisible());
    CHECK(show->isVisible());
    show->trigger();
    CHECK(card->isVisible());
    CHECK_FALSE(desk.workspace().settings.value(firstDayHidden));

    QTest::mouseClick(named<QPushButton>(page, "hideFirstDayButton"), Qt::LeftButton);
    named<QPushButton>(page, "messageActionButton")->click();
    CHECK(card->isVisible());
}

TEST_CASE("Today's appointment whose reminder nobody gave stands there once and says so", "[today]") {
    Desk desk;
    bookedAtHospital(desk.workspace(), aCitizen(desk.workspace()).id, 0, true);
    AgendaPage page(desk.context);
    Desk::show(page);
    REQUIRE(rowsOf(page).size() == 1);
    CHECK(rowsOf(page).first().item.kind == AgendaKind::Appointment);
    CHECK(rowsOf(page).first().detail.contains(QStringLiteral("ikke påmindet")));
}

TEST_CASE("The guidance of a new file can be hidden and stays away", "[today]") {
    Desk desk;
    AgendaPage page(desk.context);
    Desk::show(page);
    QTest::mouseClick(named<QPushButton>(page, "hideFirstDayButton"), Qt::LeftButton);
    CHECK_FALSE(named<QWidget>(page, "firstDayCard")->isVisible());
    CHECK(desk.workspace().settings.value(firstDayHidden));
}

TEST_CASE("A backup that is overdue is said, with the way to the backups, and not before", "[today][backup]") {
    Desk desk;
    withoutGuidance(desk);
    Settings& settings = desk.workspace().settings;
    settings.set(lastBackupAt, QStringLiteral("2026-10-26T16:00")); // seven days before
    AgendaPage page(desk.context);
    Desk::show(page);
    CHECK_FALSE(named<QWidget>(page, "fileSafetyCard")->isVisible());
    settings.set(lastBackupAt, QStringLiteral("2026-10-25T16:00"));
    page.hide();
    page.show();
    QApplication::processEvents();
    CHECK(named<QLabel>(page, "overdueBackupLabel")->isVisible());
    CHECK(named<QLabel>(page, "overdueBackupLabel")->text().contains(QStringLiteral("8")));
    CHECK_FALSE(named<QLabel>(page, "missingSheetLabel")->isVisible());
    named<QPushButton>(page, "openBackupsButton")->click();
    CHECK(desk.navigator.opened.last() == Target{.page = page::settings, .tab = section::security});
}

TEST_CASE("A file without a place and without a backup says nothing of one", "[today][backup]") {
    Desk desk;
    withoutGuidance(desk);
    AgendaPage page(desk.context);
    Desk::show(page);
    CHECK_FALSE(named<QWidget>(page, "fileSafetyCard")->isVisible());
    REQUIRE(addBackupPlace(desk.workspace().session, desk.workspace().settings, QStringLiteral("/media/stik")));
    QApplication::processEvents();
    page.hide();
    page.show();
    CHECK(named<QLabel>(page, "overdueBackupLabel")->isVisible());
}

TEST_CASE("A recovery sheet that was put off is asked for until it is printed", "[today][access]") {
    Desk desk;
    withoutGuidance(desk);
    Settings& settings = desk.workspace().settings;
    settings.set(recoverySheetAwaited, true);
    AgendaPage page(desk.context);
    Desk::show(page);
    CHECK(named<QLabel>(page, "missingSheetLabel")->isVisible());
    named<QPushButton>(page, "printRecoverySheetOfTodayButton")->click();
    CHECK(desk.navigator.opened.last().command == command::printRecoverySheet);
    REQUIRE(noteRecoverySheet(desk.workspace().session, settings, QDate(2026, 11, 2)));
    QApplication::processEvents();
    CHECK_FALSE(named<QWidget>(page, "fileSafetyCard")->isVisible());
}

TEST_CASE("A file in clear that has lain there for too long is said, until it is gone", "[today][plain]") {
    Desk desk;
    withoutGuidance(desk);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rapport.pdf"));
    REQUIRE(writePlainFile(desk.workspace().session, path, "rapport", QStringLiteral("evaluation_report")));
    desk.file.clock.moveTo(QDateTime(QDate(2026, 11, 16), QTime(9, 0))); // fourteen days after
    AgendaPage page(desk.context);
    Desk::show(page);
    CHECK_FALSE(named<QWidget>(page, "fileSafetyCard")->isVisible());
    desk.file.clock.moveTo(QDateTime(QDate(2026, 11, 17), QTime(9, 0)));
    page.hide();
    page.show();
    CHECK(QTest::qWaitFor([&] { return named<QLabel>(page, "oldPlainFilesLabel")->isVisible(); }, 10'000));
    REQUIRE(removePlainFile(desk.workspace().session, path));
    CHECK(QTest::qWaitFor([&] { return !named<QLabel>(page, "oldPlainFilesLabel")->isVisible(); }, 10'000));
}

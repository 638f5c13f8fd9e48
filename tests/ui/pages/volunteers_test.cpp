// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/volunteer_rules.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/appointments/appointments_tab.h"
#include "ui/cooperation/cooperation_page.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/slices.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <algorithm>

using namespace brobygger;
using namespace brobygger::test;

namespace {

VolunteerId volunteerOf(Workspace& workspace, QDate validTo) {
    Volunteer volunteer;
    volunteer.name = QStringLiteral("Lis Eksempel");
    volunteer.since = workspace.clock.today().addDays(-200);
    volunteer.promisedOn = workspace.clock.today().addDays(-100);
    volunteer.promiseValidTo = validTo;
    return workspace.volunteers.add(volunteer)->id;
}

void bookWeeks(Workspace& workspace, CitizenId citizen, int times) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("municipality");
    appointment.title = QStringLiteral("samtale");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(3), QTime(10, 0));
    REQUIRE(workspace.appointments.book(appointment, {times, 1}));
}

FormDialog* shownDialog(const QWidget& parent, const char* name) {
    const QList<FormDialog*> all = parent.findChildren<FormDialog*>(QLatin1String(name));
    const auto shown = std::find_if(all.cbegin(), all.cend(), [](const FormDialog* one) { return one->isVisible(); });
    return shown == all.cend() ? nullptr : *shown;
}

void clickOn(const QWidget& parent, const char* button) {
    QTest::mouseClick(named<QPushButton>(parent, button), Qt::LeftButton);
    settle();
}

void saveForm() {
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
}

} // namespace

TEST_CASE("A volunteer is entered by keyboard, and the last day of the statement is proposed", "[volunteers]") {
    Desk desk;
    CooperationPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::cooperation, .tab = section::volunteers});
    settle();
    CHECK(namelessControls(page) == QStringList());
    named<QPushButton>(page, "newVolunteerButton")->setFocus();
    press(Qt::Key_Space);
    settle();
    FormDialog* form = shownDialog(page, "volunteerDialog");
    REQUIRE(form);
    CHECK(namelessControls(*form) == QStringList());
    named<QLineEdit>(*form, "nameEdit")->setFocus();
    type("Per Eksempel");
    named<DateField>(*form, "promisedOnDate")->setDate(QDate(2026, 11, 1));
    saveForm();
    REQUIRE(desk.workspace().volunteers.all().size() == 1);
    const Volunteer entered = desk.workspace().volunteers.all().first().volunteer;
    CHECK(entered.name == QStringLiteral("Per Eksempel"));
    CHECK(entered.since == desk.workspace().clock.today());
    CHECK(entered.promisedOn == QDate(2026, 11, 1));
    CHECK(entered.promiseValidTo == QDate(2027, 10, 31));
    CHECK(named<RecordTable>(page, "volunteerTable")->currentKey() == entered.id.toString());
}

TEST_CASE("The languages of a volunteer are written and read by name, and kept as codes", "[volunteers]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    Volunteer amina = *workspace.volunteers.find(volunteerOf(workspace, workspace.clock.today().addDays(300)));
    amina.languages = QStringLiteral("da, ar");
    REQUIRE(workspace.volunteers.change(amina));
    CooperationPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::cooperation, .kind = RecordKind::Volunteer, .record = amina.id.value()});
    settle();
    const RecordTable* table = named<RecordTable>(page, "volunteerTable");
    constexpr int helpColumn = 2;
    CHECK(table->model()->index(0, helpColumn).data().toString() ==
          QStringLiteral("dansk, arabisk")); // and no empty line first
    named<RecordTable>(page, "volunteerTable")->setFocus();
    press(Qt::Key_Return);
    settle();
    FormDialog* form = shownDialog(page, "volunteerDialog");
    REQUIRE(form);
    auto* languages = named<QLineEdit>(*form, "languagesEdit");
    CHECK(languages->text() == QStringLiteral("dansk, arabisk"));
    languages->setText(QStringLiteral("Dansk og EN; tegn med hænderne"));
    languages->setFocus();
    saveForm();
    CHECK(workspace.volunteers.find(amina.id)->languages == QStringLiteral("da, en, tegn med hænderne"));
}

TEST_CASE("From I dag a statement that lapses leads to its volunteer", "[volunteers][agenda]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    volunteerOf(workspace, workspace.clock.today().addDays(300));
    const VolunteerId lapsing = volunteerOf(workspace, workspace.clock.today().addDays(5));
    const QList<AgendaItem> items = workspace.agenda.items(workspace.clock.today()).items;
    REQUIRE(items.size() == 1);
    const Target target = targetOf(items.first());
    CHECK(target.page == page::cooperation);
    CooperationPage page(desk.context);
    Desk::show(page);
    page.openTarget(target);
    settle();
    CHECK(named<RecordTable>(page, "volunteerTable")->isVisible());
    CHECK(named<RecordTable>(page, "volunteerTable")->currentKey() == lapsing.toString());
}

TEST_CASE("The statement is printed once the organisation has a name, and a file of it is on the list", "[volunteers]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const VolunteerId lis = volunteerOf(workspace, workspace.clock.today().addDays(300));
    CooperationPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::cooperation, .kind = RecordKind::Volunteer, .record = lis.value()});
    settle();
    clickOn(page, "printStatementButton");
    CHECK(desk.ask.asked().isEmpty());
    clickOn(*page.messages(), "messageActionButton"); // to the settings
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().page == page::settings);
    nameSender(workspace);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ark.pdf"));
    desk.ask.answer(path);
    clickOn(page, "printStatementButton");
    CHECK(QFileInfo(path).size() > 0);
    const QList<AuditEntry> lines = workspace.audit.lines(0, 0);
    CHECK(std::any_of(lines.cbegin(), lines.cend(),
                      [](const AuditEntry& line) { return line.purpose == QLatin1String("sheet.export"); }));
}

TEST_CASE("A plan over four appointments is proposed, changed at one of them, and saved only with a reason",
          "[volunteers][appointments]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const VolunteerId lis = volunteerOf(workspace, workspace.clock.today().addDays(300));
    bookWeeks(workspace, citizen, 4);
    const TabAlone<AppointmentsTab> alone(desk, citizen);
    CHECK_FALSE(named<RecordTable>(*alone.tab, "accompanimentTable")->isVisible());
    clickOn(*alone.tab, "accompanimentButton");
    FormDialog* form = shownDialog(*alone.tab, "accompanimentDialog");
    REQUIRE(form);
    CHECK(namelessControls(*form) == QStringList());
    const auto stage = [form](const char* name) { return named<QComboBox>(*form, name)->currentData(); };
    CHECK(stage("stage0Combo") == QVariant(static_cast<int>(AccompanimentStage::With)));
    CHECK(stage("stage3Combo") == QVariant(static_cast<int>(AccompanimentStage::Alone)));
    REQUIRE(choose(named<QComboBox>(*form, "stage0Combo"), QVariant(static_cast<int>(AccompanimentStage::AtTheDoor))));
    named<QSpinBox>(*form, "appointmentsSpin")->setValue(3);
    CHECK(stage("stage0Combo") == QVariant(static_cast<int>(AccompanimentStage::AtTheDoor))); // hers
    CHECK_FALSE(stage("stage3Combo").isValid());
    REQUIRE(choose(named<QComboBox>(*form, "volunteerCombo"), lis.value()));
    named<QComboBox>(*form, "volunteerCombo")->setFocus();
    saveForm();
    REQUIRE(shownDialog(*alone.tab, "accompanimentDialog"));
    CHECK_FALSE(named<QLabel>(*form, "reasonProblem")->text().isEmpty());
    named<QPlainTextEdit>(*form, "reasonEdit")->setFocus();
    type("aftalt");
    saveForm();
    REQUIRE_FALSE(shownDialog(*alone.tab, "accompanimentDialog"));
    const auto plan = workspace.accompaniments.current(citizen);
    REQUIRE(plan);
    CHECK(plan->appointments == 3);
    CHECK(plan->reason == QStringLiteral("aftalt"));
    CHECK(workspace.accompaniments.steps(plan->id).size() == 3);
    CHECK(named<RecordTable>(*alone.tab, "accompanimentTable")->isVisible());
    clickOn(*alone.tab, "endAccompanimentButton");
    CHECK_FALSE(workspace.accompaniments.current(citizen));
    CHECK_FALSE(named<RecordTable>(*alone.tab, "accompanimentTable")->isVisible());
    clickOn(*alone.page.messages(), "messageActionButton");
    CHECK(workspace.accompaniments.current(citizen));
}

TEST_CASE("The time and the way of a volunteer are written down after the appointment", "[volunteers][appointments]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    AccompanimentDraft draft;
    draft.plan.citizen = citizen;
    draft.plan.volunteer = volunteerOf(workspace, workspace.clock.today().addDays(300));
    draft.plan.begunOn = workspace.clock.today();
    draft.plan.reason = QStringLiteral("aftalt");
    bookWeeks(workspace, citizen, 1);
    draft.stages = {{workspace.appointments.forCitizen(citizen).first().appointment.id, AccompanimentStage::With}};
    REQUIRE(workspace.accompaniments.arrange(draft));
    desk.file.clock.moveTo(QDateTime(workspace.clock.today().addDays(3), QTime(15, 0)));
    const TabAlone<AppointmentsTab> alone(desk, citizen);
    clickOn(*alone.tab, "accompanimentTimeButton");
    FormDialog* form = shownDialog(*alone.tab, "accompanimentTimeDialog");
    REQUIRE(form);
    named<QLineEdit>(*form, "minutesEdit")->setFocus();
    type("90");
    named<QLineEdit>(*form, "kilometresEdit")->setFocus();
    type("12,5");
    saveForm();
    const AccompanimentStep told = workspace.accompaniments.steps(workspace.accompaniments.current(citizen)->id).first().step;
    CHECK(told.minutes == 90);
    CHECK(told.kilometres == 12.5);
}

TEST_CASE("The forms of volunteers that were begun are among the drafts and open again", "[volunteers][drafts]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    CooperationPage page(desk.context);
    Desk::show(page);
    const QList<DraftForm> forms = draftForms();
    const auto formOf = [&forms](const char* name) {
        return std::find_if(forms.cbegin(), forms.cend(),
                            [name](const DraftForm& one) { return one.name == QLatin1String(name); });
    };
    REQUIRE(formOf("volunteer/") != forms.cend());
    CHECK(formOf("volunteer/")->open(&page, desk.context, {}, QStringLiteral("0")));
    CHECK_FALSE(formOf("volunteer/")->open(&page, desk.context, {}, QStringLiteral("4711")));
    REQUIRE(formOf("accompaniment/") != forms.cend());
    CHECK(formOf("accompaniment/")->open(&page, desk.context, citizen, QString()));
    settle();
    CHECK(shownDialog(page, "accompanimentDialog"));
}

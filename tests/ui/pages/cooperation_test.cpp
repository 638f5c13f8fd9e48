// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/shipped_programmes.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/cooperation/cooperation_page.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/navigator.h"
#include "ui/slices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <algorithm>

using namespace brobygger;
using namespace brobygger::test;

namespace {

struct CooperationDesk {
    Desk desk;
    std::unique_ptr<CooperationPage> page;

    Workspace& workspace() { return desk.workspace(); }
    void show() {
        page = std::make_unique<CooperationPage>(desk.context);
        Desk::show(*page);
        settle();
    }
    void pushWithSpace(const char* button) const {
        page->activateWindow(); // once a dialog is gone
        named<QPushButton>(*page, button)->setFocus();
        press(Qt::Key_Space);
        settle();
    }
    void click(const char* button) const {
        QTest::mouseClick(named<QPushButton>(*page, button), Qt::LeftButton);
        settle();
    }
    void takeBack() const {
        QTest::mouseClick(named<QPushButton>(*page->messages(), "messageActionButton"), Qt::LeftButton);
        settle();
    }
    FormDialog* dialog(const char* name) const {
        const QList<FormDialog*> all = page->findChildren<FormDialog*>(QLatin1String(name));
        const auto shown = std::find_if(all.cbegin(), all.cend(), [](const FormDialog* one) { return one->isVisible(); });
        return shown == all.cend() ? nullptr : *shown;
    }
    static void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    RecordTable* table(const char* name) const { return named<RecordTable>(*page, name); }
    void bringForward(int tab) const {
        named<QTabWidget>(*page, "cooperationTabs")->setCurrentIndex(tab);
        settle();
    }
};

Commitment promised(const Workspace& workspace, QDate due) {
    Commitment commitment;
    commitment.promise = QStringLiteral("Kort status hver 14. dag");
    commitment.principle = Principle::Communication;
    commitment.agreedOn = workspace.clock.today().addDays(-60);
    commitment.dueOn = due;
    return commitment;
}

PartnerId aPartnerOf(Workspace& workspace, PartnerKind kind) {
    Partner partner;
    partner.name = QStringLiteral("Lægehuset");
    partner.kind = kind;
    partner.doctors = 3;
    return *workspace.partners.add(partner);
}

} // namespace

TEST_CASE("A commitment is entered and dropped, not without a reason, by keyboard", "[cooperation]") {
    CooperationDesk desk;
    desk.show();
    CHECK(namelessControls(*desk.page) == QStringList());
    desk.pushWithSpace("newCommitmentButton");
    FormDialog* form = desk.dialog("commitmentDialog");
    REQUIRE(form);
    CHECK(namelessControls(*form) == QStringList());
    named<QPlainTextEdit>(*form, "promiseEdit")->setFocus();
    type("Kort status hver 14. dag");
    CooperationDesk::save();
    REQUIRE(desk.workspace().commitments.all().size() == 1);
    const Commitment entered = desk.workspace().commitments.all().first().commitment;
    CHECK(entered.promise == QStringLiteral("Kort status hver 14. dag"));
    CHECK(entered.agreedOn == desk.workspace().clock.today());
    CHECK(desk.table("commitmentTable")->currentKey() == entered.id.toString());

    desk.pushWithSpace("settleCommitmentButton");
    FormDialog* how = desk.dialog("settleDialog");
    REQUIRE(how);
    REQUIRE(choose(named<QComboBox>(*how, "stateCombo"), static_cast<int>(CommitmentState::Dropped)));
    named<QPlainTextEdit>(*how, "saidEdit")->setFocus();
    CooperationDesk::save();
    REQUIRE(desk.dialog("settleDialog"));
    CHECK_FALSE(named<QLabel>(*how, "saidProblem")->text().isEmpty());
    type("Ingen læser den");
    CooperationDesk::save();
    REQUIRE_FALSE(desk.dialog("settleDialog"));
    CHECK(desk.workspace().commitments.find(entered.id)->state == CommitmentState::Dropped);
    CHECK(desk.table("commitmentTable")->records()->rowCount() == 0); // it waits no longer
    desk.takeBack();
    CHECK(desk.workspace().commitments.find(entered.id)->state == CommitmentState::Open);
    CHECK(desk.table("commitmentTable")->records()->rowCount() == 1);
}

TEST_CASE("The form that asks how it went shows new words and a new day only where they are asked for", "[cooperation]") {
    CooperationDesk desk;
    REQUIRE(desk.workspace().commitments.add(promised(desk.workspace(), {})));
    desk.show();
    desk.click("settleCommitmentButton");
    FormDialog* how = desk.dialog("settleDialog");
    REQUIRE(how);
    CHECK_FALSE(named<QPlainTextEdit>(*how, "promiseEdit")->isVisible());
    REQUIRE(choose(named<QComboBox>(*how, "stateCombo"), static_cast<int>(CommitmentState::Changed)));
    settle();
    CHECK(named<QPlainTextEdit>(*how, "promiseEdit")->isVisible());
    CHECK(named<QPlainTextEdit>(*how, "promiseEdit")->toPlainText() == QStringLiteral("Kort status hver 14. dag"));
}

TEST_CASE("The list shows one principle, and the settled ones when they are asked for", "[cooperation]") {
    CooperationDesk desk;
    Workspace& workspace = desk.workspace();
    const auto kept = workspace.commitments.add(promised(workspace, {}));
    REQUIRE(kept);
    REQUIRE(workspace.commitments.settle({kept->id, workspace.clock.today(), CommitmentState::Kept, {}, {}, {}}));
    Commitment other = promised(workspace, {});
    other.principle = Principle::Backbone;
    REQUIRE(workspace.commitments.add(other));
    desk.show();
    RecordTable* table = desk.table("commitmentTable");
    CHECK(table->records()->rowCount() == 1);
    named<QCheckBox>(*desk.page, "commitmentSettledCheck")->click();
    CHECK(table->records()->rowCount() == 2);
    REQUIRE(choose(named<QComboBox>(*desk.page, "commitmentPrincipleCombo"), QStringLiteral("communication")));
    CHECK(table->records()->rowCount() == 1);
    CHECK(table->currentKey() == kept->id.toString());
}

TEST_CASE("From I dag a late commitment and an agreement to renew lead to their rows", "[cooperation][agenda]") {
    CooperationDesk desk;
    Workspace& workspace = desk.workspace();
    const QDate today = workspace.clock.today();
    REQUIRE(workspace.commitments.add(promised(workspace, {})));
    const auto late = workspace.commitments.add(promised(workspace, today.addDays(-18)));
    PartnerAgreement agreement;
    agreement.partner = aPartnerOf(workspace, PartnerKind::Clinic);
    agreement.title = QStringLiteral("Samarbejdsaftale");
    agreement.from = today.addDays(-300);
    agreement.renewOn = today;
    const auto due = workspace.agreements.add(agreement);
    REQUIRE(late);
    REQUIRE(due);
    const QList<AgendaItem> items = workspace.agenda.items(today).items;
    REQUIRE(items.size() == 2);
    desk.show();
    for (const AgendaItem& item : items) {
        const Target target = targetOf(item);
        CHECK(target.page == page::cooperation);
        desk.page->openTarget(target);
        settle();
        const bool isCommitment = item.kind == AgendaKind::CommitmentDue;
        CHECK(desk.table(isCommitment ? "commitmentTable" : "agreementTable")->isVisible());
        CHECK(desk.table(isCommitment ? "commitmentTable" : "agreementTable")->currentKey() ==
              (isCommitment ? late->id.toString() : due->id.toString()));
    }
}

TEST_CASE("A contact person is entered as the main contact, changed and removed, with the mouse", "[cooperation]") {
    CooperationDesk desk;
    const PartnerId partner = aPartnerOf(desk.workspace(), PartnerKind::Municipal);
    desk.show();
    desk.page->openTarget({.page = page::cooperation, .kind = RecordKind::Partner, .record = partner.value()});
    settle();
    desk.click("newPartnerPersonButton");
    FormDialog* form = desk.dialog("partnerPersonDialog");
    REQUIRE(form);
    CHECK(namelessControls(*form) == QStringList());
    named<QLineEdit>(*form, "nameEdit")->setFocus();
    type("Merete Eksempel");
    named<QCheckBox>(*form, "isMainCheck")->click();
    CooperationDesk::save();
    REQUIRE(desk.workspace().partners.persons(partner).size() == 1);
    CHECK(desk.workspace().partners.persons(partner).first().isMain);
    CHECK(desk.table("partnerPersonTable")->records()->rowCount() == 1);
    desk.click("removePartnerPersonButton");
    CHECK(desk.workspace().partners.persons(partner).isEmpty());
    desk.takeBack();
    CHECK(desk.workspace().partners.persons(partner).size() == 1);
}

TEST_CASE("Clinics stand with their referrals and what the programme expects, with its source", "[cooperation]") {
    CooperationDesk desk;
    Workspace& workspace = desk.workspace();
    REQUIRE(workspace.programmes.use(*shippedProgramme(QStringLiteral("vesterbro-sydhavnen"))));
    IncomingDraft draft;
    draft.referral.citizen = aCitizen(workspace).id;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.partner = aPartnerOf(workspace, PartnerKind::Clinic);
    draft.referral.receivedOn = workspace.clock.today();
    REQUIRE(workspace.incomingReferrals.receive(draft));
    desk.show();
    desk.bringForward(3);
    RecordTable* table = desk.table("clinicTable");
    REQUIRE(table->records()->rowCount() == 1);
    const auto cellOf = [table](int column) { return table->records()->index(0, column).data().toString(); };
    CHECK(cellOf(2) == QStringLiteral("1"));
    CHECK(cellOf(3) == QStringLiteral("3 til 6")); // three doctors on the one working day of the month so far
    CHECK(named<QLabel>(*desk.page, "clinicSentence")->text().contains(QStringLiteral("002")));
    REQUIRE(choose(named<QComboBox>(*desk.page, "clinicPeriodCombo"), 1)); // last month
    settle();
    CHECK(cellOf(2) == QStringLiteral("0"));
}

TEST_CASE("A form of the cooperation that was begun and left is among the drafts and opens again", "[cooperation][drafts]") {
    CooperationDesk desk;
    const auto added = desk.workspace().commitments.add(promised(desk.workspace(), {}));
    REQUIRE(added);
    desk.show();
    desk.click("settleCommitmentButton");
    FormDialog* begun = desk.dialog("settleDialog");
    REQUIRE(begun);
    named<QPlainTextEdit>(*begun, "saidEdit")->setFocus();
    type("Sker hver fredag");
    begun->leave(); // as at the lock
    delete begun;
    const QList<DraftForm> forms = draftForms();
    const auto formOf = [&forms](const char* name) {
        return std::find_if(forms.cbegin(), forms.cend(),
                            [name](const DraftForm& one) { return one.name == QLatin1String(name); });
    };
    const auto settling = formOf("commitment-settle/");
    REQUIRE(settling != forms.cend());
    CHECK_FALSE(settling->open(desk.page.get(), desk.desk.context, {}, QStringLiteral("4711")));
    REQUIRE(settling->open(desk.page.get(), desk.desk.context, {}, added->id.toString()));
    settle();
    REQUIRE(desk.dialog("settleDialog"));
    CHECK(named<QPlainTextEdit>(*desk.dialog("settleDialog"), "saidEdit")->toPlainText() == QStringLiteral("Sker hver fredag"));
    for (const char* name : {"commitment/", "agreement/"}) {
        REQUIRE(formOf(name) != forms.cend());
        CHECK(formOf(name)->open(desk.page.get(), desk.desk.context, {}, QStringLiteral("0")));
        CHECK_FALSE(formOf(name)->open(desk.page.get(), desk.desk.context, {}, QStringLiteral("4711")));
    }
}

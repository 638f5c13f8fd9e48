// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offer.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/key_list.h"
#include "ui/kit/forms/person_number_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/referrals/referrals_page.h"
#include "ui/shell/navigator.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
IncomingReferralId received(Workspace& workspace, CitizenId citizen, QDate on) {
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = on;
    const auto id = workspace.incomingReferrals.receive(draft);
    REQUIRE(id);
    return id->id;
}

QString cell(const RecordTable& table, int row, int column) { return table.records()->index(row, column).data().toString(); }

OutgoingReferralId draftedTo(Workspace& workspace, CitizenId citizen) {
    Offer offer;
    offer.name = QStringLiteral("Gåfællesskab (eksempel)");
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = *workspace.offers.add(offer);
    const auto drafted = workspace.outgoingReferrals.draft(referral);
    REQUIRE(drafted);
    return drafted->id;
}
/// Opens the form of a new referral over the page.
FormDialog* newReferral(ReferralsPage& page) {
    named<QPushButton>(page, "newReferralButton")->click();
    auto* dialog = named<FormDialog>(page, "incomingDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    return dialog;
}

/// Esc keeps what was typed as a draft, and the message opens it again.
FormDialog* putAsideAndReopened(ReferralsPage& page) {
    press(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    named<QPushButton>(*page.messages(), "messageActionButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "incomingDialog");
    REQUIRE(dialog);
    return dialog;
}

} // namespace

TEST_CASE("Where no referral to an offer is a draft but there are others, the list says where they are", "[referrals]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    ReferralsPage page(desk.context);
    Desk::show(page);
    auto* table = named<RecordTable>(page, "outboxTable");
    auto* tabs = page.findChild<QTabWidget*>();
    REQUIRE(tabs);
    tabs->setCurrentWidget(table->parentWidget());
    const OutgoingReferralId sent = draftedTo(workspace, aCitizen(workspace).id);
    REQUIRE(workspace.outgoingReferrals.send(sent, QDate(2026, 11, 2), QStringLiteral("phone"), QStringLiteral("ringet")));
    auto* views = named<QComboBox>(page, "outgoingViewCombo");
    REQUIRE(choose(views, static_cast<int>(OutgoingView::Drafts)));
    CHECK(table->records()->rowCount() == 0);
    CHECK(table->accessibleDescription() ==
          QStringLiteral("Ingen henvisning af den slags nu. Vælg »Alle« for at se de andre."));
}

TEST_CASE("A referral from a new clinic is typed in by keyboard alone, person first", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    REQUIRE(QApplication::focusWidget() == named<QLineEdit>(*dialog, "givenNameEdit"));
    type("Åse");
    press(Qt::Key_Tab);
    type("Øster");
    named<QComboBox>(*dialog, "sourceCombo")->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down); // past the invitation to choose
    named<QComboBox>(*dialog, "partnerCombo")->setFocus();
    type("Lægerne på Torvet");
    named<QComboBox>(*dialog, "personCombo")->setFocus();
    type("Læge Holm");
    named<QPlainTextEdit>(*dialog, "reasonEdit")->setFocus();
    type("kommer ikke ud");
    press(Qt::Key_Return, Qt::ControlModifier);

    const auto rows = desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().citizenName == QStringLiteral("Åse Øster"));
    CHECK(rows.first().partnerName == QStringLiteral("Lægerne på Torvet"));
    CHECK(rows.first().personName == QStringLiteral("Læge Holm"));
    CHECK(rows.first().referral.reason == QStringLiteral("kommer ikke ud"));
    CHECK(rows.first().referral.receivedOn == desk.file.clock.today());
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().citizen == rows.first().referral.citizen);
    CHECK(named<RecordTable>(page, "inboxTable")->records()->rowCount() == 1);

    // It is said, and taken back with the person and the clinic; then one is back at the referrals.
    CHECK(page.messages()->text() == QStringLiteral("Henvisningen er modtaget."));
    named<QPushButton>(*page.messages(), "messageActionButton")->click();
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 0);
    CHECK(desk.navigator.opened.last().page == page::referrals);
}

TEST_CASE("Somebody who is there already is offered with the reason, and used instead of a new person", "[referrals]") {
    Desk desk;
    const Citizen bente = aCitizen(desk.workspace());
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    type("Mikkelsen");
    press(Qt::Key_Tab);
    type("Bente");
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto* offered = named<QPushButton>(*dialog, "duplicate1Button");
            return offered && offered->isVisible() && !offered->accessibleDescription().isEmpty();
        },
        3000));
    const QPointer duplicate = named<QPushButton>(*dialog, "duplicate1Button");
    duplicate->setFocus();
    REQUIRE(duplicate->hasFocus());
    press(Qt::Key_Space);
    CHECK(named<QLabel>(*dialog, "chosenPersonLabel")->text().contains(bente.fullName()));
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
    CHECK(desk.workspace().incomingReferrals.forCitizen(bente.id).size() == 1);
}

TEST_CASE("Whether the citizen knows of a new referral is kept as it was answered, and nothing is kept where nobody said",
          "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    QTest::keyClicks(named<QLineEdit>(*dialog, "givenNameEdit"), QStringLiteral("Mads"));
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    std::optional<bool> answer;
    SECTION("nobody said") {}
    SECTION("no") { answer = false; }
    if (answer) {
        REQUIRE(choose(named<QComboBox>(*dialog, "citizenIsInformedCombo"), *answer));
    }
    dialog->submit();
    const auto rows = desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().referral.citizenIsInformed == answer);
}

TEST_CASE("What is missing in a referral is said at the field and nothing is saved", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    dialog->submit();
    CHECK(dialog->isVisible());
    // Everything that is missing is named at once, and one begins with the first.
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("givenName")).isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("source")).isEmpty());
    CHECK(focused() == named<QLineEdit>(*dialog, "givenNameEdit"));
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("givenName")).isEmpty());
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
}

TEST_CASE("A CPR number in a referral that was put aside is seen again, erased and put right", "[referrals][drafts]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    type("Åse");
    dialog->form()->field(QStringLiteral("personNumber"))->setFocus();
    type("310250-1234");
    dialog = putAsideAndReopened(page);
    auto* number = qobject_cast<PersonNumberField*>(dialog->form()->field(QStringLiteral("personNumber")));
    REQUIRE(number);
    QTest::mouseClick(named<QToolButton>(*number, "revealButton"), Qt::LeftButton);
    CHECK(number->edit()->text() == QStringLiteral("310250-1234"));
    QTest::mouseClick(named<QToolButton>(*number, "revealButton"), Qt::LeftButton);
    number->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    type("2512489996");
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto rows = desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(desk.workspace().citizens.find(rows.first().referral.citizen)->personNumber == QStringLiteral("2512489996"));
}

TEST_CASE("The CPR number of a new referral fills in the birth date, and one that was typed stays", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    auto* birth = named<DateField>(*dialog, "birthDateDate");
    QWidget* number = dialog->form()->field(QStringLiteral("personNumber"));
    REQUIRE(birth);
    const auto typeNumber = [number](const char* digits) {
        number->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(digits);
    };
    typeNumber("251248999");
    CHECK(birth->isEmpty());
    typeNumber("2512489996");
    CHECK(birth->date().value_or(QDate()) == QDate(1948, 12, 25));
    typeNumber("070392-1234"); // it was another person's
    CHECK(birth->date().value_or(QDate()) == QDate(1992, 3, 7));
    birth->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type("08-03-1992");
    press(Qt::Key_Tab);
    typeNumber("2512489996");
    CHECK(birth->date().value_or(QDate()) == QDate(1992, 3, 8));
}

TEST_CASE("The birth date of a referral that was put aside follows its number when that is put right", "[referrals][drafts]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    type("Åse");
    dialog->form()->field(QStringLiteral("personNumber"))->setFocus();
    type("070392-1234"); // mistyped
    dialog = putAsideAndReopened(page);
    auto* birth = named<DateField>(*dialog, "birthDateDate");
    REQUIRE(birth->date().value_or(QDate()) == QDate(1992, 3, 7));
    dialog->form()->field(QStringLiteral("personNumber"))->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type("251248-9996");
    CHECK(birth->date().value_or(QDate()) == QDate(1948, 12, 25));
}

TEST_CASE("A CPR number that cannot be one is marked in a new referral when the field is left", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    const QString field = QStringLiteral("personNumber");
    dialog->form()->field(field)->setFocus();
    type("310258-1234");
    press(Qt::Key_Tab);
    CHECK(QTest::qWaitFor([&] { return !dialog->form()->problemAt(field).isEmpty(); }));
    // It is not called wrong any more while it is put right.
    dialog->form()->field(field)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type("251248-9996");
    press(Qt::Key_Tab);
    settle();
    CHECK(dialog->form()->problemAt(field).isEmpty());
}

TEST_CASE("A CPR number that cannot be one is marked again when the referral that was put aside comes back",
          "[referrals][drafts]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    const QString field = QStringLiteral("personNumber");
    dialog->form()->field(field)->setFocus();
    type("310258-1234");
    dialog = putAsideAndReopened(page);
    CHECK(QTest::qWaitFor([&] { return !dialog->form()->problemAt(field).isEmpty(); }));
    named<QPushButton>(*dialog->messages(), "messageActionButton")->click(); // begins anew
    settle();
    CHECK(dialog->form()->problemAt(field).isEmpty());
}

TEST_CASE("A new referral with the CPR number of somebody who is there makes no second citizen", "[referrals]") {
    Desk desk;
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.surname = QStringLiteral("Berggren");
    nancy.personNumber = QStringLiteral("2512489996");
    REQUIRE(desk.workspace().citizens.add(nancy));
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    type("Nanna");
    dialog->form()->field(QStringLiteral("personNumber"))->setFocus();
    type("251248-9996");
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    dialog->submit();
    CHECK(dialog->isVisible());
    CHECK(dialog->form()
              ->problemAt(QStringLiteral("personNumber"))
              .contains(QStringLiteral(
                  "Der er allerede en borger med dette CPR-nummer: Vælg borgeren nedenfor, eller ret nummeret.")));
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
}

TEST_CASE("In a new referral one of the two names is marked as needed until there is one", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    auto* givenName = named<QLineEdit>(*dialog, "givenNameEdit");
    CHECK(givenName->accessibleName() == QStringLiteral("Fornavn, skal udfyldes"));
    named<QLineEdit>(*dialog, "surnameEdit")->setText(QStringLiteral("Øster"));
    CHECK(givenName->accessibleName() == QStringLiteral("Fornavn"));
}

TEST_CASE("What came in or went out today says so instead of counting no days", "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const QDate today = desk.file.clock.today();
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = today;
    draft.newPartner = Partner();
    draft.newPartner->name = QStringLiteral("Klinikken");
    REQUIRE(desk.workspace().incomingReferrals.receive(draft));
    const auto sent = draftedTo(desk.workspace(), citizen);
    REQUIRE(desk.workspace().outgoingReferrals.send(sent, today, QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    ReferralsPage page(desk.context);
    Desk::show(page);
    CHECK(cell(*named<RecordTable>(page, "inboxTable"), 0, 0) == QStringLiteral("Modtaget i dag"));
    auto* tabs = named<QTabWidget>(page, "referralTabs");
    tabs->setCurrentIndex(1);
    CHECK(cell(*named<RecordTable>(page, "outboxTable"), 0, 3) == QStringLiteral("Sendt i dag"));
    tabs->setCurrentIndex(2);
    CHECK(cell(*named<RecordTable>(page, "unansweredTable"), 0, 4) == QStringLiteral("i dag"));
}

TEST_CASE("The inbox shows the days past the deadline, and Enter records attempts until one reaches the citizen",
          "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto id = received(desk.workspace(), citizen, desk.file.clock.today().addDays(-6));
    ReferralsPage page(desk.context);
    auto* table = named<RecordTable>(page, "inboxTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    CHECK(cell(*table, 0, 0) == QStringLiteral("Overskredet: 1 dag"));

    table->setFocus();
    press(Qt::Key_Return);
    auto* dialog = named<FormDialog>(page, "contactDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    type("opkald");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_2); // no answer
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 1).first().attempts == 1);
    CHECK(cell(*table, 0, 0) == QStringLiteral("Overskredet: 1 dag"));
    CHECK(page.messages()->text().contains(QStringLiteral("03-11-2026")));

    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    page.activateWindow();
    QApplication::processEvents();
    table->setFocus();
    press(Qt::Key_Return);
    QApplication::processEvents();
    type("opkald");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_1); // reached
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(table->records()->rowCount() == 0);
    CHECK(desk.workspace().incomingReferrals.find(id)->firstContactOn == desk.file.clock.today());
}

TEST_CASE("Enter on a draft opens its letter; sent without one it asks why, and goes on to completed", "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto id = draftedTo(desk.workspace(), citizen);
    ReferralsPage page(desk.context);
    auto* table = named<RecordTable>(page, "outboxTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    page.openTarget({.page = page::referrals, .kind = RecordKind::OutgoingReferral, .record = id.value()});
    CHECK(named<QPushButton>(page, "letterButton")->isVisible());
    CHECK_FALSE(named<QPushButton>(page, "acceptButton")->isVisible());
    press(Qt::Key_Return);
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first() ==
          Target{page::citizens, citizen, tab::documents, RecordKind::OutgoingReferral, id.value(), {}});

    named<QPushButton>(page, "sendButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "referralStepDialog");
    REQUIRE(dialog);
    REQUIRE(choose(named<QComboBox>(*dialog, "viaCombo"), QStringLiteral("phone")));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("reason")).isEmpty());
    CHECK(desk.workspace().outgoingReferrals.find(id)->state == OutgoingState::Draft);
    named<QPlainTextEdit>(*dialog, "reasonEdit")->setPlainText(QStringLiteral("ringede sammen med borgeren"));
    dialog->submit();
    CHECK(desk.workspace().outgoingReferrals.find(id)->state == OutgoingState::Sent);
    CHECK(desk.workspace().outgoingReferrals.find(id)->sentReason == QStringLiteral("ringede sammen med borgeren"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const auto step = [&] {
        page.activateWindow();
        QApplication::processEvents();
        table->setFocus();
        press(Qt::Key_Return);
        QApplication::processEvents();
        press(Qt::Key_Return, Qt::ControlModifier);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return desk.workspace().outgoingReferrals.find(id)->state;
    };
    CHECK(step() == OutgoingState::Accepted);
    CHECK(step() == OutgoingState::Started);
    CHECK(step() == OutgoingState::Completed);
}

TEST_CASE("Who comes along in the referral comes along to the first appointment that is booked from it", "[referrals]") {
    Desk desk;
    const auto id = draftedTo(desk.workspace(), aCitizen(desk.workspace()).id);
    OutgoingReferral referral = *desk.workspace().outgoingReferrals.find(id);
    QString kind;
    QString name;
    SECTION("somebody by name") {
        referral.companion = QStringLiteral("Lone fra opgangen");
        kind = QStringLiteral("other");
        name = referral.companion;
    }
    SECTION("somebody whose kind is said") {
        referral.companion = QStringLiteral("Frivillig: Karen");
        kind = QStringLiteral("volunteer");
        name = referral.companion;
    }
    SECTION("the kind alone") {
        referral.companion = QStringLiteral("pårørende");
        kind = QStringLiteral("relative");
    }
    SECTION("the first kind that is named") {
        referral.companion = QStringLiteral("Frivillig eller pårørende");
        kind = QStringLiteral("volunteer");
        name = referral.companion;
    }
    SECTION("a word that only begins like a kind") {
        referral.companion = QStringLiteral("Karen fra Frivilligcentret");
        kind = QStringLiteral("other");
        name = referral.companion;
    }
    SECTION("a kind that is retired") {
        Workspace& workspace = desk.workspace();
        REQUIRE(workspace.codeLists.retire(QStringLiteral("companion"), QStringLiteral("volunteer"), workspace.clock.today()));
        referral.companion = QStringLiteral("Frivillig: Karen");
        kind = QStringLiteral("other");
        name = referral.companion;
    }
    SECTION("nobody") {
        referral.companion =
            QString::fromStdString(GENERATE(as<std::string>(), "kommer alene", "Ingen", "ingen pårørende", "Selv.",
                                            "kommer selv", "Alene", "uden ledsager", "nobody", "None", "alone"));
        INFO(referral.companion.toStdString());
        kind = QStringLiteral("none");
    }
    REQUIRE(desk.workspace().outgoingReferrals.change(referral));
    ReferralsPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::referrals, .kind = RecordKind::OutgoingReferral, .record = id.value()});
    named<QPushButton>(page, "bookFirstButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    CHECK(named<QComboBox>(*dialog, "companionCombo")->currentData().toString() == kind);
    CHECK(named<QLineEdit>(*dialog, "companionNameEdit")->text() == name);
}

TEST_CASE("What a withdrawn consent forbids is greyed and says why", "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto id = draftedTo(desk.workspace(), citizen);
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("Brobyggeren");
    consent.offer = desk.workspace().outgoingReferrals.find(id)->offer;
    consent.toWhom = desk.workspace().offers.find(consent.offer)->name;
    consent.kinds = {QStringLiteral("contact")};
    consent.purpose = QStringLiteral("at komme i gang");
    consent.form = QStringLiteral("oral");
    consent.givenOn = desk.file.clock.today();
    const auto recorded = desk.workspace().consents.record(consent);
    REQUIRE(recorded);
    REQUIRE(desk.workspace().consents.withdraw(recorded->id, desk.file.clock.today()));
    ReferralsPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::referrals, .kind = RecordKind::OutgoingReferral, .record = id.value()});
    CHECK_FALSE(named<QPushButton>(page, "letterButton")->isEnabled());
    CHECK_FALSE(named<QPushButton>(page, "sendButton")->isEnabled());
    CHECK(named<QPushButton>(page, "sendButton")->toolTip().contains(QStringLiteral("samtykke")));
    CHECK(named<QPushButton>(page, "cancelReferralButton")->isEnabled());
}

TEST_CASE("An offer's no asks for the reason, and can be taken back", "[referrals]") {
    Desk desk;
    const auto id = draftedTo(desk.workspace(), aCitizen(desk.workspace()).id);
    REQUIRE(desk.workspace().outgoingReferrals.send(id, desk.file.clock.today(), QStringLiteral("letter"),
                                                    QStringLiteral("aftalt mundtligt")));
    ReferralsPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::referrals, .kind = RecordKind::OutgoingReferral, .record = id.value()});
    named<QPushButton>(page, "declineButton")->setFocus();
    press(Qt::Key_Space);
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "referralStepDialog");
    REQUIRE(dialog);
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("reason")).isEmpty());
    named<QComboBox>(*dialog, "reasonCombo")->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().outgoingReferrals.find(id)->state == OutgoingState::DeclinedByOffer);
    CHECK_FALSE(page.messages()->text().isEmpty());
}

TEST_CASE("A referrer without an answer stands on the list until it is taken down that one was sent", "[referrals]") {
    Desk desk;
    IncomingDraft draft;
    draft.referral.citizen = aCitizen(desk.workspace()).id;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = desk.file.clock.today();
    draft.newPartner = Partner();
    draft.newPartner->name = QStringLiteral("Klinikken");
    REQUIRE(desk.workspace().incomingReferrals.receive(draft));
    ReferralsPage page(desk.context);
    auto* table = named<RecordTable>(page, "unansweredTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    named<QTabWidget>(page, "referralTabs")->setCurrentIndex(2);
    REQUIRE(table->records()->rowCount() == 1);
    CHECK(cell(*table, 0, 0) == QStringLiteral("Klinikken"));
    table->setFocus();
    press(Qt::Key_Return);
    QApplication::processEvents();
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(table->records()->rowCount() == 0);
}

TEST_CASE("A clinic gets its numbers: an EAN number with a wrong digit is refused at its field, and the change is taken back",
          "[referrals]") {
    Desk desk;
    Partner clinic;
    clinic.name = QStringLiteral("Klinikken");
    const PartnerId id = *desk.workspace().partners.add(clinic);
    ReferralsPage page(desk.context);
    auto* table = named<RecordTable>(page, "partnerTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    page.openTarget({.page = page::referrals, .kind = RecordKind::Partner, .record = id.value()});
    REQUIRE(table->records()->rowCount() == 1);
    press(Qt::Key_Return);
    auto* dialog = named<FormDialog>(page, "partnerDialog");
    REQUIRE(dialog);
    CHECK(namelessControls(*dialog).isEmpty());
    auto* ean = named<QLineEdit>(*dialog, "eanEdit");
    ean->setFocus();
    type("5790000121527");
    press(Qt::Key_Tab);
    CHECK(dialog->form()->problemAt(QStringLiteral("ean")).contains(QStringLiteral("EAN-nummer")));
    named<QLineEdit>(*dialog, "sorEdit")->setFocus();
    type("9537 4100 0016 009");
    press(Qt::Key_Tab);
    CHECK(dialog->form()->problemAt(QStringLiteral("sor")).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().partners.find(id)->ean.isEmpty());
    CHECK(ean->hasFocus());
    CHECK(dialog->form()->problemAt(QStringLiteral("ean")).contains(QStringLiteral("EAN-nummer")));
    press(Qt::Key_A, Qt::ControlModifier);
    type("57 90000 12152 6");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().partners.find(id)->ean == QStringLiteral("5790000121526"));
    CHECK(desk.workspace().partners.find(id)->sor == QStringLiteral("953741000016009"));
    CHECK(cell(*table, 0, 3).contains(QStringLiteral("5790000121526")));
    page.messages()->findChild<QPushButton*>()->click();
    CHECK(desk.workspace().partners.find(id)->ean.isEmpty());
}

TEST_CASE("Everything on the page of referrals and in its form has a name to be read aloud", "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    received(desk.workspace(), citizen, desk.file.clock.today());
    draftedTo(desk.workspace(), citizen);
    ReferralsPage page(desk.context);
    Desk::show(page);
    named<QPushButton>(page, "newReferralButton")->click();
    QApplication::processEvents();
    CHECK(namelessControls(page).join(QLatin1Char('\n')).toStdString().empty());
}

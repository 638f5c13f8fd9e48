// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/citizens/consent_words.h"
#include "ui/kit/behaviour/tab_order.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/privacy/privacy_tab.h"
#include "ui/shared/referrals/letter_target.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct AroundPrivacy : TabAlone<PrivacyTab> {
    using TabAlone::TabAlone;
    RecordTable* consents = named<RecordTable>(*tab, "consentsTable");

    FormDialog* dialog(const char* name) {
        QApplication::processEvents();
        auto* found = named<FormDialog>(*tab, name);
        REQUIRE(found);
        return found;
    }
    QString state() const { return consents->records()->index(0, 4).data().toString(); }
};

void tick(FormDialog* dialog, const char* kind) {
    named<QCheckBox>(*dialog, kind)->setFocus();
    press(Qt::Key_Space);
}

void write(FormDialog* dialog, const char* field, const char* words) {
    named<QLineEdit>(*dialog, field)->setFocus();
    named<QLineEdit>(*dialog, field)->selectAll();
    type(words);
}

/// Who lets whom have something, and what for.
void writeParties(FormDialog* dialog, const char* from, const char* to, const char* purpose) {
    write(dialog, "fromWhomEdit", from);
    write(dialog, "toWhomEdit", to);
    write(dialog, "purposeEdit", purpose);
}

/// All of an ordinary consent but how it was given.
void fillConsent(FormDialog* dialog) {
    writeParties(dialog, "Brobyggeren", "Mandagsklubben (eksempel)", "at komme i gang");
    tick(dialog, "contactKindCheck");
}
} // namespace

TEST_CASE("Who comes to a citizen without consents stands at the button for a new one, and later in their list", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundPrivacy around(desk, citizen);
    focusInto(*around.tab);
    CHECK(focused()->objectName() == QStringLiteral("newConsentButton"));
    aConsent(desk.workspace(), citizen);
    QApplication::processEvents();
    focusInto(*around.tab);
    CHECK(focused()->objectName() == QStringLiteral("consentsTable"));
}

TEST_CASE("Everything that is missing in a consent is named at once", "[privacy]") {
    Desk desk;
    AroundPrivacy around(desk, aCitizen(desk.workspace()).id);
    desk.actions.trigger(command::newConsent.toString());
    FormDialog* dialog = around.dialog("consentDialog");
    press(Qt::Key_Return, Qt::ControlModifier);
    for (const char* field : {"purpose", "toWhom", "kinds", "form"}) {
        INFO(field);
        CHECK_FALSE(dialog->form()->problemAt(QLatin1String(field)).isEmpty());
    }
    CHECK(dialog->form()->problemAt(QStringLiteral("givenOn")).isEmpty()); // today stands there
}

TEST_CASE("No field of a new consent is cut at the bottom edge, however low the dialog is", "[privacy]") {
    Desk desk;
    AroundPrivacy around(desk, aCitizen(desk.workspace()).id);
    desk.actions.trigger(command::newConsent.toString());
    FormDialog* dialog = around.dialog("consentDialog");
    const QWidget* kinds = dialog->form()->field(QStringLiteral("kinds"));
    int looked = 0;
    for (int height = 440; height <= 640; height += 13) {
        dialog->resize(dialog->width(), height);
        QApplication::processEvents();
        const QWidget* place = dialog->form()->parentWidget(); // what shows the form
        const int end = place->height();
        for (const QWidget* part : dialog->form()->placed()) {
            const int top = part->mapTo(place, QPoint(0, 0)).y();
            if (part->isHidden() || part->isAncestorOf(kinds) || dialog->form()->height() <= end) {
                continue; // the kinds of information are as high as half a dialog, and may be cut
            }
            ++looked;
            INFO("a part at " << top << " px in a dialog of " << height << " px");
            CHECK_FALSE((top < end && top + part->height() > end));
        }
    }
    CHECK(looked > 0);
}

TEST_CASE("A consent is recorded by keyboard, is in force, and is withdrawn with a task", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundPrivacy around(desk, citizen);
    QAbstractItemModelTester tester(around.consents->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.actions.trigger(command::newConsent.toString());
    FormDialog* dialog = around.dialog("consentDialog");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("form")).isEmpty());
    fillConsent(dialog);
    REQUIRE(choose(named<QComboBox>(*dialog, "formCombo"), QStringLiteral("written")));
    tick(dialog, "healthKindCheck");
    auto* validTo = named<DateField>(*dialog, "validToDate")->edit();
    validTo->setFocus();
    validTo->selectAll();
    type("03-11-2027");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->form()->problemAt(QStringLiteral("validTo")).contains(QStringLiteral("senest et år")));
    validTo->setFocus();
    validTo->selectAll();
    type("02-11-2027");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(around.consents->records()->rowCount() == 1);
    CHECK(around.state() == QStringLiteral("gælder"));
    CHECK(desk.workspace().consents.forCitizen(citizen).first().kinds ==
          QStringList{QStringLiteral("contact"), QStringLiteral("health")});

    QApplication::processEvents();
    Desk::show(around.page);
    named<QPushButton>(*around.tab, "withdrawButton")->setFocus();
    press(Qt::Key_Space);
    around.dialog("withdrawDialog")->submit();
    QApplication::processEvents();
    CHECK(around.state() == QStringLiteral("trukket tilbage"));
    CHECK(desk.workspace().todos.forCitizen(citizen).size() == 1);
    CHECK_FALSE(named<QPushButton>(*around.tab, "withdrawButton")->isEnabled());
    CHECK(named<RecordTable>(*around.tab, "sharingTable")->records()->rowCount() == 2);

    around.page.messages()->findChild<QPushButton*>()->click(); // taken back
    CHECK(around.state() == QStringLiteral("gælder"));
}

TEST_CASE("Passing on without consent is recorded with law and reason", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundPrivacy around(desk, citizen);
    desk.actions.trigger(QStringLiteral("consent.legal_basis"));
    FormDialog* dialog = around.dialog("consentDialog");
    writeParties(dialog, "Kommunen", "Akutmodtagelsen", "akut hjælp");
    tick(dialog, "healthKindCheck");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("legalBasis")).isEmpty());
    auto* law = named<QComboBox>(*dialog, "legalBasisCombo");
    REQUIRE(choose(law, QStringLiteral("vital_interest")));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("reason")).isEmpty());
    write(dialog, "reasonEdit", "kunne ikke spørges");
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<Consent> kept = desk.workspace().consents.forCitizen(citizen);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().basis == ConsentBasis::LegalBasis);
    CHECK(kept.first().legalBasis == QStringLiteral("vital_interest"));
}

TEST_CASE("Without consent only laws are offered, and those for what happens: passing on or obtaining", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundPrivacy around(desk, citizen);
    desk.actions.trigger(QStringLiteral("consent.legal_basis"));
    FormDialog* dialog = around.dialog("consentDialog");
    const auto* law = named<QComboBox>(*dialog, "legalBasisCombo");
    const auto offers = [law](const char* code) { return law->findData(QLatin1String(code)) >= 0; };
    CHECK_FALSE(offers("none"));
    CHECK_FALSE(offers("retssikkerhedsloven_11a"));
    CHECK(offers("forvaltningsloven_28"));
    REQUIRE(choose(named<QComboBox>(*dialog, "directionCombo"), static_cast<int>(ConsentDirection::Obtain)));
    CHECK_FALSE(offers("none"));
    CHECK(offers("retssikkerhedsloven_11a"));
    CHECK_FALSE(offers("forvaltningsloven_28"));
    CHECK(offers("vital_interest"));
}

TEST_CASE("The information sheet is printed from here and dated", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundPrivacy around(desk, citizen);
    named<QPushButton>(*around.tab, "printSheetButton")->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().tab == tab::documents);
    CHECK(desk.navigator.opened.first() == informationSheetTarget(citizen));
    named<QPushButton>(*around.tab, "sheetGivenButton")->click();
    around.dialog("sheetDialog")->submit();
    QApplication::processEvents();
    CHECK(named<QLabel>(*around.tab, "sheetLabel")->text().contains(QStringLiteral("02-11-2026")));
}

TEST_CASE("Who comes for the information sheet stands at its button, not at the one for a new consent", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundPrivacy around(desk, citizen);
    focusInto(*around.tab);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    CHECK(focused()->objectName() == QStringLiteral("printSheetButton"));
}

TEST_CASE("For an offer the form comes with the offer and what its letter says", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Offer offer;
    offer.name = QStringLiteral("Gåholdet (eksempel)");
    const auto id = desk.workspace().offers.add(offer);
    REQUIRE(id);
    AroundPrivacy around(desk, citizen);
    around.tab->openRecord(RecordKind::Offer, id->value());
    FormDialog* dialog = around.dialog("consentDialog");
    write(dialog, "fromWhomEdit", "Brobyggeren");
    write(dialog, "purposeEdit", "at gå ture med andre");
    REQUIRE(choose(named<QComboBox>(*dialog, "formCombo"), QStringLiteral("oral")));
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<Consent> kept = desk.workspace().consents.forCitizen(citizen);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().offer == *id);
    CHECK(desk.workspace().consents.coverage(citizen, {{}, {}, *id}, {QStringLiteral("wishes")}).isComplete());
}

TEST_CASE("A consent given last week and a sheet handed over last month are dated as they happened", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundPrivacy around(desk, citizen);
    desk.actions.trigger(command::newConsent.toString());
    FormDialog* dialog = around.dialog("consentDialog");
    fillConsent(dialog);
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("form")).isEmpty()); // nobody is taken to have written
    REQUIRE(choose(named<QComboBox>(*dialog, "formCombo"), QStringLiteral("oral")));
    named<DateField>(*dialog, "givenOnDate")->setDate(QDate(2026, 10, 26));
    dialog->submit();
    REQUIRE(desk.workspace().consents.forCitizen(citizen).size() == 1);
    CHECK(desk.workspace().consents.forCitizen(citizen).first().givenOn == QDate(2026, 10, 26));
    QApplication::processEvents();
    named<QPushButton>(*around.tab, "sheetGivenButton")->click();
    FormDialog* sheet = around.dialog("sheetDialog");
    named<DateField>(*sheet, "givenOnDate")->setDate(QDate(2026, 10, 1));
    sheet->submit();
    CHECK(desk.workspace().consents.sheets(citizen).first().givenOn == QDate(2026, 10, 1));
}

TEST_CASE("Of a consent to obtain information the parties change places, and a last day that is none is refused", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundPrivacy around(desk, citizen);
    desk.actions.trigger(command::newConsent.toString());
    FormDialog* dialog = around.dialog("consentDialog");
    fillConsent(dialog);
    REQUIRE(choose(named<QComboBox>(*dialog, "formCombo"), QStringLiteral("oral")));
    REQUIRE(choose(named<QComboBox>(*dialog, "directionCombo"), static_cast<int>(ConsentDirection::Obtain)));
    CHECK(named<QLineEdit>(*dialog, "fromWhomEdit")->text() == QStringLiteral("Mandagsklubben (eksempel)"));
    CHECK(named<QLineEdit>(*dialog, "toWhomEdit")->text() == QStringLiteral("Brobyggeren"));
    auto* validTo = named<DateField>(*dialog, "validToDate");
    validTo->edit()->setText(QStringLiteral("31-06-2027"));
    dialog->submit();
    CHECK_FALSE(validTo->isReadable());
    CHECK(desk.workspace().consents.forCitizen(citizen).isEmpty());
    validTo->edit()->setText(QStringLiteral("30-06-2027"));
    dialog->submit();
    const QList<Consent> kept = desk.workspace().consents.forCitizen(citizen);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().direction == ConsentDirection::Obtain);
    CHECK(kept.first().otherParty() == QStringLiteral("Mandagsklubben (eksempel)"));
    CHECK(kept.first().form == QStringLiteral("oral"));
    CHECK(kept.first().kinds == QStringList{QStringLiteral("contact")});
    CHECK(kept.first().validTo == QDate(2027, 6, 30));
}

TEST_CASE("A new consent is the chosen row of the list, and can be taken back", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    aConsent(desk.workspace(), citizen);
    AroundPrivacy around(desk, citizen);
    desk.actions.trigger(command::newConsent.toString());
    FormDialog* dialog = around.dialog("consentDialog");
    fillConsent(dialog);
    REQUIRE(choose(named<QComboBox>(*dialog, "formCombo"), QStringLiteral("oral")));
    named<DateField>(*dialog, "givenOnDate")->setDate(QDate(2026, 10, 26)); // older than the other one
    dialog->submit();
    QApplication::processEvents();
    const QList<Consent> kept = desk.workspace().consents.forCitizen(citizen);
    REQUIRE(kept.size() == 2);
    CHECK(around.consents->currentKey() == kept.last().id.toString());
    CHECK(around.page.messages()->text() ==
          QStringLiteral("Samtykket til Mandagsklubben (eksempel) er noteret: at komme i gang."));
    named<QPushButton>(around.page, "messageActionButton")->click();
    CHECK(desk.workspace().consents.forCitizen(citizen) == QList<Consent>{kept.first()});
    CHECK(around.consents->records()->rowCount() == 1);
}

TEST_CASE("Once a name stands there whole its suggestions are put away and take no click", "[privacy]") {
    Desk desk;
    Partner clinic;
    clinic.name = QStringLiteral("Torvets Klinik");
    REQUIRE(desk.workspace().partners.add(clinic));
    AroundPrivacy around(desk, aCitizen(desk.workspace()).id);
    desk.actions.trigger(command::newConsent.toString());
    FormDialog* dialog = around.dialog("consentDialog");
    auto* whom = named<QLineEdit>(*dialog, "toWhomEdit");
    whom->setFocus();
    QTest::keyClicks(whom, QStringLiteral("torvets kl"));
    CHECK(whom->completer()->popup()->isVisible());
    QTest::keyClicks(whom, QStringLiteral("inik"));
    CHECK_FALSE(whom->completer()->popup()->isVisible());
    CHECK(whom->text() == QStringLiteral("torvets klinik"));
}

TEST_CASE("The chip says with whom the citizen has agreed, and how many there are", "[privacy]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    CHECK(consentChip(workspace, citizen).text == QStringLiteral("Intet samtykke"));
    Consent consent = toOwnDoctor(workspace, citizen);
    consent.validTo = QDate(2027, 3, 1);
    REQUIRE(workspace.consents.record(consent));
    CHECK(consentChip(workspace, citizen) ==
          ChipText{QStringLiteral("Samtykke: egen læge, til 01-03-2027"), Tone::Green, IconName::Consent});
    consent.validTo = QDate(2026, 11, 20);
    REQUIRE(workspace.consents.record(consent)); // the same party; the longer one counts
    CHECK(consentChip(workspace, citizen).text == QStringLiteral("Samtykke: egen læge, til 01-03-2027"));
    consent.toWhom = QStringLiteral("Mandagsklubben (eksempel)");
    REQUIRE(workspace.consents.record(consent));
    CHECK(consentChip(workspace, citizen) == ChipText{QStringLiteral("2 samtykker"), Tone::Amber, IconName::Consent});
}

TEST_CASE("The chip says of a consent to obtain information from whom", "[privacy]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Consent consent = toOwnDoctor(desk.workspace(), citizen);
    consent.direction = ConsentDirection::Obtain;
    std::swap(consent.fromWhom, consent.toWhom);
    REQUIRE(desk.workspace().consents.record(consent));
    CHECK(consentChip(desk.workspace(), citizen).text == QStringLiteral("Samtykke: oplysninger fra egen læge, uden slutdato"));
}

TEST_CASE("A sheet that was marked as handed over by mistake is taken back from the message", "[privacy][undo]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundPrivacy around(desk, citizen);
    named<QPushButton>(*around.tab, "sheetGivenButton")->click();
    around.dialog("sheetDialog")->submit();
    QApplication::processEvents();
    REQUIRE(desk.workspace().consents.sheets(citizen).size() == 1);
    REQUIRE(around.page.undoHistory().steps().size() == 1);
    named<QPushButton>(around.page, "messageActionButton")->click();
    CHECK(desk.workspace().consents.sheets(citizen).isEmpty());
    CHECK_FALSE(named<QLabel>(*around.tab, "sheetLabel")->text().contains(QStringLiteral("02-11-2026")));
}

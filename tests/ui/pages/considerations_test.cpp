// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/considerations/request_rules.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/documents/letter_steps.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/measurements_tab.h"
#include "ui/shared/appointments/appointment_form.h"
#include "ui/shared/letters/paper_view.h"
#include "ui/shared/referrals/letter_target.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The tab with what work must mind in front.
struct ConsiderationsPage {
    Desk desk;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    TabAlone<MeasurementsTab> alone{desk, citizen};

    ConsiderationsPage() {
        alone.tab->openRecord(RecordKind::WorkConsideration, 0);
        QApplication::processEvents();
    }
    Considerations& service() { return desk.workspace().considerations; }
    RecordTable* table() const { return named<RecordTable>(alone.page, "considerationTable"); }
    RecordTable* requests() const { return named<RecordTable>(alone.page, "considerationsRequestTable"); }
    QPushButton* button(const char* name) const {
        auto* found = named<QPushButton>(alone.page, name);
        REQUIRE(found);
        return found;
    }
    void click(const char* name) const {
        REQUIRE(button(name)->isEnabled());
        QTest::mouseClick(button(name), Qt::LeftButton);
        QApplication::processEvents();
    }
    FormDialog* dialog(const char* name) const {
        for (FormDialog* one : alone.page.findChildren<FormDialog*>(QLatin1String(name))) {
            if (one->isVisible()) {
                return one;
            }
        }
        FAIL("no dialog is open");
        return nullptr;
    }
    WorkConsiderationId enter() {
        WorkConsideration consideration;
        consideration.citizen = citizen;
        consideration.area = QStringLiteral("lifting");
        consideration.words = QStringLiteral("ingen løft over 5 kg");
        consideration.author = QStringLiteral("hospital");
        consideration.describedOn = desk.workspace().clock.today();
        consideration.validTo = desk.workspace().clock.today().addDays(40);
        const auto added = service().add(consideration);
        REQUIRE(added);
        QApplication::processEvents();
        return added->id;
    }
    /// A request whose letter has left.
    ConsiderationsRequestId send() {
        ConsiderationsRequest request;
        request.citizen = citizen;
        request.recipient = QStringLiteral("Regionshospitalet");
        request.answerBy = desk.workspace().clock.today().addDays(14);
        const auto drafted = service().draft(request);
        REQUIRE(drafted);
        LetterDraft letter;
        letter.kind = DocumentKind::ConsiderationsRequest;
        letter.citizen = citizen;
        letter.considerationsRequest = drafted->id;
        letter.title = QStringLiteral("Anmodning");
        letter.recipient = request.recipient;
        letter.html = QStringLiteral("<p>Anmodning</p>");
        REQUIRE(desk.workspace().documents.keep(letter, {desk.workspace().clock.today(), QStringLiteral("letter"), {}}));
        QApplication::processEvents();
        return drafted->id;
    }
};
} // namespace

TEST_CASE("A consideration is entered by keyboard, corrected and ended, and what was written stays", "[considerations]") {
    ConsiderationsPage page;
    const QAbstractItemModelTester tester(page.table()->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(page.button("changeConsiderationButton")->isEnabled());
    page.click("newConsiderationButton");
    FormDialog* dialog = page.dialog("considerationDialog");
    CHECK(combosWithoutLabel(*dialog).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    for (const char* field : {"area", "words", "author", "validTo"}) {
        INFO(field);
        CHECK_FALSE(dialog->form()->problemAt(QLatin1String(field)).isEmpty());
    }
    REQUIRE(choose(named<QComboBox>(*dialog, "areaCombo"), QStringLiteral("hours")));
    named<QLineEdit>(*dialog, "wordsEdit")->setFocus();
    type("højst 3 timer, har depression");
    CHECK(dialog->form()->problemAt(QStringLiteral("words")).contains(QStringLiteral("depression")));
    named<QLineEdit>(*dialog, "wordsEdit")->setText(QStringLiteral("højst 3 timer ad gangen"));
    CHECK(dialog->form()->problemAt(QStringLiteral("words")).isEmpty());
    named<DateField>(*dialog, "validToDate")->setDate(page.desk.workspace().clock.today().addDays(60));
    REQUIRE(choose(named<QComboBox>(*dialog, "authorCombo"), QStringLiteral("own")));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.service().minded(page.citizen).size() == 1);
    CHECK(page.service().minded(page.citizen).first().words == QStringLiteral("højst 3 timer ad gangen"));

    QTest::keyClick(page.table(), Qt::Key_Return);
    QApplication::processEvents();
    dialog = page.dialog("considerationDialog");
    named<QLineEdit>(*dialog, "wordsEdit")->setText(QStringLiteral("højst 4 timer ad gangen"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.service().minded(page.citizen).first().words == QStringLiteral("højst 4 timer ad gangen"));
    CHECK(page.table()->records()->rowCount() == 2);

    REQUIRE(page.table()->selectKey(page.service().minded(page.citizen).first().id.toString()));
    QApplication::processEvents();
    page.click("removeConsiderationButton");
    page.dialog("considerationEndDialog");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.service().minded(page.citizen).isEmpty());
    CHECK(page.table()->records()->rowCount() == 2);
    CHECK_FALSE(page.button("removeConsiderationButton")->isEnabled());
}

TEST_CASE("A request is written from the card and leads to its letter", "[considerations]") {
    ConsiderationsPage page;
    page.click("newConsiderationsRequestButton");
    FormDialog* dialog = page.dialog("considerationsRequestDialog");
    CHECK(combosWithoutLabel(*dialog).isEmpty());
    CHECK(named<DateField>(*dialog, "answerByDate")->date() == page.service().proposedAnswerDay());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("recipient")).isEmpty());
    QTest::keyClicks(named<QLineEdit>(*dialog, "recipientEdit"), QStringLiteral("Regionshospitalet"));
    named<QPlainTextEdit>(*dialog, "plannedEdit")->setPlainText(QStringLiteral("praktik på lageret"));
    dialog->submit();
    QApplication::processEvents();
    const QList<ConsiderationsRequest> kept = page.service().requestsOf(page.citizen);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().recipient == QStringLiteral("Regionshospitalet"));
    REQUIRE(page.desk.navigator.opened.size() == 1);
    CHECK(page.desk.navigator.opened.first() == letterTarget(page.citizen, kept.first().id));
    REQUIRE(page.requests()->records()->rowCount() == 1);
    page.click("removeConsiderationsRequestButton"); // it has not been sent, so nothing stays of it
    CHECK(page.service().requestsOf(page.citizen).isEmpty());
}

TEST_CASE("The answer of a hospital is typed into the sheet of the letter and closes the request", "[considerations]") {
    ConsiderationsPage page;
    const ConsiderationsRequestId id = page.send();
    page.alone.tab->openRecord(RecordKind::ConsiderationsRequest, id.value());
    QApplication::processEvents();
    page.click("changeConsiderationsRequestButton");
    FormDialog* dialog = page.dialog("considerationsAnswerDialog");
    CHECK(combosWithoutLabel(*dialog).isEmpty());
    CHECK(named<QLineEdit>(*dialog, "authorNameEdit")->text() == QStringLiteral("Regionshospitalet"));
    REQUIRE(choose(named<QComboBox>(*dialog, "authorCombo"), QStringLiteral("hospital")));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("nothing")).isEmpty());
    named<QLineEdit>(*dialog, "liftingShortEdit")->setText(QStringLiteral("ingen løft, har depression"));
    CHECK(dialog->form()->problemAt(QStringLiteral("liftingShort")).contains(QStringLiteral("depression")));
    named<QLineEdit>(*dialog, "liftingShortEdit")->setText(QStringLiteral("ingen løft over 5 kg"));
    CHECK(dialog->form()->problemAt(QStringLiteral("liftingShort")).isEmpty());
    named<QLineEdit>(*dialog, "noiseLongEdit")->setText(QStringLiteral("uden støj fra maskiner"));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("liftingUntil")).isEmpty());
    named<DateField>(*dialog, "liftingUntilDate")->setDate(page.desk.workspace().clock.today().addDays(30));
    dialog->submit();
    QApplication::processEvents();
    CHECK(stateOf(*page.service().findRequest(id)) == RequestState::Answered);
    CHECK(page.service().minded(page.citizen).size() == 2);
    CHECK_FALSE(page.button("removeConsiderationsRequestButton")->isEnabled());
}

TEST_CASE("A request whose answer is overdue says so in words", "[considerations]") {
    ConsiderationsPage page;
    const ConsiderationsRequestId id = page.send();
    const auto state = [&page] { return page.requests()->records()->index(0, 1).data().toString(); };
    CHECK(state() == QStringLiteral("venter på svar"));
    page.desk.file.clock.moveTo(QDateTime(page.service().findRequest(id)->answerBy.addDays(1), QTime(9, 0)));
    page.alone.tab->openRecord(RecordKind::ConsiderationsRequest, id.value());
    QApplication::processEvents();
    CHECK(state() == QStringLiteral("svarfrist overskredet"));
}

TEST_CASE("The form of an appointment says in one line what work must mind", "[considerations]") {
    ConsiderationsPage page;
    openBooking(&page.alone.page, page.desk.context, {.citizen = page.citizen});
    QApplication::processEvents();
    FormDialog* before = page.dialog("appointmentDialog");
    CHECK_FALSE(named<QLabel>(*before, "mindedLabel")->isVisible());
    before->abandon();
    QApplication::processEvents();
    page.enter();
    openBooking(&page.alone.page, page.desk.context, {.citizen = page.citizen});
    QApplication::processEvents();
    const auto* minded = named<QLabel>(*page.dialog("appointmentDialog"), "mindedLabel");
    CHECK(minded->isVisible());
    CHECK(minded->text().contains(QStringLiteral("ingen løft over 5 kg")));
}

TEST_CASE("The letter that asks for considerations fits on one page, waits for a consent and then leaves", "[considerations]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Citizen born = *desk.workspace().citizens.find(citizen);
    if (!born.birthDate.isValid()) {
        born.birthDate = QDate(1968, 3, 14);
        REQUIRE(desk.workspace().citizens.change(born));
    }
    ConsiderationsRequest request;
    request.citizen = citizen;
    request.recipient = QStringLiteral("Regionshospitalet");
    request.sickListedOn = QDate(2026, 9, 1);
    request.operatedOn = QDate(2026, 10, 20);
    request.dischargedOn = QDate(2026, 10, 23);
    request.planned = QStringLiteral("praktik på lageret tre formiddage om ugen");
    request.answerBy = desk.workspace().clock.today().addDays(14);
    const auto drafted = desk.workspace().considerations.draft(request);
    REQUIRE(drafted);
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::ConsiderationsRequest, drafted->id.value());
    LetterDialog* letter = around.letter();
    REQUIRE(letter);
    CHECK(named<QLabel>(*letter, "noConsentLabel")->text().contains(QStringLiteral("Regionshospitalet")));
    CHECK(named<QLabel>(*letter, "missingLabel"));
    CHECK_FALSE(named<QPlainTextEdit>(*letter, "reasonEdit")->isVisible());
    press(Qt::Key_P, Qt::ControlModifier);
    CHECK(stateOf(*desk.workspace().considerations.findRequest(drafted->id)) == RequestState::Draft);

    Consent consent;
    consent.citizen = citizen;
    consent.direction = ConsentDirection::Obtain;
    consent.fromWhom = request.recipient;
    consent.toWhom = QStringLiteral("Demokommunen");
    consent.kinds = {QStringLiteral("considerations"), QStringLiteral("work"), QStringLiteral("health")};
    consent.purpose = QStringLiteral("at finde et arbejde, der passer");
    consent.form = QStringLiteral("oral");
    consent.givenOn = desk.workspace().clock.today();
    REQUIRE(desk.workspace().consents.record(consent));
    QApplication::processEvents();
    CHECK(named<PaperView>(*letter, "paperView")->pageCount() == 1);
    CHECK(named<QLabel>(*letter, "consentLabel"));
    CHECK(named<QCheckBox>(*letter, "plannedPartCheck")->isChecked());
    named<QPushButton>(*letter, "keepButton")->click();
    QApplication::processEvents();
    CHECK(stateOf(*desk.workspace().considerations.findRequest(drafted->id)) == RequestState::Sent);
    CHECK(around.table->records()->rowCount() == 1);
}

TEST_CASE("A line of I dag about a consideration or its request leads to where both stand", "[considerations][agenda]") {
    ConsiderationsPage page;
    const WorkConsiderationId entered = page.enter();
    const ConsiderationsRequestId sent = page.send();
    const QDate late = page.desk.workspace().clock.today().addDays(50);
    const AgendaList list = page.desk.workspace().agenda.forCitizen(page.citizen, late);
    REQUIRE(list.items.size() == 2);
    for (const AgendaItem& item : list.items) {
        CHECK(item.state == AgendaState::Overdue);
        CHECK(targetOf(item).tab == tab::measurements);
        page.alone.tab->openRecord(targetOf(item).kind, targetOf(item).record);
        QApplication::processEvents();
    }
    CHECK(page.table()->currentKey() == entered.toString());
    CHECK(page.requests()->currentKey() == sent.toString());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_around_rules.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/citizens/citizen_header.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/people/people_tab.h"
#include "ui/shared/citizens/contact_dialog.h"
#include "ui/shared/citizens/phone_words.h"
#include "ui/shared/referrals/consent_form.h"
#include "ui/slices.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// A citizen's page with the people around her in front.
struct PeoplePage {
    Desk desk;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    TabAlone<PeopleTab> alone{desk, citizen};

    RecordTable* table() const { return named<RecordTable>(alone.page, "personTable"); }
    QList<PersonAroundRow> kept() { return desk.workspace().people.around(citizen); }
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
    FormDialog* dialog() const {
        for (FormDialog* one : alone.page.findChildren<FormDialog*>(QStringLiteral("personDialog"))) {
            if (one->isVisible()) {
                return one;
            }
        }
        FAIL("no dialog is open");
        return nullptr;
    }
    PersonAroundId enter(const PersonAround& person) {
        const auto added = desk.workspace().people.add(person);
        REQUIRE(added);
        QApplication::processEvents();
        return added->id;
    }
    /// What the table shows of a row, column by column.
    QString shown(int row, int column) const { return table()->records()->index(row, column).data().toString(); }
    Cell cell(int row, int column) const { return table()->records()->index(row, column).data(CellRole).value<Cell>(); }
};

constexpr int whoColumn = 0;
constexpr int phoneColumn = 2;
constexpr int markColumn = 3;
constexpr int shareColumn = 4;

PersonAround inRole(CitizenId citizen, const char* role, const char* name) {
    PersonAround person;
    person.citizen = citizen;
    person.role = QLatin1String(role);
    person.name = QString::fromUtf8(name);
    return person;
}
} // namespace

TEST_CASE("Somebody around the citizen is entered by keyboard, changed and removed, each taken back", "[people]") {
    PeoplePage page;
    const QAbstractItemModelTester tester(page.table()->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(page.button("changePersonButton")->isEnabled());
    page.click("newPersonButton");
    FormDialog* dialog = page.dialog();
    CHECK(combosWithoutLabel(*dialog).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("role")).isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("name")).isEmpty());
    REQUIRE(choose(named<QComboBox>(*dialog, "roleCombo"), QStringLiteral("next_of_kin")));
    named<QLineEdit>(*dialog, "nameEdit")->setFocus();
    type("Lone Prøve");
    named<QLineEdit>(*dialog, "phoneEdit")->setFocus();
    type("00 00 12 34");
    REQUIRE(choose(named<QComboBox>(*dialog, "leaveMessageCombo"), static_cast<int>(Permission::No)));
    named<QLineEdit>(*dialog, "contactNoteEdit")->setFocus();
    type("efter kl. 16");
    named<QPlainTextEdit>(*dialog, "mayShareEdit")->setFocus();
    type("Tid og sted");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.kept().size() == 1);
    const PersonAround lone = page.kept().first().person;
    CHECK(lone.citizen == page.citizen);
    CHECK(lone.role == QStringLiteral("next_of_kin"));
    CHECK(lone.phone == QStringLiteral("00001234"));
    CHECK(lone.mayShare == QStringLiteral("Tid og sted"));
    CHECK(page.table()->currentKey() == lone.id.toString());
    CHECK(page.shown(0, whoColumn) == QStringLiteral("Lone Prøve"));
    CHECK(page.cell(0, markColumn).text == phoneMarkChip(lone.safeContact).text);
    CHECK(page.cell(0, markColumn).chip == Tone::Amber);
    CHECK(page.cell(0, shareColumn).detail.contains(QStringLiteral("efter kl. 16")));

    page.click("changePersonButton");
    dialog = page.dialog();
    auto* to = named<DateField>(*dialog, "toDate");
    to->setDate(page.desk.file.clock.today().addDays(-1));
    dialog->submit();
    QApplication::processEvents();
    REQUIRE(page.kept().first().person.to.isValid());
    CHECK(page.cell(0, whoColumn).role == TextRole::Muted);
    CHECK(page.cell(0, markColumn).chip == Tone::Neutral);
    page.click("messageActionButton");
    CHECK(page.kept().first().person == lone);

    page.click("removePersonButton");
    CHECK(page.kept().isEmpty());
    page.click("messageActionButton");
    REQUIRE(page.kept().size() == 1);
    CHECK(page.kept().first().person == lone);
    CHECK(namelessControls(page.alone.page).isEmpty());
}

TEST_CASE("A last day before the first is refused at its field, and what was typed stays", "[people]") {
    PeoplePage page;
    page.click("newPersonButton");
    FormDialog* dialog = page.dialog();
    REQUIRE(choose(named<QComboBox>(*dialog, "roleCombo"), QStringLiteral("mentor")));
    named<QLineEdit>(*dialog, "nameEdit")->setText(QStringLiteral("Ulla Prøve"));
    named<DateField>(*dialog, "fromDate")->setDate(QDate(2026, 5, 2));
    named<DateField>(*dialog, "toDate")->setDate(QDate(2026, 5, 1));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("to")).isEmpty());
    CHECK(dialog->isVisible());
    CHECK(page.kept().isEmpty());
    named<DateField>(*dialog, "toDate")->setDate(QDate(2026, 5, 3));
    dialog->submit();
    REQUIRE(page.kept().size() == 1);
    CHECK(page.kept().first().person.name == QStringLiteral("Ulla Prøve"));
}

TEST_CASE("Where somebody belongs is a partner of the file with its number, or as it is written", "[people]") {
    PeoplePage page;
    Partner partner;
    partner.kind = PartnerKind::Municipal;
    partner.name = QStringLiteral("Sundhedscentret");
    partner.phone = QStringLiteral("00004321");
    const auto centre = page.desk.workspace().partners.add(partner);
    REQUIRE(centre);
    page.click("newPersonButton");
    FormDialog* dialog = page.dialog();
    REQUIRE(choose(named<QComboBox>(*dialog, "roleCombo"), QStringLiteral("home_nurse")));
    named<QLineEdit>(*dialog, "organisationEdit")->setFocus();
    SECTION("a partner") {
        type("sundhedscentret");
        dialog->submit();
        QApplication::processEvents();
        REQUIRE(page.kept().size() == 1);
        CHECK(page.kept().first().person.partner == *centre);
        CHECK(page.kept().first().person.organisation.isEmpty());
        CHECK(page.shown(0, whoColumn) == partner.name);
        CHECK(page.shown(0, phoneColumn) == QStringLiteral("00 00 43 21"));
        CHECK_FALSE(page.shown(0, markColumn).isEmpty()); // the number never stands alone
        page.click("changePersonButton");
        CHECK(named<QLineEdit>(*page.dialog(), "organisationEdit")->text() == partner.name);
    }
    SECTION("another place") {
        type("Hjemmesygeplejen Nord");
        dialog->submit();
        QApplication::processEvents();
        REQUIRE(page.kept().size() == 1);
        CHECK_FALSE(page.kept().first().person.partner.isValid());
        CHECK(page.shown(0, whoColumn) == QStringLiteral("Hjemmesygeplejen Nord"));
    }
}

TEST_CASE("The own doctor of the particulars is changed there and not removed here", "[people]") {
    PeoplePage page;
    Workspace& workspace = page.desk.workspace();
    Partner clinic;
    clinic.name = QStringLiteral("Lægerne Torvet");
    const auto torvet = workspace.partners.add(clinic);
    REQUIRE(torvet);
    Citizen bente = *workspace.citizens.find(page.citizen);
    bente.clinic = *torvet;
    REQUIRE(workspace.citizens.change(bente));
    QApplication::processEvents();
    REQUIRE(page.table()->records()->rowCount() == 1);
    CHECK(page.shown(0, whoColumn) == clinic.name);
    CHECK_FALSE(page.button("removePersonButton")->isEnabled());
    page.click("changePersonButton");
    CHECK(page.alone.page.findChild<FormDialog*>(QStringLiteral("personDialog")) == nullptr);
    REQUIRE(page.desk.navigator.edited.size() == 1);
    CHECK(page.desk.navigator.edited.first().first == page.citizen);
    CHECK(page.desk.navigator.edited.first().second == QStringLiteral("clinic"));
}

TEST_CASE("What one line of the particulars says of the people around the citizen stands above the list", "[people]") {
    PeoplePage page;
    const auto* lines = named<QLabel>(page.alone.page, "particularsLabel");
    CHECK_FALSE(lines->isVisible());
    Citizen bente = *page.desk.workspace().citizens.find(page.citizen);
    bente.nextOfKin = QStringLiteral("Lone, datter");
    bente.guardian = QStringLiteral("Anna Lund");
    REQUIRE(page.desk.workspace().citizens.change(bente));
    QApplication::processEvents();
    CHECK(lines->isVisible());
    CHECK(lines->text().contains(bente.nextOfKin));
    CHECK(lines->text().contains(bente.guardian));
}

TEST_CASE("Somebody half entered is among the drafts and opens again", "[people][drafts]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    const auto added = workspace.people.add(inRole(bente, "mentor", "Ulla Prøve"));
    REQUIRE(added);
    const QList<DraftForm> forms = draftForms();
    const auto openDraft = [&](QWidget& page, const QString& name, const QString& rest) {
        const auto form =
            std::find_if(forms.cbegin(), forms.cend(), [&name](const DraftForm& one) { return one.name == name; });
        REQUIRE(form != forms.cend());
        return form->open(&page, desk.context, bente, rest);
    };
    Page page(PageBody::Filling);
    Desk::show(page);
    QString name = QStringLiteral("person-around/");
    QString rest = bente.toString();
    SECTION("a new one") {}
    SECTION("a change") {
        name = QStringLiteral("person-around-change/");
        rest = added->id.toString();
    }
    REQUIRE(openDraft(page, name, rest));
    auto* begun = named<FormDialog>(page, "personDialog");
    REQUIRE(begun);
    named<QLineEdit>(*begun, "nameEdit")->selectAll();
    QTest::keyClicks(named<QLineEdit>(*begun, "nameEdit"), QStringLiteral("Ulla Eksempel"));
    QTest::keyClicks(named<QLineEdit>(*begun, "organisationEdit"), QStringLiteral("Gadeplan"));
    begun->leave(); // as at the lock
    delete begun;
    REQUIRE(openDraft(page, name, rest));
    auto* again = named<FormDialog>(page, "personDialog");
    REQUIRE(again);
    CHECK(named<QLineEdit>(*again, "nameEdit")->text() == QStringLiteral("Ulla Eksempel"));
    CHECK(named<QLineEdit>(*again, "organisationEdit")->text() == QStringLiteral("Gadeplan"));
    CHECK_FALSE(openDraft(page, QStringLiteral("person-around-change/"), QStringLiteral("1")));
}

TEST_CASE("The citizen's card names who acts for the citizen, with whether one may ring, and the own doctor of today",
          "[people][citizens]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    CitizenHeader header(desk.context, bente);
    header.resize(1000, 200);
    header.show();
    const auto says = [&header](const QString& words) {
        QApplication::processEvents();
        return named<QLabel>(header, "citizenSummaryLabel")->text().contains(words);
    };
    PersonAround guardian = inRole(bente, "guardian", "Anna Lund");
    guardian.phone = QStringLiteral("00001234");
    guardian.safeContact.leaveMessage = Permission::No;
    const auto added = workspace.people.add(guardian);
    REQUIRE(added);
    REQUIRE(workspace.people.add(inRole(bente, "next_of_kin", "Lone Prøve")));
    CHECK(says(guardian.name));
    CHECK(says(phoneWords(guardian.phone, guardian.safeContact)));
    CHECK_FALSE(says(QStringLiteral("Lone Prøve"))); // who stands on the tab
    guardian = *workspace.people.find(added->id);
    guardian.to = desk.file.clock.today().addDays(-1);
    REQUIRE(workspace.people.change(guardian));
    CHECK_FALSE(says(guardian.name));
    PersonAround doctor = inRole(bente, "family_doctor", "Eva Prøve");
    doctor.organisation = QStringLiteral("Lægerne Havnen");
    REQUIRE(workspace.people.add(doctor));
    CHECK(says(QStringLiteral("Eva Prøve, Lægerne Havnen")));
}

TEST_CASE("The form of a consent offers who stands around the citizen, by role and by name", "[people][privacy]") {
    Desk desk;
    const CitizenId bente = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().people.add(inRole(bente, "home_nurse", "Hjerterum Prøve")));
    PersonAround former = inRole(bente, "home_care", "Hjalte Prøve");
    former.to = desk.file.clock.today().addDays(-1);
    REQUIRE(desk.workspace().people.add(former));
    Page page(PageBody::Filling);
    Desk::show(page);
    openConsentForm(&page, desk.context, newConsent(desk.context, bente, ConsentBasis::Consent));
    auto* dialog = named<FormDialog>(page, "consentDialog");
    REQUIRE(dialog);
    auto* whom = named<QLineEdit>(*dialog, "toWhomEdit");
    whom->setFocus();
    QTest::keyClicks(whom, QStringLiteral("hj"));
    QStringList offered;
    for (int row = 0; row < whom->completer()->model()->rowCount(); ++row) {
        offered << whom->completer()->model()->index(row, 0).data().toString();
    }
    CHECK(offered.contains(QStringLiteral("hjemmesygepleje")));
    CHECK(offered.contains(QStringLiteral("Hjerterum Prøve")));
    CHECK_FALSE(offered.contains(QStringLiteral("hjemmepleje"))); // whose time is over
    CHECK_FALSE(offered.contains(QStringLiteral("Hjalte Prøve")));
}

TEST_CASE("Who records a contact with others sees whom one may ring, and how", "[people][contacts]") {
    Desk desk;
    const CitizenId bente = aCitizen(desk.workspace()).id;
    PersonAround lone = inRole(bente, "next_of_kin", "Lone Prøve");
    lone.phone = QStringLiteral("00001234");
    lone.safeContact.call = Permission::No;
    lone.safeContact.note = QStringLiteral("skriv hellere");
    REQUIRE(desk.workspace().people.add(lone));
    Page page(PageBody::Filling);
    Desk::show(page);
    openContactDialog(&page, desk.context, bente);
    auto* dialog = named<FormDialog>(page, "contactDialog");
    REQUIRE(dialog);
    const auto* others = named<QLabel>(*dialog, "othersLabel");
    REQUIRE(others);
    CHECK_FALSE(others->isVisible());
    REQUIRE(choose(named<QComboBox>(*dialog, "kindCombo"), QStringLiteral("with_others")));
    CHECK(others->isVisible());
    CHECK(others->text().contains(lone.name));
    CHECK(others->text().contains(phoneWords(lone.phone, lone.safeContact)));
    CHECK(others->text().contains(lone.safeContact.note));
    REQUIRE(choose(named<QComboBox>(*dialog, "kindCombo"), QStringLiteral("call")));
    CHECK_FALSE(others->isVisible());
}

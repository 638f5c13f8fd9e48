// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/citizens_window.h"
#include "ui/citizens/citizen_form.h"
#include "ui/citizens/citizen_header.h"
#include "ui/kit/forms/date_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("While a new person is typed, the one who is there already stands beside, with the reason", "[citizens]") {
    CitizensWindow window;
    const Citizen bente = aCitizen(window.file.workspace());
    CitizenId chosen;
    CitizenForm::open(window.context, &window.widget, Citizen(), [&chosen](CitizenId id) { chosen = id; });
    QTest::keyClicks(window.find<QLineEdit>("givenNameEdit"), QStringLiteral("Mikkelsen"));
    QTest::keyClicks(window.find<QLineEdit>("surnameEdit"), QStringLiteral("Bente"));
    REQUIRE(QTest::qWaitFor([&] { return window.find<QPushButton>("duplicate1Button") != nullptr; }, 3000));
    auto* same = window.find<QPushButton>("duplicate1Button");
    REQUIRE(same != nullptr);
    CHECK_FALSE(same->accessibleDescription().isEmpty());
    QTest::keyClick(same, Qt::Key_Space);
    CHECK(chosen == bente.id);
    CHECK(window.file.workspace().citizens.count(CitizenFilter::Everybody) == 1);
}

TEST_CASE("A new person is typed and saved with the keyboard alone", "[citizens]") {
    CitizensWindow window;
    CitizenId saved;
    CitizenForm::open(window.context, &window.widget, Citizen(), [&saved](CitizenId id) { saved = id; });
    QTest::keyClicks(window.find<QLineEdit>("givenNameEdit"), QStringLiteral("Mads"));
    QTest::keyClicks(window.find<QLineEdit>("surnameEdit"), QStringLiteral("Lund"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    REQUIRE(saved.isValid());
    CHECK(window.file.workspace().citizens.find(saved)->surname == QStringLiteral("Lund"));
}

TEST_CASE("A postcode fills in the town and proposes parish and municipality, which can be changed", "[citizens]") {
    CitizensWindow window;
    CitizenId saved;
    CitizenForm::open(window.context, &window.widget, Citizen(), [&saved](CitizenId id) { saved = id; });
    QTest::keyClicks(window.find<QLineEdit>("givenNameEdit"), QStringLiteral("Mads"));
    QTest::keyClicks(window.find<QLineEdit>("postcodeEdit"), QStringLiteral("8585"));
    CHECK(window.find<QLineEdit>("townEdit")->text() == QStringLiteral("Glesborg"));
    auto* parish = window.find<QLineEdit>("parishEdit");
    CHECK(parish->text() == QStringLiteral("Glesborg, Norddjurs"));
    CHECK(window.find<QLineEdit>("municipalityEdit")->text() == QStringLiteral("Norddjurs"));
    // Another parish, in another municipality: typed, and chosen from what is found.
    parish->setFocus();
    parish->selectAll();
    QTest::keyClicks(parish, QStringLiteral("skibet"));
    QTest::keyClick(parish, Qt::Key_Return);
    CHECK(window.find<QLineEdit>("municipalityEdit")->text() == QStringLiteral("Vejle"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    REQUIRE(saved.isValid());
    const Citizen mads = *window.file.workspace().citizens.find(saved);
    CHECK(mads.municipalityCode == QStringLiteral("0630"));
    CHECK(window.file.workspace().places.parish(mads.parishCode)->name == QStringLiteral("Skibet"));
}

TEST_CASE("Postcode, town and the parish that is proposed stand beside each other", "[citizens]") {
    CitizensWindow window;
    CitizenForm::open(window.context, &window.widget, Citizen(), [](CitizenId) {});
    QApplication::processEvents();
    QList<QRect> fields;
    for (const char* name : {"postcodeEdit", "townEdit", "parishEdit"}) {
        const auto* edit = window.find<QLineEdit>(name);
        REQUIRE(edit);
        fields.append(QRect(edit->mapTo(edit->window(), QPoint()), edit->size()));
    }
    for (qsizetype i = 1; i < fields.size(); ++i) {
        CHECK(fields[i].left() > fields[i - 1].right());
        CHECK(fields[i].top() < fields[i - 1].center().y());
        CHECK(fields[i].bottom() > fields[i - 1].center().y());
    }
}

TEST_CASE("A parish code that is in no table survives opening and saving the form", "[citizens]") {
    CitizensWindow window;
    Citizen bente = aCitizen(window.file.workspace());
    bente.parishCode = QStringLiteral("9999");
    REQUIRE(window.file.workspace().citizens.change(bente));
    CitizenForm::open(window.context, &window.widget, *window.file.workspace().citizens.find(bente.id), [](CitizenId) {});
    QTest::keyClicks(window.find<QLineEdit>("streetEdit"), QStringLiteral(" 7"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    CHECK(window.file.workspace().citizens.find(bente.id)->parishCode == QStringLiteral("9999"));
}

TEST_CASE("A parish code that is in no table gives way to no proposal", "[citizens]") {
    CitizensWindow window;
    Citizen bente = aCitizen(window.file.workspace());
    bente.parishCode = QStringLiteral("9999");
    REQUIRE(window.file.workspace().citizens.change(bente));
    CitizenForm::open(window.context, &window.widget, *window.file.workspace().citizens.find(bente.id), [](CitizenId) {});
    window.find<QLineEdit>("postcodeEdit")->selectAll();
    QTest::keyClicks(window.find<QLineEdit>("postcodeEdit"), QStringLiteral("8585"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    CHECK(window.file.workspace().citizens.find(bente.id)->postcode == QStringLiteral("8585"));
    CHECK(window.file.workspace().citizens.find(bente.id)->parishCode == QStringLiteral("9999"));
}

TEST_CASE("A parish that is in no list is refused at its field, and the saved one stays", "[citizens]") {
    CitizensWindow window;
    Citizen bente = aCitizen(window.file.workspace());
    bente.parishCode = QStringLiteral("8160");
    REQUIRE(window.file.workspace().citizens.change(bente));
    CitizenForm::open(window.context, &window.widget, *window.file.workspace().citizens.find(bente.id), [](CitizenId) {});
    window.find<QLineEdit>("parishEdit")->selectAll();
    QTest::keyClicks(window.find<QLineEdit>("parishEdit"), QStringLiteral("qqqq"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    CHECK_FALSE(window.find<QLabel>("parishCodeProblem")->text().isEmpty());
    CHECK(window.file.workspace().citizens.find(bente.id)->parishCode == QStringLiteral("8160"));
}

TEST_CASE("What was changed elsewhere while the form of a citizen was open, or its draft lay, is not taken back by saving",
          "[citizens]") {
    CitizensWindow window;
    Workspace& workspace = window.file.workspace();
    const CitizenId id = aCitizen(workspace).id;
    Partner clinic;
    clinic.name = QStringLiteral("Torvets Klinik");
    const auto clinicId = workspace.partners.add(clinic);
    REQUIRE(clinicId);
    const auto open = [&] {
        CitizenForm::open(window.context, &window.widget, *workspace.citizens.find(id), [](CitizenId) {});
    };
    open();
    QTest::keyClicks(window.find<QLineEdit>("guardianEdit"), QStringLiteral("Anna Lund"));
    Citizen elsewhere = *workspace.citizens.find(id);
    elsewhere.street = QStringLiteral("Skovvej 12");
    elsewhere.parishCode = QStringLiteral("8160");
    elsewhere.birthDate = QDate(1968, 3, 15);
    elsewhere.isDigitalPostExempt = true;
    elsewhere.safeContact.leaveMessage = Permission::No;
    elsewhere.clinic = *clinicId;
    REQUIRE(workspace.citizens.change(elsewhere));
    SECTION("in the open form") {}
    SECTION("in a draft that is gone on with later") {
        window.find<QPushButton>("cancelButton")->click();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open();
        CHECK(window.find<QLineEdit>("guardianEdit")->text() == QStringLiteral("Anna Lund"));
    }
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    const Citizen kept = *workspace.citizens.find(id);
    CHECK(kept.guardian == QStringLiteral("Anna Lund"));
    CHECK(kept.street == QStringLiteral("Skovvej 12"));
    CHECK(kept.parishCode == QStringLiteral("8160"));
    CHECK(kept.birthDate == QDate(1968, 3, 15));
    CHECK(kept.isDigitalPostExempt);
    CHECK(kept.safeContact.leaveMessage == Permission::No);
    CHECK(kept.clinic == *clinicId);
}

TEST_CASE("Street, postcode and town are saved as one address when the citizen moved meanwhile", "[citizens]") {
    CitizensWindow window;
    Workspace& workspace = window.file.workspace();
    const Citizen before = aCitizen(workspace);
    CitizenForm::open(window.context, &window.widget, *workspace.citizens.find(before.id), [](CitizenId) {});
    Citizen elsewhere = *workspace.citizens.find(before.id);
    elsewhere.street = QStringLiteral("Skovvej 12");
    elsewhere.postcode = QStringLiteral("8585");
    elsewhere.town = QStringLiteral("Glesborg");
    REQUIRE(workspace.citizens.change(elsewhere));
    QTest::keyClicks(window.find<QLineEdit>("streetEdit"), QStringLiteral(" A"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    const Citizen saved = *workspace.citizens.find(before.id);
    CHECK(saved.street == before.street + QStringLiteral(" A"));
    CHECK(saved.postcode == before.postcode);
    CHECK(saved.town == before.town);
}

TEST_CASE("Of the form of a citizen only what was changed in it is written", "[citizens]") {
    CitizensWindow window;
    Workspace& workspace = window.file.workspace();
    Citizen bente = aCitizen(workspace);
    bente.parishCode = QStringLiteral("9999");
    bente.visitNote = QStringLiteral("Hund i gården\n");
    REQUIRE(workspace.citizens.change(bente));
    const Citizen before = *workspace.citizens.find(bente.id);
    const qsizetype lines = workspace.audit.lines(bente.id.value(), 0).size();
    CitizenForm::open(window.context, &window.widget, before, [](CitizenId) {});
    SECTION("nothing") {
        QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
        CHECK(*workspace.citizens.find(bente.id) == before);
        CHECK(workspace.audit.lines(bente.id.value(), 0).size() == lines);
    }
    SECTION("one field") {
        QTest::keyClicks(window.find<QLineEdit>("nextOfKinEdit"), QStringLiteral("Anna Lund"));
        QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
        Citizen expected = before;
        expected.nextOfKin = QStringLiteral("Anna Lund");
        CHECK(*workspace.citizens.find(bente.id) == expected);
        CHECK(workspace.audit.lines(bente.id.value(), 0).size() == lines + 1);
    }
}

TEST_CASE("A birth date that is none is refused at its field, and the saved one stays", "[citizens]") {
    CitizensWindow window;
    Citizen bente = aCitizen(window.file.workspace());
    bente.personNumber.clear();
    bente.birthDate = QDate(1968, 3, 14);
    REQUIRE(window.file.workspace().citizens.change(bente));
    CitizenForm::open(window.context, &window.widget, *window.file.workspace().citizens.find(bente.id), [](CitizenId) {});
    auto* birth = window.find<DateField>("birthDateDate");
    REQUIRE(birth != nullptr);
    birth->edit()->selectAll();
    QTest::keyClicks(birth->edit(), QStringLiteral("31-02-1968"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    CHECK_FALSE(birth->isReadable());
    CHECK(birth->edit()->text() == QStringLiteral("31-02-1968"));
    CHECK(birth->edit()->property("problem").toBool());
    CHECK(window.file.workspace().citizens.find(bente.id)->birthDate == QDate(1968, 3, 14));
}

TEST_CASE("A birth date with two digits for the year lies in the past", "[citizens]") {
    CitizensWindow window;
    Citizen bente = aCitizen(window.file.workspace());
    bente.personNumber.clear();
    bente.birthDate = QDate(1968, 3, 14);
    REQUIRE(window.file.workspace().citizens.change(bente));
    CitizenForm::open(window.context, &window.widget, *window.file.workspace().citizens.find(bente.id), [](CitizenId) {});
    auto* birth = window.find<DateField>("birthDateDate");
    REQUIRE(birth != nullptr);
    birth->edit()->selectAll();
    QTest::keyClicks(birth->edit(), QStringLiteral("14-03-30"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    CHECK(window.file.workspace().citizens.find(bente.id)->birthDate == QDate(1930, 3, 14));
}

TEST_CASE("Everything that is wrong with a new person is said at once", "[citizens]") {
    CitizensWindow window;
    CitizenForm::open(window.context, &window.widget, Citizen(), [](CitizenId) {});
    auto* name = window.find<QLineEdit>("givenNameEdit");
    CHECK(name->accessibleName().contains(QStringLiteral("skal udfyldes")));
    QTest::keyClicks(window.find<DateField>("birthDateDate")->edit(), QStringLiteral("31-02-1968"));
    QTest::keyClicks(window.find<QLineEdit>("emailEdit"), QStringLiteral("anna.eksempel.dk"));
    QTest::keyClicks(window.find<QLineEdit>("doctorEdit"), QStringLiteral("Eva Berg"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    for (const char* problem : {"givenNameProblem", "emailProblem", "clinicProblem"}) {
        INFO(problem);
        CHECK_FALSE(window.find<QLabel>(problem)->text().isEmpty());
    }
    CHECK(window.find<DateField>("birthDateDate")->edit()->property("problem").toBool());
    // They stay until each is put right, also while a name is typed.
    QTest::keyClicks(window.find<QLineEdit>("surnameEdit"), QStringLiteral("Lund"));
    CHECK_FALSE(QTest::qWaitFor([&] { return window.find<QLabel>("emailProblem")->text().isEmpty(); }, 300));
    CHECK_FALSE(name->accessibleName().contains(QStringLiteral("skal udfyldes")));
}

TEST_CASE("A clinic and a doctor that are not in the list are typed and stand in the header", "[citizens]") {
    CitizensWindow window;
    const Citizen bente = aCitizen(window.file.workspace());
    CitizenHeader header(window.context, bente.id, &window.widget);
    CitizenForm::open(window.context, &window.widget, bente, [](CitizenId) {});
    QTest::keyClicks(window.find<QLineEdit>("clinicEdit"), QStringLiteral("Lægehuset Auning"));
    QTest::keyClicks(window.find<QLineEdit>("doctorEdit"), QStringLiteral("Eva Berg"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    const Citizen saved = *window.file.workspace().citizens.find(bente.id);
    REQUIRE(saved.doctor.isValid());
    CHECK(window.file.workspace().partners.find(saved.clinic)->name == QStringLiteral("Lægehuset Auning"));
    const QString summary = header.findChild<QLabel*>(QStringLiteral("citizenSummaryLabel"))->text();
    CHECK(summary.contains(QStringLiteral("Eva Berg, Lægehuset Auning")));
    // The known clinic is found again and not made twice.
    CitizenForm::open(window.context, &window.widget,
                      aCitizen(window.file.workspace(), QStringLiteral("Mads"), QStringLiteral("Lund")), [](CitizenId) {});
    auto* clinic = window.widget.findChildren<QLineEdit*>(QStringLiteral("clinicEdit")).last();
    QTest::keyClicks(clinic, QStringLiteral("lægeh"));
    QTest::keyClick(clinic, Qt::Key_Return);
    CHECK(clinic->text() == QStringLiteral("Lægehuset Auning"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/scripted_ask.h"
#include "ui/citizens/citizen_form.h"
#include "ui/citizens/citizen_header.h"
#include "ui/citizens/citizen_list.h"
#include "ui/citizens/citizen_view.h"
#include "ui/citizens/facts_tab.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/citizens/duplicates_panel.h"
#include "ui/shared/citizens/phone_label.h"
#include "ui/shared/citizens/phone_words.h"
#include "ui/shell/navigator.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;

namespace {

class NoNavigator final : public Navigator {
public:
    void open(const Target& target) override { last = target; }
    Target last;
};

/// A window on a file with everything a page is given.
struct Window {
    TestFile file;
    test::ScriptedAsk ask;
    NoNavigator navigator;
    ActionCollection actions;
    PageContext context{file.workspace(), navigator, ask, actions};
    QWidget widget;

    Window() {
        widget.resize(1280, 720);
        widget.show();
    }
    template <class Widget> Widget* find(const char* name) { return widget.findChild<Widget*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("While a new person is typed, the one who is there already stands beside, with the reason", "[citizens]") {
    Window window;
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
    Window window;
    CitizenId saved;
    CitizenForm::open(window.context, &window.widget, Citizen(), [&saved](CitizenId id) { saved = id; });
    QTest::keyClicks(window.find<QLineEdit>("givenNameEdit"), QStringLiteral("Mads"));
    QTest::keyClicks(window.find<QLineEdit>("surnameEdit"), QStringLiteral("Lund"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    REQUIRE(saved.isValid());
    CHECK(window.file.workspace().citizens.find(saved)->surname == QStringLiteral("Lund"));
}

TEST_CASE("The list of citizens narrows as one types", "[citizens]") {
    Window window;
    aCitizen(window.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen"));
    aCitizen(window.file.workspace(), QStringLiteral("Søren"), QStringLiteral("Østergaard"));
    CitizenList list(window.context, &window.widget);
    auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->model()->rowCount() == 2);
    QTest::keyClicks(list.findChild<QLineEdit*>(QStringLiteral("searchEdit")), QStringLiteral("oester"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 3000));
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("Down from the search goes to the first citizen of the list, and Enter opens that one", "[citizens]") {
    Window window;
    const CitizenId bente = aCitizen(window.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    aCitizen(window.file.workspace(), QStringLiteral("Søren"), QStringLiteral("Østergaard"));
    CitizenList list(window.context, &window.widget);
    list.resize(1100, 600);
    list.show();
    window.widget.activateWindow();
    list.takeFocus();
    QApplication::processEvents();
    std::optional<CitizenId> opened;
    QObject::connect(&list, &CitizenList::opened, &list, [&opened](CitizenId id) { opened = id; });
    auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    const Qt::Key way = GENERATE(Qt::Key_Down, Qt::Key_Return);
    QTest::keyClick(list.findChild<QLineEdit*>(QStringLiteral("searchEdit")), way);
    CHECK(table->currentRow() == 0);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(opened == bente);
}

TEST_CASE("What is known is written once, with its day and source, and stands in the list", "[citizens]") {
    Window window;
    const Citizen bente = aCitizen(window.file.workspace());
    FactsTab tab(window.context, bente.id, &window.widget);
    window.actions.trigger(QStringLiteral("facts.edit"));
    auto* network = window.find<QComboBox>("networkCombo");
    REQUIRE(network != nullptr);
    network->setFocus();
    QTest::keyClick(network, Qt::Key_Down);
    QTest::keyClicks(window.find<QLineEdit>("sourceEdit"), QStringLiteral("samtale"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    const auto facts = window.file.workspace().citizenFacts.newest(bente.id);
    REQUIRE(facts.contains(QStringLiteral("network")));
    CHECK(facts.value(QStringLiteral("network")).value == QStringLiteral("none"));
    CHECK(facts.value(QStringLiteral("network")).source == QStringLiteral("samtale"));
    CHECK(facts.size() == 1);
}

TEST_CASE("Nine hundred chronic illnesses are refused at their field, and nothing is written", "[citizens]") {
    Window window;
    const Citizen bente = aCitizen(window.file.workspace());
    FactsTab tab(window.context, bente.id, &window.widget);
    window.actions.trigger(QStringLiteral("facts.edit"));
    auto* illnesses = window.find<QLineEdit>("chronic_illnessesEdit");
    REQUIRE(illnesses != nullptr);
    QTest::keyClicks(illnesses, QStringLiteral("999"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    CHECK(window.find<QLabel>("chronic_illnessesProblem")->text().contains(QStringLiteral("99")));
    CHECK(window.file.workspace().citizenFacts.newest(bente.id).isEmpty());
}

TEST_CASE("A postcode fills in the town and proposes parish and municipality, which can be changed", "[citizens]") {
    Window window;
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
    Window window;
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
    Window window;
    Citizen bente = aCitizen(window.file.workspace());
    bente.parishCode = QStringLiteral("9999");
    REQUIRE(window.file.workspace().citizens.change(bente));
    CitizenForm::open(window.context, &window.widget, *window.file.workspace().citizens.find(bente.id), [](CitizenId) {});
    QTest::keyClicks(window.find<QLineEdit>("streetEdit"), QStringLiteral(" 7"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    CHECK(window.file.workspace().citizens.find(bente.id)->parishCode == QStringLiteral("9999"));
}

TEST_CASE("A parish code that is in no table gives way to no proposal", "[citizens]") {
    Window window;
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
    Window window;
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
    Window window;
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
    Window window;
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
    Window window;
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
    Window window;
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
    Window window;
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
    Window window;
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

TEST_CASE("A long name leaves the buttons of the header where they are", "[citizens]") {
    Window window;
    const Citizen bente = aCitizen(window.file.workspace(), QString(QStringLiteral("Bente Anne-Marie ")).repeated(8),
                                   QStringLiteral("Mikkelsen"));
    CitizenHeader header(window.context, bente.id, &window.widget);
    header.resize(1000, header.heightForWidth(1000));
    header.show();
    QCoreApplication::processEvents();
    CHECK(header.minimumSizeHint().width() <= 1000);
    for (const char* name : {"editCitizenButton", "moreOfCitizenButton"}) {
        INFO(name);
        auto* button = header.findChild<QPushButton*>(QLatin1String(name));
        CHECK(button->isVisible());
        CHECK(button->mapTo(&header, button->rect().bottomRight()).x() < 1000);
    }
    const auto* label = header.findChild<QLabel*>(QStringLiteral("citizenNameLabel"));
    CHECK(label->text() == bente.fullName());
    CHECK(label->mapTo(&header, label->rect().topRight()).x() <
          header.findChild<QPushButton*>(QStringLiteral("editCitizenButton"))->mapTo(&header, QPoint(0, 0)).x());
}

TEST_CASE("A long name is read whole in the header, and an ordinary one stands on one line", "[citizens]") {
    Window window;
    const auto nameIn = [&window](const char* givenName, const char* surname, int width) {
        const Citizen person = aCitizen(window.file.workspace(), QString::fromUtf8(givenName), QString::fromUtf8(surname));
        auto* header = new CitizenHeader(window.context, person.id, &window.widget);
        header->resize(width, header->heightForWidth(width));
        header->show();
        QCoreApplication::processEvents();
        return header->findChild<QLabel*>(QStringLiteral("citizenNameLabel"));
    };
    const QLabel* ordinary = nameIn("Bente Anne-Marie", "Mikkelsen", 1000);
    CHECK(ordinary->height() < 2 * ordinary->fontMetrics().lineSpacing());
    CHECK(ordinary->heightForWidth(ordinary->width()) <= ordinary->height());
    const QLabel* much = nameIn("Anne-Marie Christina Elisabeth Margrethe", "Østergaard-Mikkelsen Rasmussen", 800);
    CHECK(much->height() >= 2 * much->fontMetrics().lineSpacing());
    CHECK(much->heightForWidth(much->width()) <= much->height());
}

TEST_CASE("The search finds among those who are chosen to be shown", "[citizens]") {
    Window window;
    Workspace& workspace = window.file.workspace();
    const Citizen bente = aCitizen(workspace, QStringLiteral("Bente"), QStringLiteral("Holm"));
    aCitizen(workspace, QStringLiteral("Bodil"), QStringLiteral("Holm"));
    REQUIRE(workspace.courses.open(bente.id, workspace.clock.today()));
    CitizenList list(window.context, &window.widget);
    const auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    auto* who = list.findChild<QComboBox*>(QStringLiteral("whoCombo"));
    auto* search = list.findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    who->setCurrentIndex(1);
    QTest::keyClicks(search, QStringLiteral("holm"));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(table->records()->rowCount() == 1);
    CHECK(table->records()->keyAt(0) == bente.id.toString());
    who->setCurrentIndex(0);
    CHECK(table->records()->rowCount() == 2);
    who->setCurrentIndex(1);
    QTest::keyClicks(search, QStringLiteral("qqqq"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(table->records()->rowCount() == 0);
    CHECK(table->accessibleDescription().contains(QStringLiteral("Alle")));
}

TEST_CASE("A search that finds more than is shown says so", "[citizens]") {
    Window window;
    for (int i = 0; i < 201; ++i) {
        aCitizen(window.file.workspace(), QStringLiteral("Anna"), i == 0 ? QStringLiteral("Bergmann") : QStringLiteral("Berg"));
    }
    CitizenList list(window.context, &window.widget);
    const auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    const auto* more = list.findChild<QLabel*>(QStringLiteral("moreFoundLabel"));
    REQUIRE(more);
    CHECK(more->isHidden());
    CHECK(table->records()->rowCount() == 201);
    auto* search = list.findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    QTest::keyClicks(search, QStringLiteral("berg"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(table->records()->rowCount() == 200);
    CHECK_FALSE(more->isHidden());
    CHECK(more->text() == QStringLiteral("Ikke alle, der passer, er vist. Skriv mere for at finde færre."));
    QTest::keyClicks(search, QStringLiteral("mann"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(table->records()->rowCount() == 1);
    CHECK(more->isHidden());
}

TEST_CASE("In a very low window the list of what is known is shown whole, and the page alone scrolls", "[citizens][narrow]") {
    Window window;
    const Citizen bente = aCitizen(window.file.workspace());
    CitizenView view(window.context, bente.id, &window.widget);
    view.openTab({page::citizens, bente.id, tab::facts});
    view.resize(584, 258); // 640 × 330 without the bars
    view.setVisible(true);
    QCoreApplication::processEvents();
    const auto* table = view.findChild<RecordTable*>(QStringLiteral("factsTable"));
    REQUIRE(table);
    CHECK(table->verticalScrollBar()->maximum() == 0);
    CHECK(table->height() > view.height());
    view.resize(1056, 600);
    CHECK(QTest::qWaitFor([&] { return table->height() < view.height(); }));
}

TEST_CASE("Larger text makes a window low, and the header of the citizen folds", "[citizens]") {
    Window window;
    const Citizen bente = aCitizen(window.file.workspace());
    CitizenView view(window.context, bente.id, &window.widget);
    view.resize(1096, 900);
    view.openTab({page::citizens, bente.id, tab::screening});
    view.setVisible(true);
    const auto* summary = view.findChild<QLabel*>(QStringLiteral("citizenSummaryLabel"));
    CHECK(summary->isVisible());
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    setTextSize(application, largestTextSize);
    QEvent restyled(QEvent::StyleChange);
    QCoreApplication::sendEvent(&view, &restyled);
    CHECK_FALSE(summary->isVisible());
    setTextSize(application, usualTextSize);
    QCoreApplication::sendEvent(&view, &restyled);
    CHECK(summary->isVisible());
}

TEST_CASE("An empty list of citizens says why it is empty and what to do", "[citizens]") {
    Window window;
    aCitizen(window.file.workspace());
    CitizenList list(window.context, &window.widget);
    const auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    CHECK(table->accessibleDescription().isEmpty());
    auto* who = list.findChild<QComboBox*>(QStringLiteral("whoCombo"));
    who->setCurrentIndex(1);
    CHECK(table->accessibleDescription().contains(QStringLiteral("igangværende forløb")));
    who->setCurrentIndex(0);
    auto* search = list.findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    QTest::keyClicks(search, QStringLiteral("qqqq"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(table->accessibleDescription().contains(QStringLiteral("fire cifre")));
}

TEST_CASE("A clinic and a doctor that are not in the list are typed and stand in the header", "[citizens]") {
    Window window;
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

TEST_CASE("A protected address is nowhere shown: not in the header, not in the list", "[citizens]") {
    Window window;
    Citizen bente = aCitizen(window.file.workspace());
    bente.street = QStringLiteral("Skovvej 12");
    REQUIRE(window.file.workspace().citizens.change(bente));
    CitizenHeader header(window.context, bente.id, &window.widget);
    CitizenList list(window.context, &window.widget);
    const auto everything = [&] {
        QStringList words;
        for (const QLabel* label : header.findChildren<QLabel*>()) {
            words << label->text() << label->toolTip();
        }
        const QAbstractItemModel* model = list.findChild<RecordTable*>(QStringLiteral("citizensTable"))->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            words << model->index(0, column).data().toString() << model->index(0, column).data(Qt::ToolTipRole).toString();
        }
        return words.join(QLatin1Char('\n'));
    };
    CHECK(everything().contains(QStringLiteral("Skovvej 12")));
    REQUIRE(window.file.workspace().citizens.setProtection(bente.id, true, {}));
    CHECK_FALSE(everything().contains(QStringLiteral("Skovvej")));
    CHECK_FALSE(everything().contains(QStringLiteral("Grenaa")));
    CHECK(everything().contains(bente.surname));
}

TEST_CASE("A death is entered from the list with its day, and the citizen is off the call lists", "[citizens]") {
    Window window;
    Workspace& workspace = window.file.workspace();
    const Citizen bente = aCitizen(workspace);
    CitizenList list(window.context, &window.widget);
    auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    QAction* died = window.actions.action(QStringLiteral("citizens.died"));
    REQUIRE(died != nullptr);
    CHECK_FALSE(died->isEnabled());
    REQUIRE(table->selectKey(bente.id.toString()));
    REQUIRE(died->isEnabled());
    died->trigger();
    auto* save = window.find<QPushButton>("saveButton");
    QTest::keyClick(save, Qt::Key_Space);
    CHECK(workspace.citizens.find(bente.id)->lifeState == LifeState::Present); // not without a day
    auto* on = window.find<DateField>("lifeStateOnDate");
    on->setDate(workspace.clock.today());
    QTest::keyClick(save, Qt::Key_Space);
    CHECK(workspace.citizens.find(bente.id)->lifeState == LifeState::Dead);
    CHECK(workspace.citizens.find(bente.id)->lifeStateOn == workspace.clock.today());
    CHECK(workspace.citizens.count(CitizenFilter::UnderWay) == 0);
}

TEST_CASE("Beside the telephone number stands whether one may ring", "[citizens]") {
    SafeContact contact;
    CHECK(phoneWords({}, contact).isEmpty());
    CHECK(phoneWords(QStringLiteral("00000001"), contact) == QStringLiteral("00 00 00 01 · må vi ringe: ikke spurgt"));
    contact.call = Permission::Yes;
    CHECK(phoneMarkChip(contact).text == QStringLiteral("Må ringes"));
    contact.leaveMessage = Permission::No;
    CHECK(phoneWords(QStringLiteral("00000001"), contact) == QStringLiteral("00 00 00 01 · læg ikke besked"));
    CHECK(phoneMarkChip(contact).tone == Tone::Amber);
    PhoneLabel label;
    label.setPhone({}, contact);
    CHECK(label.isHidden());
}

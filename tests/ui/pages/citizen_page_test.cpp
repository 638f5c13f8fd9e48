// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a citizen: its header, and what is known.
#include "tests/ui/pages/citizens_window.h"
#include "ui/citizens/citizen_header.h"
#include "ui/citizens/citizen_view.h"
#include "ui/citizens/facts_tab.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/citizens/phone_label.h"
#include "ui/shared/citizens/phone_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("What is known is written once, with its day and source, and stands in the list", "[citizens]") {
    CitizensWindow window;
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
    CitizensWindow window;
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

TEST_CASE("A long name leaves the buttons of the header where they are", "[citizens]") {
    CitizensWindow window;
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
    CitizensWindow window;
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

TEST_CASE("In a very low window the list of what is known is shown whole, and the page alone scrolls", "[citizens][narrow]") {
    CitizensWindow window;
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
    CitizensWindow window;
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

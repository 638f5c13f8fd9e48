// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/dialog_ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/offers/catalogue_file.h"
#include "ui/offers/offer_form.h"
#include "ui/offers/offer_words.h"
#include "ui/offers/offers_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

OfferId anOffer(Workspace& workspace, const char* name, QDate checkedOn) {
    Offer offer;
    offer.name = QString::fromUtf8(name);
    offer.category = QStringLiteral("food");
    offer.phone = QStringLiteral("12345678");
    offer.checkedOn = checkedOn;
    const auto id = workspace.offers.add(offer);
    REQUIRE(id);
    return *id;
}

/// Waits for something that a Task brings.
template <class Condition> bool comes(Condition condition) { return QTest::qWaitFor(condition, 20'000); }

} // namespace

TEST_CASE("On a low page the side is as high as its content, so that nothing scrolls inside the page", "[offers]") {
    Desk desk;
    anOffer(desk.workspace(), "Fællesspisning i den store forsamlingsbygning ved kirken i Glesborg", QDate(2025, 1, 1));
    OffersPage page(desk.context);
    Desk::show(page);
    page.resize(797, 374); // a screen of 1280 × 720 at 150 %, beside the icons
    auto* side = named<QScrollArea>(page, "offersSide");
    REQUIRE(side);
    settle();
    CHECK(QTest::qWaitFor([side] { return side->verticalScrollBar()->maximum() == 0; }, 1000));
    for (const QLabel* label : side->findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap()) {
            INFO(label->text().toStdString());
            CHECK(label->heightForWidth(label->width()) <= label->height() + 1);
        }
    }
}

TEST_CASE("An offer is entered by keyboard and stands in the list", "[offers]") {
    Desk desk;
    OffersPage page(desk.context);
    const QAbstractItemModelTester tester(named<RecordTable>(page, "offersTable")->model());
    Desk::show(page);
    desk.actions.action(QStringLiteral("offers.new"))->trigger();
    auto* dialog = named<FormDialog>(page, "offerDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    named<QLineEdit>(*dialog, "nameEdit")->setFocus();
    type("Fællesspisning i Glesborg (eksempel)");
    press(Qt::Key_Tab);
    type("Borgerforeningen");
    named<QLineEdit>(*dialog, "scheduleTextEdit")->setFocus();
    type("hver torsdag kl. 12-14");
    named<QLineEdit>(*dialog, "feeEdit")->setFocus();
    type("40");
    named<QLineEdit>(*dialog, "postcodeEdit")->setFocus();
    type("8585");
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<Offer> offers = desk.workspace().offers.all();
    REQUIRE(offers.size() == 1);
    CHECK(offers[0].fee == Money{4000});
    CHECK(offers[0].town == QStringLiteral("Glesborg"));
    CHECK(offers[0].sessions.size() == 1);
    CHECK(named<RecordTable>(page, "offersTable")->currentKey() == offers[0].id.toString());
}

TEST_CASE("What was understood of when an offer meets, or that nothing was, is told once the field has been left", "[offers]") {
    Desk desk;
    OffersPage page(desk.context);
    Desk::show(page);
    desk.actions.action(QStringLiteral("offers.new"))->trigger();
    auto* dialog = named<FormDialog>(page, "offerDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    auto* when = named<QLineEdit>(*dialog, "scheduleTextEdit");
    const auto written = [when](const char* text) {
        when->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    };
    const auto isTold = [when](const QString& sentence) {
        return QTest::qWaitFor([&] { return when->accessibleDescription() == sentence; });
    };
    written("efter aftale");
    CHECK(when->accessibleDescription().startsWith(QStringLiteral("For eksempel")));
    press(Qt::Key_Tab);
    CHECK(isTold(
        QStringLiteral("Ikke forstået som dage og klokkeslæt. Teksten bliver kun vist, og i Find tilbud mangler tiden svar.")));
    written("torsdag kl. 10-12 hver anden uge");
    CHECK(when->accessibleDescription().startsWith(QStringLiteral("For eksempel")));
    press(Qt::Key_Tab);
    CHECK(isTold(QStringLiteral("Forstået som: torsdag kl. 10.00–12.00, hver 2. uge")));
    written("torsdag kl. 10-12 i ulige uger");
    press(Qt::Key_Tab);
    CHECK(isTold(QStringLiteral("Forstået som: torsdag kl. 10.00–12.00, hver 2. uge. Hvilke uger det er, står kun i teksten, "
                                "som bliver vist, som du har skrevet den.")));
}

TEST_CASE("The town of an offer follows its postcode, unless another town was written", "[offers]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    Offer offer;
    offer.name = QStringLiteral("Banko");
    offer.postcode = QStringLiteral("8500");
    QString expected;
    SECTION("that of the postcode") {
        offer.town = QStringLiteral("Grenaa");
        expected = QStringLiteral("Glesborg");
    }
    SECTION("another one") {
        offer.town = QStringLiteral("Ved skoven");
        expected = offer.town;
    }
    const auto id = workspace.offers.add(offer);
    REQUIRE(id);
    QWidget page;
    page.show();
    openOfferForm(&page, desk.context, workspace.offers.find(*id), [](OfferId) {});
    auto* dialog = named<FormDialog>(page, "offerDialog");
    REQUIRE(dialog);
    auto* postcode = named<QLineEdit>(*dialog, "postcodeEdit");
    postcode->selectAll();
    QTest::keyClicks(postcode, QStringLiteral("8585"));
    dialog->submit();
    CHECK(workspace.offers.find(*id)->postcode == QStringLiteral("8585"));
    CHECK(workspace.offers.find(*id)->town == expected);
}

TEST_CASE("What is wrong with an offer stands at its field and nothing is saved", "[offers]") {
    Desk desk;
    OffersPage page(desk.context);
    Desk::show(page);
    desk.actions.action(QStringLiteral("offers.new"))->trigger();
    auto* dialog = named<FormDialog>(page, "offerDialog");
    QApplication::processEvents();
    named<QLineEdit>(*dialog, "minAgeEdit")->setFocus();
    type("atten");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(!dialog->form()->problemAt(QStringLiteral("minAge")).isEmpty());
    named<QLineEdit>(*dialog, "minAgeEdit")->clear();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(!dialog->form()->problemAt(QStringLiteral("name")).isEmpty());
    CHECK(desk.workspace().offers.count({}) == 0);
}

TEST_CASE("What was changed elsewhere while the form of an offer was open, or its draft lay, is not taken back by saving",
          "[offers]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const OfferId id = anOffer(workspace, "Fællesspisning", QDate(2025, 1, 1));
    QWidget page;
    page.show();
    const auto open = [&] {
        openOfferForm(&page, desk.context, workspace.offers.find(id), [](OfferId) {});
        auto* dialog = named<FormDialog>(page, "offerDialog");
        REQUIRE(dialog);
        return dialog;
    };
    const auto checkElsewhere = [&] {
        REQUIRE(workspace.offers.markChecked(id, {QDate(2026, 10, 30), QStringLiteral("Karen"), QStringLiteral("telefon")}));
    };
    FormDialog* dialog = open();
    QTest::keyClicks(named<QLineEdit>(*dialog, "providerEdit"), QStringLiteral("Sognet"));
    checkElsewhere();
    SECTION("in the open form") {}
    SECTION("in a draft that is gone on with later") {
        dialog->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        dialog = open();
        CHECK(named<QLineEdit>(*dialog, "providerEdit")->text() == QStringLiteral("Sognet"));
    }
    dialog->submit();
    const Offer kept = *workspace.offers.find(id);
    CHECK(kept.provider == QStringLiteral("Sognet"));
    CHECK(kept.checkedOn == QDate(2026, 10, 30));
    CHECK(kept.checkedBy == QStringLiteral("Karen"));
}

TEST_CASE("A category that is no longer on the list is shown as it stands, and stays", "[offers]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    Offer offer;
    offer.name = QStringLiteral("Fællesspisning");
    offer.category = QStringLiteral("gammel_art");
    const auto id = workspace.offers.add(offer);
    REQUIRE(id);
    QWidget page;
    page.show();
    openOfferForm(&page, desk.context, workspace.offers.find(*id), [](OfferId) {});
    auto* dialog = named<FormDialog>(page, "offerDialog");
    REQUIRE(dialog);
    CHECK(named<QComboBox>(*dialog, "categoryCombo")->currentText() == QStringLiteral("gammel_art"));
    dialog->submit();
    CHECK(workspace.offers.find(*id)->category == QStringLiteral("gammel_art"));
}

TEST_CASE("The list is narrowed by typing, and an offer that was rung is checked and leaves the three", "[offers]") {
    Desk desk;
    anOffer(desk.workspace(), "Banko", QDate(2026, 10, 1));
    anOffer(desk.workspace(), "Zumba", QDate(2024, 10, 1));
    OffersPage page(desk.context);
    Desk::show(page);
    auto* table = named<RecordTable>(page, "offersTable");
    CHECK(table->model()->rowCount() == 2);
    named<QLineEdit>(page, "searchEdit")->setFocus();
    const auto says = [&page](const char* words) {
        const QList<QLabel*> labels = page.header()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [words](const QLabel* label) { return label->text() == QLatin1String(words); });
    };
    CHECK(says("2 tilbud"));
    type("zum");
    press(Qt::Key_Return);
    CHECK(table->model()->rowCount() == 1);
    CHECK(says("1 tilbud"));

    named<QPushButton>(page, "called1Button")->setFocus();
    press(Qt::Key_Space);
    auto* dialog = named<FormDialog>(page, "checkOfferDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    dialog->saveButton()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().offers.toCall().first().name == QStringLiteral("Banko"));
}

TEST_CASE("A search or a choice that no offer matches says so, and all are shown again with one press", "[offers]") {
    Desk desk;
    OffersPage page(desk.context);
    Desk::show(page);
    auto* table = named<RecordTable>(page, "offersTable");
    auto* showAll = named<QPushButton>(page, "showAllOffersButton");
    REQUIRE(showAll);
    CHECK_FALSE(showAll->isVisible());
    CHECK(table->accessibleDescription() == QStringLiteral("Ingen tilbud her. Opret et, eller importér et regneark."));

    anOffer(desk.workspace(), "Banko", QDate(2026, 10, 1));
    SECTION("a search") {
        named<QLineEdit>(page, "searchEdit")->setFocus();
        type("zzz");
        press(Qt::Key_Return);
    }
    SECTION("a category") { REQUIRE(choose(named<QComboBox>(page, "categoryCombo"), QStringLiteral("movement"))); }
    CHECK(table->model()->rowCount() == 0);
    CHECK(table->accessibleDescription() == QStringLiteral("Intet tilbud passer til søgningen og valgene ovenfor."));
    REQUIRE(showAll->isVisible());
    CHECK(showAll->text() == QStringLiteral("Vis alle tilbud"));
    showAll->setFocus();
    press(Qt::Key_Space);
    CHECK(table->model()->rowCount() == 1);
    CHECK_FALSE(showAll->isVisible());
    CHECK(focused() == named<QLineEdit>(page, "searchEdit"));
}

TEST_CASE("When an offer was last checked stands in its column as days only, so that the name has room", "[offers]") {
    Desk desk;
    anOffer(desk.workspace(), "Aflastning i hjemmet Vivild (eksempel)", QDate(2026, 3, 2)); // the tests are of 02-11-2026
    OffersPage page(desk.context);
    Desk::show(page);
    const auto* table = named<RecordTable>(page, "offersTable");
    const QModelIndex checked = table->model()->index(0, 3);
    CHECK(checked.data().toString() == QStringLiteral("245 dage"));
    CHECK(table->columnWidth(3) < 170);
    constexpr int air = 16; // beside the words of a cell
    const QFontMetrics strong(textFont(TextRole::Strong));
    CHECK(table->columnWidth(0) >= strong.horizontalAdvance(QStringLiteral("Aflastning i hjemmet Vivild")) + air);
    CHECK(freshnessInColumn(QDate(2026, 11, 1), QDate(2026, 11, 2)).text == QStringLiteral("1 dag"));
    CHECK(freshnessInColumn(QDate(2026, 11, 2), QDate(2026, 11, 2)).text == QStringLiteral("i dag"));
    CHECK(freshnessInColumn({}, QDate(2026, 11, 2)).text == QStringLiteral("aldrig"));
}

TEST_CASE("An offer that is taken out can be put back from the message bar", "[offers]") {
    Desk desk;
    const OfferId id = anOffer(desk.workspace(), "Banko", QDate(2026, 10, 1));
    OffersPage page(desk.context);
    Desk::show(page);
    named<QPushButton>(page, "takeOutOfferButton")->click();
    CHECK(!desk.workspace().offers.find(id)->isActive);
    REQUIRE(page.messages()->isVisible());
    named<QPushButton>(page, "messageActionButton")->click();
    CHECK(desk.workspace().offers.find(id)->isActive);
}

TEST_CASE("A spreadsheet is brought in by the wizard, its bad row saved and the import taken back", "[imports]") {
    Desk desk;
    OffersPage page(desk.context);
    Desk::show(page);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tilbud.csv"));
    const QString rejects = folder.filePath(QStringLiteral("afviste.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Aktivitet;Pris\nCafé A;20\n;40\nCafé C;mange\n");
    file.close();

    desk.actions.action(QStringLiteral("offers.import"))->trigger();
    auto* dialog = named<QDialog>(page, "importDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    desk.ask.answer(path);
    named<QPushButton>(*dialog, "chooseFileButton")->setFocus();
    press(Qt::Key_Space);
    REQUIRE(comes([dialog] { return named<QComboBox>(*dialog, "column1Combo") != nullptr; })); // read beside the window
    auto* name = named<QComboBox>(*dialog, "column1Combo");
    CHECK(choose(name, QStringLiteral("name")));
    auto* next = named<QPushButton>(*dialog, "nextButton");
    next->setFocus();
    press(Qt::Key_Space);
    auto* rows = named<RecordTable>(*dialog, "importRowsTable");
    REQUIRE(comes([rows] { return rows->isVisible(); }));
    CHECK(rows->model()->rowCount() == 3);
    CHECK(desk.workspace().offers.count({}) == 0);
    next->setFocus();
    press(Qt::Key_Space);
    auto* undo = named<QPushButton>(*dialog, "undoImportButton");
    REQUIRE(comes([undo] { return undo->isVisible(); }));
    CHECK(desk.workspace().offers.count({}) == 2);
    CHECK(named<RecordTable>(page, "offersTable")->model()->rowCount() == 2);

    desk.ask.answer(rejects);
    named<QPushButton>(*dialog, "saveRejectsButton")->click();
    QFile saved(rejects);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().contains(";40;"));
    undo->click();
    CHECK(comes([&] { return desk.workspace().offers.count({}) == 0 && undo->isVisible(); }));
}

TEST_CASE("The catalogue is written as PDF or web page by its name's ending", "[offers]") {
    Desk desk;
    Offer offer;
    offer.name = QStringLiteral("Café Ærø");
    offer.contactPerson = QStringLiteral("Kirsten Holm");
    REQUIRE(desk.workspace().offers.add(offer));
    QTemporaryDir folder;
    OffersPage page(desk.context);
    for (const char* name : {"katalog.pdf", "katalog.html"}) {
        desk.ask.answer(folder.filePath(QLatin1String(name)));
        desk.actions.action(QStringLiteral("offers.catalogue"))->trigger();
    }
    QFile pdf(folder.filePath(QStringLiteral("katalog.pdf")));
    QFile html(folder.filePath(QStringLiteral("katalog.html")));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    REQUIRE(html.open(QIODevice::ReadOnly));
    const QByteArray paper = pdf.readAll();
    CHECK(paper.startsWith("%PDF"));
    CHECK(paper.trimmed().endsWith("%%EOF"));
    CHECK(desk.workspace().session.database().number("SELECT count(*) FROM plain_file WHERE kind = 'catalogue'") == 2);
    const QByteArray text = html.readAll();
    CHECK(text.contains("Café Ærø"));
    CHECK_FALSE(text.contains("Kirsten"));
}

TEST_CASE("The catalogue on paper is set in letters one can read", "[offers]") {
    Desk desk;
    Offer offer;
    offer.name = QStringLiteral("Fællesspisning");
    offer.content = QStringLiteral("Vi spiser sammen hver uge. ").repeated(750);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("katalog.pdf"));
    REQUIRE(writeCatalogue(desk.workspace().session, catalogueOf({offer}, {}, QDate(2026, 11, 2)), path));
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    // 20,000 characters fill about four pages of A4 at 10 points; in pixels of the printer they went on one.
    const auto pages = pdf.readAll().count("/Type /Page\n");
    CHECK(pages >= 3);
    CHECK(pages <= 6);
}

TEST_CASE("No heading of the catalogue stands alone at the foot of a page, and each page has its number", "[offers]") {
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) {
        SKIP("pdftotext is not installed");
    }
    Desk desk;
    QList<Offer> offers;
    for (int i = 0; i < 120; ++i) {
        Offer offer;
        offer.name = QStringLiteral("Tilbud %1").arg(i);
        offer.category = i % 3 == 0 ? QStringLiteral("food") : QStringLiteral("movement");
        offer.content = QStringLiteral("Vi ses. ").repeated(1 + i % 41 * 4);
        offer.street = QStringLiteral("Kærvej %1").arg(i);
        offers << offer;
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("katalog.pdf"));
    REQUIRE(writeCatalogue(desk.workspace().session, catalogueOf(offers, {}, QDate(2026, 11, 2)), path));
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60'000));
    const QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 5);
    int number = 0;
    for (const QString& page : pages) {
        QStringList lines = page.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
        INFO(page.toStdString());
        REQUIRE(lines.size() > 2);
        CHECK(lines.takeLast().simplified() == QStringLiteral("Tilbud · 02-11-2026 %1 / %2").arg(++number).arg(pages.size()));
        CHECK(lines.last().trimmed().startsWith(QStringLiteral("Sted: Kærvej"))); // the last line of an offer
        const QString first = lines.first().trimmed();
        CHECK((first.startsWith(QStringLiteral("Tilbud")) || first == QStringLiteral("Mad og måltider")));
    }

    // The first page says on which page each category begins.
    for (const char* category : {"Bevægelse og motion", "Mad og måltider"}) {
        const QString name = QString::fromUtf8(category);
        INFO(category);
        const QRegularExpression contents(QStringLiteral("%1 +(\\d+)\n").arg(name));
        const QRegularExpressionMatch listed = contents.match(pages.first());
        REQUIRE(listed.hasMatch());
        const QStringList lines = pages.value(listed.captured(1).toInt() - 1).split(QLatin1Char('\n'));
        CHECK(std::any_of(lines.cbegin(), lines.cend(), [&name](const QString& line) { return line.trimmed() == name; }));
    }
}

TEST_CASE("In the catalogue on paper there is room between one offer and the next", "[offers]") {
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) {
        SKIP("pdftotext is not installed");
    }
    Desk desk;
    Offer first;
    first.name = QStringLiteral("Madklub");
    first.category = QStringLiteral("food");
    first.content = QStringLiteral("Vi spiser sammen.");
    Offer second = first;
    second.name = QStringLiteral("Suppe");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("katalog.pdf"));
    REQUIRE(writeCatalogue(desk.workspace().session, catalogueOf({first, second}, {}, QDate(2026, 11, 2)), path));
    QProcess process;
    process.start(reader, {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60'000));
    const QString words = QString::fromUtf8(process.readAllStandardOutput());
    const auto edge = [&words](const char* side, const char* word) {
        const QRegularExpression place(
            QStringLiteral("%1=\"([0-9.]+)\"[^>]*>%2<").arg(QLatin1String(side), QString::fromUtf8(word)));
        const QRegularExpressionMatch found = place.match(words);
        REQUIRE(found.hasMatch());
        return found.captured(1).toDouble();
    };
    constexpr double lineOfText = 10; // in points, as the letters are
    CHECK(edge("yMin", "Suppe") - edge("yMax", "sammen\\.") > lineOfText);
}

TEST_CASE("Choosing PDF or web page for the catalogue gives the name its ending", "[offers]") {
    Desk desk;
    DialogAsk ask;
    PageContext context{desk.workspace(), desk.navigator, ask, desk.actions};
    OffersPage page(context);
    desk.actions.action(QStringLiteral("offers.catalogue"))->trigger();
    auto* dialog = named<QFileDialog>(page, "fileDialog");
    REQUIRE(dialog);
    const QStringList filters = dialog->nameFilters();
    REQUIRE(filters.size() == 2);
    CHECK(filters.first().contains(QStringLiteral("*.pdf")));
    CHECK(filters.last().contains(QStringLiteral("*.html")));
    CHECK(dialog->defaultSuffix() == QStringLiteral("pdf"));
    dialog->selectNameFilter(filters.last());
    dialog->filterSelected(filters.last());
    CHECK(dialog->defaultSuffix() == QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("katalog"));
    REQUIRE(dialog->selectedFiles().size() == 1);
    CHECK(QFileInfo(dialog->selectedFiles().first()).fileName() == QStringLiteral("katalog.html"));
    dialog->close();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/workbook_writer.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/pictures.h"
#include "tests/ui/imports/caseload_wizard.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/tables/record_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

const QByteArray people("Løbenummer;Fornavn;Efternavn\n1;Anna;Første\n2;Bo;Anden\n");

/// All that can be read in the window, also in rows one has to scroll to.
QString readIn(const QWidget& window) {
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        texts << label->text();
    }
    for (const QWidget* control : window.findChildren<QWidget*>()) {
        texts << control->accessibleName() << control->toolTip();
    }
    for (const RecordTable* table : window.findChildren<RecordTable*>()) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                texts << table->model()->index(row, column).data().toString();
            }
        }
    }
    return texts.join(QLatin1Char('\n'));
}

/// The first line of a column's list that is cut at the lower edge; empty when none is.
QString cutLine(const GrowingScrollArea& area) {
    for (const QComboBox* line : area.widget()->findChildren<QComboBox*>()) {
        const int top = line->mapTo(area.viewport(), QPoint()).y();
        if (top < area.viewport()->height() && top + line->height() > area.viewport()->height()) {
            return line->accessibleName();
        }
    }
    return {};
}

} // namespace

TEST_CASE("Citizens and then their appointments come in from the page of citizens, with a rejected row and undo", "[imports]") {
    Caseload caseload;
    caseload.choose(people);
    CHECK(caseload.in<QRadioButton>("citizensRadio")->isChecked());
    caseload.import();
    CHECK(caseload.textOf("importSummaryLabel") == QStringLiteral("2 nye, 0 ændret, 0 som før, 0 afvist"));
    caseload.close();
    CHECK(caseload.desk.workspace().citizens.count(CitizenFilter::Everybody) == 2);

    caseload.choose("Løbenummer;Dato;Kl.;Sektor;Sted\n1;29-03-2026;09.15;hospital;Randers\n7;29-03-2026;09.15;hospital;\n");
    CHECK(caseload.in<QRadioButton>("appointmentsRadio")->isChecked());
    CHECK(namelessControls(*caseload.dialog()).isEmpty());
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    CHECK(caseload.textOf("importCountsLabel") == QStringLiteral("1 ny, 0 ændres, 0 som før, 1 afvises"));
    CHECK(caseload.textOf("importDetailLabel").startsWith(QStringLiteral("Løbenummer: Der findes ingen borger")));
    auto* rows = caseload.in<RecordTable>("importRowsTable");
    rows->setFocus();
    press(Qt::Key_Down);
    CHECK(caseload.textOf("importDetailLabel").contains(QStringLiteral("Sted: Randers")));
    caseload.next();
    caseload.waitFor<QPushButton>("undoImportButton");
    const CitizenId anna = caseload.desk.workspace().citizens.search(QStringLiteral("Anna"), 1).first().id;
    CHECK(caseload.desk.workspace().appointments.forCitizen(anna).size() == 1);
    const QString rejects = caseload.folder.filePath(QStringLiteral("afviste.csv"));
    caseload.desk.ask.answer(rejects);
    caseload.in<QPushButton>("saveRejectsButton")->click();
    QFile saved(rejects);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().contains("7;29-03-2026"));
    CHECK(caseload.dialog()->findChild<MessageBar*>()->text().contains(QStringLiteral("ukrypteret")));
    auto* undo = caseload.in<QPushButton>("undoImportButton");
    undo->click();
    REQUIRE(QTest::qWaitFor([undo] { return undo->isVisible() && !undo->isEnabled(); }, 20'000));
    CHECK(caseload.desk.workspace().appointments.forCitizen(anna).isEmpty());
}

TEST_CASE("Ctrl+Enter in the list of what will happen imports it", "[imports]") {
    Caseload caseload;
    caseload.choose(people);
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    caseload.in<RecordTable>("importRowsTable")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    caseload.waitFor<QPushButton>("undoImportButton");
    CHECK(caseload.desk.workspace().citizens.count(CitizenFilter::Everybody) == 2);
}

TEST_CASE("A double click on Import does not close the page that says what came in and what was rejected", "[imports]") {
    Caseload caseload;
    caseload.choose(people);
    auto* next = caseload.in<QPushButton>("nextButton");
    const auto secondClick = [next] {
        QTest::mouseDClick(next, Qt::LeftButton);
        QTest::mouseRelease(next, Qt::LeftButton);
        QApplication::processEvents();
    };
    QTest::mouseClick(next, Qt::LeftButton);
    caseload.waitFor<RecordTable>("importRowsTable");
    secondClick();
    CHECK(caseload.in<RecordTable>("importRowsTable")->isVisible());
    CHECK(caseload.desk.workspace().citizens.count(CitizenFilter::Everybody) == 0);
    QTest::mouseClick(next, Qt::LeftButton);
    caseload.waitFor<QPushButton>("undoImportButton");
    secondClick();
    REQUIRE(caseload.dialog());
    CHECK(caseload.dialog()->isVisible());
    CHECK(caseload.in<QPushButton>("undoImportButton")->isVisible());
}

TEST_CASE("A sheet with one column for the whole name is understood, and the preview shows how it is divided", "[imports]") {
    Caseload caseload;
    caseload.choose("Navn;Fødselsdato;Telefon\nLudvig von der Leyen;14-03-1960;20304050 / 86321010\n");
    CHECK(caseload.in<QRadioButton>("citizensRadio")->isChecked());
    CHECK(caseload.in<QComboBox>("column1Combo")->currentText() == QStringLiteral("Navn"));
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    CHECK(caseload.textOf("importCountsLabel") == QStringLiteral("1 ny, 0 ændres, 0 som før, 0 afvises"));
    for (const char* line :
         {"Fornavn: Ludvig", "Efternavn: von der Leyen", "Telefon: 20304050", "Bemærkning: Telefon: 86321010"}) {
        CHECK(caseload.textOf("importDetailLabel").contains(QString::fromUtf8(line)));
    }
}

TEST_CASE("The preview says that an address one has corrected stays whole, and why", "[imports]") {
    Caseload caseload;
    caseload.choose("Borger nr.;Fornavn;Efternavn;Adresse;Postnr.\n1;Anna;Abel;Kærvej 1;8500\n");
    CHECK(caseload.in<QComboBox>("column1Combo")->currentText() == QStringLiteral("Løbenummer"));
    caseload.import();
    caseload.close();
    Citizens& citizens = caseload.desk.workspace().citizens;
    Citizen anna = *citizens.find(citizens.search(QStringLiteral("Anna"), 1).first().id);
    anna.postcode = QStringLiteral("8585");
    anna.town = QStringLiteral("Glesborg");
    REQUIRE(citizens.change(anna));
    caseload.choose("Borger nr.;Fornavn;Efternavn;Adresse;Postnr.\n1;Anna;Abel;Nyvej 5;8500\n");
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    for (const char* line :
         {"Adresse: hører til en adresse, du selv har rettet, og bliver stående: Kærvej 1. Filen siger: Nyvej 5",
          "Postnummer: du har selv rettet og beholder: 8585. Filen siger: 8500"}) {
        INFO(line);
        CHECK(caseload.textOf("importDetailLabel").contains(QString::fromUtf8(line)));
    }
}

TEST_CASE("The headings below a title are found, and the rows above are said not to be used", "[imports]") {
    Caseload caseload;
    caseload.choose("Borgerliste;forår 2026;\nFornavn;Efternavn;Telefon\nBo;Anden;mange\n");
    CHECK(caseload.in<QComboBox>("column1Combo")->accessibleName() == QStringLiteral("Fornavn"));
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    CHECK(caseload.textOf("importAboutLabel") == QStringLiteral("1 række over overskrifterne bruges ikke."));
    CHECK(caseload.textOf("importCountsLabel")
              .contains(QStringLiteral("Ved 1 række er der noget at se på: en celle kan ikke læses helt, eller den kan være "
                                       "forkert.")));
}

TEST_CASE("The wizard can be cancelled on every page before the import, and leaves nothing behind", "[imports]") {
    Caseload caseload;
    const auto cancel = [&caseload] {
        auto* button = caseload.in<QPushButton>("cancelButton");
        REQUIRE(button->isVisible());
        CHECK(button->text() == QStringLiteral("Annuller"));
        button->click();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE_FALSE(caseload.dialog());
        CHECK(caseload.desk.workspace().citizens.count(CitizenFilter::Everybody) == 0);
        CHECK(caseload.desk.workspace().imports.done().isEmpty());
    };
    named<QPushButton>(caseload.page, "importButton")->click();
    QApplication::processEvents();
    cancel();
    caseload.choose(people);
    cancel();
    caseload.choose(people);
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    cancel();
}

TEST_CASE("A sheet of appointments without a sector asks once where they were", "[imports]") {
    Caseload caseload;
    caseload.choose(people);
    CHECK_FALSE(caseload.in<QComboBox>("sectorCombo")->isVisible());
    caseload.import();
    caseload.close();
    caseload.choose("Løbenummer;Fornavn;Efternavn;Dato;Kl.;Om\n1;Anna;Første;29-03-2026;09.15;diabeteskontrol\n");
    CHECK(caseload.in<QRadioButton>("appointmentsRadio")->isChecked());
    auto* sector = caseload.in<QComboBox>("sectorCombo");
    REQUIRE(sector->isVisible());
    CHECK(sector->currentText() == QStringLiteral("andet"));
    REQUIRE(brobygger::choose(sector, QStringLiteral("gp")));
    caseload.import();
    const CitizenId anna = caseload.desk.workspace().citizens.search(QStringLiteral("Anna"), 1).first().id;
    const Appointment kept = caseload.desk.workspace().appointments.forCitizen(anna).first().appointment;
    CHECK(kept.sector == QStringLiteral("gp"));
    CHECK(kept.title == QStringLiteral("diabeteskontrol"));
}

TEST_CASE("Of a workbook with several sheets another one can be chosen, and its columns are shown", "[imports]") {
    Caseload caseload;
    caseload.choose(people);
    CHECK_FALSE(caseload.in<QComboBox>("sheetCombo")->isVisible()); // a file of text has but one
    caseload.in<QPushButton>("cancelButton")->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto book = writeXlsx({{QStringLiteral("Borgere"),
                                  {QStringLiteral("Løbenummer"), QStringLiteral("Fornavn"), QStringLiteral("Efternavn")},
                                  {{QStringLiteral("1"), QStringLiteral("Anna"), QStringLiteral("Første")}}},
                                 {QStringLiteral("Flere"),
                                  {QStringLiteral("Løbenummer"), QStringLiteral("Telefon"), QStringLiteral("Fornavn")},
                                  {{QStringLiteral("2"), QStringLiteral("20304050"), QStringLiteral("Bo")}}}});
    REQUIRE(book);
    caseload.choose(*book);
    auto* sheets = caseload.in<QComboBox>("sheetCombo");
    REQUIRE(sheets->isVisible());
    CHECK(namelessControls(*caseload.dialog()).isEmpty());
    CHECK(sheets->currentText() == QStringLiteral("Borgere"));
    CHECK(sheets->count() == 2);
    sheets->setFocus();
    press(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor(
        [&caseload] {
            auto* second = caseload.in<QComboBox>("column2Combo");
            return second != nullptr && second->isVisible() && second->accessibleName() == QStringLiteral("Telefon");
        },
        20'000));
    CHECK(sheets->currentText() == QStringLiteral("Flere"));
    caseload.import();
    CHECK(caseload.desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
    const CitizenId bo = caseload.desk.workspace().citizens.search(QStringLiteral("Bo"), 1).first().id;
    CHECK(caseload.desk.workspace().citizens.find(bo)->phone == QStringLiteral("20304050"));
}

TEST_CASE("Rows that are hidden in the sheet are imported as one chooses in the preview", "[imports]") {
    const auto shared = sharedFolder();
    QFile sample(shared.value_or(QString()) + QStringLiteral("/samples/found/44-hidden-row-col.xlsx"));
    if (!shared || !sample.open(QIODevice::ReadOnly)) {
        SKIP("the sample files are not there");
    }
    Caseload caseload;
    caseload.choose(sample.readAll());
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    auto* hidden = caseload.in<QCheckBox>("hiddenRowsCheck");
    REQUIRE(hidden->isVisible());
    CHECK(hidden->isChecked());
    CHECK(hidden->text() == QStringLiteral("Importér også den række, der er skjult i arket"));
    CHECK(caseload.textOf("importCountsLabel").startsWith(QStringLiteral("3 nye")));
    hidden->click();
    REQUIRE(QTest::qWaitFor([&] { return caseload.textOf("importCountsLabel").startsWith(QStringLiteral("2 nye")); }, 20'000));
    caseload.waitFor<RecordTable>("importRowsTable");
    CHECK(hidden->isVisible());
    CHECK_FALSE(hidden->isChecked());
    caseload.next();
    caseload.waitFor<QPushButton>("undoImportButton");
    CHECK(caseload.desk.workspace().citizens.count(CitizenFilter::Everybody) == 2);
    CHECK(caseload.desk.workspace().citizens.search(QStringLiteral("Slettet"), 5).isEmpty());
}

TEST_CASE("Letters that were encoded twice are read as they are meant, and the preview says so", "[imports]") {
    Caseload caseload;
    caseload.choose("Fornavn;Efternavn\nSÃ¸ren;Berg\nIb;Holm\n");
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    CHECK(caseload.textOf("importAboutLabel") ==
          QStringLiteral("1 celle har bogstaver som Ã¸ for ø og er læst, som den er ment."));
}

TEST_CASE("A row without a name is called by its number alone", "[imports]") {
    Caseload caseload;
    caseload.choose("Løbenummer;Fornavn;Telefon\n1;Anna;11111111\n2;;22222222\n");
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    const QAbstractItemModel* rows = caseload.in<RecordTable>("importRowsTable")->model();
    CHECK(rows->index(0, 2).data().toString().startsWith(QStringLiteral("Række 3")));
    CHECK_FALSE(rows->index(0, 2).data().toString().contains(QStringLiteral("Række 3 i ")));
    CHECK(caseload.textOf("importDetailLabel").startsWith(QStringLiteral("Fornavn: ")));
}

TEST_CASE("A word that no list knows is mapped in the wizard before the rows are shown", "[imports]") {
    Caseload caseload;
    caseload.choose(people);
    caseload.import();
    caseload.close();
    caseload.choose(
        "Løbenummer;Dato;Kl.;Sektor;Udfald\n1;29-03-2026;09.15;hospital;blev væk\n2;29-03-2026;09.15;hospital;blev væk\n");
    caseload.next();
    caseload.waitFor<QComboBox>("word1Combo");
    auto* word = caseload.in<QComboBox>("word1Combo");
    CHECK(word->accessibleName() == QStringLiteral("Udfald: blev væk"));
    CHECK(namelessControls(*caseload.dialog()).isEmpty());
    REQUIRE(brobygger::choose(word, QStringLiteral("no_show")));
    caseload.import();
    CHECK(caseload.textOf("importSummaryLabel") == QStringLiteral("2 nye, 0 ændret, 0 som før, 0 afvist"));
    const CitizenId bo = caseload.desk.workspace().citizens.search(QStringLiteral("Bo"), 1).first().id;
    CHECK(caseload.desk.workspace().appointments.forCitizen(bo).first().appointment.outcome == outcome::noShow);
}

TEST_CASE("Two columns of one heading are two lines in the wizard", "[imports]") {
    Caseload caseload;
    caseload.choose("Fornavn;Telefon;Telefon\nAnna;11111111;22222222\n");
    REQUIRE(brobygger::choose(caseload.in<QComboBox>("column2Combo"), QString()));
    REQUIRE(brobygger::choose(caseload.in<QComboBox>("column3Combo"), QStringLiteral("phone")));
    caseload.import();
    const CitizenId anna = caseload.desk.workspace().citizens.search(QStringLiteral("Anna"), 1).first().id;
    CHECK(caseload.desk.workspace().citizens.find(anna)->phone == QStringLiteral("22222222"));
}

TEST_CASE("An earlier import is taken back from the first step of the wizard, and what was used since is named", "[imports]") {
    Caseload caseload;
    caseload.choose(people);
    caseload.import();
    caseload.close();
    const CitizenId anna = caseload.desk.workspace().citizens.search(QStringLiteral("Anna"), 1).first().id;
    REQUIRE(caseload.desk.workspace().courses.open(anna, QDate(2026, 11, 1)));
    named<QPushButton>(caseload.page, "importButton")->click();
    QApplication::processEvents();
    auto* undo = caseload.in<QPushButton>("undoEarlier1Button");
    REQUIRE(undo);
    CHECK(undo->accessibleName() == QStringLiteral("Fortryd importen: Borgere fra »ark.csv«, 2 rækker læst"));
    CHECK(namelessControls(*caseload.dialog()).isEmpty());
    undo->click();
    caseload.waitFor<QLabel>("importSummaryLabel");
    CHECK(caseload.textOf("importSummaryLabel") ==
          QStringLiteral("Importen er fortrudt, undtagen 1 post, der er ændret eller brugt siden.\nAnna Første"));
    CHECK(caseload.desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
}

TEST_CASE("Pictures of the import of a caseload", "[.][pictures]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setLanguage(QStringLiteral("da"));
    Caseload caseload;
    Pictures pictures(appearance);
    const auto take = [&](const char* name) {
        pictures.takeDialog(*caseload.dialog(), QStringLiteral("caseload-") + QLatin1String(name));
    };
    caseload.choose(people);
    take("columns-citizens");
    caseload.import();
    take("done");
    caseload.close();
    named<QPushButton>(caseload.page, "importButton")->click();
    take("file");
    caseload.dialog()->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    caseload.choose("Løbenummer;Forløb;Dato;Kl.;Sektor;Sted;Udfald;Udeblivelsesgrund;Tilbud\n"
                    "1;;29-03-2026;09.15;hospital;Regionshospitalet Randers;udeblevet;glemte det;\n"
                    "7;;29-03-2026;09.15;hospital;;;;\n2;;01-04-2026;10.00;tilbud;;mødte op;;Fælleshuset (eksempel)\n");
    take("columns");
    caseload.next();
    caseload.waitFor<QComboBox>("word1Combo");
    take("words");
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    take("rows");
}

TEST_CASE("An address in several columns is recognised, and the preview shows it as one line", "[imports]") {
    Caseload caseload;
    caseload.choose("Fornavn;Efternavn;Vejnavn;Husnr.;Etage;Dør;Postnr.\nAnna;Abel;Storegade;012B;01;tv;8500\n");
    CHECK(caseload.in<QComboBox>("column4Combo")->currentText() == QStringLiteral("Husnummer"));
    CHECK(caseload.in<QComboBox>("column6Combo")->currentText() == QStringLiteral("Dør"));
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    CHECK(caseload.textOf("importDetailLabel").contains(QStringLiteral("Adresse: Storegade 12B, 1. tv")));
    CHECK_FALSE(caseload.in<QLabel>("importAboutLabel")->isVisible());
}

TEST_CASE("No page of the wizard shows a CPR number in full, the saved file of rejected rows does", "[imports]") {
    Caseload caseload;
    caseload.choose("CPR;Fornavn;Efternavn;Gammelt nummer;Bemærkning\n"
                    "740368-1029;Anna;Abel;7403681029;søster til 610160-1015\n"
                    "740368-1029;Anna;Igen;;\n"
                    "740368-102;Bo;Forkert;;\n");
    const auto hasNumber = [&caseload] {
        const QString text = readIn(*caseload.dialog());
        return text.contains(QStringLiteral("740368")) || text.contains(QStringLiteral("610160"));
    };
    const QString masked = QStringLiteral("••••••-••••");
    CHECK(readIn(*caseload.dialog()).contains(masked));
    CHECK_FALSE(hasNumber());
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    CHECK(caseload.textOf("importCountsLabel") == QStringLiteral("1 ny, 0 ændres, 0 som før, 2 afvises"));
    CHECK(readIn(*caseload.dialog()).contains(QStringLiteral("CPR: ") + masked));
    CHECK_FALSE(hasNumber());
    caseload.next();
    caseload.waitFor<QPushButton>("saveRejectsButton");
    CHECK_FALSE(hasNumber());
    const QString rejects = caseload.folder.filePath(QStringLiteral("afviste.csv"));
    caseload.desk.ask.answer(rejects);
    caseload.in<QPushButton>("saveRejectsButton")->click();
    QFile saved(rejects);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().contains("740368-1029"));
}

TEST_CASE("What is wrong with a CPR number is said with the example whole; only what stands in the sheet is masked",
          "[imports]") {
    Caseload caseload;
    caseload.choose("CPR;Fornavn;Bemærkning\n74036810;Anna;søster til 740368-1029\n");
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    CHECK(caseload.textOf("importDetailLabel").contains(QStringLiteral("140368-1029")));
    CHECK_FALSE(readIn(*caseload.dialog()).contains(QStringLiteral("740368-1029")));
}

TEST_CASE("The columns and the rows of the wizard end at a whole line, however high it is", "[imports]") {
    Caseload caseload;
    QByteArray sheet = "Fornavn;Efternavn";
    for (int column = 1; column <= 20; ++column) {
        sheet += ";Ekstra " + QByteArray::number(column);
    }
    for (int row = 1; row <= 30; ++row) {
        sheet += "\nAnna;Abel " + QByteArray::number(row);
    }
    caseload.choose(sheet + "\n");
    const QList<int> heights{600, 617, 634};
    const auto* columns = caseload.in<GrowingScrollArea>("columnsScroll");
    for (const int height : heights) {
        INFO(height);
        caseload.dialog()->resize(920, height);
        QApplication::processEvents();
        REQUIRE(QTest::qWaitFor([&] { return cutLine(*columns).isEmpty(); }));
        CHECK(columns->verticalScrollBar()->maximum() > 0);
    }
    caseload.next();
    caseload.waitFor<RecordTable>("importRowsTable");
    auto* rows = caseload.in<RecordTable>("importRowsTable");
    const int rowHeight = rows->verticalHeader()->defaultSectionSize();
    for (const int height : heights) {
        INFO(height);
        caseload.dialog()->resize(920, height);
        QApplication::processEvents();
        REQUIRE(QTest::qWaitFor([&] { return rows->viewport()->height() % rowHeight == 0; }));
        CHECK(rows->viewport()->height() < 30 * rowHeight);
    }
    rows->verticalScrollBar()->setValue(rows->verticalScrollBar()->singleStep());
    CHECK(rows->rowViewportPosition(1) == 0);
}

TEST_CASE("The wizard fits a small screen", "[imports]") {
    Caseload caseload;
    caseload.choose(
        "CPR;Forløb;Henvist;Henvist af;Klinik;Bevilling;Første kontakt;Spurgt;Sagt ja;Sagt nej;Nej-grund;Screenet;Redskab;"
        "Afgørelse;Startet;Afsluttet;Udfald;Afslutningsgrund;Planlagt\n6101601015;F1;12-01-2026;;;;;;;;;;;;;;;;\n");
    CHECK(caseload.dialog()->minimumSizeHint().width() <= 624);
    CHECK(caseload.dialog()->minimumSizeHint().height() <= 320);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/imports/caseload_wizard.h"
#include "ui/kit/commands/message_bar.h"

#include <QRadioButton>
#include <QScrollArea>
#include <catch2/catch_test_macros.hpp>

// What the wizard asks and tells beside the columns and rows themselves.

using namespace brobygger;
using namespace brobygger::test;

namespace {

const QByteArray annaAndBo("Løbenummer;Fornavn;Efternavn\n1;Anna;Første\n2;Bo;Anden\n");

void bringAnnaAndBo(Caseload& caseload) {
    caseload.choose(annaAndBo);
    caseload.import();
    caseload.close();
}

QString toldIn(Caseload& caseload) { return caseload.dialog()->findChild<MessageBar*>()->text(); }

} // namespace

TEST_CASE("A sheet that may be of two kinds is taken for neither, and its columns are shown when one has said what it holds",
          "[imports]") {
    Caseload caseload;
    caseload.give("CPR;Dato;Måletidspunkt\n1403600012;10-09-2026;start\n");
    caseload.waitFor<QLabel>("kindQuestionLabel");
    const QList<QRadioButton*> kinds = caseload.dialog()->findChildren<QRadioButton*>();
    REQUIRE(kinds.size() == caseloadKinds().size());
    for (const QRadioButton* kind : kinds) {
        CHECK_FALSE(kind->isChecked());
    }
    CHECK_FALSE(caseload.in<QPushButton>("nextButton")->isEnabled());
    CHECK_FALSE(caseload.in<QComboBox>("column1Combo")->isVisible());
    caseload.in<QRadioButton>("measurementsRadio")->click();
    CHECK(caseload.in<QComboBox>("column1Combo")->isVisible());
    CHECK(caseload.in<QComboBox>("column2Combo")->currentText() == QStringLiteral("Dato"));
    CHECK(caseload.in<QPushButton>("nextButton")->isEnabled());
    CHECK_FALSE(caseload.in<QLabel>("kindQuestionLabel")->isVisible());
    CHECK(namelessControls(*caseload.dialog()).isEmpty());
}

TEST_CASE("Rejected rows can be saved before anything is imported, also when nothing can be", "[imports]") {
    Caseload caseload;
    caseload.choose("Løbenummer;Fornavn;Telefon\n1;;11111111\n");
    CHECK_FALSE(caseload.in<QPushButton>("saveRejectsButton")->isVisible());
    caseload.preview();
    CHECK_FALSE(caseload.in<QPushButton>("nextButton")->isEnabled());
    REQUIRE(caseload.in<QPushButton>("saveRejectsButton")->isVisible());
    CHECK(namelessControls(*caseload.dialog()).isEmpty());
    const QString rejects = caseload.folder.filePath(QStringLiteral("afviste.csv"));
    caseload.desk.ask.answer(rejects);
    caseload.in<QPushButton>("saveRejectsButton")->click();
    QFile saved(rejects);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().contains("1;;11111111;Fornavn: "));
    CHECK(toldIn(caseload).contains(QStringLiteral("ukrypteret")));
    CHECK(caseload.desk.workspace().citizens.count(CitizenFilter::Everybody) == 0);
    CHECK(caseload.desk.workspace().imports.done().isEmpty());
}

TEST_CASE("A sheet that is here already says so, and one that has nothing in it says that", "[imports]") {
    Caseload caseload;
    bringAnnaAndBo(caseload);
    caseload.choose(annaAndBo);
    caseload.preview();
    CHECK(toldIn(caseload) == QStringLiteral("Alt i filen er allerede her."));
    CHECK_FALSE(caseload.in<QPushButton>("nextButton")->isEnabled());
    caseload.in<QPushButton>("cancelButton")->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    caseload.choose("Navn;CPR;Telefon\n");
    caseload.preview();
    CHECK(toldIn(caseload) == QStringLiteral("Der er intet at importere i denne fil."));
}

TEST_CASE("A cell that was not understood is shown with its reason, and its row is listed when the import is done",
          "[imports]") {
    Caseload caseload;
    caseload.choose(
        "Løbenummer;Navn;Telefon\n1;Anna Første;se bagsiden af det andet ark, øverst i hjørnet\n2;Bo Anden;20304050\n");
    caseload.preview();
    const QString said =
        QStringLiteral("Telefon: Det er ikke et telefonnummer. I cellen står: se bagsiden af det andet ark, øverst i h…");
    CHECK(caseload.textOf("importDetailLabel").contains(said));
    caseload.next();
    caseload.waitFor<RecordTable>("importRemarksTable");
    const QAbstractItemModel* remarks = caseload.in<RecordTable>("importRemarksTable")->model();
    REQUIRE(remarks->rowCount() == 1);
    CHECK(remarks->index(0, 0).data().toString() == QStringLiteral("2"));
    CHECK(remarks->index(0, 1).data().toString().contains(said));
    CHECK(remarks->index(0, 1).data().toString().contains(QStringLiteral("Anna Første")));
    CHECK(namelessControls(*caseload.dialog()).isEmpty());
    caseload.close();
    caseload.choose("Løbenummer;Navn;Telefon\n3;Carl Tredje;20304051\n");
    caseload.import();
    CHECK_FALSE(caseload.in<RecordTable>("importRemarksTable")->isVisible());
}

TEST_CASE("A CPR number of another citizen is refused with the name of who has it, and another name is something to look at",
          "[imports]") {
    Caseload caseload;
    caseload.choose("Løbenr;Navn;CPR\n1001;Karla Prøve;1403600012\n");
    caseload.import();
    caseload.close();
    caseload.choose("Løbenr;Navn;CPR\n1007;Per Dobbelt;1403600012\n");
    caseload.preview();
    CHECK(caseload.textOf("importCountsLabel") == QStringLiteral("0 nye, 0 ændres, 0 som før, 1 afvises"));
    CHECK(caseload.textOf("importDetailLabel").contains(QStringLiteral("Findes allerede: Karla Prøve")));
    caseload.in<QPushButton>("cancelButton")->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    caseload.choose("Navn;CPR\nOla Nyt;1403600012\n");
    caseload.preview();
    CHECK(
        caseload.textOf("importCountsLabel").startsWith(QStringLiteral("0 nye, 1 ændres, 0 som før, 0 afvises. Ved 1 række")));
    CHECK(caseload.textOf("importDetailLabel").startsWith(QStringLiteral("Navn: Navnet er et andet")));
    CHECK(caseload.textOf("importDetailLabel").contains(QStringLiteral("Findes allerede: Karla Prøve")));
}

TEST_CASE("A word that every row must say rejects it when it is left without meaning, and the choice says so", "[imports]") {
    Caseload caseload;
    bringAnnaAndBo(caseload);
    caseload.choose("Løbenummer;Dato;Kl.;Art;Udfald\n1;12-10-2026;10.15;røgsignal;intet svar\n");
    caseload.next();
    caseload.waitFor<QComboBox>("word1Combo");
    CHECK(caseload.in<QComboBox>("word1Combo")->currentText() == QStringLiteral("afvis rækken"));
    caseload.preview();
    CHECK(caseload.textOf("importCountsLabel") == QStringLiteral("0 nye, 0 ændres, 0 som før, 1 afvises"));
    CHECK(caseload.textOf("importDetailLabel")
              .startsWith(QStringLiteral("Art: Ordet står ikke i listen. I cellen står: røgsignal")));
    caseload.in<QPushButton>("cancelButton")->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    caseload.choose("Løbenummer;Dato;Kl.;Udfald\n1;12-10-2026;10.15;blev væk\n");
    caseload.next();
    caseload.waitFor<QComboBox>("word1Combo");
    CHECK(caseload.in<QComboBox>("word1Combo")->currentText() == QStringLiteral("lad cellen være tom"));
}

TEST_CASE("Questionnaires are chosen by the names the screen shows", "[imports]") {
    Caseload caseload;
    bringAnnaAndBo(caseload);
    caseload.choose("Løbenummer;Dato;Skema;Spørgsmål 1\n1;10-09-2026;UCLA;3\n");
    CHECK(caseload.in<QRadioButton>("measurementsRadio")->isChecked());
    CHECK(caseload.in<QComboBox>("column4Combo")->currentText() == QStringLiteral("Svar 1"));
    caseload.next();
    caseload.waitFor<QComboBox>("word1Combo");
    const auto* names = caseload.in<QComboBox>("word1Combo");
    CHECK(names->findText(QStringLiteral("AUDIT-C alkohol")) > 0);
    CHECK(names->findText(QStringLiteral("AUDITC")) < 0);
}

TEST_CASE("A column that names a rung of the ladder is a field of its own, and its days come in", "[imports]") {
    Caseload caseload;
    bringAnnaAndBo(caseload);
    caseload.choose("Løbenummer;Forløb;Henvist;Trin: screenet\n1;F1;12-01-2026;20-01-2026\n");
    CHECK(caseload.in<QRadioButton>("coursesRadio")->isChecked());
    CHECK(caseload.in<QComboBox>("column4Combo")->currentText() == QStringLiteral("Trin: screenet"));
    caseload.import();
    Workspace& workspace = caseload.desk.workspace();
    const CitizenId anna = workspace.citizens.search(QStringLiteral("Anna"), 1).first().id;
    const QList<CourseRung> rungs = workspace.courses.rungs(workspace.courses.forCitizen(anna).first().id);
    REQUIRE(rungs.size() == 1);
    CHECK(rungs.first().day == QDate(2026, 1, 20));
}

TEST_CASE("What an evaluation needs is told apart by its headings and named in plain words", "[imports]") {
    Caseload caseload;
    bringAnnaAndBo(caseload);
    caseload.choose("Slags;Dato;Art;Antal;Beløb\nudgift;12-10-2026;kilometer;12,5;\n");
    CHECK(caseload.in<QRadioButton>("costsRadio")->isChecked());
    CHECK(caseload.in<QRadioButton>("costsRadio")->text() == QStringLiteral("Udgifter, priser og budget"));
    CHECK(caseload.in<QRadioButton>("service-useRadio")->text() == QStringLiteral("Forbrug af ydelser"));
    CHECK(caseload.in<QRadioButton>("tallyRadio")->text() == QStringLiteral("Sagt nej uden registrering"));
    CHECK(namelessControls(*caseload.dialog()).isEmpty());
    caseload.import();
    CHECK(caseload.textOf("importSummaryLabel") == QStringLiteral("1 ny, 0 ændret, 0 som før, 0 afvist"));
}

TEST_CASE("A long heading is shortened, so that the fields and examples beside it are seen", "[imports]") {
    Caseload caseload;
    const QByteArray heading = QByteArray("Hvad borgeren selv siger om det ").repeated(8).trimmed();
    caseload.choose("Fornavn;" + heading + "\nAnna;intet\n");
    const QString name = caseload.in<QComboBox>("column2Combo")->accessibleName();
    CHECK(name.size() == 41);
    CHECK(name.endsWith(QChar(0x2026)));
    CHECK(caseload.in<QScrollArea>("columnsScroll")->widget()->width() <= caseload.in<QScrollArea>("columnsScroll")->width());
}

TEST_CASE("More than a thousand rows are counted with a point", "[imports]") {
    Caseload caseload;
    QByteArray sheet = "Løbenummer;Navn\n";
    for (int row = 1; row <= 1200; ++row) {
        sheet += QByteArray::number(row) + ";Anna Nummer " + QByteArray::number(row) + "\n";
    }
    caseload.choose(sheet);
    caseload.preview();
    CHECK(caseload.textOf("importCountsLabel") == QStringLiteral("1.200 nye, 0 ændres, 0 som før, 0 afvises"));
}

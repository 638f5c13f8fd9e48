// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/directory_files.h"
#include "core/exports/offers_export.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/pictures.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/tables/record_table.h"
#include "ui/offers/offers_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

const QByteArray heading("id,organization_id,name,status,description,alert\n");
const QByteArray organization("44444444-4444-4444-8444-444444444444");

QByteArray service(int number, const char* name, const char* description, const char* alert = "") {
    return "11111111-1111-4111-8111-" + QByteArray::number(number).rightJustified(12, '0') + ',' + organization + ',' + name +
           ",active," + description + ',' + alert + '\n';
}

/// The folder of a directory: two offers, and one row without a name.
void putDirectory(const QTemporaryDir& folder, const QByteArray& services) {
    const auto put = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put("organizations.csv", "id,name,description\n" + organization + ",Foreningen Broen (eksempel),Frivillige\n");
    put("services.csv", heading + services);
}

QByteArray firstTime() {
    return service(1, "Madklub (eksempel)", "Vi spiser sammen", "Lukket i uge 7") + service(2, "Gåtur (eksempel)", "Vi går") +
           "99999999-9999-4999-8999-999999999999,,,active,,\n";
}

/// The wizard over the page of offers, steered as one would.
struct Wizard {
    Desk desk;
    OffersPage page{desk.context};

    Wizard() { Desk::show(page); }

    QDialog* dialog() { return named<QDialog>(page, "importDialog"); }
    template <class Widget> Widget* in(const char* name) { return named<Widget>(*dialog(), name); }
    QString textOf(const char* label) { return in<QLabel>(label)->text(); }

    void choose(const QString& path) {
        desk.actions.action(QStringLiteral("offers.import"))->trigger();
        REQUIRE(dialog());
        QApplication::processEvents();
        desk.ask.answer(path);
        in<QPushButton>("chooseFileButton")->setFocus();
        press(Qt::Key_Space);
    }
    void waitForPreview() {
        auto* table = in<RecordTable>("importRowsTable");
        REQUIRE(QTest::qWaitFor([table] { return table->isVisible(); }, 20'000));
        QApplication::processEvents();
    }
    void import() {
        in<QPushButton>("nextButton")->setFocus();
        press(Qt::Key_Space);
        auto* undo = in<QPushButton>("undoImportButton");
        REQUIRE(QTest::qWaitFor([undo] { return undo->isVisible(); }, 20'000));
    }
    void close() {
        in<QPushButton>("nextButton")->setFocus();
        press(Qt::Key_Space);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE_FALSE(dialog());
    }
    /// Brings a directory in and writes one field by hand afterwards.
    Offer importedAndChanged(const QTemporaryDir& folder) {
        putDirectory(folder, firstTime());
        choose(folder.filePath(QStringLiteral("services.csv")));
        waitForPreview();
        import();
        close();
        for (Offer offer : desk.workspace().offers.all()) {
            if (offer.name.startsWith(QStringLiteral("Madklub"))) {
                offer.content = QStringLiteral("Skrevet i hånden");
                REQUIRE(desk.workspace().offers.change(offer));
                return offer;
            }
        }
        FAIL("the offer did not come in");
        return {};
    }
};

} // namespace

TEST_CASE("A directory comes in by one of its tables: what will happen, doing it, and undo from the message bar", "[imports]") {
    Wizard wizard;
    const QTemporaryDir folder;
    putDirectory(folder, firstTime());
    wizard.choose(folder.filePath(QStringLiteral("services.csv")));
    wizard.waitForPreview();
    CHECK(wizard.textOf("importCountsLabel") == QStringLiteral("2 nye, 0 ændres, 0 som før, 1 afvises"));
    CHECK(wizard.textOf("importAboutLabel").contains(QStringLiteral("HSDS 3.0")));
    CHECK(wizard.textOf("importAboutLabel").contains(QStringLiteral("Tilbud: 3")));
    // The rejected row comes first, with its field and the reason.
    CHECK(wizard.textOf("importDetailLabel").startsWith(QStringLiteral("Navn: ")));
    CHECK_FALSE(wizard.in<QCheckBox>("ownFieldsCheck")->isVisible());
    CHECK(namelessControls(*wizard.dialog()).isEmpty());
    CHECK(wizard.desk.workspace().offers.count({}) == 0);
    wizard.import();
    CHECK(wizard.desk.workspace().offers.count({}) == 2);
    const QList<PlainFile> plain = wizard.desk.workspace().audit.plainFiles();
    REQUIRE(plain.size() == 1);
    CHECK(plain.first().path == folder.path());
    wizard.close();
    auto* bar = wizard.page.messages();
    REQUIRE(bar->isVisible());
    CHECK(bar->text().contains(QStringLiteral("2 nye")));
    for (auto* button : bar->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Fortryd")) {
            button->click();
        }
    }
    CHECK(wizard.desk.workspace().offers.count({}) == 0);
    CHECK(bar->text() == QStringLiteral("Fortrudt: Importen er ude af filen igen."));
}

TEST_CASE("What I changed myself stays when the directory comes again, unless I say otherwise", "[imports]") {
    Wizard wizard;
    const QTemporaryDir folder;
    const Offer own = wizard.importedAndChanged(folder);
    putDirectory(folder,
                 service(1, "Madklub (eksempel)", "Vi laver mad", "Lukket i uge 8") + service(2, "Gåtur (eksempel)", "Vi går"));
    wizard.choose(folder.filePath(QStringLiteral("services.csv")));
    wizard.waitForPreview();
    CHECK(wizard.textOf("importCountsLabel") == QStringLiteral("0 nye, 1 ændres, 1 som før, 0 afvises"));
    CHECK(wizard.textOf("importDetailLabel").contains(QStringLiteral("Vigtig besked: Lukket i uge 7 → Lukket i uge 8")));
    CHECK(
        wizard.textOf("importDetailLabel")
            .contains(QStringLiteral("Indhold: du har selv rettet og beholder: Skrevet i hånden. Filen siger: Vi laver mad")));
    auto* check = wizard.in<QCheckBox>("ownFieldsCheck");
    REQUIRE(check->isVisible());
    CHECK(check->text() == QStringLiteral("Brug også filens værdi i 1 felt, du selv har rettet"));
    check->setFocus();
    press(Qt::Key_Space);
    wizard.waitForPreview();
    CHECK(wizard.textOf("importDetailLabel").contains(QStringLiteral("Skrevet i hånden → Vi laver mad")));
    CHECK(wizard.in<QCheckBox>("ownFieldsCheck")->isChecked());
    wizard.import();
    CHECK(wizard.desk.workspace().offers.find(own.id)->content == QStringLiteral("Vi laver mad"));
    wizard.in<QPushButton>("undoImportButton")->click();
    CHECK(QTest::qWaitFor(
        [&] { return wizard.desk.workspace().offers.find(own.id)->content == QStringLiteral("Skrevet i hånden"); }, 20'000));
}

TEST_CASE("What is said of a file with nothing to import goes when I let its values in, and comes back when I do not",
          "[imports]") {
    Wizard wizard;
    const QTemporaryDir folder;
    wizard.importedAndChanged(folder);
    putDirectory(folder,
                 service(1, "Madklub (eksempel)", "Vi laver mad", "Lukket i uge 7") + service(2, "Gåtur (eksempel)", "Vi går"));
    wizard.choose(folder.filePath(QStringLiteral("services.csv")));
    wizard.waitForPreview();
    const auto* bar = wizard.dialog()->findChild<MessageBar*>();
    CHECK(wizard.textOf("importCountsLabel") == QStringLiteral("0 nye, 0 ændres, 2 som før, 0 afvises"));
    CHECK(bar->isVisible());
    CHECK_FALSE(wizard.in<QPushButton>("nextButton")->isEnabled());
    const auto tick = [&wizard] {
        wizard.in<QCheckBox>("ownFieldsCheck")->setFocus();
        press(Qt::Key_Space);
        wizard.waitForPreview();
    };
    tick();
    CHECK(wizard.textOf("importCountsLabel") == QStringLiteral("0 nye, 1 ændres, 1 som før, 0 afvises"));
    CHECK_FALSE(bar->isVisible());
    CHECK(wizard.in<QPushButton>("nextButton")->isEnabled());
    tick();
    CHECK(bar->isVisible());
    CHECK_FALSE(wizard.in<QPushButton>("nextButton")->isEnabled());
}

TEST_CASE("The preview shows the times of a new offer, and what is left out of its telephone, in my words", "[imports]") {
    Wizard wizard;
    const QTemporaryDir folder;
    putDirectory(folder, service(1, "Madklub (eksempel)", "Vi spiser sammen"));
    const QByteArray id = "11111111-1111-4111-8111-000000000001";
    const auto put = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put("schedules.csv", "id,service_id,freq,byday,opens_at,closes_at,valid_to\n1," + id + ",WEEKLY,MO,1:30 PM,3:30 PM,\n2," +
                             id + ",WEEKLY,TU,10:00,12:00,2026-01-31\n");
    put("phones.csv", "id,service_id,number,extension\n1," + id + ",86321010,123\n");
    wizard.choose(folder.filePath(QStringLiteral("services.csv")));
    wizard.waitForPreview();
    const QString said = wizard.textOf("importDetailLabel");
    INFO(said.toStdString());
    for (const char* words : {"Tidspunkt: mandag kl. 13.30–15.30", "Telefon (lokalnummer): ", "Tidspunkt (gælder til): "}) {
        INFO(words);
        CHECK(said.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(said.contains(QStringLiteral("phones")));
    CHECK_FALSE(said.contains(QStringLiteral("schedules")));
}

TEST_CASE("The directory is exported in every format and comes in again without change", "[imports]") {
    Wizard wizard;
    const QTemporaryDir folder;
    wizard.importedAndChanged(folder);
    for (const char* name : {"ud.csv", "ud.xlsx", "ud.zip", "ud.json"}) {
        INFO(name);
        const QString path = folder.filePath(QLatin1String(name));
        wizard.desk.ask.answer(path);
        wizard.desk.actions.action(QStringLiteral("offers.export"))->trigger();
        CHECK(wizard.page.messages()->text().contains(QStringLiteral("2 tilbud")));
        CHECK(QFileInfo(path).size() > 0);
    }
    CHECK(wizard.desk.workspace().session.database().number(
              "SELECT count(*) FROM plain_file WHERE kind = 'offers' AND direction = 'written'") == 4);
    for (const char* name : {"ud.zip", "ud.json"}) {
        INFO(name);
        wizard.choose(folder.filePath(QLatin1String(name)));
        wizard.waitForPreview();
        CHECK(wizard.textOf("importCountsLabel") == QStringLiteral("0 nye, 0 ændres, 2 som før, 0 afvises"));
        CHECK_FALSE(wizard.in<QPushButton>("nextButton")->isEnabled());
        wizard.dialog()->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("A dropped folder is brought in, and a file that is no directory is refused in words", "[imports]") {
    Wizard wizard;
    const QTemporaryDir folder;
    putDirectory(folder, firstTime());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    QDragEnterEvent entering(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&wizard.page, &entering);
    CHECK(entering.isAccepted());
    QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&wizard.page, &dropped);
    REQUIRE(wizard.dialog());
    wizard.waitForPreview();
    CHECK(wizard.textOf("importCountsLabel").startsWith(QStringLiteral("2 nye")));
    wizard.dialog()->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const QString path = folder.filePath(QStringLiteral("andet.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"a\": 1}");
    file.close();
    wizard.choose(path);
    auto* button = wizard.in<QPushButton>("chooseFileButton");
    REQUIRE(QTest::qWaitFor([button] { return button->isVisible(); }, 20'000));
    CHECK_FALSE(wizard.dialog()->findChild<MessageBar*>()->text().isEmpty());
}

TEST_CASE("Pictures of the preview of a directory", "[.][pictures]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setLanguage(QStringLiteral("da"));
    Wizard wizard;
    const QTemporaryDir folder;
    wizard.importedAndChanged(folder);
    QByteArray services = service(1, "Madklub (eksempel)", "Vi laver mad og spiser sammen hver torsdag", "Lukket i uge 8") +
                          service(2, "Gåtur (eksempel)", "Vi går langs åen og drikker kaffe bagefter") +
                          "99999999-9999-4999-8999-999999999999,,,active,,\n";
    for (int i = 3; i < 12; ++i) {
        services += service(i, ("Café nr. " + QByteArray::number(i) + " (eksempel)").constData(), "Kaffe og snak");
    }
    putDirectory(folder, services);
    Pictures pictures(appearance);
    const auto take = [&](const char* name) {
        pictures.takeDialog(*wizard.dialog(), QStringLiteral("hsds-") + QLatin1String(name));
    };
    wizard.desk.actions.action(QStringLiteral("offers.import"))->trigger();
    take("file");
    wizard.dialog()->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    wizard.choose(folder.filePath(QStringLiteral("services.csv")));
    wizard.waitForPreview();
    take("preview-rejected");
    wizard.in<RecordTable>("importRowsTable")->setFocus();
    press(Qt::Key_Down);
    take("preview-changed");
    wizard.import();
    take("done");
}

TEST_CASE("An offer whose name stands here in two places is asked about before anything is imported", "[imports]") {
    Wizard wizard;
    const QTemporaryDir folder;
    const auto written = [&folder](const QByteArray& sheet) {
        const QString path = folder.filePath(QStringLiteral("tilbud.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(sheet);
        return path;
    };
    Workspace& workspace = wizard.desk.workspace();
    for (const char* town : {"Grenaa", "Auning"}) {
        Offer offer;
        offer.name = QStringLiteral("Nørklecafé");
        offer.provider = QStringLiteral("Røde Kors");
        offer.town = QString::fromUtf8(town);
        REQUIRE(workspace.offers.add(offer));
    }
    const auto waitFor = [&wizard](const char* name) {
        REQUIRE(QTest::qWaitFor(
            [&wizard, name] {
                auto* widget = wizard.in<QWidget>(name);
                return widget != nullptr && widget->isVisible();
            },
            20'000));
        QApplication::processEvents();
    };
    wizard.choose(written("Navn;Udbyder;Telefon\nNørklecafé;Røde Kors;20304050\n"));
    waitFor("column1Combo");
    wizard.in<QPushButton>("nextButton")->click();
    waitFor("word1Combo");
    auto* meant = wizard.in<QComboBox>("word1Combo");
    CHECK(meant->accessibleName() == QStringLiteral("Navn: Nørklecafé"));
    CHECK(meant->currentText() == QStringLiteral("afvis rækken"));
    CHECK(meant->count() == 4);
    CHECK(namelessControls(*wizard.dialog()).isEmpty());
    meant->setCurrentIndex(meant->findText(QStringLiteral("Nørklecafé · Røde Kors · Auning")));
    wizard.in<QPushButton>("nextButton")->click();
    wizard.waitForPreview();
    CHECK(wizard.textOf("importCountsLabel").startsWith(QStringLiteral("0 nye, 1 ændres")));
    wizard.import();
    for (const Offer& offer : workspace.offers.all()) {
        CHECK(offer.phone == (offer.town == QStringLiteral("Auning") ? QStringLiteral("20304050") : QString()));
    }
}

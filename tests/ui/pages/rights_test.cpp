// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/rights/rights_tab.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct RightsOfCitizen {
    Desk desk;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    TabAlone<RightsTab> alone{desk, citizen};

    void click(const char* name) const {
        auto* found = named<QPushButton>(*alone.tab, name);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        QApplication::processEvents();
    }
    FormDialog* dialog(const char* name) const {
        for (FormDialog* one : alone.tab->findChildren<FormDialog*>(QLatin1String(name))) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    QList<RightsRequest> kept() { return desk.workspace().rightsRequests.forCitizen(citizen); }
};
} // namespace

TEST_CASE("A request is taken down, extended and answered on the tab of the citizen", "[rights]") {
    RightsOfCitizen page;
    CHECK_FALSE(named<QPushButton>(*page.alone.tab, "answerRequestButton")->isEnabled());
    page.click("newRequestButton");
    FormDialog* dialog = page.dialog("rightsRequestDialog");
    REQUIRE(dialog);
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("kind")).isEmpty()); // nothing is asked for that was not chosen
    CHECK(page.kept().isEmpty());
    REQUIRE(choose(named<QComboBox>(*dialog, "kindCombo"), QStringLiteral("access")));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("identity")).isEmpty());
    named<QLineEdit>(*dialog, "identityEdit")->setText(QStringLiteral("kendt af medarbejderen"));
    dialog->submit();
    QApplication::processEvents();
    REQUIRE(page.kept().size() == 1);
    page.click("extendRequestButton");
    dialog = page.dialog("rightsExtensionDialog");
    REQUIRE(dialog);
    named<QLineEdit>(*dialog, "reasonEdit")->setText(QStringLiteral("mange papirer"));
    dialog->submit();
    QApplication::processEvents();
    CHECK(page.kept().first().extendedOn.isValid());
    CHECK_FALSE(named<QPushButton>(*page.alone.tab, "extendRequestButton")->isEnabled());
    page.click("answerRequestButton");
    dialog = page.dialog("rightsAnswerDialog");
    REQUIRE(dialog);
    REQUIRE(choose(named<QComboBox>(*dialog, "decisionCombo"), QStringLiteral("granted")));
    REQUIRE(choose(named<QComboBox>(*dialog, "viaCombo"), QStringLiteral("letter")));
    dialog->submit();
    QApplication::processEvents();
    CHECK_FALSE(page.kept().first().isOpen());
}

TEST_CASE("The access copy is read through, a line is left out with a reason, and the PDF stands on the list of files",
          "[rights][access_copy]") {
    RightsOfCitizen page;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("indsigtskopi.pdf"));
    page.click("accessCopyButton");
    REQUIRE(QTest::qWaitFor([&] { return page.dialog("accessCopyDialog") != nullptr; }, 20000));
    FormDialog* dialog = page.dialog("accessCopyDialog");
    auto* table = named<RecordTable>(*dialog, "accessLinesTable");
    REQUIRE(table->records()->rowCount() > 5);
    auto* out = named<QPushButton>(*dialog, "leaveOutButton");
    QTest::mouseClick(out, Qt::LeftButton);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("leaveOutReason")).isEmpty());
    table->selectFirst();
    named<QLineEdit>(*dialog, "leaveOutReasonEdit")->setText(QStringLiteral("hensyn til søsteren"));
    QTest::mouseClick(out, Qt::LeftButton);
    page.desk.ask.decline(); // no file after all: what was left out stays left out
    dialog->submit();
    CHECK(dialog->isVisible());
    CHECK(table->records()->index(0, table->records()->columnCount() - 1).data().toString() ==
          QStringLiteral("hensyn til søsteren"));
    page.desk.ask.answer(path);
    dialog->submit();
    QApplication::processEvents();
    CHECK(QFile::exists(path));
    REQUIRE_FALSE(page.desk.workspace().audit.plainFiles().isEmpty());
    CHECK(page.desk.workspace().audit.plainFiles().first().path == path);
}

TEST_CASE(
    "The data are restricted for a request that asks for it, which the head of the citizen's page would say, and used again "
    "once the citizen was told",
    "[rights][restriction]") {
    RightsOfCitizen page;
    CHECK_FALSE(named<QPushButton>(*page.alone.tab, "restrictAsAskedButton")->isEnabled());
    RightsRequest request;
    request.citizen = page.citizen;
    request.kind = RightsKind::Restriction;
    request.receivedOn = page.desk.workspace().clock.today();
    request.identity = QStringLiteral("kendt af medarbejderen");
    request.wish = QStringLiteral("Diagnosen er forkert");
    REQUIRE(page.desk.workspace().rightsRequests.add(request));
    QApplication::processEvents();
    page.click("restrictAsAskedButton");
    FormDialog* dialog = page.dialog("restrictionDialog");
    REQUIRE(dialog);
    CHECK(named<QPlainTextEdit>(*dialog, "reasonEdit")->toPlainText() == QStringLiteral("Diagnosen er forkert"));
    REQUIRE(choose(named<QComboBox>(*dialog, "groundCombo"), QStringLiteral("accuracy")));
    dialog->submit();
    QApplication::processEvents();
    REQUIRE(page.desk.workspace().restrictions.inForce(page.citizen));
    CHECK_FALSE(named<QPushButton>(*page.alone.tab, "restrictAsAskedButton")->isEnabled());
    page.click("reviewRestrictionButton");
    dialog = page.dialog("restrictionReviewDialog");
    REQUIRE(dialog);
    dialog->submit();
    QApplication::processEvents();
    page.click("liftRestrictionButton");
    dialog = page.dialog("restrictionLiftingDialog");
    REQUIRE(dialog);
    dialog->submit();
    CHECK(page.desk.workspace().restrictions.inForce(page.citizen)); // nobody was told
}

TEST_CASE("Documents are chosen for access at a municipality and saved as one PDF; other organisations have no such button",
          "[rights][file_access]") {
    RightsOfCitizen page;
    Workspace& workspace = page.desk.workspace();
    workspace.settings.set(organisationKind, QStringLiteral("municipality"));
    Note note;
    note.citizen = page.citizen;
    note.eventOn = workspace.clock.today();
    note.text = QStringLiteral("Vi talte om bussen.");
    REQUIRE(workspace.notes.write(note));
    QApplication::processEvents();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("aktindsigt.pdf"));
    page.click("fileAccessButton");
    FormDialog* dialog = page.dialog("fileAccessDialog");
    REQUIRE(dialog);
    CHECK(named<RecordTable>(*dialog, "fileDocumentsTable")->records()->rowCount() == 1);
    page.desk.ask.answer(path);
    dialog->submit();
    CHECK(dialog->isVisible()); // nothing is chosen yet
    QTest::mouseClick(named<QPushButton>(*dialog, "refuseDocumentButton"), Qt::LeftButton);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("paragraph")).isEmpty());
    named<QLineEdit>(*dialog, "paragraphEdit")->setText(QStringLiteral("offentlighedsloven § 30"));
    auto* const text = named<QPlainTextEdit>(*dialog, "fileTextEdit");
    QTest::mouseClick(named<QPushButton>(*dialog, "givePartlyButton"), Qt::LeftButton);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("fileText")).isEmpty()); // nothing is taken out of it
    text->setPlainText(QStringLiteral("Vi talte."));
    QTest::mouseClick(named<QPushButton>(*dialog, "givePartlyButton"), Qt::LeftButton);
    CHECK(text->toPlainText() == QStringLiteral("Vi talte."));
    QTest::mouseClick(named<QPushButton>(*dialog, "giveDocumentButton"), Qt::LeftButton);
    CHECK(text->toPlainText() == QStringLiteral("Vi talte om bussen.")); // all of it again
    dialog->submit();
    QApplication::processEvents();
    CHECK(QFile::exists(path));
    REQUIRE_FALSE(workspace.audit.plainFiles().isEmpty());
    CHECK(workspace.audit.plainFiles().first().path == path);
    workspace.settings.set(organisationKind, QStringLiteral("project"));
    note.text = QStringLiteral("Et andet notat.");
    REQUIRE(workspace.notes.write(note));
    QApplication::processEvents();
    CHECK_FALSE(named<QPushButton>(*page.alone.tab, "fileAccessButton")->isVisibleTo(page.alone.tab));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_layout.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/template_trial_dialog.h"
#include "ui/shared/letters/measuring_sheet.h"
#include "ui/shared/letters/paper_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {
constexpr int lettersGroup = 6;
const QString shippedCitizenLetter = QStringLiteral("citizen_letter/0");

/// The settings, with the letters in front.
struct Letters : Desk {
    SettingsPage page{context};

    Letters() {
        show(page);
        named<QListWidget>(page, "settingsGroups")->setCurrentRow(lettersGroup);
    }
    RecordTable& table() const { return *named<RecordTable>(page, "templatesTable"); }
    void press(const char* button) { named<QPushButton>(page, button)->click(); }
    /// A copy of the program's letter to the citizen, in the editor.
    FormDialog& copied() {
        REQUIRE(table().selectKey(shippedCitizenLetter));
        press("editTemplateButton");
        return *named<FormDialog>(page, "templateDialog");
    }
    /// The same with another greeting, saved.
    OwnTemplateId saved() {
        FormDialog& editor = copied();
        auto* text = named<QPlainTextEdit>(editor, "textEdit");
        text->setPlainText(text->toPlainText().replace(QStringLiteral("Kære"), QStringLiteral("Hej")));
        editor.submit();
        REQUIRE(workspace().ownTemplates.all().size() == 1);
        return workspace().ownTemplates.all().first().id;
    }
};
} // namespace

TEST_CASE("A copy of a letter is changed, looked at and used, and can be taken back", "[settings][templates]") {
    Letters desk;
    const OwnTemplateId id = desk.saved();
    CHECK(desk.table().currentKey() == QStringLiteral("citizen_letter/%1").arg(id.toString()));
    desk.press("trialTemplateButton");
    auto* trial = named<TemplateTrialDialog>(desk.page, "templateTrialDialog");
    CHECK(named<PaperView>(*trial, "paperView")->pageCount() == 1);
    CHECK(desk.workspace().ownTemplates.find(id)->seenOn == desk.workspace().clock.today());
    named<QPushButton>(*trial, "useTemplateButton")->click();
    CHECK(desk.workspace().ownTemplates.find(id)->isChosen);
    named<QPushButton>(*desk.page.messages(), "messageActionButton")->click();
    CHECK_FALSE(desk.workspace().ownTemplates.find(id)->isChosen);
}

TEST_CASE("A template cannot be used before its trial letter has been seen", "[settings][templates]") {
    Letters desk;
    const OwnTemplateId id = desk.saved();
    desk.press("chooseTemplateButton");
    CHECK_FALSE(desk.workspace().ownTemplates.find(id)->isChosen);
    CHECK(desk.page.messages()->text().contains(QStringLiteral("prøvebrev")));
}

TEST_CASE("A misspelt field is named under the text while one types, and nothing typed is lost", "[settings][templates]") {
    Letters desk;
    FormDialog& editor = desk.copied();
    auto* text = named<QPlainTextEdit>(editor, "textEdit");
    const auto* problems = named<QLabel>(editor, "templateProblems");
    CHECK_FALSE(problems->text().contains(QStringLiteral("givn_name")));
    const QString misspelt = text->toPlainText().replace(QStringLiteral("given_name"), QStringLiteral("givn_name"));
    text->setPlainText(misspelt);
    CHECK(QTest::qWaitFor([&] { return problems->text().contains(QStringLiteral("givn_name")); }));
    CHECK(problems->text().contains(QStringLiteral("{{given_name}}")));
    editor.submit();
    CHECK(editor.isVisible());
    CHECK(text->toPlainText() == misspelt);
    CHECK(named<QLabel>(editor, "textProblem")->text().contains(QStringLiteral("givn_name")));
    CHECK(desk.workspace().ownTemplates.all().isEmpty());
}

TEST_CASE("A field is put in where the cursor stands", "[settings][templates]") {
    Letters desk;
    FormDialog& editor = desk.copied();
    auto* text = named<QPlainTextEdit>(editor, "textEdit");
    text->moveCursor(QTextCursor::Start);
    const QList<QAction*> fields = named<QMenu>(editor, "insertFieldMenu")->actions();
    REQUIRE(fields.size() > 10);
    for (QAction* field : fields) {
        if (field->text().startsWith(QStringLiteral("when"))) {
            field->trigger();
        }
    }
    CHECK(text->toPlainText().startsWith(QStringLiteral("{{when}}")));
}

TEST_CASE("A template goes out as a file and comes in again as the next version", "[settings][templates]") {
    Letters desk;
    desk.saved();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("brev.html"));
    desk.ask.answer(path);
    desk.press("exportTemplateButton");
    REQUIRE(QFile::exists(path));
    desk.ask.answer(path);
    desk.press("importTemplateButton");
    REQUIRE(desk.workspace().ownTemplates.all().size() == 2);
    CHECK(desk.workspace().ownTemplates.all().first().version == 2);
    CHECK(desk.workspace().ownTemplates.all().first().text == desk.workspace().ownTemplates.all().last().text);
}

TEST_CASE("With the window at the right the sheet to hold against the envelope is drawn so", "[settings]") {
    Letters desk;
    auto* side = named<QComboBox>(desk.page, "windowSideCombo");
    auto* sheet = named<MeasuringSheetView>(desk.page, "measuringSheetView");
    const QImage before = sheet->grab().toImage();
    side->setCurrentIndex(side->findData(QStringLiteral("right")));
    Q_EMIT side->activated(side->currentIndex());
    CHECK(letterLayout(desk.workspace().settings, 3).window.x == 90);
    CHECK(QTest::qWaitFor([&] { return sheet->grab().toImage() != before; }));
}

TEST_CASE("The sheet to hold against the envelope is printed, and as a file it is on the list of files in clear",
          "[settings]") {
    Letters desk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("maaleark.pdf"));
    desk.ask.answer(path);
    desk.press("measuringSheetButton");
    CHECK(QFile::exists(path));
    REQUIRE(desk.workspace().audit.plainFiles().size() == 1);
    CHECK(desk.workspace().audit.plainFiles().first().path == path);
    CHECK(desk.page.messages()->text().contains(QStringLiteral("Målearket")));
}

TEST_CASE("Measures that do not fit together are said under the sheet", "[settings]") {
    Letters desk;
    auto* width = named<QDoubleSpinBox>(desk.page, "addressWidthSpin");
    const auto* problem = named<QLabel>(desk.page, "envelopeProblem");
    CHECK(problem->text().isEmpty());
    width->setFocus();
    width->selectAll();
    QTest::keyClicks(width, QStringLiteral("119"));
    QTest::keyClick(width, Qt::Key_Tab);
    CHECK(QTest::qWaitFor([&] { return !problem->text().isEmpty(); }));
}

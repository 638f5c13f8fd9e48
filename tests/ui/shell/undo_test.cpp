// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/page.h"
#include "ui/shell/lock/beside_view.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The real window's work on a file with one person, whose telephone number somebody has just changed.
struct UndoDesk {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::unique_ptr<WorkView> view;
    Citizen bente;

    UndoDesk() {
        bente = aCitizen(file.workspace());
        view = std::make_unique<WorkView>(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
        view->resize(1280, 720);
        view->show();
        view->activateWindow();
        view->open({.page = page::citizens, .citizen = bente.id});
        QApplication::processEvents();
    }

    Page& page() { return *view->page(page::citizens); }
    QString phone() { return file.workspace().citizens.find(bente.id)->phone; }
    void changePhone(const QString& number) {
        Citizen changed = *file.workspace().citizens.find(bente.id);
        changed.phone = number;
        offerUndo(&page(), QStringLiteral("Telefonen er nu %1.").arg(number), file.workspace().citizens.change(changed));
    }
    void press(int key, Qt::KeyboardModifiers modifiers) {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    template <class Widget> Widget* find(const char* name) { return view->findChild<Widget*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("A change of a citizen is taken back from the message about it", "[undo]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000009"));
    REQUIRE(desk.page().messages()->isVisible());
    QTest::mouseClick(desk.page().findChild<QPushButton*>(QStringLiteral("messageActionButton")), Qt::LeftButton);
    CHECK(desk.phone() == desk.bente.phone);
    CHECK(desk.page().messages()->text() == QStringLiteral("Fortrudt: Telefonen er nu 00000009."));
    CHECK(desk.view->undoHistory().steps().isEmpty());
}

TEST_CASE("Ctrl+Z takes the last thing back, and then the one before, on whatever page one is", "[undo]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000008"));
    desk.changePhone(QStringLiteral("00000009"));
    desk.view->open({page::today});
    QApplication::processEvents();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.phone() == QStringLiteral("00000008"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.phone() == desk.bente.phone);
    CHECK_FALSE(desk.view->commands().action(QStringLiteral("shell.undo"))->isEnabled());
}

TEST_CASE("Ctrl+Z after a saved note says once that it cannot be taken back, and takes nothing older back instead", "[undo]") {
    UndoDesk desk;
    const QString reason = QStringLiteral("Et notat kan ikke fortrydes. Ret det i stedet.");
    desk.changePhone(QStringLiteral("00000009"));
    tellLasting(&desk.page(), QStringLiteral("Notatet er gemt."), reason);
    tellLasting(&desk.page(), QStringLiteral("Notatet er gemt."), reason); // two in a row are said once
    CHECK(desk.page().messages()->text() == QStringLiteral("Notatet er gemt."));
    CHECK(desk.view->undoHistory().steps().size() == 1);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.phone() == QStringLiteral("00000009"));
    CHECK(desk.page().messages()->text() == reason);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.phone() == desk.bente.phone);
}

TEST_CASE("What was done after a note is taken back before the note has its say", "[undo]") {
    UndoDesk desk;
    const QString reason = QStringLiteral("Et notat kan ikke fortrydes. Ret det i stedet.");
    tellLasting(&desk.page(), QStringLiteral("Notatet er gemt."), reason);
    desk.changePhone(QStringLiteral("00000009"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.phone() == desk.bente.phone);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.page().messages()->text() == reason);
    CHECK_FALSE(desk.view->commands().action(QStringLiteral("shell.undo"))->isEnabled());
}

TEST_CASE("What was taken back from another page is not offered any more where it was told", "[undo]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000009"));
    REQUIRE(desk.page().messages()->isVisible());
    desk.view->open({page::today});
    QApplication::processEvents();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.phone() == desk.bente.phone);
    desk.view->open({.page = page::citizens, .citizen = desk.bente.id});
    QApplication::processEvents();
    CHECK(desk.page().messages()->text().isEmpty());
}

TEST_CASE("A message about something else stays when an older step is taken back", "[undo]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000008"));
    const quint64 first = desk.view->undoHistory().newest();
    offerUndo(&desk.page(), QStringLiteral("Noget andet er gjort."), Undo([] { return Result<void>(); }));
    REQUIRE(desk.view->undoHistory().takeBack(first));
    CHECK(desk.page().messages()->text() == QStringLiteral("Noget andet er gjort."));
}

TEST_CASE("Ctrl+Z in a field takes back what was written there before it takes back anything else", "[undo]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000009"));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto* search = desk.find<QLineEdit>("searchEdit");
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("ben"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(search->text().isEmpty());
    CHECK(desk.phone() == QStringLiteral("00000009"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.phone() == desk.bente.phone);
}

TEST_CASE("Ctrl+Shift+Z and Ctrl+Y write again what Ctrl+Z took away in a field", "[undo]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000009"));
    const auto [key, modifiers] = GENERATE(std::pair(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier),
                                           std::pair(Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier)));
    SECTION("of one line") {
        auto* search = desk.find<QLineEdit>("searchEdit");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("ben"));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(search->text().isEmpty());
        QTest::keyClick(search, key, modifiers);
        CHECK(search->text() == QStringLiteral("ben"));
    }
    SECTION("of many lines, in a window of its own") {
        QDialog dialog(desk.view.get());
        QPlainTextEdit text(&dialog);
        dialog.show();
        text.setFocus();
        QTest::keyClicks(&text, QStringLiteral("ben"));
        QTest::keyClick(&text, Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(text.toPlainText().isEmpty());
        QTest::keyClick(&text, key, modifiers);
        CHECK(text.toPlainText() == QStringLiteral("ben"));
    }
    CHECK_FALSE(desk.find<QListWidget>("undoSteps")); // the list of what can be taken back has not come instead
    CHECK(desk.phone() == QStringLiteral("00000009"));
}

TEST_CASE("Ctrl+Shift+Z in a field with nothing to write again shows the list of what can be taken back", "[undo]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000009"));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(desk.find<QLineEdit>("searchEdit")->hasFocus());
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.find<QListWidget>("undoSteps"));
}

TEST_CASE("The list of what can be taken back takes back one line by itself and says why another cannot", "[undo]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000008"));
    desk.changePhone(QStringLiteral("00000009"));
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = desk.find<QListWidget>("undoSteps");
    REQUIRE(list);
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text() == QStringLiteral("Telefonen er nu 00000009."));
    CHECK(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Bente Mikkelsen")));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(desk.phone() == QStringLiteral("00000009"));
    REQUIRE(list->count() == 2);
    CHECK(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("ændret siden")));
    list->setCurrentRow(0);
    QTest::mouseClick(desk.find<QPushButton>("takeBackButton"), Qt::LeftButton);
    CHECK(desk.phone() == QStringLiteral("00000008"));
    QTest::mouseClick(desk.find<QPushButton>("takeBackButton"), Qt::LeftButton);
    CHECK(desk.phone() == desk.bente.phone);
    CHECK(list->count() == 0);
}

TEST_CASE("Each line of what can be taken back says whom it is about, and one about nobody names nobody", "[undo]") {
    UndoDesk desk;
    const Citizen anders = aCitizen(desk.file.workspace(), QStringLiteral("Anders"), QStringLiteral("Holmgaard"));
    desk.changePhone(QStringLiteral("00000008"));
    Citizen changed = anders;
    changed.phone = QStringLiteral("00000007");
    offerUndo(&desk.page(), QStringLiteral("Telefonen er ændret."), desk.file.workspace().citizens.change(changed));
    const Code reason = desk.file.workspace().codes.list(QStringLiteral("no_show_reason")).first();
    offerUndo(
        &desk.page(), QStringLiteral("Årsagen hedder noget andet."),
        desk.file.workspace().codeLists.rename(QStringLiteral("no_show_reason"), reason.id, QStringLiteral("Glemte aftalen")));
    const QList<UndoStep>& steps = desk.view->undoHistory().steps();
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].about.isEmpty());
    CHECK(steps[1].about == QStringLiteral("Anders Holmgaard"));
    CHECK(steps[2].about == QStringLiteral("Bente Mikkelsen"));
}

TEST_CASE("A setting or a theme chosen after a citizen was changed is not said to be about that citizen", "[undo]") {
    UndoDesk desk;
    Settings& settings = desk.file.workspace().settings;
    const QList<UndoStep>& steps = desk.view->undoHistory().steps();
    desk.changePhone(QStringLiteral("00000008"));
    offerUndo(&desk.page(), QStringLiteral("»Vej og nummer« er gemt."),
              changeSetting(settings, organisationStreet, QStringLiteral("Torvet 3")));
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].about.isEmpty());
    CHECK(steps[1].about == QStringLiteral("Bente Mikkelsen"));

    // Also when the change of the citizen offered nothing itself, and was a moment ago.
    Citizen changed = *desk.file.workspace().citizens.find(desk.bente.id);
    changed.phone = QStringLiteral("00000009");
    REQUIRE(desk.file.workspace().citizens.change(changed));
    QApplication::processEvents();
    desk.appearance.setTheme(ThemeChoice::Light);
    desk.view->commands().action(QStringLiteral("shell.darkTheme"))->trigger();
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].about.isEmpty());
    desk.appearance.setTheme(ThemeChoice::Light);
}

TEST_CASE("The theme, the size of the text and the language chosen by a command are taken back with Ctrl+Z", "[undo]") {
    UndoDesk desk;
    desk.appearance.setLanguage(QStringLiteral("da"));
    desk.appearance.setTheme(ThemeChoice::Light);
    const auto choose = [&desk](const char* command) {
        desk.view->commands().action(QLatin1String(command))->trigger();
        QApplication::processEvents();
    };
    const auto takeBack = [&choose] { choose("shell.undo"); };
    choose("shell.darkTheme");
    CHECK(desk.page().messages()->text() == QStringLiteral("Temaet er ændret."));
    takeBack();
    CHECK(desk.appearance.theme() == ThemeChoice::Light);
    const int size = desk.appearance.textSize();
    choose("shell.largerText");
    takeBack();
    CHECK(desk.appearance.textSize() == size);
    choose("shell.english");
    CHECK(desk.file.workspace().settings.value(language) == QStringLiteral("en"));
    takeBack();
    CHECK(desk.appearance.language() == QStringLiteral("da"));
    CHECK(desk.file.workspace().settings.value(language) == QStringLiteral("da"));
    choose("shell.lightTheme"); // what holds already
    CHECK(desk.view->undoHistory().steps().isEmpty());
}

TEST_CASE("When the person in front is out of the file again, the list of citizens is in front", "[undo]") {
    UndoDesk desk;
    IncomingDraft draft;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = desk.file.workspace().clock.today();
    draft.newCitizen = Citizen();
    draft.newCitizen->givenName = QStringLiteral("Ny");
    const auto received = desk.file.workspace().incomingReferrals.receive(draft);
    REQUIRE(received);
    desk.view->openCitizen(received->citizen);
    offerUndo(&desk.page(), QStringLiteral("Henvisningen er modtaget."), received->undo);
    desk.view->commands().trigger(QStringLiteral("shell.undo"));
    QApplication::processEvents();
    REQUIRE_FALSE(desk.file.workspace().citizens.find(received->citizen));
    CHECK(desk.view->current().page == page::citizens);
    CHECK_FALSE(desk.view->current().citizen.isValid());
}

TEST_CASE("F6 leads to the button of the message, and Escape back", "[undo]") {
    UndoDesk desk;
    QWidget* before = QApplication::focusWidget();
    REQUIRE(before);
    desk.changePhone(QStringLiteral("00000009"));
    desk.press(Qt::Key_F6, Qt::NoModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("messageActionButton"));
    desk.press(Qt::Key_Escape, Qt::NoModifier);
    CHECK(QApplication::focusWidget() == before);
    CHECK(desk.page().messages()->isHidden());
    CHECK(desk.phone() == QStringLiteral("00000009"));
}

TEST_CASE("With the citizen beside, only what was done there can be taken back", "[undo]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000009"));
    BesideView beside(desk.file.workspace(), desk.ask, desk.bente.id, citizenTabs());
    CHECK(beside.undoHistory().steps().isEmpty());
    beside.show();
    offerUndo(beside.findChild<QTabWidget*>(), QStringLiteral("Gemt."), Undo([] { return Result<void>(); }));
    CHECK(beside.messages()->text() == QStringLiteral("Gemt."));
    CHECK(beside.undoHistory().steps().size() == 1);
    CHECK(desk.view->undoHistory().steps().size() == 1);
}

TEST_CASE("Ctrl+Z right after Esc in a form opens the form again and takes nothing older back", "[undo][drafts]") {
    UndoDesk desk;
    SECTION("with something older") { desk.changePhone(QStringLiteral("00000009")); }
    SECTION("with nothing older") {}
    const QString phone = desk.phone();
    desk.find<QPushButton>("newNoteButton")->click();
    const auto note = [&desk] {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the form that was closed
        return desk.find<QDialog>("noteDialog");
    };
    REQUIRE(note());
    QTest::keyClicks(note()->findChild<QPlainTextEdit*>(), QStringLiteral("Ringet op"));
    note()->reject(); // as Esc does
    REQUIRE_FALSE(note());
    CHECK(desk.page().messages()->text() == QStringLiteral("Det, du skrev, er gemt som kladde."));
    desk.page().setFocus();
    CHECK(desk.view->commands().action(QStringLiteral("shell.undo"))->isEnabled());
    desk.view->commands().trigger(QStringLiteral("shell.undo"));
    REQUIRE(note());
    CHECK(note()->findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("Ringet op"));
    CHECK(desk.phone() == phone);
}

TEST_CASE("Ctrl+Z after the message of a draft has gone says where it is, and takes nothing older back at first",
          "[undo][drafts]") {
    UndoDesk desk;
    desk.changePhone(QStringLiteral("00000009"));
    desk.find<QPushButton>("newNoteButton")->click();
    auto* note = desk.find<QDialog>("noteDialog");
    REQUIRE(note);
    QTest::keyClicks(note->findChild<QPlainTextEdit*>(), QStringLiteral("Ringet op"));
    note->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    SECTION("the message has gone") {
        desk.page().messages()->dismiss();
        desk.view->commands().trigger(QStringLiteral("shell.undo"));
        CHECK(desk.phone() == QStringLiteral("00000009"));
        CHECK(desk.page().messages()->text().contains(QStringLiteral("Ctrl+K")));
        desk.view->commands().trigger(QStringLiteral("shell.undo"));
        CHECK(desk.phone() == desk.bente.phone);
    }
    SECTION("something was done since, while the message still stands there") {
        bool isTakenBack = false;
        desk.view->undoHistory().remember(QStringLiteral("Gemt."), [&isTakenBack]() -> Result<QString> {
            isTakenBack = true;
            return QStringLiteral("Fortrudt.");
        });
        desk.view->commands().trigger(QStringLiteral("shell.undo"));
        CHECK(isTakenBack);
        CHECK_FALSE(desk.find<QDialog>("noteDialog"));
    }
}

TEST_CASE("What became of taking back is told on the page it leads to", "[undo]") {
    UndoDesk desk;
    offerTakeBack(&desk.page(), QStringLiteral("Henvisningen er modtaget."), [&desk]() -> Result<QString> {
        desk.view->open({page::today});
        return QStringLiteral("Henvisningen er væk.");
    });
    QTest::mouseClick(desk.page().findChild<QPushButton*>(QStringLiteral("messageActionButton")), Qt::LeftButton);
    CHECK(desk.view->page(page::today)->messages()->text() == QStringLiteral("Henvisningen er væk."));
    CHECK(desk.page().messages()->text().isEmpty());
}

TEST_CASE("A text that Ctrl+Z has taken back is kept as it was when the form is closed", "[undo][drafts]") {
    UndoDesk desk;
    desk.find<QPushButton>("newNoteButton")->click();
    auto* note = desk.find<QDialog>("noteDialog");
    REQUIRE(note);
    auto* text = note->findChild<QPlainTextEdit*>();
    QTest::keyClicks(text, QStringLiteral("Ringet op"));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(text->toPlainText().isEmpty());
    note->reject();
    CHECK(desk.file.workspace()
              .drafts.find(QStringLiteral("note/") + desk.bente.id.toString())
              .value_or(QString())
              .contains(QStringLiteral("Ringet op")));
    CHECK(desk.page().messages()->text() == QStringLiteral("Det, du skrev, er gemt som kladde."));
}

TEST_CASE("With the citizen beside Ctrl+Y writes again in a note what Ctrl+Z took away", "[undo][beside]") {
    TestFile file;
    ScriptedAsk ask;
    BesideView view(file.workspace(), ask, aCitizen(file.workspace()).id, citizenTabs());
    view.show();
    QPushButton* together = view.findChild<QPushButton*>(QStringLiteral("noteTogetherButton"));
    REQUIRE(together);
    together->click();
    auto* text = view.findChild<QPlainTextEdit*>(QStringLiteral("textEdit"));
    REQUIRE(text);
    QTest::keyClicks(text, QStringLiteral("Vi aftalte"));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(text->toPlainText().isEmpty());
    QTest::keyClick(text, Qt::Key_Y, Qt::ControlModifier);
    CHECK(text->toPlainText() == QStringLiteral("Vi aftalte"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/desk.h"
#include "ui/kit/spelling/prose.h"
#include "ui/kit/spelling/spell_check.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// A dictionary of five words, in a folder as the system has them.
struct DictionaryFolder {
    QTemporaryDir folder;

    DictionaryFolder() {
        write(QStringLiteral("da_DK.aff"), "SET UTF-8\nTRY esiantrogdæøåANE\n");
        write(QStringLiteral("da_DK.dic"), "5\nborgeren\nkommer\nlægen\ntil\nhos\n");
    }
    void write(const QString& name, const QByteArray& content) const {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    std::shared_ptr<Dictionary> find(const QString& language) const { return Dictionary::find(language, {folder.path()}); }
};

/// A field one writes in, in front, with the check over it.
struct WritingField {
    DictionaryFolder words;
    SpellCheck check{*qApp, [this](const QString& language) { return words.find(language); }};
    QPlainTextEdit edit;

    WritingField() {
        check.setLanguage(QStringLiteral("da"));
        edit.show();
        QApplication::setActiveWindow(&edit);
        edit.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&edit));
    }
    /// What is underlined, once that is so much.
    QStringList wrong(qsizetype count) {
        (void)QTest::qWaitFor([&] { return edit.extraSelections().size() == count; }, 5000);
        QStringList wrong;
        for (const QTextEdit::ExtraSelection& each : edit.extraSelections()) {
            wrong.append(each.cursor.selectedText());
        }
        return wrong;
    }
    /// The menu of the word the cursor stands in.
    QMenu* menu() {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4), edit.mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(&edit, &event);
        return edit.findChild<QMenu*>();
    }
    static void choose(QMenu& menu, const QString& text) {
        for (QAction* action : menu.actions()) {
            if (action->text() == text) {
                return action->trigger();
            }
        }
        FAIL("no such choice: " << text.toStdString());
    }
};

QStringList judged(const QString& text) {
    QStringList words;
    for (const WordAt& at : wordsOf(text)) {
        words.append(text.sliced(at.from, at.length));
    }
    return words;
}
} // namespace

TEST_CASE("Names within a sentence, numbers, abbreviations, addresses and placeholders are not judged by their spelling",
          "[kit][spelling]") {
    CHECK(judged(QStringLiteral("Borgeren kom med Grethe til lægen. Lægen sagde ja.")) ==
          QStringLiteral("Borgeren kom med til lægen Lægen sagde ja").split(QLatin1Char(' ')));
    CHECK(judged(QStringLiteral("MR d. 12 kl 9a, skriv til anna@eksempel.dk eller www.eksempel.dk om {{navn}}")) ==
          QStringLiteral("kl skriv til eller om").split(QLatin1Char(' ')));
    CHECK(judged(QStringLiteral("e-mail’en og 3-dages")) == QStringLiteral("e-mail’en og dages").split(QLatin1Char(' ')));
    CHECK(judged({}).isEmpty());
}

TEST_CASE("What is spelled wrong is underlined once the word is written, and the text itself is not touched",
          "[kit][spelling]") {
    WritingField field;
    QSignalSpy changes(&field.edit, &QPlainTextEdit::textChanged);
    field.edit.setPlainText(QStringLiteral("Borgeren kommr til lægen"));
    CHECK(field.wrong(1) == QStringLiteral("kommr").split(QLatin1Char(' ')));
    CHECK(changes.count() == 1);
    field.edit.setPlainText(QStringLiteral("Borgeren kommer hos lgen"));
    field.edit.moveCursor(QTextCursor::End);
    field.check.mark(&field.edit);
    CHECK(field.wrong(0).isEmpty()); // somebody may be in the middle of it
    QTest::keyClicks(&field.edit, QStringLiteral(" "));
    CHECK(field.wrong(1) == QStringLiteral("lgen").split(QLatin1Char(' ')));
}

TEST_CASE("A suggestion takes the place of a wrong word, and a word that is let pass is right until the lock",
          "[kit][spelling]") {
    WritingField field;
    field.edit.setPlainText(QStringLiteral("kommr til lægn hos borgeren"));
    REQUIRE(field.wrong(2).size() == 2);
    QTextCursor cursor = field.edit.textCursor();
    cursor.setPosition(2);
    field.edit.setTextCursor(cursor);
    QMenu* menu = field.menu();
    REQUIRE(menu);
    WritingField::choose(*menu, QStringLiteral("kommer"));
    CHECK(field.edit.toPlainText() == QStringLiteral("kommer til lægn hos borgeren"));
    delete menu;
    field.edit.undo();
    CHECK(field.edit.toPlainText() == QStringLiteral("kommr til lægn hos borgeren"));

    cursor.setPosition(12);
    field.edit.setTextCursor(cursor);
    menu = field.menu();
    REQUIRE(menu);
    WritingField::choose(*menu, SpellCheck::tr("Let “%1” pass").arg(QStringLiteral("lægn")));
    CHECK(field.wrong(1) == QStringLiteral("kommr").split(QLatin1Char(' ')));
    delete menu;
    field.check.forget();
    field.check.mark(&field.edit);
    CHECK(field.wrong(2).size() == 2);
}

TEST_CASE("Without a dictionary, in a template and in what is only read nothing is underlined", "[kit][spelling]") {
    CHECK_FALSE(Dictionary::find(QStringLiteral("sv"), {DictionaryFolder().folder.path()}));
    DictionaryFolder damaged;
    damaged.write(QStringLiteral("da_DK.aff"), "SET KOI8-R\n");
    CHECK_FALSE(damaged.find(QStringLiteral("da")));
    WritingField field;
    field.edit.setProperty("prose", false);
    field.edit.setPlainText(QStringLiteral("kommr til"));
    const QMenu* menu = field.menu(); // the field's own
    REQUIRE(menu);
    for (const QAction* action : menu->actions()) {
        CHECK(action->text() != QStringLiteral("kommer"));
    }
}

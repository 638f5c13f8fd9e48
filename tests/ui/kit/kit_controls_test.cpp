// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/forms/search_popup.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/icons.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/filter_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("Enter presses the button that has the focus, and no other", "[kit]") {
    QDialog dialog;
    QVBoxLayout column(&dialog);
    auto* first = makeButton(QStringLiteral("first"), QStringLiteral("Første"), ButtonRole::Primary);
    auto* second = makeButton(QStringLiteral("second"), QStringLiteral("Anden"), ButtonRole::Ordinary);
    auto* edit = new QLineEdit;
    for (QWidget* widget : QList<QWidget*>{first, second, edit}) {
        column.addWidget(widget);
    }
    const QSignalSpy firstPressed(first, &QPushButton::clicked);
    const QSignalSpy secondPressed(second, &QPushButton::clicked);
    QTest::keyClick(second, Qt::Key_Return);
    QTest::keyClick(second, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClick(second, Qt::Key_Return, Qt::ControlModifier);
    CHECK(firstPressed.size() == 0);
    CHECK(secondPressed.size() == 2);
}

TEST_CASE("What to write in the search field ends before the shortcut beside it, however large the text is", "[kit]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    SearchPopup popup({});
    popup.setPlaceholder(QStringLiteral("Søg navn, fødselsdato, telefon…"));
    popup.setShortcutHint(QStringLiteral("Ctrl+F"));
    popup.resize(280, 40);
    popup.show();
    const auto* hint = popup.edit()->findChild<QLabel*>();
    REQUIRE(hint);
    for (const int percent : {130, 150, usualTextSize}) {
        appearance.setTextSize(percent);
        QApplication::processEvents();
        CHECK(popup.edit()->textMargins().right() >= hint->sizeHint().width());
    }
}

TEST_CASE("Answers side by side are as high as their text asks for, however large it is", "[kit]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    Segments answers;
    answers.setSegments({{QStringLiteral("opfyldt"), QStringLiteral("met")}, {QStringLiteral("ikke"), QStringLiteral("not")}});
    answers.show();
    for (const int percent : {130, 150, usualTextSize}) {
        appearance.setTextSize(percent);
        QApplication::processEvents();
        for (const auto* answer : answers.findChildren<QAbstractButton*>()) {
            CHECK(answer->sizeHint().height() >= scaled(24));
            CHECK(answer->height() >= answer->fontMetrics().height() + 4);
        }
    }
}

TEST_CASE("The list waits for a pause in typing, Enter does not", "[kit]") {
    FilterBar bar;
    QSignalSpy changed(&bar, &FilterBar::changed);
    bar.combo(QStringLiteral("state"), QStringLiteral("Tilstand"),
              {{QStringLiteral("Alle"), QString()}, {QStringLiteral("Åbne"), QStringLiteral("open")}});
    QTest::keyClicks(bar.searchEdit(), QStringLiteral("jens"));
    CHECK(changed.isEmpty());
    QTest::keyClick(bar.searchEdit(), Qt::Key_Return);
    CHECK(changed.size() == 1);
    CHECK(bar.searchText() == QStringLiteral("jens"));
    CHECK(bar.choice(QStringLiteral("state")).toString().isEmpty());
}

TEST_CASE("A hit is chosen with the keyboard alone", "[kit]") {
    QWidget window;
    window.resize(800, 600);
    SearchPopup search(
        [](const QString& text) {
            return QList<Hit>{{text + QStringLiteral(" A."), QStringLiteral("58 år"), QStringLiteral("1"), IconName::Person},
                              {text + QStringLiteral(" B."), {}, QStringLiteral("2"), IconName::Person}};
        },
        &window);
    window.show();
    Hit chosen;
    QObject::connect(&search, &SearchPopup::chosen, [&](const Hit& hit) { chosen = hit; });
    QTest::keyClicks(search.edit(), QStringLiteral("Jens"));
    CHECK(search.list()->isVisible());
    QTest::keyClick(search.edit(), Qt::Key_Down);
    QTest::keyClick(search.edit(), Qt::Key_Return);
    CHECK(chosen.key == QStringLiteral("2"));
    CHECK_FALSE(search.list()->isVisible());
}

TEST_CASE("A choice too long for its box ends with … and its tool tip says all of it", "[kit]") {
    const QString name = QStringLiteral("Lighed i sundhed for borgere i landkommuner med særlige behov");
    ElidedCombo box;
    box.addItem(name);
    box.resize(160, 34);
    box.show();
    QApplication::processEvents();
    CHECK(box.shownText().endsWith(QChar(0x2026)));
    CHECK(name.startsWith(box.shownText().chopped(1)));
    CHECK(box.currentText() == name);
    const QPoint middle = box.rect().center();
    QHelpEvent help(QEvent::ToolTip, middle, box.mapToGlobal(middle));
    QApplication::sendEvent(&box, &help);
    CHECK(QToolTip::text() == name);
    QToolTip::hideText();

    box.resize(900, 34);
    QApplication::processEvents();
    CHECK(box.shownText() == name);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/charts/chart_labels.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/dialog_ask.h"
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/forms/search_popup.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/icons.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/page.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/filter_bar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFile>
#include <QFrame>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace brobygger;

namespace {

/// Relative luminance and contrast as in WCAG 2.1.
double luminance(const QColor& colour) {
    const auto channel = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

Chart noShows() {
    Chart chart;
    chart.title = QStringLiteral("Andel udeblevet pr. måned");
    chart.labels = {QStringLiteral("maj"), QStringLiteral("jun"), QStringLiteral("jul")};
    chart.series = {{{}, {0.25, std::nullopt, 0.5}}};
    chart.lines = {{0.3, QStringLiteral("median 30 %")}};
    chart.flags = {{1, QStringLiteral("PDSA 2")}};
    chart.unit = ChartUnit::Percent;
    return chart;
}

} // namespace

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

TEST_CASE("What was done can be taken back from the message bar once", "[kit]") {
    MessageBar bar;
    int undone = 0;
    bar.offer(QStringLiteral("Aftalen er slettet."), QStringLiteral("Fortryd"), [&] { ++undone; });
    CHECK(bar.text() == QStringLiteral("Aftalen er slettet."));
    CHECK(bar.accessibleName() == QStringLiteral("Aftalen er slettet."));
    auto* button = bar.findChild<QPushButton*>(QStringLiteral("messageActionButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(undone == 1);
    CHECK(bar.isHidden());
}

TEST_CASE("A message goes by itself, an error stays", "[kit]") {
    // Inside a window, so that the pointer does not happen to rest on it.
    QWidget window;
    window.resize(800, 600);
    QLineEdit field(&window); // where one is at work: a message that has the focus stays
    MessageBar bar(&window);
    bar.setGeometry(500, 500, 200, 44);
    window.show();
    field.setFocus();
    bar.setLifetime(1);
    bar.tell(QStringLiteral("Gemt."));
    CHECK(QTest::qWaitFor([&] { return bar.isHidden(); }, 1000));
    bar.fail(QStringLiteral("Filen kunne ikke skrives."));
    CHECK_FALSE(QTest::qWaitFor([&] { return bar.isHidden(); }, 100));
    CHECK(bar.text() == QStringLiteral("Filen kunne ikke skrives."));
}

TEST_CASE("A message stands over the bottom of the page and moves nothing", "[kit]") {
    Page page(PageBody::Filling);
    auto* content = new QPlainTextEdit;
    page.content()->addWidget(content);
    page.resize(900, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QApplication::processEvents();
    const QRect before = content->geometry();
    page.messages()->offer(QStringLiteral("Aftalen er slettet."), QStringLiteral("Fortryd"), [] {});
    QApplication::processEvents();
    CHECK(content->geometry() == before);
    const QRect toast = page.messages()->geometry();
    CHECK(toast.bottom() == 600 - 44 - 1);
    CHECK(std::abs(toast.center().x() - page.rect().center().x()) <= 1);
    page.resize(500, 400);
    QApplication::processEvents();
    CHECK(page.rect().contains(page.messages()->geometry()));
    page.messages()->fail(QStringLiteral("Filen kunne ikke skrives. ").repeated(12));
    QApplication::processEvents();
    CHECK(page.messages()->height() >= page.messages()->heightForWidth(page.messages()->width()));
}

TEST_CASE("A message gives way to the buttons at the bottom, and never lies over the main one", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    auto place = [&page](const char* name, ButtonRole role, const QRect& where) {
        QPushButton* button = makeButton(QLatin1String(name), QStringLiteral("Knap"), role);
        button->setParent(&page);
        button->setGeometry(where);
        return button;
    };
    const QPushButton* criterion = place("criterion", ButtonRole::Ordinary, {500, 520, 80, 32});
    const QPushButton* refer = place("refer", ButtonRole::Primary, {765, 530, 80, 32});
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Ønskerne er gemt for borgeren."), QStringLiteral("Fortryd"), [] {});
    const QRect toast = page.messages()->geometry();
    CHECK_FALSE(toast.intersects(criterion->geometry()));
    CHECK_FALSE(toast.intersects(refer->geometry()));
    CHECK(toast.bottom() == page.height() - 44 - 1); // beside them, as low as it was
    CHECK(page.rect().contains(toast));
}

TEST_CASE("A button that appears where a message stands is not covered by it", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    QPushButton* refer = makeButton(QStringLiteral("refer"), QStringLiteral("Henvis"), ButtonRole::Primary);
    refer->setParent(&page);
    refer->setGeometry(500, 520, 80, 32);
    refer->hide();
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Samtykket er noteret."), QStringLiteral("Fortryd"), [] {});
    REQUIRE(page.messages()->geometry().intersects(refer->geometry()));
    refer->show(); // the row of an offer was chosen
    CHECK(QTest::qWaitFor([&] { return !page.messages()->geometry().intersects(refer->geometry()); }));
    refer->move(page.messages()->geometry().topLeft()); // or its card has grown
    CHECK(QTest::qWaitFor([&] { return !page.messages()->geometry().intersects(refer->geometry()); }));
}

TEST_CASE("A message stays under the pointer, and gives way when the pointer has left it", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    QPushButton* refer = makeButton(QStringLiteral("refer"), QStringLiteral("Henvis"), ButtonRole::Primary);
    refer->setParent(&page);
    refer->setGeometry(500, 520, 80, 32);
    refer->hide();
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    MessageBar* messages = page.messages();
    messages->offer(QStringLiteral("Samtykket er noteret."), QStringLiteral("Fortryd"), [] {});
    QApplication::processEvents();
    const QRect before = messages->geometry();
    REQUIRE(before.intersects(refer->geometry()));
    messages->setAttribute(Qt::WA_UnderMouse, true); // on the way to Fortryd
    refer->show();
    QApplication::processEvents();
    CHECK(messages->geometry() == before);
    messages->setAttribute(Qt::WA_UnderMouse, false);
    QEvent left(QEvent::Leave);
    QApplication::sendEvent(messages, &left);
    CHECK(QTest::qWaitFor([&] { return !messages->geometry().intersects(refer->geometry()); }));
}

TEST_CASE("Where a message finds no place free of buttons it stays where it is while other things appear", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    for (int y = 0; y < 600; y += 20) {
        for (int x = 0; x < 1096; x += 100) {
            QPushButton* button = makeButton(QStringLiteral("button"), QStringLiteral("Knap"), ButtonRole::Ordinary);
            button->setParent(&page);
            button->setGeometry(x, y, 100, 20);
        }
    }
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    QApplication::processEvents();
    const QRect before = page.messages()->geometry();
    QLabel* words = makeLabel(QStringLiteral("Torsdag kl. 10"), TextRole::Body);
    words->setParent(&page);
    words->setGeometry(before);
    words->show();
    words->lower();
    QApplication::processEvents();
    CHECK(page.messages()->geometry() == before);
}

TEST_CASE("A message covers other rows of a list rather than the chosen one", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QTableWidget table(30, 1, &page);
    table.horizontalHeader()->hide();
    table.setGeometry(0, 100, 1096, 500);
    table.show();
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    const QPoint under = table.viewport()->mapFrom(&page, page.messages()->geometry().center());
    page.messages()->dismiss();
    table.setCurrentCell(table.rowAt(under.y()), 0);
    REQUIRE(table.currentRow() >= 0);
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    const QRect row(table.viewport()->mapTo(&page, QPoint(0, table.rowViewportPosition(table.currentRow()))),
                    QSize(1096, table.rowHeight(table.currentRow())));
    CHECK_FALSE(page.messages()->geometry().intersects(row));
}

TEST_CASE("A card that is opened over a page is not covered by the message, nor are its words", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    QFrame card(&page);
    card.setProperty("popover", true);
    card.setGeometry(400, 300, 328, 292);
    card.hide();
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    REQUIRE(page.messages()->geometry().intersects(card.geometry()));
    card.show();
    CHECK(QTest::qWaitFor([&] { return !page.messages()->geometry().intersects(card.geometry()); }));
}

TEST_CASE("A message whose page gets smaller while another is in front stands in it when it comes back", "[kit]") {
    QStackedWidget pages;
    auto* page = new Page(PageBody::Filling);
    pages.addWidget(page);
    pages.addWidget(new QWidget);
    pages.resize(1096, 600);
    pages.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pages));
    page->messages()->fail(QStringLiteral("Filen kunne ikke skrives."));
    pages.setCurrentIndex(1);
    pages.resize(700, 400);
    QApplication::processEvents();
    pages.setCurrentIndex(0);
    QApplication::processEvents();
    CHECK(page->rect().contains(page->messages()->geometry()));
}

TEST_CASE("A message lies over no button that can be pressed and not over the field one writes in", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    auto place = [&page](ButtonRole role, const QRect& where) {
        QPushButton* button = makeButton(QStringLiteral("button"), QStringLiteral("Knap"), role);
        button->setParent(&page);
        button->setGeometry(where);
        return button;
    };
    QPushButton* refer = place(ButtonRole::Primary, {900, 530, 80, 32});
    QPushButton* above = place(ButtonRole::Ordinary, {900, 470, 80, 32});
    auto* field = new QLineEdit(&page);
    field->setGeometry(400, 520, 300, 32);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    SECTION("it stands clear of all of them") {
        field->setFocus();
        page.messages()->offer(QStringLiteral("Ønskerne er gemt for borgeren."), QStringLiteral("Fortryd"), [] {});
        const QRect toast = page.messages()->geometry();
        CHECK_FALSE(toast.intersects(field->geometry()));
        CHECK_FALSE(toast.intersects(refer->geometry()));
        CHECK_FALSE(toast.intersects(above->geometry()));
        CHECK(page.rect().contains(toast));
    }
    SECTION("a button that cannot be pressed and a field nobody writes in are not in its way") {
        QPushButton* off = place(ButtonRole::Ordinary, {500, 520, 80, 32});
        off->setEnabled(false);
        off->show();
        refer->setFocus();
        page.messages()->offer(QStringLiteral("Ønskerne er gemt for borgeren."), QStringLiteral("Fortryd"), [] {});
        CHECK(std::abs(page.messages()->geometry().center().x() - page.rect().center().x()) <= 1);
        field->setFocus(); // until somebody goes there
        CHECK_FALSE(page.messages()->geometry().intersects(field->geometry()));
    }
}

TEST_CASE("A message covers no words where there is room beside them, and otherwise as few as it can", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    auto write = [&page](const QRect& where) {
        QLabel* words = makeLabel(QStringLiteral("Torsdag kl. 10: Motion på naturen"), TextRole::Body);
        words->setParent(&page);
        words->setGeometry(where);
        words->show();
        return words->geometry();
    };
    SECTION("beside") {
        const QRect words = write({100, 400, 560, 190}); // a list at the left, and nothing at the right of it
        page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
        CHECK_FALSE(page.messages()->geometry().intersects(words));
        CHECK(page.messages()->geometry().bottom() == page.height() - 44 - 1);
    }
    SECTION("above") {
        const QRect words = write({0, 420, 1096, 180});
        page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
        CHECK_FALSE(page.messages()->geometry().intersects(words));
        CHECK(page.messages()->geometry().top() >= page.height() / 2);
    }
    SECTION("there is no room: it stays low, over the part that has fewest words") {
        write({0, 100, 1096, 500});
        const QRect more = write({300, 500, 400, 100});
        page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
        CHECK_FALSE(page.messages()->geometry().intersects(more));
        CHECK(page.messages()->geometry().bottom() == page.height() - 44 - 1);
    }
}

TEST_CASE("A message covers no rows of a list whose first column is hidden", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QTableWidget table(12, 2, &page);
    table.horizontalHeader()->hide();
    table.verticalHeader()->hide();
    table.setColumnHidden(0, true);
    table.setGeometry(100, 400, 560, 190); // with nothing at the right of it
    table.show();
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    CHECK_FALSE(page.messages()->geometry().intersects(table.geometry()));
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

TEST_CASE("Every question has its buttons in the order of the forms: Cancel first, what is usual last", "[kit]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setTheme(ThemeChoice::Light);
    QWidget window;
    window.show();
    DialogAsk ask;
    SECTION("the passphrase") {
        ask.passphrase(&window, QStringLiteral("Tilbage til alle borgere"), QStringLiteral("Adgangskode"), {},
                       [](const QString&) {});
    }
    SECTION("a text") {
        ask.text(&window, QStringLiteral("Navn"), QStringLiteral("Navn"), {}, [](const QString&) {});
    }
    SECTION("yes or no") {
        ask.confirm(&window, QStringLiteral("Slet kladden?"), {}, QStringLiteral("Slet"), [] {});
    }
    QApplication::processEvents();
    const auto* accept = window.findChild<QPushButton*>(QStringLiteral("acceptButton"));
    const auto* cancel = window.findChild<QPushButton*>(QStringLiteral("cancelButton"));
    REQUIRE(accept);
    REQUIRE(cancel);
    CHECK(cancel->mapTo(cancel->window(), QPoint()).x() < accept->mapTo(accept->window(), QPoint()).x());
}

TEST_CASE("A message can offer what comes next beside taking it back, and the next message does not", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(900, 600);
    page.show();
    int letters = 0;
    const auto* next = page.messages()->findChild<QPushButton*>(QStringLiteral("messageNextButton"));
    page.messages()->offer(QStringLiteral("Gemt som kladde."), QStringLiteral("Fortryd"), [] {});
    page.messages()->addNext(QStringLiteral("Skriv brev"), [&letters] { ++letters; });
    CHECK(next->isVisible());
    page.messages()->findChild<QPushButton*>(QStringLiteral("messageNextButton"))->click();
    CHECK(letters == 1);
    CHECK(page.messages()->isHidden());
    page.messages()->tell(QStringLiteral("Gemt."));
    CHECK_FALSE(next->isVisible());
}

TEST_CASE("The message is reached by the keyboard, and Escape leads back to where one was", "[kit]") {
    Page page(PageBody::Filling);
    auto* field = new QLineEdit;
    page.content()->addWidget(field);
    page.resize(900, 600);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    field->setFocus();
    CHECK_FALSE(page.messages()->takeFocus());
    page.messages()->setLifetime(1);
    page.messages()->offer(QStringLiteral("Aftalen er slettet."), QStringLiteral("Fortryd"), [] {});
    REQUIRE(page.messages()->takeFocus());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("messageActionButton"));
    REQUIRE_FALSE(QTest::qWaitFor([&] { return page.messages()->isHidden(); }, 100)); // it does not go while somebody is at it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(page.messages()->isHidden());
    CHECK(field->hasFocus());
    page.messages()->fail(QStringLiteral("Filen kunne ikke skrives."));
    QTest::keyClick(field, Qt::Key_Escape); // from the page too
    CHECK(page.messages()->isHidden());
}

TEST_CASE("The keyboard comes to what is next in a message, not to taking back what was just done", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(900, 600);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    int undone = 0;
    int letters = 0;
    page.messages()->offer(QStringLiteral("Gemt som kladde."), QStringLiteral("Fortryd"), [&undone] { ++undone; });
    page.messages()->addNext(QStringLiteral("Skriv brev"), [&letters] { ++letters; });
    REQUIRE(page.messages()->takeFocus());
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("messageNextButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(letters == 1);
    CHECK(undone == 0);
}

TEST_CASE("Screen readers are told a message as a notification", "[kit]") {
    MessageBar bar;
    QAccessibleInterface* said = QAccessible::queryAccessibleInterface(&bar);
    REQUIRE(said);
    CHECK(said->role() == QAccessible::Notification);
    bar.tell(QStringLiteral("Gemt."));
    CHECK(said->text(QAccessible::Name) == QStringLiteral("Gemt."));
}

TEST_CASE("What was done in an earlier view is taken back after what was done since, in the order it was done", "[kit][undo]") {
    const auto clock = [] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0)); };
    const auto nothing = []() -> Result<QString> { return QString(); };
    UndoHistory before(clock);
    before.remember(QStringLiteral("først"), nothing);
    before.rememberLasting(QStringLiteral("et notat"));
    before.remember(QStringLiteral("så"), nothing);
    UndoHistory now(clock);
    now.goOnFrom(before.done());
    now.remember(QStringLiteral("sidst"), nothing);
    QStringList said;
    while (now.newest() != 0) {
        const quint64 next = now.newest();
        const Result<QString> done = now.takeBack(next);
        said.append(done ? done->section(QStringLiteral(": "), 1) : done.error().message);
    }
    CHECK(said ==
          QStringList{QStringLiteral("sidst"), QStringLiteral("så"), QStringLiteral("et notat"), QStringLiteral("først")});
}

TEST_CASE("The last twenty things can be taken back, each by itself, and a refusal says why", "[kit][undo]") {
    UndoHistory history([] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0)); });
    QStringList undone;
    for (int i = 1; i <= 21; ++i) {
        history.remember(QString::number(i), [&undone, i]() -> Result<QString> {
            undone.append(QString::number(i));
            return QString();
        });
    }
    REQUIRE(history.steps().size() == 20);
    CHECK(history.steps().last().sentence == QStringLiteral("2"));
    REQUIRE(history.takeBack(history.steps()[5].number));
    CHECK(undone == QStringList(QStringLiteral("16")));
    CHECK(history.steps().size() == 19);
    CHECK_FALSE(history.takeBack(12345));

    bool isTouched = true;
    const quint64 refused = history.remember(QStringLiteral("Borgeren er ændret."), [&]() -> Result<QString> {
        return isTouched ? Result<QString>(Error{ErrorKind::Conflict, QStringLiteral("Ændret siden.")})
                         : Result<QString>(QString());
    });
    CHECK(history.newest() == refused);
    CHECK_FALSE(history.takeBack(refused));
    CHECK(history.steps().first().refusal == QStringLiteral("Ændret siden."));
    REQUIRE(history.newest() != refused); // the one before it is next
    isTouched = false;
    REQUIRE(history.takeBack(history.newest()));
    CHECK(history.newest() == refused); // what was done after it may be gone now
    const Result<QString> done = history.takeBack(refused);
    REQUIRE(done);
    CHECK(done->contains(QStringLiteral("Borgeren er ændret.")));
}

TEST_CASE("A chip says its word to everybody", "[kit]") {
    const Chip chip({QStringLiteral("Intet svar"), Tone::Amber, IconName::Clock});
    CHECK(chip.accessibleName() == QStringLiteral("Intet svar"));
    CHECK(chip.sizeHint().height() == 22);
}

TEST_CASE("Every icon has its drawing", "[kit]") {
    for (IconName name : allIcons()) {
        INFO(iconId(name).toStdString());
        CHECK(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(iconId(name))));
        QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, QRectF(0, 0, 24, 24), name, Qt::red);
        painter.end();
        QImage blank = image;
        blank.fill(Qt::transparent);
        CHECK(image != blank);
    }
}

TEST_CASE("Words can be read in both themes", "[kit]") {
    for (const Colours* c : {&lightColours(), &darkColours()}) {
        for (const QColor& ground : {c->background, c->surface}) {
            CHECK(contrast(c->text, ground) >= 4.5);
            CHECK(contrast(c->muted, ground) >= 4.5);
        }
        CHECK(contrast(c->text, c->selection) >= 4.5);
        CHECK(contrast(c->onAccent, c->accent) >= 4.5);
        // A toast: its words on the text colour, and its button in the other theme's accent.
        CHECK(contrast(c->surface, c->text) >= 4.5);
        CHECK(contrast(inverse(*c).accent, c->text) >= 4.5);
        for (Tone tone : {Tone::Neutral, Tone::Accent, Tone::Red, Tone::Amber, Tone::Green})
            CHECK(contrast(c->tone(tone).text, c->tone(tone).ground) >= 4.5);
    }
}

TEST_CASE("Widgets know which theme they stand in, also on a coloured button", "[kit]") {
    QWidget window;
    QPushButton* button = makeButton(QStringLiteral("saveButton"), QStringLiteral("Gem"), ButtonRole::Primary, &window);
    applyTheme(*qApp, ThemeMode::Dark);
    window.ensurePolished();
    button->ensurePolished();
    CHECK(colours(button).accent == darkColours().accent);
    applyTheme(*qApp, ThemeMode::Light);
    CHECK(colours(button).accent == lightColours().accent);
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

TEST_CASE("Two commands on one shortcut are found", "[kit]") {
    ActionCollection commands;
    const auto words = [](const char* text) { return [text] { return QString::fromLatin1(text); }; };
    int ran = 0;
    commands.add({QStringLiteral("referrals.new"),
                  words("New referral"),
                  {},
                  QKeySequence(QStringLiteral("Ctrl+N")),
                  IconName::Add,
                  [&] { ++ran; }});
    CHECK(duplicateCommands({&commands}).isEmpty());
    commands.add({QStringLiteral("notes.new"), words("New note"), {}, QKeySequence(QStringLiteral("Ctrl+N")), {}, {}});
    CHECK(duplicateCommands({&commands}) == QStringList{QStringLiteral("Ctrl+N: referrals.new, notes.new")});
    commands.action(QStringLiteral("referrals.new"))->trigger();
    CHECK(ran == 1);
}

TEST_CASE("A question that is declined does nothing", "[kit]") {
    test::ScriptedAsk ask;
    int deleted = 0;
    const auto confirm = [&] {
        ask.confirm(nullptr, QStringLiteral("Slet kladden?"), {}, QStringLiteral("Slet"), [&] { ++deleted; });
    };
    confirm();
    CHECK(deleted == 0);
    ask.answer();
    confirm();
    CHECK(deleted == 1);
    CHECK(ask.asked().size() == 2);
}

TEST_CASE("A chart says in words what it shows, and leaves out what is missing", "[kit]") {
    ChartView view;
    view.setChart(noShows());
    CHECK(view.accessibleName() == QStringLiteral("Andel udeblevet pr. måned"));
    CHECK(view.accessibleDescription() == QStringLiteral("maj 25 %, jul 50 %. median 30 %. jun: PDSA 2"));
}

TEST_CASE("Words in a chart stand on no line and on no other words, and are left out where there is no room", "[kit]") {
    const QRectF high(0, 0, 60, 14);
    const QRectF low(0, 40, 60, 14);
    CHECK(firstFree({high, low}, {}, {}) == high);
    CHECK(firstFree({high, low}, {QRectF(50, 5, 60, 14)}, {}) == low);
    CHECK(firstFree({high, low}, {}, {QLineF(-10, 0, 100, 20)}) == low);
    CHECK(firstFree({high, low}, {}, {QLineF(30, 7, 30, 7)}) == low); // a point by itself
    CHECK_FALSE(firstFree({high, low}, {QRectF(0, 0, 100, 20)}, {QLineF(-10, 47, 100, 47)}));
}

TEST_CASE("A chart is painted on paper without a window", "[kit]") {
    QImage paper(640, 280, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    renderTo(&painter, QRectF(0, 0, 640, 280), noShows());
    painter.end();
    int blue = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            blue += paper.pixelColor(x, y) == lightColours().series.first();
    }
    CHECK(blue > 20);
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

TEST_CASE("Words whose role has changed follow every change of the size of the text", "[kit]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setTextSize(150);
    QWidget window;
    QVBoxLayout column(&window);
    QLabel* step = makeLabel(QStringLiteral("Læg din første borger ind"), TextRole::Strong);
    column.addWidget(step);
    setRole(step, TextRole::Muted); // it is done
    window.show();
    QApplication::processEvents();
    CHECK(step->font().pixelSize() == textFont(TextRole::Muted).pixelSize());
    CHECK(step->font().weight() == QFont::Normal);
    appearance.setTextSize(usualTextSize);
    setRole(step, TextRole::Muted); // the page was read again
    QApplication::processEvents();
    CHECK(step->font().pixelSize() == 13);
    CHECK(step->font().weight() == QFont::Normal);
}

TEST_CASE("A message stays at the bottom over words rather than covering others in the middle of the page", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const auto write = [&page](const QRect& where) {
        QLabel* words = makeLabel(QStringLiteral("Bor i et af de valgte sogne"), TextRole::Body);
        words->setParent(&page);
        words->setGeometry(where);
        words->show();
        return words;
    };
    write({0, 500, 1096, 100});
    const QLabel* criterion = write({0, 380, 400, 20});
    page.messages()->offer(QStringLiteral("Screeningen er gemt."), QStringLiteral("Fortryd"), [] {});
    CHECK(page.messages()->geometry().bottom() > 400);
    CHECK_FALSE(page.messages()->geometry().intersects(criterion->geometry()));
    page.messages()->dismiss();
    for (int y = 100; y < 500; y += 30) {
        write({0, y, 1096, 10}); // a message here would cover fewer words, and yet what is read first
    }
    page.messages()->offer(QStringLiteral("Screeningen er gemt."), QStringLiteral("Fortryd"), [] {});
    CHECK(page.messages()->geometry().bottom() == page.height() - 44 - 1);
}

TEST_CASE("A message comes to the upper half of the page only to keep clear of what can be pressed", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    QList<QPushButton*> answers;
    for (int y = 320; y < 600; y += 20) {
        for (int x = 0; x < 1096; x += 100) {
            QPushButton* button = makeButton(QStringLiteral("button"), QStringLiteral("opfyldt"), ButtonRole::Ordinary);
            button->setParent(&page);
            button->setGeometry(x, y, 100, 20);
            answers.append(button);
        }
    }
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Samtykket er noteret."), QStringLiteral("Fortryd"), [] {});
    CHECK(page.messages()->geometry().bottom() < 320);
    page.messages()->dismiss();
    for (QPushButton* button : std::as_const(answers)) {
        button->setEnabled(false);
    }
    page.messages()->offer(QStringLiteral("Samtykket er noteret."), QStringLiteral("Fortryd"), [] {});
    CHECK(page.messages()->geometry().bottom() == page.height() - 44 - 1);
}

TEST_CASE("A message goes when another tab is opened, unless it offers to take something back", "[kit]") {
    Page page(PageBody::Filling);
    auto* tabs = new QStackedWidget;
    tabs->addWidget(new QWidget);
    tabs->addWidget(new QWidget);
    page.content()->addWidget(tabs);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    MessageBar* messages = page.messages();
    SECTION("it only told something") {
        messages->tell(QStringLiteral("Brevet er kopieret."));
        QApplication::processEvents();
        REQUIRE(messages->isVisible());
        tabs->setCurrentIndex(1);
        CHECK(QTest::qWaitFor([&] { return messages->isHidden(); }, 1000));
    }
    SECTION("it offers the way back") {
        messages->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
        QApplication::processEvents();
        tabs->setCurrentIndex(1);
        QApplication::processEvents();
        CHECK(messages->text() == QStringLiteral("Aftalen er gemt."));
    }
    SECTION("an error stays") {
        messages->fail(QStringLiteral("Filen kunne ikke skrives."));
        QApplication::processEvents();
        tabs->setCurrentIndex(1);
        QApplication::processEvents();
        CHECK(messages->text() == QStringLiteral("Filen kunne ikke skrives."));
    }
    SECTION("it was told by what opens the tab") {
        messages->tell(QStringLiteral("Referatet ligger under Notater."));
        tabs->setCurrentIndex(1);
        QApplication::processEvents();
        CHECK(messages->isVisible());
    }
}

TEST_CASE("A message does not wait for one who comes back from another page", "[kit]") {
    QStackedWidget pages;
    auto* page = new Page(PageBody::Filling);
    pages.addWidget(page);
    pages.addWidget(new QWidget);
    pages.resize(1096, 600);
    pages.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pages));
    page->messages()->tell(QStringLiteral("Brevet er kopieret."));
    QApplication::processEvents();
    pages.setCurrentIndex(1);
    QApplication::processEvents();
    pages.setCurrentIndex(0);
    QApplication::processEvents();
    CHECK_FALSE(page->messages()->isVisible());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/waiting_drafts.h"
#include "tests/support/ui/demo_desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/key_list.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace brobygger;
using namespace brobygger::test;

namespace {

QStringList usableButtons(const QWidget& page) {
    QStringList names;
    for (const QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->isEnabled() && !button->objectName().startsWith(QStringLiteral("message"))) {
            names.append(button->objectName());
        }
    }
    return names;
}

/// The middle of the first column of a row, in the window.
QPoint middleOf(const RecordTable& table, int row) {
    const QRect cell = table.visualRect(table.model()->index(row, 0));
    return table.viewport()->mapTo(table.window(), QPoint(qMin(cell.center().x(), cell.left() + 60), cell.center().y()));
}

bool canBeClicked(const RecordTable& table, int row) {
    const QPoint at = middleOf(table, row);
    return table.isVisible() && table.window()->childAt(at) == table.viewport();
}

} // namespace

TEST_CASE("In every table of every page the commands of a row can be used however it was selected", "[interaction][tables]") {
    DemoDesk desk;
    int visited = 0;
    for (const Target& place : desk.places()) {
        desk.open(place);
        for (RecordTable* table : desk.view->findChildren<RecordTable*>()) {
            if (!table->isVisible() || table->records()->rowCount() == 0) {
                continue;
            }
            const int row = qMin(1, table->records()->rowCount() - 1);
            table->scrollTo(table->records()->index(row, 0));
            desk.settle();
            if (!canBeClicked(*table, row)) {
                continue;
            }
            INFO(nameOf(place).toStdString() << ": " << table->objectName().toStdString());
            ++visited;
            const QString key = table->records()->keyAt(row);
            REQUIRE(table->selectKey(key));
            desk.settle();
            const QStringList byCode = usableButtons(*desk.view);
            table->selectionModel()->clear();
            desk.settle();
            // As the window system does it, so that the press comes before the selection.
            QTest::mouseClick(desk.view->windowHandle(), Qt::LeftButton, {}, middleOf(*table, row));
            desk.settle();
            CHECK(table->currentKey() == key);
            CHECK(usableButtons(*desk.view) == byCode);
            QTest::qWait(QApplication::doubleClickInterval() + 10);
        }
    }
    CHECK(visited >= 10);
}

TEST_CASE("A double click on a row of any table writes nothing", "[interaction][tables]") {
    DemoDesk desk;
    int opened = 0;
    for (const Target& place : desk.places()) {
        desk.open(place);
        QStringList tables;
        for (const RecordTable* table : desk.view->findChildren<RecordTable*>()) {
            tables.append(table->objectName());
        }
        for (const QString& name : tables) {
            desk.open(place);
            auto* table = desk.view->findChild<RecordTable*>(name);
            if (!table || !table->isVisible() || table->records()->rowCount() == 0 || !canBeClicked(*table, 0)) {
                continue;
            }
            INFO(nameOf(place).toStdString() << ": " << name.toStdString());
            const qint64 before = desk.auditLines();
            const QPoint at = middleOf(*table, 0);
            QTest::mouseClick(desk.view->windowHandle(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(desk.view->windowHandle(), Qt::LeftButton, {}, at);
            desk.settle();
            CHECK(desk.auditLines() == before);
            opened += QApplication::activeModalWidget() || desk.view->current() != place ? 1 : 0;
            desk.closeDialogs();
            QTest::qWait(QApplication::doubleClickInterval() + 10);
        }
    }
    CHECK(opened >= 6);
}

TEST_CASE("The second click of a double click does not press a button that has just come up under it",
          "[interaction][tables]") {
    const DoubleClickGuard guard(*QCoreApplication::instance());
    RecordsOf<int> records(
        {{.id = QStringLiteral("n"), .title = QStringLiteral("N"), .text = [](const int& n) { return QString::number(n); }}});
    records.setSource(rowsOf<int>({1, 2, 3}, [](const int& n) { return QString::number(n); }));
    QWidget window;
    window.resize(400, 300);
    RecordTable table(QStringLiteral("table"), QStringLiteral("Tal"), &window);
    table.setRecords(&records);
    table.setGeometry(0, 0, 400, 300);
    QPushButton dangerous(QStringLiteral("Slet"), &window);
    dangerous.setGeometry(0, 0, 400, 300);
    dangerous.hide();
    const QSignalSpy pressed(&dangerous, &QPushButton::clicked);
    const QSignalSpy opened(&table, &RecordTable::rowActivated);
    QObject::connect(&table, &RecordTable::currentRowChanged, &dangerous, [&](int row) { dangerous.setVisible(row >= 0); });
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const QPoint at = middleOf(table, 1);
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, at);
    REQUIRE(dangerous.isVisible());
    dangerous.raise();
    QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, at);
    QCoreApplication::processEvents();
    CHECK(pressed.isEmpty());
    CHECK(opened.size() == 1);
}

TEST_CASE("The second click on a button that closed its dialog does not choose another row in the list below",
          "[interaction][tables]") {
    const DoubleClickGuard guard(*QCoreApplication::instance());
    RecordsOf<int> records(
        {{.id = QStringLiteral("n"), .title = QStringLiteral("N"), .text = [](const int& n) { return QString::number(n); }}});
    records.setSource(rowsOf<int>({1, 2, 3}, [](const int& n) { return QString::number(n); }));
    QWidget window;
    window.resize(400, 300);
    RecordTable table(QStringLiteral("table"), QStringLiteral("Tal"), &window);
    table.setRecords(&records);
    table.setGeometry(0, 0, 400, 300);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QDialog dialog(&window);
    QPushButton save(QStringLiteral("Gem som kladde"), &dialog);
    QObject::connect(&save, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    const int before = table.currentRow();
    const QPoint where = save.mapToGlobal(save.rect().center());
    // The list lies so that its second row is under the button.
    table.move(table.pos() + table.mapFromGlobal(where) - table.mapFromGlobal(window.mapToGlobal(middleOf(table, 1))));
    const QPoint at = table.viewport()->mapFromGlobal(where);
    REQUIRE(table.indexAt(at).row() == 1);
    QTest::mouseClick(&save, Qt::LeftButton);
    REQUIRE_FALSE(dialog.isVisible());
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, at);
    QCoreApplication::processEvents();
    CHECK(table.currentRow() == before);
}

TEST_CASE("Turning the wheel over every control of every page changes nothing", "[interaction][wheel]") {
    DemoDesk desk;
    const auto values = [&desk] {
        QStringList all;
        for (const QComboBox* box : desk.view->findChildren<QComboBox*>()) {
            all.append(box->objectName() + QLatin1Char('=') + QString::number(box->currentIndex()));
        }
        for (const QAbstractSpinBox* box : desk.view->findChildren<QAbstractSpinBox*>()) {
            all.append(box->objectName() + QLatin1Char('=') + box->text());
        }
        return all.join(QLatin1Char('\n')).toStdString();
    };
    int turned = 0;
    for (const Target& place : desk.places()) {
        desk.open(place);
        INFO(nameOf(place).toStdString());
        const qint64 linesBefore = desk.auditLines();
        const std::string before = values();
        for (QWidget* widget : desk.view->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->isWindow()) {
                continue;
            }
            for (const int step : {-120, 120, -120}) {
                const QPoint middle = widget->rect().center();
                QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, step}, Qt::NoButton, Qt::NoModifier,
                                  Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(widget, &event);
            }
            ++turned;
        }
        desk.settle();
        CHECK(values() == before);
        CHECK(desk.auditLines() == linesBefore);
    }
    CHECK(turned > 100);
}

TEST_CASE("A date that is none is refused at its field, and nothing is saved", "[interaction][dialogs]") {
    QWidget page;
    const FixedClock clock(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
    auto* dialog = new FormDialog(QStringLiteral("Samtykke"), QStringLiteral("Gem"), &page);
    DateField* until = dialog->form()->date(QStringLiteral("until"), QStringLiteral("Gælder til"), clock);
    int saved = 0;
    dialog->onSave([&saved]() -> Result<void> {
        ++saved;
        return {};
    });
    dialog->open();
    QTest::keyClicks(until->edit(), QStringLiteral("31-06-2027"));
    QTest::keyClick(until->edit(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved == 0);
    CHECK(dialog->isVisible());
    CHECK(until->edit()->accessibleDescription() == QStringLiteral("Det er ikke en dato. Skriv den som 02-11-2026."));
    until->edit()->clear();
    QTest::keyClicks(until->edit(), QStringLiteral("30-06-2027"));
    QTest::keyClick(until->edit(), Qt::Key_Return);
    CHECK(saved == 1);
}

TEST_CASE("Escape keeps what was typed as a draft, and the page offers it back", "[interaction][dialogs]") {
    DemoDesk desk;
    desk.open({.page = page::citizens, .citizen = desk.citizen, .tab = tab::notes});
    ActionCollection actions;
    PageContext context{desk.file.workspace(), *desk.view, desk.ask, actions};
    Page* page = desk.view->page(page::citizens);
    const DraftForm note = draftForms().first();
    REQUIRE(note.open(page, context, desk.citizen, {}));
    desk.settle();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ringede til laegen"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    desk.settle();
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(page->messages()->text() == QStringLiteral("Det, du skrev, er gemt som kladde."));
    CHECK(waitingDrafts(desk.file.workspace().session).size() == 1);
    auto* undo = page->messages()->findChild<QPushButton*>(QStringLiteral("messageActionButton"));
    QTest::mouseClick(undo, Qt::LeftButton);
    desk.settle();
    auto* dialog = qobject_cast<FormDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    CHECK(dialog->findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("Ringede til laegen"));
    desk.closeDialogs();
}

TEST_CASE("Nothing is chosen in a list of choices before somebody chooses", "[interaction][dialogs]") {
    KeyList list(QStringLiteral("list"));
    list.setChoices(
        {{QStringLiteral("Mødt"), QStringLiteral("attended")}, {QStringLiteral("Udeblevet"), QStringLiteral("no_show")}});
    list.show();
    list.activateWindow();
    list.setFocus();
    REQUIRE(QTest::qWaitFor([&list] { return list.hasFocus(); }));
    CHECK(list.value().isEmpty());
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(list.value() == QStringLiteral("attended"));
    const QSignalSpy moved(&list, &KeyList::moved);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(1)).center());
    CHECK(list.value() == QStringLiteral("no_show"));
    CHECK_FALSE(moved.isEmpty());
}

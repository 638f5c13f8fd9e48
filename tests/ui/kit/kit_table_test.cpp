// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables/record_table.h"

#include "ui/kit/commands/message_bar.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>
#include <memory>

using namespace brobygger;

namespace {

struct Person {
    int number = 0;
    QString name;
};

QList<Column<Person>> columns() {
    return {{.id = QStringLiteral("name"),
             .title = QStringLiteral("Navn"),
             .text = [](const Person& p) { return p.name; },
             .sortKey = QStringLiteral("name")},
            {.id = QStringLiteral("state"),
             .title = QStringLiteral("Tilstand"),
             .text = [](const Person&) { return QStringLiteral("Aktiv"); },
             .cell =
                 [](const Person&) {
                     return Cell{QStringLiteral("Aktiv"), {}, Tone::Green};
                 },
             .width = 120}};
}

/// People 0 … n-1 as a database would give them: a window at a time, and it counts how often it is asked.
struct NumberedPeople {
    qsizetype total = 0;
    int windowsAsked = 0;

    RowSource<Person> source() {
        return {[this] { return total; },
                [this](qsizetype offset, qsizetype limit, const SortOrder& sort) {
                    ++windowsAsked;
                    QList<Person> rows;
                    for (qsizetype i = offset; i < qMin(total, offset + limit); ++i) {
                        const qsizetype n = sort.order == Qt::DescendingOrder ? total - 1 - i : i;
                        rows.append({static_cast<int>(n), QStringLiteral("Borger %1").arg(n)});
                    }
                    return rows;
                },
                [](const Person& p) { return QString::number(p.number); }};
    }
};

} // namespace

TEST_CASE("The title of a column of numbers ends where the numbers end, whether it is sorted or not", "[kit][table]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setTheme(ThemeChoice::Light);
    NumberedPeople people{3};
    // Of upright strokes, so that nothing but the alignment says where they end.
    RecordsOf<Person> records(
        {{.id = QStringLiteral("number"),
          .title = QStringLiteral("HHH"),
          .text = [](const Person&) { return QStringLiteral("HH"); },
          .alignment = Qt::AlignRight,
          .sortKey = QStringLiteral("number"),
          .width = 160},
         {.id = QStringLiteral("name"), .title = QStringLiteral("Navn"), .text = [](const Person& p) { return p.name; }}});
    RecordTable table(QStringLiteral("numbersTable"), QStringLiteral("Tal"));
    table.setRecords(&records);
    records.setSource(people.source());
    table.resize(400, 200);
    table.show();
    QApplication::processEvents();
    SECTION("not sorted") {}
    SECTION("sorted") {
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(40, 10));
        QApplication::processEvents();
    }
    const auto lastInk = [](QWidget& widget, const QRect& within) {
        const QImage image = widget.grab(within).toImage();
        const QRgb ground = image.pixel(image.width() - 1, image.height() / 2);
        for (int x = image.width() - 2; x >= 0; --x) {
            for (int y = 4; y < image.height() - 4; ++y) {
                if (qAbs(qGray(image.pixel(x, y)) - qGray(ground)) > 60) {
                    return x;
                }
            }
        }
        return -1;
    };
    QWidget& titles = *table.horizontalHeader()->viewport();
    const int titleEnd = lastInk(titles, QRect(0, 0, table.columnWidth(0), titles.height()));
    const int numberEnd = lastInk(*table.viewport(), table.visualRect(records.index(1, 0)));
    REQUIRE(titleEnd > 0);
    REQUIRE(numberEnd > 0);
    CHECK(qAbs(titleEnd - numberEnd) <= 2);
}

TEST_CASE("A list keeps the rules of item models whether it has no, one or 150,000 citizens", "[kit]") {
    for (qsizetype total : {0, 1, 150000}) {
        NumberedPeople people{total};
        RecordsOf<Person> model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(people.source());
        CHECK(model.rowCount() == total);
        model.sort(0, Qt::DescendingOrder);
        CHECK(model.rowCount() == total);
        if (total > 0)
            CHECK(model.index(0, 0).data().toString() == QStringLiteral("Borger %1").arg(total - 1));
    }
}

TEST_CASE("A list of 150,000 citizens reads only the windows that are looked at", "[kit]") {
    NumberedPeople people{150000};
    RecordsOf<Person> model(columns());
    model.setSource(people.source());
    RecordTable table(QStringLiteral("peopleTable"), QStringLiteral("Borgere"));
    table.setRecords(&model);
    table.resize(800, 600);
    table.show();
    table.scrollToBottom();
    QApplication::processEvents();
    (void)table.grab();
    CHECK(people.windowsAsked <= 4);
    CHECK(model.row(149999).number == 149999);
}

TEST_CASE("The chosen citizen stays chosen when the list is read again", "[kit]") {
    NumberedPeople people{500};
    RecordsOf<Person> model(columns());
    model.setSource(people.source());
    RecordTable table(QStringLiteral("peopleTable"), QStringLiteral("Borgere"));
    table.setRecords(&model);
    REQUIRE(table.selectKey(QStringLiteral("300")));
    CHECK(table.currentRow() == 300);
    model.sort(0, Qt::DescendingOrder);
    CHECK(table.currentKey() == QStringLiteral("300"));
    CHECK(table.currentRow() == 199);
}

TEST_CASE("The first row is chosen where none is, and a chosen one is left alone", "[kit]") {
    NumberedPeople people{0};
    RecordsOf<Person> model(columns());
    model.setSource(people.source());
    RecordTable table(QStringLiteral("peopleTable"), QStringLiteral("Borgere"));
    table.setRecords(&model);
    table.selectFirst();
    CHECK_FALSE(model.at(table.currentRow()));
    people.total = 3;
    model.refresh();
    table.selectFirst();
    REQUIRE(model.at(table.currentRow()));
    CHECK(model.at(table.currentRow())->number == 0);
    CHECK_FALSE(model.at(3));
    REQUIRE(table.selectKey(QStringLiteral("2")));
    table.selectFirst();
    CHECK(table.currentRow() == 2);
}

TEST_CASE("A column is wide enough for its title, and wider at once when the text becomes larger", "[kit]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    QList<Column<Person>> narrow = columns();
    narrow.last().title = QStringLiteral("En lang overskrift");
    narrow.last().width = 40;
    RecordsOf<Person> model(narrow);
    RecordTable table(QStringLiteral("peopleTable"), QStringLiteral("Borgere"));
    table.setRecords(&model);
    table.resize(800, 300);
    table.show();
    QApplication::processEvents();
    const auto titleWidth = [&narrow] {
        QFont font = textFont(TextRole::Small);
        font.setWeight(QFont::Medium);
        return QFontMetrics(font).horizontalAdvance(narrow.last().title);
    };
    const int usual = table.columnWidth(1);
    CHECK(usual > titleWidth());
    appearance.setTextSize(largestTextSize);
    QApplication::processEvents();
    CHECK(table.columnWidth(1) > titleWidth());
    CHECK(table.columnWidth(1) > usual);
    appearance.setTextSize(usualTextSize);
    QApplication::processEvents();
    CHECK(table.columnWidth(1) == usual);
}

TEST_CASE("A column of chips gives way before the list is scrolled aside, and no further than it may", "[kit]") {
    QList<Column<Person>> chips = columns();
    chips.last().width = 208;
    chips.last().leastWidth = 120;
    RecordsOf<Person> model(chips);
    RecordTable table(QStringLiteral("peopleTable"), QStringLiteral("Borgere"));
    table.setRecords(&model);
    table.resize(600, 300);
    table.show();
    QApplication::processEvents();
    CHECK(table.columnWidth(1) == 208);
    table.resize(300, 300);
    QApplication::processEvents();
    CHECK(table.columnWidth(1) < 208);
    CHECK(table.columnWidth(0) + table.columnWidth(1) <= table.viewport()->width());
    table.resize(200, 300);
    QApplication::processEvents();
    CHECK(table.columnWidth(1) == 120);
}

TEST_CASE("Where a list is as high as its rows, the page follows the row one goes to", "[kit]") {
    NumberedPeople people{40};
    RecordsOf<Person> model(columns());
    model.setSource(people.source());
    auto* table = new RecordTable(QStringLiteral("peopleTable"), QStringLiteral("Borgere"));
    table->setRecords(&model);
    table->setWhole(true);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addWidget(table);
    const std::unique_ptr<QScrollArea> area(scrolling(inside));
    area->resize(600, 240);
    area->show();
    REQUIRE(QTest::qWaitForWindowActive(area.get()));
    CHECK(table->verticalScrollBar()->maximum() == 0);
    table->setFocus();
    table->setCurrentIndex(model.index(30, 0));
    const QPoint row = table->viewport()->mapTo(area->viewport(), table->visualRect(model.index(30, 0)).center());
    CHECK(area->viewport()->rect().contains(row));
    table->setCurrentIndex(model.index(0, 0));
    CHECK(area->viewport()->rect().contains(
        table->viewport()->mapTo(area->viewport(), table->visualRect(model.index(0, 0)).center())));
}

TEST_CASE("Enter opens the chosen row, and a column without a sort key is not sorted by", "[kit]") {
    NumberedPeople people{10};
    RecordsOf<Person> model(columns());
    model.setSource(people.source());
    RecordTable table(QStringLiteral("peopleTable"), QStringLiteral("Borgere"));
    table.setRecords(&model);
    table.resize(600, 400);
    table.show();
    QSignalSpy opened(&table, &RecordTable::rowActivated);
    table.selectRow(3);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toInt() == 3);

    CHECK_FALSE(model.isSortable(1));
    QHeaderView* header = table.horizontalHeader();
    const auto clickOn = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 20, 10});
    };
    clickOn(0);
    CHECK(model.sortOrder().key == QStringLiteral("name"));
    clickOn(0);
    CHECK(model.sortOrder().order == Qt::DescendingOrder);
    clickOn(1);
    CHECK(model.sortOrder().key == QStringLiteral("name"));
    CHECK(header->sortIndicatorSection() == 0);
}

TEST_CASE("A list is copied with its titles", "[kit]") {
    RecordsOf<Person> model(columns());
    model.setSource(rowsOf<Person>({{1, QStringLiteral("=1+1")}, {2, QStringLiteral("Hansen; Jens")}},
                                   [](const Person& p) { return QString::number(p.number); }));
    CHECK(asTabSeparated(model, {1}) == QStringLiteral("Navn\tTilstand\nHansen; Jens\tAktiv\n"));
}

TEST_CASE("When everything in a long list is copied, the first rows are taken and the page says so", "[kit]") {
    constexpr int mostCopied = 5'000;
    NumberedPeople people{150'000};
    RecordsOf<Person> model(columns());
    model.setSource(people.source());
    Page page(PageBody::Filling);
    auto* table = new RecordTable(QStringLiteral("peopleTable"), QStringLiteral("Borgere"));
    table->setRecords(&model);
    page.content()->addWidget(table);
    page.resize(800, 600);
    page.show();
    QApplication::processEvents();
    const auto linesCopied = [] { return QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts); };
    people.windowsAsked = 0;
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    CHECK(people.windowsAsked <= mostCopied / RecordTableModel::windowSize + 4);
    REQUIRE(linesCopied().size() == mostCopied + 1); // with the titles
    CHECK(linesCopied().at(1) == QStringLiteral("Borger 0\tAktiv"));
    CHECK(linesCopied().last() == QStringLiteral("Borger 4999\tAktiv"));
    CHECK(page.messages()->text().contains(QLocale().toString(mostCopied)));
    CHECK(page.messages()->text().contains(QLocale().toString(150'000)));

    page.messages()->dismiss();
    const auto choose = [&](int row) {
        table->selectionModel()->select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    table->clearSelection();
    choose(9000);
    choose(3);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    CHECK(linesCopied().mid(1) == QStringList{QStringLiteral("Borger 3\tAktiv"), QStringLiteral("Borger 9000\tAktiv")});
    CHECK_FALSE(page.messages()->isVisible());
}

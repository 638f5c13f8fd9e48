// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_table.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
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
struct People {
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

TEST_CASE("A list keeps the rules of item models whether it has no, one or 150,000 citizens", "[kit]") {
    for (qsizetype total : {0, 1, 150000}) {
        People people{total};
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
    People people{150000};
    RecordsOf<Person> model(columns());
    model.setSource(people.source());
    RecordTable table(QStringLiteral("peopleTable"), QStringLiteral("Borgere"));
    table.setRecords(&model);
    table.resize(800, 600);
    table.show();
    table.scrollToBottom();
    QTest::qWait(0);
    (void)table.grab();
    CHECK(people.windowsAsked <= 4);
    CHECK(model.row(149999).number == 149999);
}

TEST_CASE("The chosen citizen stays chosen when the list is read again", "[kit]") {
    People people{500};
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

TEST_CASE("Enter opens the chosen row, and a column without a sort key is not sorted by", "[kit]") {
    People people{10};
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
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 20, 10});
    };
    clickOn(0);
    CHECK(model.sortOrder().key == QStringLiteral("name"));
    clickOn(0);
    CHECK(model.sortOrder().order == Qt::DescendingOrder);
    clickOn(1);
    CHECK(model.sortOrder().key == QStringLiteral("name"));
    CHECK(header->sortIndicatorSection() == 0);
}

TEST_CASE("A list is copied and exported with its titles, and no cell becomes a formula", "[kit]") {
    RecordsOf<Person> model(columns());
    model.setSource(rowsOf<Person>({{1, QStringLiteral("=1+1")}, {2, QStringLiteral("Hansen; Jens")}},
                                   [](const Person& p) { return QString::number(p.number); }));
    CHECK(asTabSeparated(model, {1}) == QStringLiteral("Navn\tTilstand\nHansen; Jens\tAktiv\n"));
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(writeCsv(model, file));
    CHECK(file.data() ==
          QByteArray("\xEF\xBB\xBFNavn;Tilstand\r\n'=1+1;Aktiv\r\n\"Hansen; Jens\";Aktiv\r\n"));
}

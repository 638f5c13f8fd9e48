// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/citizens/citizens_page.h"
#include "ui/citizens/handover_sheet.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
HandoverEntry entryNotToBeRung(CitizenId citizen) {
    HandoverEntry entry;
    entry.citizen = citizen;
    entry.name = QStringLiteral("Bente Mikkelsen");
    entry.phone = QStringLiteral("00000011");
    entry.safeContact.call = Permission::No;
    entry.since = QDate(2026, 9, 1);
    return entry;
}
} // namespace

TEST_CASE("The book says who must not be rung and leaves the number out, and how many pages there are", "[handover]") {
    Desk desk;
    HandoverBook book;
    book.locum = QStringLiteral("Tove Lund");
    book.from = QDate(2026, 11, 2);
    book.to = QDate(2026, 11, 16);
    book.entries = {entryNotToBeRung(aCitizen(desk.workspace()).id)};
    const QString html = handoverHtml(desk.workspace(), book, 7);
    CHECK(html.contains(QStringLiteral("Må ikke ringes op.")));
    CHECK_FALSE(html.contains(QStringLiteral("00 00 00 11")));
    CHECK(html.contains(QStringLiteral("7 sider")));
    CHECK(html.contains(QStringLiteral("Afleveres eller makuleres senest 16-11-2026.")));
}

TEST_CASE("From the citizens a book is made for a locum, printed to a file, and the file is on the list", "[handover]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().courses.open(citizen, desk.workspace().clock.today()));
    CitizensPage page(desk.context);
    Desk::show(page);
    QTest::mouseClick(named<QPushButton>(page, "handoverBookButton"), Qt::LeftButton);
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "handoverDialog");
    REQUIRE(dialog);
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("locum")).isEmpty());
    named<QLineEdit>(*dialog, "locumEdit")->setText(QStringLiteral("Tove Lund"));
    named<DateField>(*dialog, "toDate")->setDate(desk.workspace().clock.today().addDays(14));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bog.pdf"));
    desk.ask.answer(path);
    dialog->submit();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 10000));
    QApplication::processEvents();
    CHECK_FALSE(page.messages()->text().isEmpty());
    REQUIRE(desk.workspace().audit.plainFiles().size() == 1);
    const QList<AuditEntry> lines = desk.workspace().audit.lines(citizen.value(), 1);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().field == QStringLiteral("vikar"));
}

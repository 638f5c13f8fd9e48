// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/shell/drafts_dialog.h"
#include "ui/slices.h"

#include <QListWidget>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("The list of drafts says whom each is about, also who is new, and when by the clock on the wall", "[drafts]") {
    Desk desk;
    Drafts& drafts = desk.workspace().drafts;
    const Citizen known = aCitizen(desk.workspace());
    desk.file.clock.moveTo(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
    drafts.keep(QStringLiteral("note/1"), QStringLiteral("{}"), known.id.value());
    desk.file.clock.moveTo(QDateTime(QDate(2026, 11, 2), QTime(9, 1)));
    drafts.keep(QStringLiteral("citizen/0"), QStringLiteral(R"({"form/givenNameEdit": "Inga ", "form/surnameEdit": "Holm"})"));
    desk.file.clock.moveTo(QDateTime(QDate(2026, 7, 2), QTime(9, 2)));
    drafts.keep(QStringLiteral("referral/new"), QStringLiteral(R"({"form/givenNameEdit": ""})"));
    const QList<DraftForm> forms = draftForms();
    QWidget window;
    auto* shown = new DraftsDialog(desk.workspace(), forms, &window); // deletes itself when it is closed
    const DraftsDialog& dialog = *shown;
    const auto* list = named<QListWidget>(dialog, "draftList");
    REQUIRE(list->count() == 3); // the newest first; the instants are an hour and, in summer, two behind the wall
    CHECK(list->item(0)->text().contains(QStringLiteral("Inga Holm")));
    CHECK(list->item(0)->text().endsWith(QStringLiteral("02-11-2026 kl. 10.01")));
    CHECK(list->item(1)->text().contains(known.fullName()));
    CHECK(list->item(1)->text().endsWith(QStringLiteral("02-11-2026 kl. 10.00")));
    CHECK(list->item(2)->text().contains(QStringLiteral("ny borger")));
    CHECK(list->item(2)->text().endsWith(QStringLiteral("02-07-2026 kl. 11.02")));
}

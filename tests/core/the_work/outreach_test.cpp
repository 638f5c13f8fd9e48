// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/outreach_rules.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

Outreach aVisit(QDate day) {
    Outreach visit;
    visit.kind = OutreachKind::Information;
    visit.day = day;
    visit.place = QStringLiteral("Sundhedshuset");
    visit.subject = QStringLiteral("Hvem er projektet for?");
    visit.attending = 7;
    visit.who = QStringLiteral("læger");
    visit.minutes = 60;
    visit.remark = QStringLiteral("de vil have sedler");
    return visit;
}

QStringList fieldsOfOutreach(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields;
}

} // namespace

TEST_CASE("A meeting comes back with every field as entered, is changed, removed and put back", "[outreach]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Outreach visit = aVisit(file.clock.today());
    Partner clinic;
    clinic.name = QStringLiteral("Byklinikken");
    visit.partner = *workspace.partners.add(clinic);
    const auto added = workspace.outreachLog.add(visit);
    REQUIRE(added);
    visit.id = added->id;
    CHECK(workspace.outreachLog.find(visit.id) == visit);
    REQUIRE(workspace.outreachLog.count() == 1);
    CHECK(workspace.outreachLog.window(0, 10).first().where() == QStringLiteral("Byklinikken, Sundhedshuset"));
    Outreach call = visit;
    call.kind = OutreachKind::Call;
    const auto undo = workspace.outreachLog.change(call);
    REQUIRE(undo);
    CHECK_FALSE(workspace.outreachLog.find(visit.id)->attending); // nobody attends a call
    CHECK(workspace.outreachLog.find(visit.id)->who.isEmpty());
    REQUIRE((*undo)());
    CHECK(workspace.outreachLog.find(visit.id) == visit);
    const auto removed = workspace.outreachLog.remove(visit.id);
    REQUIRE(removed);
    CHECK(workspace.outreachLog.count() == 0);
    REQUIRE((*removed)());
    CHECK(workspace.outreachLog.find(visit.id) == visit);
}

TEST_CASE("The newest visit stands first", "[outreach]") {
    TestFile file;
    OutreachLog& log = file.workspace().outreachLog;
    const QDate today = file.clock.today();
    const OutreachId newest = log.add(aVisit(today))->id;
    const OutreachId oldest = log.add(aVisit(today.addDays(-30)))->id;
    const OutreachId between = log.add(aVisit(today.addDays(-3)))->id;
    QList<OutreachId> order;
    for (const OutreachRow& row : log.window(0, 10)) {
        order << row.outreach.id;
    }
    CHECK(order == QList<OutreachId>{newest, between, oldest});
    CHECK(log.window(1, 1).first().outreach.id == between);
}

TEST_CASE("What a visit lacks is named at its field", "[outreach]") {
    const QDate today(2026, 11, 2);
    Outreach wrong = aVisit(today);
    CHECK(fieldsOfOutreach(check(wrong, today)).isEmpty());
    wrong.day = today.addDays(1);
    wrong.place = QStringLiteral(" ");
    wrong.subject.clear();
    wrong.attending = -1;
    wrong.minutes = 1441;
    CHECK(fieldsOfOutreach(check(wrong, today)) == QStringList{QStringLiteral("day"), QStringLiteral("place"),
                                                               QStringLiteral("subject"), QStringLiteral("attending"),
                                                               QStringLiteral("minutes")});
    wrong = aVisit(today);
    wrong.place.clear();
    wrong.partner = PartnerId(7);
    CHECK(fieldsOfOutreach(check(wrong, today)).isEmpty());
}

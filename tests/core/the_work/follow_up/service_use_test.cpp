// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_use/service_use_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate useBegins(2025, 9, 1);
const QDate useEnds(2026, 8, 31);

ServiceUse aUse(CitizenId citizen, std::optional<int> number = 3) {
    ServiceUse use;
    use.citizen = citizen;
    use.kind = QStringLiteral("gp_no_show");
    use.from = useBegins;
    use.to = useEnds;
    use.number = number;
    return use;
}

QStringList wrongFields(const Problems& problems, Severity severity = Severity::Error) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        if (problem.severity == severity) {
            fields << problem.field;
        }
    }
    return fields;
}

UseLine& lineFor(UsePeriodSheet& sheet, const char* kind) {
    const auto found = std::find_if(sheet.lines.begin(), sheet.lines.end(),
                                    [kind](const UseLine& line) { return line.kind == QLatin1String(kind); });
    REQUIRE(found != sheet.lines.end());
    return *found;
}
} // namespace

TEST_CASE("The use of a service comes back from the file with every field as entered", "[service_use]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ServiceUse use = aUse(aCitizen(workspace).id, 0);
    use.sector = QStringLiteral("gp");
    use.source = UseSource::Journal;
    use.certainty = UseCertainty::Partly;
    const auto added = workspace.serviceUses.add(use);
    REQUIRE(added);
    use.id = added->id;
    file.reopen();
    CHECK(file.workspace().serviceUses.find(use.id) == use);
    CHECK(file.workspace().serviceUses.forCitizen(use.citizen) == QList<ServiceUse>{use});
}

TEST_CASE("The use of a service is added, changed and removed, and each can be taken back", "[service_use]") {
    TestFile file;
    ServiceUses& uses = file.workspace().serviceUses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto added = uses.add(aUse(citizen));
    REQUIRE(added);
    ServiceUse use = *uses.find(added->id);

    use.number = 5;
    const auto changed = uses.change(use);
    REQUIRE(changed);
    CHECK(uses.find(use.id)->number == 5);
    CHECK(added->undo().error().kind == ErrorKind::Conflict); // it has been changed since
    REQUIRE((*changed)());
    CHECK(uses.find(use.id)->number == 3);

    const auto removed = uses.remove(use.id);
    REQUIRE(removed);
    CHECK_FALSE(uses.find(use.id));
    CHECK(uses.remove(use.id).error().kind == ErrorKind::NotFound);
    REQUIRE((*removed)());
    CHECK(uses.find(use.id)->number == 3);

    REQUIRE(added->undo());
    CHECK(uses.forCitizen(citizen).isEmpty());
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("A period of use lies between birth and today and does not end before it begins", "[service_use]") {
    const QDate birth(1960, 3, 1);
    const QDate today(2026, 11, 2);
    const auto wrong = [&](QDate from, QDate to, QDate born) {
        ServiceUse use = aUse(CitizenId(1));
        use.from = from;
        use.to = to;
        return wrongFields(check(use, born, today));
    };
    CHECK(wrong(birth, today, birth).isEmpty());
    CHECK(wrong(today.addDays(-1), today.addDays(-2), birth) == QStringList{QStringLiteral("to")});
    CHECK(wrong(today, today.addDays(1), birth) == QStringList{QStringLiteral("to")});
    CHECK(wrong(birth.addDays(-1), today, birth) == QStringList{QStringLiteral("from")});
    CHECK(wrong({}, today, birth) == QStringList{QStringLiteral("from")});
    CHECK(wrong(QDate(1889, 12, 31), today, {}) == QStringList{QStringLiteral("from")});
    CHECK(wrong(QDate(1890, 1, 1), today, {}).isEmpty());
}

TEST_CASE("A number is needed unless it is unknown, and zero is a number", "[service_use]") {
    const QDate today(2026, 11, 2);
    const auto wrong = [&](std::optional<int> number, UseCertainty certainty) {
        ServiceUse use = aUse(CitizenId(1), number);
        use.certainty = certainty;
        return wrongFields(check(use, {}, today));
    };
    const QStringList atNumber{QStringLiteral("number")};
    CHECK(wrong(0, UseCertainty::Known).isEmpty());
    CHECK(wrong(mostUses, UseCertainty::Partly).isEmpty());
    CHECK(wrong({}, UseCertainty::Unknown).isEmpty());
    CHECK(wrong({}, UseCertainty::Known) == atNumber);
    CHECK(wrong({}, UseCertainty::Partly) == atNumber);
    CHECK(wrong(-1, UseCertainty::Known) == atNumber);
    CHECK(wrong(mostUses + 1, UseCertainty::Known) == atNumber);
    ServiceUse unnamed = aUse(CitizenId(1));
    unnamed.kind.clear();
    CHECK(wrongFields(check(unnamed, {}, today)) == QStringList{QStringLiteral("kind")});
}

TEST_CASE("Two rows of one service and source that share a day are doubted and saved", "[service_use]") {
    TestFile file;
    ServiceUses& uses = file.workspace().serviceUses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    REQUIRE(uses.add(aUse(citizen)));
    ServiceUse second = aUse(citizen);
    second.from = useEnds;
    second.to = useEnds.addDays(30);
    CHECK(wrongFields(uses.check(second), Severity::Hint) == QStringList{QStringLiteral("from")});
    REQUIRE(uses.add(second));
    second.source = UseSource::Register;
    CHECK(uses.check(second).isEmpty());
    second.source = UseSource::Self;
    second.kind = QStringLiteral("admission");
    CHECK(uses.check(second).isEmpty());
    second = aUse(citizen);
    second.from = useEnds.addDays(31);
    second.to = useEnds.addDays(40);
    CHECK(uses.check(second).isEmpty());
    const ServiceUse first = uses.forCitizen(citizen).last();
    CHECK(wrongFields(doubts(first, {first}), Severity::Hint).isEmpty()); // not with itself
}

TEST_CASE("The periods before and after a start are whole months to the day", "[service_use]") {
    CHECK(periodBefore(QDate(2026, 2, 1)) == UsePeriod{QDate(2025, 2, 1), QDate(2026, 1, 31)});
    CHECK(periodAfter(QDate(2026, 2, 1)) == UsePeriod{QDate(2026, 2, 1), QDate(2027, 1, 31)});
    CHECK(periodBefore(QDate(2024, 2, 29)) == UsePeriod{QDate(2023, 2, 28), QDate(2024, 2, 28)});
    const QList<UsePeriod> followUp = followUpPeriods(QDate(2026, 1, 31));
    REQUIRE(followUp.size() == 4);
    CHECK(followUp[0] == UsePeriod{QDate(2026, 1, 31), QDate(2027, 1, 30)});
    CHECK(followUp[1] == UsePeriod{QDate(2026, 1, 31), QDate(2026, 4, 29)});
    CHECK(followUp[2] == UsePeriod{QDate(2026, 4, 30), QDate(2026, 7, 30)});
    CHECK(followUp[3] == UsePeriod{QDate(2026, 7, 31), QDate(2027, 1, 30)});
}

TEST_CASE("The start sheet asks for ten services over twelve months, saves them in one go and reads them back",
          "[service_use]") {
    TestFile file;
    ServiceUses& uses = file.workspace().serviceUses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const QDate start(2026, 9, 1);
    UsePeriodSheet sheet = uses.baselineSheet(citizen, start);
    CHECK(sheet.period == UsePeriod{useBegins, useEnds});
    REQUIRE(sheet.lines.size() == 10);
    CHECK(std::none_of(sheet.lines.cbegin(), sheet.lines.cend(), [](const UseLine& line) { return line.isEntered(); }));

    lineFor(sheet, "gp_kept").number = 7;
    lineFor(sheet, "admission").number = 0;
    lineFor(sheet, "admission").source = UseSource::Register;
    lineFor(sheet, "bed_day").certainty = UseCertainty::Unknown;
    const auto saved = uses.save(sheet);
    REQUIRE(saved);
    CHECK(uses.forCitizen(citizen).size() == 3); // zero is a row, nothing entered is none

    UsePeriodSheet back = uses.baselineSheet(citizen, start);
    CHECK(lineFor(back, "gp_kept").number == 7);
    CHECK(lineFor(back, "admission").number == 0);
    CHECK(lineFor(back, "admission").source == UseSource::Register);
    CHECK(lineFor(back, "bed_day").certainty == UseCertainty::Unknown);
    CHECK_FALSE(lineFor(back, "bed_day").number);
    CHECK_FALSE(lineFor(back, "medicine").isEntered());

    const auto nothing = uses.save(back);
    REQUIRE(nothing);
    CHECK_FALSE(*nothing); // saved as it was
    REQUIRE((*saved)());
    CHECK(uses.forCitizen(citizen).isEmpty());
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("A sheet that is mended changes, adds and empties its rows, and all of it is taken back at once", "[service_use]") {
    TestFile file;
    ServiceUses& uses = file.workspace().serviceUses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const UsePeriod period{useBegins, useEnds};
    ServiceUse fromRegister = aUse(citizen, 2);
    fromRegister.kind = QStringLiteral("ae_visit");
    fromRegister.sector = QStringLiteral("hospital");
    fromRegister.source = UseSource::Register;
    REQUIRE(uses.add(fromRegister));
    REQUIRE(uses.add(aUse(citizen, 3)));
    ServiceUse elsewhere = aUse(citizen, 9);
    elsewhere.to = useEnds.addDays(-1); // another period
    REQUIRE(uses.add(elsewhere));
    const QList<ServiceUse> before = uses.forCitizen(citizen);

    UsePeriodSheet sheet = uses.sheet(citizen, period);
    CHECK(lineFor(sheet, "gp_no_show").number == 3);
    lineFor(sheet, "ae_visit").number = 4;
    lineFor(sheet, "gp_no_show").number.reset();
    lineFor(sheet, "medicine").number = 12;
    const auto saved = uses.save(sheet);
    REQUIRE(saved);
    UsePeriodSheet now = uses.sheet(citizen, period);
    CHECK(lineFor(now, "ae_visit").number == 4);
    CHECK(uses.find(lineFor(now, "ae_visit").row)->sector == QStringLiteral("hospital")); // the sheet does not ask for it
    CHECK_FALSE(lineFor(now, "gp_no_show").isEntered());
    CHECK(lineFor(now, "medicine").number == 12);
    CHECK(uses.forCitizen(citizen).size() == 3);

    REQUIRE((*saved)());
    CHECK(uses.forCitizen(citizen) == before);
    CHECK((*saved)().error().kind == ErrorKind::Conflict); // once
}

TEST_CASE("A sheet with a wrong number says at which service and saves nothing", "[service_use]") {
    TestFile file;
    ServiceUses& uses = file.workspace().serviceUses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    UsePeriodSheet sheet = uses.sheet(citizen, {useBegins, useEnds});
    lineFor(sheet, "gp_kept").number = 7;
    lineFor(sheet, "medicine").number = -2;
    const auto refused = uses.save(sheet);
    REQUIRE_FALSE(refused);
    CHECK(wrongFields(refused.error().problems) == QStringList{QStringLiteral("medicine")});
    lineFor(sheet, "medicine").number = 2;
    sheet.period.to = file.clock.today().addDays(1);
    CHECK(wrongFields(uses.save(sheet).error().problems) == QStringList{QStringLiteral("to")});
    CHECK(uses.forCitizen(citizen).isEmpty());
}

TEST_CASE("A sheet read before its row was removed is refused as a whole", "[service_use]") {
    TestFile file;
    ServiceUses& uses = file.workspace().serviceUses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto added = uses.add(aUse(citizen));
    REQUIRE(added);
    UsePeriodSheet sheet = uses.sheet(citizen, {useBegins, useEnds});
    REQUIRE(uses.remove(added->id));
    lineFor(sheet, "admission").number = 1;
    lineFor(sheet, "gp_no_show").number = 4;
    CHECK(uses.save(sheet).error().kind == ErrorKind::NotFound);
    CHECK(uses.forCitizen(citizen).isEmpty());
}

TEST_CASE("Of several rows of a service in one period the sheet shows the best source", "[service_use]") {
    TestFile file;
    ServiceUses& uses = file.workspace().serviceUses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    REQUIRE(uses.add(aUse(citizen, 4)));
    ServiceUse journal = aUse(citizen, 6);
    journal.source = UseSource::Journal;
    REQUIRE(uses.add(journal));
    UsePeriodSheet sheet = uses.sheet(citizen, {useBegins, useEnds});
    CHECK(lineFor(sheet, "gp_no_show").number == 6);
    CHECK(lineFor(sheet, "gp_no_show").source == UseSource::Journal);
    // A new line of a service, period and source that has a row changes that row.
    lineFor(sheet, "gp_no_show") = UseLine{QStringLiteral("gp_no_show"), 5, UseSource::Self, UseCertainty::Known, {}};
    REQUIRE(uses.save(sheet));
    CHECK(uses.forCitizen(citizen).size() == 2);
}

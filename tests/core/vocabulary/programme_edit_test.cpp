// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_edit.h"
#include "core/programmes/shipped_programmes.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QString danishWords = QStringLiteral("da");
const QString fromProject = QStringLiteral("besluttet i projektet");

Programme toEdit(const char* id) {
    const Result<Programme> programme = shippedProgramme(QLatin1String(id));
    REQUIRE(programme);
    return *programme;
}

Programme retyped(const Programme& programme, const ProgrammeEdit& edit) {
    REQUIRE(check(edit).isEmpty());
    return edited(programme, edit, danishWords, fromProject);
}
} // namespace

TEST_CASE("A project that is opened and saved unchanged is the same", "[programmes]") {
    const auto programmes = shippedProgrammes();
    REQUIRE(programmes);
    for (const Programme& programme : *programmes) {
        INFO(programme.id.toStdString());
        CHECK(retyped(programme, editOf(programme, danishWords)) == programme);
    }
}

TEST_CASE("A goal that stays keeps its source and its other languages, and a new one says that the project decided it",
          "[programmes]") {
    const Programme before = toEdit("vesterbro-sydhavnen");
    ProgrammeEdit edit = editOf(before, danishWords);
    edit.goals = before.goals.at(1).text.da + QStringLiteral("\n\n  Flere   med i fællesskaber \n");
    const Programme after = retyped(before, edit);
    REQUIRE(after.goals.size() == 2);
    CHECK(after.goals.at(0) == before.goals.at(1));
    CHECK(after.goals.at(1).text.da == QStringLiteral("Flere med i fællesskaber"));
    CHECK(after.goals.at(1).source == fromProject);
    CHECK_FALSE(after.goals.at(1).id.isEmpty());
    CHECK(after.budget == before.budget);
}

TEST_CASE("A budget line is typed as a name, a colon and an amount", "[programmes]") {
    const Programme before = toEdit("frome-sverige");
    ProgrammeEdit edit = editOf(before, danishWords);
    edit.budget.replace(QStringLiteral("20.000 kr."), QStringLiteral("25.000 kr."));
    edit.budget += QStringLiteral("\nTolk: 12.500,50");
    const Programme after = retyped(before, edit);
    REQUIRE(after.budget.size() == before.budget.size() + 1);
    CHECK(after.budget.first() == before.budget.first());
    CHECK(after.budget.at(1).id == before.budget.at(1).id);
    CHECK(after.budget.at(1).perYear.value == 2'500'000);
    CHECK(after.budget.at(1).perYear.source == fromProject);
    CHECK(after.budget.last().perYear.value == 1'250'050);
    for (const char* wrong : {"Løn", "Løn:", ": 500", "Løn: mange penge", "Løn: 1\nLøn: 2"}) {
        INFO(wrong);
        edit.budget = QString::fromUtf8(wrong);
        REQUIRE(check(edit).list().size() == 1);
        CHECK(check(edit).list().first().field == QStringLiteral("budget"));
    }
}

TEST_CASE("A cost needs an amount and what it contains, and none is none", "[programmes]") {
    const Programme before = toEdit("norddjurs-landkommune");
    ProgrammeEdit edit = editOf(before, danishWords);
    edit.cost = QStringLiteral("otte tusind");
    CHECK(check(edit).list().first().field == QStringLiteral("cost"));
    edit.cost = QStringLiteral("8.200");
    CHECK(retyped(before, edit).costPerCourse->amount.value == 820'000);
    CHECK(retyped(before, edit).costPerCourse->contains == before.costPerCourse->contains);
    edit.costContains.clear();
    CHECK(check(edit).list().first().field == QStringLiteral("costContains"));
    edit.cost.clear();
    edit.planned = 0;
    CHECK_FALSE(retyped(before, edit).costPerCourse);
    CHECK_FALSE(retyped(before, edit).planned);
}

TEST_CASE("A questionnaire without a tick is not asked any more", "[programmes]") {
    const Programme before = toEdit("midtklyngen-sygemeldte");
    ProgrammeEdit edit = editOf(before, danishWords);
    edit.instruments[0].when.clear();
    edit.instruments[1].when = {QStringLiteral("start")};
    const Programme after = retyped(before, edit);
    REQUIRE(after.instruments.size() == before.instruments.size() - 1);
    CHECK(after.instruments.at(0).when == QStringList{QStringLiteral("start")});
    CHECK(after.instruments.at(0).source == fromProject);
    CHECK(after.instruments.at(1) == before.instruments.at(2));
}

TEST_CASE("A step of the hand-over that is moved keeps what it is, a new one is put where it is written, and none stands twice",
          "[programmes]") {
    const Programme before = toEdit("midtklyngen-sygemeldte");
    ProgrammeEdit edit = editOf(before, danishWords);
    edit.handOver = before.handOver.at(1).name.da + QStringLiteral("\nmøde med arbejdsgiver\n") + before.handOver.at(0).name.da;
    edit.measures += QStringLiteral("\nTilfredshed hos arbejdsgiver");
    const Programme after = retyped(before, edit);
    REQUIRE(after.handOver.size() == 3);
    CHECK(after.handOver.at(0) == before.handOver.at(1));
    CHECK(after.handOver.at(1).name.da == QStringLiteral("møde med arbejdsgiver"));
    CHECK(after.handOver.at(2) == before.handOver.at(0));
    CHECK(after.measures.size() == before.measures.size() + 1);
    edit.handOver = QStringLiteral("opereret\nopereret");
    CHECK(check(edit).list().first().field == QStringLiteral("handOver"));
}

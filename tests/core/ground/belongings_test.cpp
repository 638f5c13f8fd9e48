// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/records/belongings.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
std::unique_ptr<Database> reading(TestFile& file) {
    auto opened = Database::open(file.path(), file.key(), AccessMode::ReadOnly);
    REQUIRE(opened);
    return std::move(*opened);
}

qint64 count(Database& database, const Belonging& belonging, qint64 owner) {
    Statement select(database,
                     ("SELECT count(*) AS number FROM " + belonging.table + " WHERE " + belonging.condition).constData());
    select.bind(":owner", owner);
    REQUIRE(select.step());
    return select.integer("number");
}

bool hasTable(const QList<Belonging>& all, const char* table) {
    return std::ranges::find(all, QByteArray(table), &Belonging::table) != all.end();
}
} // namespace

TEST_CASE("What belongs to a citizen is worked out from the schema, parts after what they are part of", "[belongings]") {
    TestFile file;
    const auto database = reading(file);
    const QList<Belonging> all = belongingsOf(*database, "citizen");
    REQUIRE_FALSE(all.isEmpty());
    CHECK(all.first() == Belonging{"citizen", "id = :owner"});
    for (const char* table :
         {"course", "course_rung", "consent", "note", "meeting", "screening_answer", "received_attachment"}) {
        INFO(table);
        CHECK(hasTable(all, table));
    }
    for (const char* table : {"partner", "offer", "volunteer", "commitment", "focus_group", "focus_quote", "programme"}) {
        INFO(table);
        CHECK_FALSE(hasTable(all, table));
    }
    const auto placeOf = [&](const char* table) {
        return std::ranges::find(all, QByteArray(table), &Belonging::table) - all.begin();
    };
    CHECK(placeOf("course") < placeOf("course_rung"));
    CHECK(placeOf("screening") < placeOf("screening_answer"));
    CHECK(placeOf("meeting") < placeOf("meeting_decision"));
}

TEST_CASE("The rows of one citizen are told from those of another", "[belongings]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = aCitizen(workspace);
    const Citizen other = aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Abel"));
    (void)aConsent(workspace, one.id);
    const auto database = reading(file);
    const QList<Belonging> all = belongingsOf(*database, "citizen");
    const auto consents = std::ranges::find(all, QByteArray("consent"), &Belonging::table);
    CHECK(count(*database, *consents, one.id.value()) == 1);
    CHECK(count(*database, *consents, other.id.value()) == 0);
    for (const Belonging& belonging : all) {
        INFO(belonging.table.toStdString());
        CHECK(count(*database, belonging, 0) == 0);
    }
}

TEST_CASE("A quote of a focus group stands without who said it", "[belongings]") {
    TestFile file;
    const auto database = reading(file);
    const QList<LooseEnd> ends = looseEndsOf(*database, "citizen");
    const auto quote = std::ranges::find(ends, QByteArray("focus_quote"), &LooseEnd::table);
    REQUIRE(quote != ends.end());
    CHECK(quote->column == "participant_id");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// A table of its own beside those of the program.
Database& withShelf(TestFile& file) {
    Database& database = file.workspace().session.database();
    database.execute(
        "CREATE TABLE shelf (top TEXT, middle TEXT, bottom TEXT); INSERT INTO shelf VALUES ('cups', 'plates', 'pots');");
    return database;
}
} // namespace

TEST_CASE("What stands in a record is read by its name, in whatever order it is asked for", "[storage]") {
    TestFile file;
    Statement shelf(withShelf(file), "SELECT * FROM shelf");
    REQUIRE(shelf.step());
    CHECK(shelf.text("bottom") == QStringLiteral("pots"));
    CHECK(shelf.text("top") == QStringLiteral("cups"));
    CHECK_FALSE(shelf.isNull("middle"));
    CHECK(shelf.text("middle") == QStringLiteral("plates"));
    CHECK(shelf.text("top") == QStringLiteral("cups"));
    CHECK(shelf.text("bottom") == QStringLiteral("pots"));
}

TEST_CASE("Of two columns of one name the first is read, also after the other", "[storage]") {
    TestFile file;
    Statement shelf(withShelf(file), "SELECT top AS thing, middle AS other, bottom AS thing, 'spoons' AS last FROM shelf");
    REQUIRE(shelf.step());
    CHECK(shelf.text("last") == QStringLiteral("spoons"));
    CHECK(shelf.text("other") == QStringLiteral("plates"));
    CHECK(shelf.text("thing") == QStringLiteral("cups"));
}

TEST_CASE("The bytes of a text are read where they are, and there are none where nothing stands", "[storage]") {
    TestFile file;
    Statement shelf(withShelf(file), "SELECT 'gryder på hylden' AS top, NULL AS middle, '' AS bottom FROM shelf");
    REQUIRE(shelf.step());
    CHECK(shelf.textView(shelf.index("top")) == "gryder på hylden");
    CHECK(shelf.textView(shelf.index("middle")).empty());
    CHECK(shelf.isNull(shelf.index("middle")));
    CHECK(shelf.textView(shelf.index("bottom")).empty());
    CHECK_FALSE(shelf.isNull(shelf.index("bottom")));
}

TEST_CASE("A list that was read before the file was brought up to date reads the right columns after it", "[storage]") {
    TestFile file;
    Database& database = withShelf(file);
    const char* sql = "SELECT * FROM shelf";
    Statement held(database, sql);
    {
        Statement lent(database, sql); // goes back to those that are kept
        REQUIRE(lent.step());
        CHECK(lent.text("bottom") == QStringLiteral("pots"));
    }
    REQUIRE(held.step());
    CHECK(held.text("bottom") == QStringLiteral("pots"));
    held.reset();
    database.execute("ALTER TABLE shelf DROP COLUMN top; ALTER TABLE shelf ADD COLUMN floor TEXT DEFAULT 'boots';");
    Statement lent(database, sql);
    for (Statement* shelf : {&held, &lent}) {
        REQUIRE(shelf->step());
        CHECK(shelf->text("middle") == QStringLiteral("plates"));
        CHECK(shelf->text("bottom") == QStringLiteral("pots"));
        CHECK(shelf->text("floor") == QStringLiteral("boots"));
    }
}

TEST_CASE("What is written goes to its own column, in whatever order it is given, and what the SQL does not name is left out",
          "[storage]") {
    TestFile file;
    Database& database = withShelf(file);
    Statement insert(database, "INSERT INTO shelf (top, middle, bottom) VALUES (:top, :middle, :top || :bottom)");
    insert.bind(Values().set("bottom", QStringLiteral("c")).set("colour", QStringLiteral("x")).set("top", QStringLiteral("a")))
        .bind(":middle", QStringLiteral("b"))
        .run();
    insert.bind(":middle", QStringLiteral("e")).bind(":bottom", QStringLiteral("f")).bind(":top", QStringLiteral("d")).run();
    Statement shelf(database, "SELECT top || middle || bottom AS all_of_it FROM shelf ORDER BY top");
    QStringList rows;
    while (shelf.step()) {
        rows << shelf.text("all_of_it");
    }
    CHECK(rows.join(QLatin1Char(' ')) == QStringLiteral("abac cupsplatespots dedf"));
}

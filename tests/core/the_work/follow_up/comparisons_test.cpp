// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisons/comparison_rules.h"
#include "core/comparisons/comparison_store.h"
#include "core/comparisons/shipped_comparisons.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

ComparisonFigure aFigure(const char* name, double percent) {
    ComparisonFigure figure;
    figure.name = QString::fromUtf8(name);
    figure.percent = percent;
    figure.source = QStringLiteral("Årsrapport 2025");
    return figure;
}

QString wrongInFigure(const ComparisonFigure& figure) {
    QStringList fields;
    for (const Problem& problem : check(figure, shippedComparisons()).list()) {
        fields << problem.field;
    }
    return fields.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("Frome and Somerset come with the program, as quotations with their source", "[comparisons]") {
    const QList<ComparisonFigure> shipped = shippedComparisons();
    REQUIRE(shipped.size() == 2);
    CHECK(shipped.at(0).key == QStringLiteral("frome"));
    CHECK(shipped.at(0).percent == -14.0);
    CHECK(shipped.at(1).key == QStringLiteral("somerset"));
    CHECK(shipped.at(1).percent == 28.5); // the paper's own figure, which others round to 29
    for (const ComparisonFigure& figure : shipped) {
        CHECK(figure.isShipped());
        CHECK(figure.key == comparisonKey(figure.name));
        CHECK(figure.source.contains(QStringLiteral("2018; 68 (676): e803–e810")));
        CHECK_FALSE(figure.low);
        CHECK_FALSE(figure.high);
    }
}

TEST_CASE("A figure of another place needs a name of its own, its source, and an interval that holds it", "[comparisons]") {
    CHECK(wrongInFigure(aFigure("Nordre Sogn", -3.5)) == QString());
    CHECK(wrongInFigure(ComparisonFigure()) == QStringLiteral("name source"));
    CHECK(wrongInFigure(aFigure("frome", -3.5)) == QStringLiteral("name")); // its figures would bear the same ids
    CHECK(wrongInFigure(aFigure("–", -3.5)) == QStringLiteral("name"));
    CHECK(wrongInFigure(aFigure("Nordre Sogn", -101)) == QStringLiteral("percent"));
    ComparisonFigure figure = aFigure("Nordre Sogn", -3.5);
    figure.low = -8;
    CHECK(wrongInFigure(figure) == QStringLiteral("high"));
    figure.high = -4;
    CHECK(wrongInFigure(figure) == QStringLiteral("high"));
    figure.high = 1;
    CHECK(wrongInFigure(figure) == QString());
}

TEST_CASE("An entered figure stands after the shipped ones, under an id made of its name", "[comparisons]") {
    TestFile file;
    Comparisons& comparisons = file.workspace().comparisons;
    ComparisonFigure figure = aFigure("  Ørum  Sogn ", -3.5);
    figure.low = -8.25;
    figure.high = 1;
    figure.period = QStringLiteral("2024–2025");
    const auto added = comparisons.add(figure);
    REQUIRE(added);
    const QList<ComparisonFigure> all = comparisons.all();
    REQUIRE(all.size() == 3);
    figure.id = added->id;
    figure.name = QStringLiteral("Ørum Sogn");
    figure.key = QStringLiteral("oerum_sogn");
    CHECK(all.last() == figure);
    CHECK(allComparisons(file.workspace().session.database()) == all);
    CHECK_FALSE(comparisons.add(aFigure("Ørum sogn", 2))); // twice

    ComparisonFigure changed = figure;
    changed.percent = -4;
    const auto undo = comparisons.change(changed);
    REQUIRE(undo);
    CHECK(comparisons.all().last().percent == -4);
    REQUIRE((*undo)());
    CHECK(comparisons.all().last() == figure);
    const auto removed = comparisons.remove(figure.id);
    REQUIRE(removed);
    CHECK(comparisons.all() == shippedComparisons());
    REQUIRE((*removed)());
    CHECK(comparisons.all() == all);
    REQUIRE(added->undo());
    CHECK(comparisons.all() == shippedComparisons());
}

TEST_CASE("A shipped quotation can be neither changed nor removed", "[comparisons]") {
    TestFile file;
    Comparisons& comparisons = file.workspace().comparisons;
    ComparisonFigure frome = comparisons.all().first();
    frome.percent = -40;
    CHECK_FALSE(comparisons.change(frome));
    CHECK_FALSE(comparisons.remove(frome.id));
    CHECK(comparisons.all() == shippedComparisons());
}

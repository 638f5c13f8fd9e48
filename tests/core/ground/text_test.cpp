// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/text.h"
#include "core/storage/records/search_forms.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace brobygger;

namespace {

QString key(const QString& surname, const QString& givenName = QStringLiteral("Anna")) {
    return danishSortKey(surname, givenName);
}

struct TextPair {
    const char* given;
    const char* expected;
};

} // namespace

TEST_CASE("Names stand as in a Danish telephone book: æ, ø and å last, aa as å, ü as y", "[text]") {
    const QStringList book{QStringLiteral("Adamsen"), QStringLiteral("andersen"),  QStringLiteral("Bøgh"),
                           QStringLiteral("Holm"),    QStringLiteral("Holmgaard"), QStringLiteral("Myhre"),
                           QStringLiteral("Müller"),  QStringLiteral("Mynster"),   QStringLiteral("Zacho"),
                           QStringLiteral("Ærø"),     QStringLiteral("Ørsted"),    QStringLiteral("Åberg"),
                           QStringLiteral("Aagaard")};
    QStringList sorted = book;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString& a, const QString& b) { return key(a).toUtf8() < key(b).toUtf8(); });
    CHECK(sorted.join(QLatin1Char(' ')).toStdString() == book.join(QLatin1Char(' ')).toStdString());
}

TEST_CASE("Two ways to write one name sort alike, and the given name decides between them", "[text]") {
    CHECK(key(QStringLiteral("Aagaard")) == key(QStringLiteral("Ågård")));
    CHECK(key(QStringLiteral("Äberg")) == key(QStringLiteral("Æberg")));
    CHECK(key(QStringLiteral("Öberg")) == key(QStringLiteral("Øberg")));
    CHECK(key(QStringLiteral("  von  Holst ")) == key(QStringLiteral("Von Holst")));
    CHECK(key(QStringLiteral("A\u030aberg")) == key(QStringLiteral("Åberg"))); // the ring typed by itself
    CHECK(key(QStringLiteral("Holm"), QStringLiteral("André")) < key(QStringLiteral("Holm"), QStringLiteral("Bente")));
    CHECK(key(QStringLiteral("Holm"), QStringLiteral("Åse")) < key(QStringLiteral("Holmgaard"), QStringLiteral("Anna")));
}

TEST_CASE("Folding writes æ, ø and å as two letters and leaves no accent", "[text]") {
    for (const auto& [given, expected] :
         {TextPair{"Søren", "soeren"}, TextPair{"Soren", "soren"}, TextPair{"Ærø", "aeroe"}, TextPair{"Åse", "aase"},
          TextPair{"A\u030ase", "aase"}, TextPair{"Öberg Ä", "oeberg ae"}, TextPair{"André Müller", "andre muller"},
          TextPair{"", ""}}) {
        INFO(given);
        CHECK(foldedText(QString::fromUtf8(given)).toStdString() == expected);
    }
    CHECK(foldedWords(QStringLiteral("Anne-Marie O’Brien, 3. sal")).join(QLatin1Char(' ')) ==
          QStringLiteral("anne marie o brien 3 sal"));
    CHECK(foldedWords(QStringLiteral(" - ")).isEmpty());
}

TEST_CASE("The search index knows each way to write a name by one form", "[text][search]") {
    for (const auto& [given, expected] :
         {TextPair{"Søren", "soren"}, TextPair{"Soeren", "soren"}, TextPair{"SOREN", "soren"}, TextPair{"Åse", "ase"},
          TextPair{"Aase", "ase"}, TextPair{"Ase", "ase"}, TextPair{"Ærø", "aro"}, TextPair{"Łucja", "lucja"},
          TextPair{"Weiß", "weiss"}, TextPair{"Þór", "thor"}, TextPair{"Zoë", "zoe"}}) {
        INFO(given);
        CHECK(searchForm(QString::fromUtf8(given)) == searchForm(QString::fromUtf8(expected)));
    }
    CHECK(searchForm(QStringLiteral("Søren")) == QStringLiteral("soren"));
    CHECK(searchForm(QStringLiteral("Łucja")) == QStringLiteral("lucja"));
    CHECK(searchForm(QStringLiteral("Søren")) != searchForm(QStringLiteral("Sara")));
}

TEST_CASE("The distance of two words counts typing errors, neighbours swapped as one", "[text]") {
    const struct {
        const char* a;
        const char* b;
        int steps;
    } rows[] = {{"bente", "bente", 0},
                {"", "", 0},
                {"", "abc", 3},
                {"hansen", "hansne", 1},
                {"hansen", "hanse", 1},
                {"hansen", "jansen", 1},
                {"mikkelsen", "michelsen", 2},
                {"kitten", "sitting", 3},
                {"ca", "abc", 3},
                {"0311681234", "0311681243", 1}};
    for (const auto& row : rows) {
        INFO(row.a << " and " << row.b);
        CHECK(editDistance(QString::fromUtf8(row.a), QString::fromUtf8(row.b)) == row.steps);
        CHECK(editDistance(QString::fromUtf8(row.b), QString::fromUtf8(row.a)) == row.steps);
    }
}

TEST_CASE("What nobody sees is gone, and digits and dashes of every kind are the plain ones", "[text]") {
    CHECK(visibleText(QStringLiteral("\u200bAn\u00adna\ufeff")) == QStringLiteral("Anna"));
    CHECK(visibleText(QStringLiteral("Anna\u00a0\u2009Holm")) == QStringLiteral("Anna  Holm"));
    CHECK(visibleText(QStringLiteral("Åse")) == QStringLiteral("Åse"));
    CHECK(plainNumerals(QStringLiteral("2026\u201311\u201402")) == QStringLiteral("2026-11-02"));
    CHECK(plainNumerals(QStringLiteral("\u22125")) == QStringLiteral("-5"));
    CHECK(plainNumerals(QStringLiteral("\u0662\u0660")) == QStringLiteral("20"));
    CHECK(digitsOf(QStringLiteral("tlf. +45 12-34 \u0662\u0660")) == QStringLiteral("45123420"));
}

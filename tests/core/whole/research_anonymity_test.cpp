// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research_anonymity.h"

#include "tests/support/test_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
ResearchTraits traitsOf(int age, const char* sex, const char* area = "", const char* quarter = "") {
    return {age, QLatin1String(sex), QLatin1String(area), {}, QLatin1String(quarter), {}};
}

std::vector<ResearchTraits> vectorRows(const QJsonObject& vectorCase) {
    std::vector<ResearchTraits> rows;
    for (const QJsonValue row : vectorCase[QStringLiteral("rows")].toArray()) {
        ResearchTraits traits;
        traits.age = row[QStringLiteral("age")].toInt();
        traits.sex = row[QStringLiteral("sex")].toString();
        traits.area = row[QStringLiteral("parish")].toString();
        traits.sensitive = row[QStringLiteral("outcome")].toString();
        rows.push_back(traits);
    }
    return rows;
}

Anonymity toldAs(const std::vector<ResearchTraits>& rows, const ResearchGrain& grain) {
    std::vector<AnonymityRow> told;
    for (const ResearchTraits& row : rows) {
        told.push_back({toldTraits(row, grain), row.sensitive});
    }
    return anonymity(told);
}

void checkSame(const Anonymity& found, const QJsonObject& expected) {
    CHECK(found.k == expected[QStringLiteral("k")].toInt());
    CHECK(found.classes == expected[QStringLiteral("classes")].toInt());
    CHECK(found.uniqueRows == expected[QStringLiteral("unique_rows")].toInt());
    CHECK(found.rowsBelow5 == expected[QStringLiteral("rows_below_5")].toInt());
    CHECK(found.l == expected[QStringLiteral("l")].toInt());
}
} // namespace

TEST_CASE("Traits of an extract for research are judged as the reference values have it", "[research]") {
    const auto shared = sharedFolder();
    if (!shared) {
        SKIP("the reference values are not there");
    }
    QFile file(*shared + QStringLiteral("/vectors/kanonymity_dev.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll())[QStringLiteral("cases")].toArray();
    REQUIRE_FALSE(cases.isEmpty());
    for (const QJsonValue vectorCase : cases) {
        INFO(vectorCase[QStringLiteral("id")].toString().toStdString());
        const std::vector<ResearchTraits> rows = vectorRows(vectorCase.toObject());
        const QJsonObject expected = vectorCase[QStringLiteral("expected")].toObject();
        // The smallest case has no bands in the reference values.
        if (expected.contains(QStringLiteral("age_band_10"))) {
            checkSame(toldAs(rows, {10, true, true}), expected[QStringLiteral("age_band_10")].toObject());
            checkSame(toldAs(rows, {10, false, true}), expected[QStringLiteral("age_band_10_sex")].toObject());
        }
        for (const int k : {3, 5}) {
            const ResearchAnonymity anonymity = anonymised(rows, k);
            const bool isSomebodyLeft = anonymity.among.classes > 0;
            CHECK((!isSomebodyLeft || anonymity.among.k >= k));
        }
    }
}

TEST_CASE("Ages become wider before the area goes, and the area goes before the quarter", "[research]") {
    std::vector<ResearchTraits> rows(3, traitsOf(41, "female", "A", "2026-K1"));
    CHECK(anonymised(rows, 3).grain == ResearchGrain{5, true, true});
    rows.back() = traitsOf(47, "female", "A", "2026-K1");
    CHECK(anonymised(rows, 3).grain == ResearchGrain{10, true, true});
    rows.back() = traitsOf(47, "female", "B", "2026-K1");
    CHECK(anonymised(rows, 3).grain == ResearchGrain{10, false, true});
    rows.back() = traitsOf(47, "female", "B", "2026-K2");
    const ResearchAnonymity coarsest = anonymised(rows, 3);
    CHECK(coarsest.grain == ResearchGrain{10, false, false});
    CHECK(std::ranges::none_of(coarsest.isSuppressed, [](bool suppressed) { return suppressed; }));
}

TEST_CASE("Who is still in too small a group is left out, and only who is", "[research]") {
    std::vector<ResearchTraits> rows(4, traitsOf(41, "female"));
    rows.push_back(traitsOf(41, "male"));
    rows.push_back(traitsOf(-1, "female"));
    const ResearchAnonymity anonymity = anonymised(rows, 3);
    CHECK(anonymity.isSuppressed == std::vector<bool>{false, false, false, false, true, true});
    CHECK(anonymity.among.k == 4);
    CHECK(anonymised({}, 3).isSuppressed.empty());
}

TEST_CASE("An age that is not known has no band, and bands begin at their first year", "[research]") {
    CHECK(researchAgeBand(-1, 5).isEmpty());
    CHECK(researchAgeBand(45, 5) == QStringLiteral("45-49"));
    CHECK(researchAgeBand(49, 5) == QStringLiteral("45-49"));
    CHECK(researchAgeBand(49, 10) == QStringLiteral("40-49"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_row_reader.h"
#include "tests/core/looking_back/records/records_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Behind a figure stand its records with name, day and a few words, the latest first", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    made.oneOfEach(course, dayAfter);
    made.data.appointments(course, dayAfter.addDays(1), hospitalSector, outcome::noShow);
    Database& database = made.file.workspace().session.database();
    const Records records = made.read(dayAfter.addDays(5));
    const auto rowsOf = [&](CountedUnit unit, std::vector<int> rows, qsizetype offset = 0) {
        return figureRows(database, records, {unit, std::move(rows)}, offset, 10, QStringLiteral("da"));
    };
    const auto whatOf = [&](CountedUnit unit, int row = 0) { return rowsOf(unit, {row}).first().what; };
    const QList<FigureRow> missed = rowsOf(CountedUnit::Appointment, {0, 1});
    REQUIRE(missed.size() == 2);
    CHECK(missed[0] == FigureRow{course.citizen, QStringLiteral("Person 1 Mikkelsen"), dayAfter.addDays(1),
                                 QStringLiteral("hospital: udeblevet")});
    CHECK(missed[1].what == QStringLiteral("hospital: mødt"));
    CHECK(rowsOf(CountedUnit::Appointment, {0, 1}, 1) == missed.mid(1));
    CHECK(rowsOf(CountedUnit::Appointment, {0, 1}, 7).isEmpty());
    CHECK(rowsOf(CountedUnit::Nothing, {}).isEmpty());
    CHECK(whatOf(CountedUnit::Person) == QStringLiteral("forløb startet"));
    CHECK(whatOf(CountedUnit::Course) == QStringLiteral("startet 01-01-2026, ikke afsluttet"));
    CHECK(whatOf(CountedUnit::Referral) == QStringLiteral("første kontakt efter 0 dage"));
    CHECK(whatOf(CountedUnit::OfferReferral) == QStringLiteral("Fælleshuset: sendt"));
    CHECK(whatOf(CountedUnit::Contact) == QStringLiteral("opkald, uden minutter"));
    CHECK(whatOf(CountedUnit::Score).endsWith(QStringLiteral(": 20")));
    CHECK(whatOf(CountedUnit::Experience) == QStringLiteral("svar: 5, 4, 3, 2, 1"));
    CHECK(whatOf(CountedUnit::ServiceUse) == QStringLiteral("skadestue: 2, til og med 01-10-2026"));
    CHECK(whatOf(CountedUnit::Labour) == QStringLiteral("fleksjob"));
    CHECK(whatOf(CountedUnit::Screening) == QStringLiteral("i målgruppen (Lægehuset)"));
    CHECK(whatOf(CountedUnit::Cost, 1) == QStringLiteral("møde: 650 kr."));
    const FigureRow ofProject = rowsOf(CountedUnit::Cost, {0}).first();
    CHECK_FALSE(ofProject.citizen.isValid());
    CHECK(ofProject.name == QStringLiteral("Projektet"));
}

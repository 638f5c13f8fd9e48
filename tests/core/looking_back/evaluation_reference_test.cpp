// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/looking_back/reference_project.h"

#include <catch2/catch_test_macros.hpp>

// Two complete projects as spreadsheets, with every figure worked out elsewhere from the same definitions.

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Every figure and series of the reference projects is what was worked out elsewhere", "[evaluation][reference]") {
    const auto shared = sharedFolder();
    if (!shared) {
        SKIP("the reference values are not there");
    }
    for (const char* name : {"a", "b"}) {
        const QString folder = QStringLiteral("%1/vectors/evaluation/%2").arg(*shared, QLatin1String(name));
        const QJsonObject request = objectIn(folder + QStringLiteral("/request.json"));
        const QJsonObject expected = objectIn(folder + QStringLiteral("/expected.json"));
        TestFile file;
        file.clock.moveTo(QDateTime(QDate::fromString(request[QStringLiteral("today")].toString(), Qt::ISODate), QTime(9, 0)));
        bringProject(file.workspace(), folder);
        const QJsonObject is = evaluatedJson(file.workspace(), requestIn(request));
        const QStringList differences =
            figureDifferences(is[QStringLiteral("figures")].toArray(), expected[QStringLiteral("figures")].toArray()) +
            seriesDifferences(is[QStringLiteral("series")].toArray(), expected[QStringLiteral("series")].toArray());
        INFO(name << "\n" << differences.join(QLatin1Char('\n')).toStdString());
        CHECK(differences.isEmpty());
    }
}

TEST_CASE("What happens after a period changes none of its figures", "[evaluation][reference]") {
    const auto shared = sharedFolder();
    if (!shared) {
        SKIP("the reference values are not there");
    }
    const QString folder = *shared + QStringLiteral("/vectors/evaluation/b");
    const QJsonObject json = objectIn(folder + QStringLiteral("/request.json"));
    const EvaluationRequest request = requestIn(json);
    const QDate today = QDate::fromString(json[QStringLiteral("today")].toString(), Qt::ISODate);
    TestFile file;
    file.clock.moveTo(QDateTime(today, QTime(9, 0)));
    Workspace& workspace = file.workspace();
    bringProject(workspace, folder);
    const QJsonObject before = evaluatedJson(workspace, request);
    QByteArray closings = "CPR;Forløb;Afsluttet;Udfald\n";
    int open = 0;
    for (const CitizenRow& citizen :
         workspace.citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 1000)) {
        for (const Course& course : workspace.courses.forCitizen(citizen.id)) {
            if (course.state != CourseState::Closed && course.startedOn.isValid() && course.startedOn <= request.to) {
                const auto person = workspace.citizens.find(citizen.id);
                REQUIRE(person);
                closings += QStringLiteral("%1;%2;%3;gennemført\n")
                                .arg(person->personNumber, course.ownNumber, request.to.addDays(1).toString(Qt::ISODate))
                                .toUtf8();
                ++open;
            }
        }
    }
    REQUIRE(open > 5);
    const ImportOutcome closed = sheetRan(workspace, ImportKind::Courses, closings);
    INFO(problemsOf(closed.preview));
    CHECK(closed.preview.count(RowState::Changed) == open);
    sheetRan(workspace, ImportKind::Costs,
             "Slags;År;Art;Beløb;Kilde\npris;" + QByteArray::number(request.to.year() + 1) + ";timepris;999,00;Lønkontoret\n");
    CHECK(evaluatedJson(workspace, request) == before);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/report/evaluation_json.h"
#include "tests/core/going_out/caseload_sheets.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

// Two complete projects as spreadsheets, with every figure worked out elsewhere from the same definitions.

using namespace brobygger;
using namespace brobygger::test;

namespace {

QByteArray bytesIn(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonObject objectIn(const QString& path) { return QJsonDocument::fromJson(bytesIn(path)).object(); }

/// Brings all eleven sheets of a project into the file, in the order in which they build on each other.
void bringProject(Workspace& workspace, const QString& folder) {
    for (const ImportKind kind : {ImportKind::Citizens, ImportKind::Courses, ImportKind::OfferReferrals, ImportKind::Contacts,
                                  ImportKind::Appointments, ImportKind::Measurements, ImportKind::ServiceUse,
                                  ImportKind::LabourStatus, ImportKind::Costs, ImportKind::Tally, ImportKind::Screenings}) {
        sheetRan(workspace, kind, bytesIn(QStringLiteral("%1/%2.csv").arg(folder, toCode(kind))));
    }
}

EvaluationRequest requestIn(const QJsonObject& json) {
    EvaluationRequest request;
    request.programmeId = json[QStringLiteral("programme")].toString();
    request.from = QDate::fromString(json[QStringLiteral("from")].toString(), Qt::ISODate);
    request.to = QDate::fromString(json[QStringLiteral("to")].toString(), Qt::ISODate);
    return request;
}

QJsonObject evaluatedJson(Workspace& workspace, const EvaluationRequest& request) {
    const auto database = workspace.source().open();
    REQUIRE(database);
    Progress progress;
    const auto evaluation = evaluate(**database, request, workspace.evaluations.inputs(), progress);
    INFO((evaluation ? QString() : evaluation.error().message).toStdString());
    REQUIRE(evaluation);
    return toJson(*evaluation);
}

bool isNear(double is, double expected) { return std::abs(is - expected) <= std::max(1e-8, 1e-6 * std::abs(expected)); }

QString textOf(const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// Whether both say the same: null, text, a truth, a number within the tolerance, or lists of these.
bool isSame(const QJsonValue& is, const QJsonValue& expected) {
    if (expected.isDouble()) {
        return is.isDouble() && isNear(is.toDouble(), expected.toDouble());
    }
    if (expected.isArray()) {
        const QJsonArray all = expected.toArray();
        const QJsonArray found = is.toArray();
        return found.size() == all.size() && std::equal(all.begin(), all.end(), found.begin(),
                                                        [](const QJsonValue& a, const QJsonValue& b) { return isSame(b, a); });
    }
    return is == expected;
}

QHash<QString, QJsonObject> byKey(const QJsonArray& list, const QString& key) {
    QHash<QString, QJsonObject> all;
    for (const QJsonValue& one : list) {
        all.insert(textOf(one[key]), one.toObject());
    }
    return all;
}

/// What differs between two objects in the keys that the expected one has, in words.
QStringList differencesIn(const QString& where, const QJsonObject& is, const QJsonObject& expected, const QStringList& keys) {
    QStringList differences;
    for (const QString& key : keys) {
        if (expected.contains(key) && !isSame(is[key], expected[key])) {
            differences << QStringLiteral("%1 %2 is %3, expected %4").arg(where, key, textOf(is[key]), textOf(expected[key]));
        }
    }
    return differences;
}

QStringList figureDifferences(const QJsonArray& figures, const QJsonArray& expected) {
    const QString id = QStringLiteral("id");
    const auto found = byKey(figures, id);
    const auto wanted = byKey(expected, id);
    QStringList differences;
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        if (!found.contains(one.key())) {
            differences << one.key() + QStringLiteral(" is missing");
            continue;
        }
        differences << differencesIn(
            one.key(), found[one.key()], *one,
            {QStringLiteral("value"), QStringLiteral("numerator"), QStringLiteral("denominator"), QStringLiteral("interval")});
    }
    for (auto one = found.begin(); one != found.end(); ++one) {
        if (!wanted.contains(one.key())) {
            differences << one.key() + QStringLiteral(" is not expected");
        }
    }
    return differences;
}

QStringList pointDifferences(const QString& series, const QJsonArray& points, const QJsonArray& expected) {
    const QString x = QStringLiteral("x");
    const auto found = byKey(points, x);
    const auto wanted = byKey(expected, x);
    QStringList differences;
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        const QString where = series + QLatin1Char(' ') + one.key();
        if (!found.contains(one.key())) {
            differences << where + QStringLiteral(" is missing");
            continue;
        }
        differences << differencesIn(where, found[one.key()], *one,
                                     {QStringLiteral("value"), QStringLiteral("numerator"), QStringLiteral("denominator")});
    }
    for (auto one = found.begin(); one != found.end(); ++one) {
        if (!wanted.contains(one.key()) && (*one)[QStringLiteral("denominator")].toDouble() > 0) {
            differences << series + QLatin1Char(' ') + one.key() + QStringLiteral(" is not expected");
        }
    }
    return differences;
}

QStringList seriesDifferences(const QJsonArray& series, const QJsonArray& expected) {
    const QString id = QStringLiteral("id");
    const auto found = byKey(series, id);
    const auto wanted = byKey(expected, id);
    QStringList differences;
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        const QJsonObject is = found.value(one.key());
        differences << pointDifferences(one.key(), is[QStringLiteral("points")].toArray(),
                                        (*one)[QStringLiteral("points")].toArray());
        const bool hasCentre = !(*one)[QStringLiteral("centre")].isNull() && (*one).contains(QStringLiteral("centre"));
        if (hasCentre) {
            differences << differencesIn(one.key(), is, *one, {QStringLiteral("centre"), QStringLiteral("signal")});
        }
    }
    return differences;
}

} // namespace

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

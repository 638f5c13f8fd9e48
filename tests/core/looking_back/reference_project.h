// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Complete projects as spreadsheets, with every figure worked out elsewhere from the same definitions, and how figures are
// compared with those.

#include "core/evaluation/evaluate.h"
#include "core/evaluation/report/evaluation_json.h"
#include "tests/core/going_out/caseload_sheets.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <functional>

namespace brobygger::test {

inline QByteArray bytesIn(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline QJsonObject objectIn(const QString& path) { return QJsonDocument::fromJson(bytesIn(path)).object(); }

/// Of a sheet the rows that go into a file; the whole one by itself.
using PartOfSheet = std::function<QByteArray(const QByteArray& sheet)>;

/// Brings all eleven sheets of a project into the file, in the order in which they build on each other.
inline void bringProject(
    Workspace& workspace, const QString& folder, const PartOfSheet& part = [](const QByteArray& sheet) { return sheet; }) {
    for (const ImportKind kind : {ImportKind::Citizens, ImportKind::Courses, ImportKind::OfferReferrals, ImportKind::Contacts,
                                  ImportKind::Appointments, ImportKind::Measurements, ImportKind::ServiceUse,
                                  ImportKind::LabourStatus, ImportKind::Costs, ImportKind::Tally, ImportKind::Screenings}) {
        sheetRan(workspace, kind, part(bytesIn(QStringLiteral("%1/%2.csv").arg(folder, toCode(kind)))));
    }
}

inline EvaluationRequest requestIn(const QJsonObject& json) {
    EvaluationRequest request;
    request.programmeId = json[QStringLiteral("programme")].toString();
    request.from = QDate::fromString(json[QStringLiteral("from")].toString(), Qt::ISODate);
    request.to = QDate::fromString(json[QStringLiteral("to")].toString(), Qt::ISODate);
    return request;
}

inline QJsonObject evaluatedJson(Workspace& workspace, const EvaluationRequest& request, const Extracts* extracts = nullptr) {
    const auto database = workspace.source().open();
    REQUIRE(database);
    Progress progress;
    const auto evaluation = evaluate(**database, request, workspace.evaluations.inputs(), progress, extracts);
    INFO((evaluation ? QString() : evaluation.error().message).toStdString());
    REQUIRE(evaluation);
    return toJson(*evaluation);
}

inline bool isNear(double is, double expected) { return std::abs(is - expected) <= std::max(1e-8, 1e-6 * std::abs(expected)); }

inline QString textOf(const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// Whether both say the same: null, text, a truth, a number within the tolerance, or lists of these.
inline bool isSame(const QJsonValue& is, const QJsonValue& expected) {
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

inline QHash<QString, QJsonObject> byKey(const QJsonArray& list, const QString& key) {
    QHash<QString, QJsonObject> all;
    for (const QJsonValue& one : list) {
        all.insert(textOf(one[key]), one.toObject());
    }
    return all;
}

/// What differs between two objects in the keys that the expected one has, in words.
inline QStringList differencesIn(const QString& where, const QJsonObject& is, const QJsonObject& expected,
                                 const QStringList& keys) {
    QStringList differences;
    for (const QString& key : keys) {
        if (expected.contains(key) && !isSame(is[key], expected[key])) {
            differences << QStringLiteral("%1 %2 is %3, expected %4").arg(where, key, textOf(is[key]), textOf(expected[key]));
        }
    }
    return differences;
}

inline QStringList figureDifferences(const QJsonArray& figures, const QJsonArray& expected) {
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

inline QStringList pointDifferences(const QString& series, const QJsonArray& points, const QJsonArray& expected) {
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

inline QStringList seriesDifferences(const QJsonArray& series, const QJsonArray& expected) {
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

} // namespace brobygger::test

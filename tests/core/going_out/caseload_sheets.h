// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

inline const QByteArray people = "Løbenummer;CPR;Fornavn;Efternavn;Køn\n"
                                 "1;610160-1015;Anna;Første;kvinde\n"
                                 "2;620271-1019;Bo;Anden;mand\n";

inline ImportSource sheet(ImportKind kind, const QByteArray& text) { return {kind, text}; }

inline ImportOutcome sheetRan(Workspace& workspace, ImportKind kind, const QByteArray& text) {
    Progress progress;
    auto outcome = workspace.imports.run(sheet(kind, text), progress);
    INFO((outcome ? QString() : outcome.error().message).toStdString());
    REQUIRE(outcome);
    return *outcome;
}

inline ImportPreview previewed(Workspace& workspace, ImportKind kind, const QByteArray& text) {
    auto preview = workspace.imports.preview(sheet(kind, text));
    REQUIRE(preview);
    return *preview;
}

/// What is wrong with the rows, in words, so that a failing test says it.
inline std::string problemsOf(const ImportPreview& preview) {
    QStringList words;
    for (const PlannedRow& row : preview.rows) {
        for (const Problem& problem : row.problems.list()) {
            words << QStringLiteral("%1 %2: %3").arg(row.line).arg(problem.field, problem.message);
        }
    }
    return words.join(QLatin1Char('\n')).toStdString();
}

/// What is wrong with one row, the first only.
inline std::string reasonAt(const ImportPreview& preview, qsizetype row) {
    const QList<Problem> problems = preview.rows.value(row).problems.list();
    return problems.isEmpty() ? std::string()
                              : (problems.first().field + QStringLiteral(": ") + problems.first().message).toStdString();
}

inline CitizenId citizenNamed(Workspace& workspace, const char* name) {
    const QList<CitizenRow> found = workspace.citizens.search(QString::fromUtf8(name), 2);
    REQUIRE(found.size() == 1);
    return found.first().id;
}

inline Course courseOf(Workspace& workspace, const char* name) {
    const QList<Course> courses = workspace.courses.forCitizen(citizenNamed(workspace, name));
    REQUIRE(courses.size() == 1);
    return courses.first();
}

} // namespace brobygger::test

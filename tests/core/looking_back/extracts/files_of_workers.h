// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"
#include "core/evaluation/extracts/combining.h"
#include "core/evaluation/extracts/extract_file.h"
#include "core/evaluation/extracts/person_keys.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

inline const QString agreedPassphrase = QStringLiteral("fire grå storke på taget");

/// The file of one worker.
class WorkerFile {
public:
    explicit WorkerFile(const char* worker) { file.workspace().settings.set(workerName, QString::fromUtf8(worker)); }

    TestFile file;
    EvaluationData data{file.workspace()};

    Workspace& workspace() { return file.workspace(); }

    Result<Extract> tryExtract(const EvaluationRequest& request, const QString& passphrase = agreedPassphrase) {
        const auto secret = extractSecret(passphrase, request.programmeId);
        REQUIRE(secret);
        Progress progress;
        return makeExtract(workspace().session.database(), request, workspace().evaluations.inputs(), *secret, progress);
    }
    Extract extract(const EvaluationRequest& request) {
        Result<Extract> made = tryExtract(request);
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made);
        return *made;
    }
    Result<Evaluation> tryEvaluate(const EvaluationRequest& request, const Extracts& extracts) {
        Progress progress;
        return evaluate(workspace().session.database(), request, workspace().evaluations.inputs(), progress, &extracts);
    }
    Evaluation evaluated(const EvaluationRequest& request, const Extracts& extracts) {
        Result<Evaluation> evaluation = tryEvaluate(request, extracts);
        INFO((evaluation ? QString() : evaluation.error().message).toStdString());
        REQUIRE(evaluation);
        return *evaluation;
    }
};

/// As the workers agreed on their passphrase.
inline Extracts together(const EvaluationRequest& request, std::vector<Extract> files) {
    const auto secret = extractSecret(agreedPassphrase, request.programmeId);
    REQUIRE(secret);
    return {*secret, std::move(files)};
}

inline double numeratorIn(const Evaluation& evaluation, const char* figure) {
    const Figure* found = evaluation.figure(QLatin1String(figure));
    REQUIRE(found);
    return found->numerator.value_or(found->value.value_or(-1));
}

} // namespace brobygger::test

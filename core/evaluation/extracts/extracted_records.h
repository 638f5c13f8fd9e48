// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/evaluation/records/records.h"

#include <QByteArray>
#include <QString>

namespace brobygger {

/// The file that records are of, as an extract says it.
struct ExtractOrigin {
    QByteArray file; ///< Extract::origin
    QString worker;  ///< empty: not said
};

/// The records as they may leave the file. What is the project's and not the citizens' stays there: prices, figures of other
/// places, means of the population, baselines, tests, themes and quotes. Ids become numbers under the secret, the same each
/// time, and those who screened become names that say nothing.
EvaluationRecords extractedRecords(EvaluationRecords records, const Secret& secret, const ExtractOrigin& origin);

/// Puts names under the secret in the place of those who screened, so that one who screened for two files is one, and the
/// worker of each file is somebody else than the worker of another.
void maskScreeners(EvaluationRecords& records, const Secret& secret, const ExtractOrigin& origin);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/clock.h"
#include "core/storage/file_key.h"
#include "tests/benchmarks/results.h"

namespace brobygger {
class Database;
class Workspace;
} // namespace brobygger

namespace brobygger::benchmark {

/// Reads every row of a query and leaves it: what the bare engine does for the same work.
void walk(Database& database, const char* sql);

void measureOpening(const QString& path, const FileKey& key, const Clock& clock, Results& results);
/// Search, the lists and a citizen's data, without a window.
void measureServices(Workspace& workspace, Results& results);
/// Each page of the navigation and each tab of a citizen, from the click until it is painted in the window.
void measurePages(Workspace& workspace, Results& results);
void measureEvaluation(Workspace& workspace, Results& results);
/// Changes the file.
void measureImport(Workspace& workspace, Results& results);
/// Scores, tests and small cells, which no file is needed for.
void measureFigures(Results& results);

} // namespace brobygger::benchmark

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluation/evaluation.h"

namespace brobygger {

/// Lays the report out on A4 and writes it as PDF: selectable text, charts as vectors, page numbers. Works without a
/// display and on any thread, as long as a QGuiApplication exists. Replaces an existing file only when it has succeeded.
/// Storage when the file cannot be written, Cancelled.
Result<void> writeReport(const Evaluation& evaluation, const QString& path, Progress& progress);
Result<void> writeReport(const Evaluation& evaluation, const QString& path);

/// Every chart as SVG and PNG into a folder, which is made when it is missing; returns the files.
Result<QStringList> writePictures(const Evaluation& evaluation, const QString& folder);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/hsds/directory_files.h"
#include "core/imports/imports.h"

#include <memory>

namespace brobygger {

/// What the wizard brings in, as a value that a Task may hold: a spreadsheet with its columns, or a directory.
struct ImportJob {
    ImportSource sheet; ///< of a directory only kind and path
    std::optional<DirectoryFormat> directoryFormat = std::nullopt;
    std::shared_ptr<const HsdsPackage> directory = nullptr; ///< once it has been read
    ImportChoices choices = {};
};

/// What stands at this path; only offers come as a directory.
ImportJob jobOf(ImportKind kind, const QString& path);

/// A job, its directory read, and what it would do.
struct PlannedJob {
    ImportJob job;
    ImportPreview preview;
};

/// The job with its sheet read, and the sheet's headings and first rows with what they are likely to mean. Storage when
/// the file cannot be read, Format when it is no table.
Result<PlannedJob> lookedAt(ImportJob job, const QList<ImportKind>& kinds);
Result<PlannedJob> planned(const Imports& imports, ImportJob job, Progress& progress);
Result<ImportOutcome> done(Imports& imports, const ImportJob& job, Progress& progress);

} // namespace brobygger

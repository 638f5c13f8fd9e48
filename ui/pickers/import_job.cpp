// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/import_job.h"

namespace brobygger {

ImportJob jobOf(ImportKind kind, const QString& path) {
    ImportJob job;
    job.sheet.kind = kind;
    if (kind == ImportKind::Offers) {
        job.directoryFormat = isDirectoryTable(path) ? DirectoryFormat::HsdsCsv : directoryFormatOf(path);
    }
    job.sheet.path = job.directoryFormat ? directoryPathOf(path) : path;
    return job;
}

Result<PlannedJob> planned(const Imports& imports, ImportJob job) {
    if (job.directoryFormat && !job.directory) {
        Result<HsdsPackage> package = readDirectory(job.sheet.path, *job.directoryFormat);
        if (!package) {
            return package.error();
        }
        job.directory = std::make_shared<const HsdsPackage>(*std::move(package));
    }
    Result<ImportPreview> preview = job.directory ? Result<ImportPreview>(imports.preview(*job.directory, job.choices))
                                                  : imports.preview(job.sheet, job.choices);
    return preview ? Result<PlannedJob>(PlannedJob{std::move(job), *std::move(preview)}) : preview.error();
}

Result<ImportOutcome> done(Imports& imports, const ImportJob& job, Progress& progress) {
    return job.directory ? imports.run(*job.directory, job.sheet.path, progress, job.choices)
                         : imports.run(job.sheet, progress, job.choices);
}

} // namespace brobygger

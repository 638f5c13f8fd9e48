// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_job.h"

#include <QCoreApplication>
#include <QFile>

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

Result<PlannedJob> lookedAt(ImportJob job, const QList<ImportKind>& kinds) {
    QFile file(job.sheet.path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("ImportWizard",
                                                 "The file cannot be read. Check that it is not open in another program.")};
    }
    job.sheet.bytes = file.readAll();
    Result<ImportPreview> preview = previewOfHeadings(job.sheet, kinds);
    if (!preview) {
        return preview.error();
    }
    job.sheet.kind = preview->kind;
    job.sheet.mapping.sheet = preview->sheet; // whatever the sheet is said to hold, it is the one that was shown
    return PlannedJob{std::move(job), *std::move(preview)};
}

Result<PlannedJob> planned(const Imports& imports, ImportJob job, Progress& progress) {
    if (job.directoryFormat && !job.directory) {
        Result<HsdsPackage> package = readDirectory(job.sheet.path, *job.directoryFormat);
        if (!package) {
            return package.error();
        }
        job.directory = std::make_shared<const HsdsPackage>(*std::move(package));
    }
    Result<ImportPreview> preview = job.directory ? Result<ImportPreview>(imports.preview(*job.directory, job.choices))
                                                  : imports.preview(job.sheet, job.choices, progress);
    return preview ? Result<PlannedJob>(PlannedJob{std::move(job), *std::move(preview)}) : preview.error();
}

Result<ImportOutcome> done(Imports& imports, const ImportJob& job, Progress& progress) {
    return job.directory ? imports.run(*job.directory, job.sheet.path, progress, job.choices)
                         : imports.run(job.sheet, progress, job.choices);
}

} // namespace brobygger

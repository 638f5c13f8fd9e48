// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research_folder.h"

#include "core/research/research_words.h"
#include "core/security/plain_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace brobygger {

namespace {
const QString researchFileKind = QStringLiteral("research");

Error folderNotWritten(const QString& detail) {
    return {ErrorKind::Storage,
            ResearchWords::tr("The extract could not be written. Check the folder and the room on the disk."), detail};
}

Result<void> fill(const QDir& place, const QList<ResearchFile>& files) {
    for (const ResearchFile& each : files) {
        QFile file(place.filePath(each.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(each.bytes) != each.bytes.size() || !file.flush()) {
            return folderNotWritten(file.errorString());
        }
    }
    return {};
}

/// The whole folder gets its name in one step.
Result<void> giveName(QTemporaryDir& unfinished, const QString& folder) {
    const QFileInfo place(folder);
    const bool isFree = !place.exists() || QDir().rmdir(folder); // an empty one gives way; one that is filled by now does not
    if (!isFree || !QDir().rename(unfinished.path(), folder)) {
        return folderNotWritten(QStringLiteral("rename"));
    }
    unfinished.setAutoRemove(false);
    return {};
}

Result<void> noteResearch(Write& write, const ResearchPlan& plan, const QList<ResearchFile>& files, const QString& folder) {
    for (const ResearchPerson& person : plan.persons) {
        write.happened(AuditAction::Exported, RecordKind::Citizen, person.id.value(), person.id.value());
    }
    const WriteFile isThere = [] { return Result<void>(); }; // it comes with its folder
    for (const ResearchFile& file : files) {
        if (auto noted = writePlainFile(write, QDir(folder).filePath(file.name), researchFileKind, 0, isThere); !noted) {
            return noted;
        }
    }
    return {};
}
} // namespace

Result<void> checkResearchFolder(const QString& folder) {
    const QFileInfo place(folder);
    if (place.exists() && (!place.isDir() || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))) {
        return Error{ErrorKind::Conflict,
                     ResearchWords::tr("Something lies there already. Choose a folder that is empty or not there yet.")};
    }
    if (!QFileInfo(place.absolutePath()).isDir()) {
        return Error{ErrorKind::NotFound, ResearchWords::tr("The folder in which the extract is to lie is not there.")};
    }
    return {};
}

Result<void> writeResearchFolder(Session& session, const ResearchPlan& plan, const QList<ResearchFile>& files,
                                 const QString& folder) {
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath()); // without a slash at its end
    QTemporaryDir unfinished(QFileInfo(path).absolutePath() + QStringLiteral("/.brobygger-XXXXXX"));
    if (!unfinished.isValid()) {
        return folderNotWritten(unfinished.errorString());
    }
    if (auto filled = fill(QDir(unfinished.path()), files); !filled) {
        return filled;
    }
    bool isNamed = false;
    const Result<void> done = session.write(researchPurpose, [&](Write& write) -> Result<void> {
        if (auto noted = noteResearch(write, plan, files, path); !noted) {
            return noted;
        }
        const Result<void> named = giveName(unfinished, path);
        isNamed = static_cast<bool>(named);
        return named;
    });
    if (!done && isNamed) { // what could not be taken down does not stay
        QDir(path).removeRecursively();
    }
    return done;
}

} // namespace brobygger

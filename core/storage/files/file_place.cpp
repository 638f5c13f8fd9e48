// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files/file_place.h"

#include "core/storage/files/journal_base.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <utility>

namespace brobygger {

namespace {
struct FilePlaceWords {
    Q_DECLARE_TR_FUNCTIONS(FilePlace)
};

QString journalOf(const QString& path) { return path + QStringLiteral("-wal"); }

enum class Found { Same, Other, Nothing };

Found look(const QString& path, const FileIdentity& expected) {
    const std::optional<FileIdentity> found = identityOf(path);
    if (found) {
        return *found == expected ? Found::Same : Found::Other;
    }
    return isGone(path) ? Found::Nothing : Found::Same;
}

/// What happened to the file, in a sentence.
QString describe(FilePlace::Standing standing) {
    switch (standing) {
    case FilePlace::Standing::Held: return {};
    case FilePlace::Standing::Gone:
        return FilePlaceWords::tr("The open file is not in its place any more: it was moved, renamed or deleted, or its stick "
                                  "or drive was taken out.");
    case FilePlace::Standing::Replaced:
        return FilePlaceWords::tr(
            "Another file was put in the place of the open one, for example by a sync program. Nothing was "
            "written to it.");
    case FilePlace::Standing::JournalLost:
        return FilePlaceWords::tr("The journal beside the open file (its name ends in -wal) was removed or replaced by another "
                                  "program.");
    }
    return {};
}
} // namespace

FilePlace::FilePlace(QString path)
    : m_path(std::move(path))
    , m_file(identityOf(m_path)) {}

void FilePlace::noteJournal() { m_journal = identityOf(journalOf(m_path)); }

FilePlace::Standing FilePlace::standing() const {
    const Found file = m_file ? look(m_path, *m_file) : Found::Same;
    if (file != Found::Same) {
        return file == Found::Other ? Standing::Replaced : Standing::Gone;
    }
    const bool hasJournal = !m_journal || look(journalOf(m_path), *m_journal) == Found::Same;
    return hasJournal ? Standing::Held : Standing::JournalLost;
}

void FilePlace::clearJournal(bool isSavedElsewhere) const {
    const QString journal = journalOf(m_path);
    if (!m_journal || identityOf(journal) != m_journal) {
        return;
    }
    if (isSavedElsewhere) {
        QFile::remove(journal);
    } else {
        setAside(journal, QDateTime::currentDateTime());
    }
    removeJournalNote(m_path);
    QFile::remove(m_path + QStringLiteral("-shm")); // an index to the journal, made anew whenever it is needed
}

Error movedError(FilePlace::Standing standing, const std::optional<QString>& rescued) {
    const bool isRescued = rescued && !rescued->isEmpty();
    QStringList sentences{describe(standing)};
    if (isRescued) {
        sentences << FilePlaceWords::tr("All that was saved lies in “%1”. Open that file to go on.")
                         .arg(QDir::toNativeSeparators(*rescued));
    } else {
        if (rescued) {
            sentences << FilePlaceWords::tr("What was saved could not be put anywhere else.");
        }
        sentences << FilePlaceWords::tr("Put the file or the stick back where it was, and unlock it again.");
    }
    return {ErrorKind::Storage,
            sentences.join(QLatin1Char(' ')),
            QStringLiteral("the file is not in its place (%1), %2")
                .arg(QString::number(static_cast<int>(standing)),
                     isRescued ? QStringLiteral("rescued") : QStringLiteral("not rescued")),
            {},
            FailureCause::Moved};
}

} // namespace brobygger

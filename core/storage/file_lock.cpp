// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include "core/base/time/dates.h"
#include "core/storage/engine_error.h"
#include "core/storage/files/file_identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brobygger {

namespace {
constexpr int cannotOpen = 14; // the engine's number for it: SQLITE_CANTOPEN

struct FileLockWords {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

/// Beside the file that all its links lead to.
QString lockBeside(const QString& path) {
    const QFileInfo file(path);
    const QString real = file.exists() ? file.canonicalFilePath()
                                       : QDir(QFileInfo(file.absolutePath()).canonicalFilePath()).filePath(file.fileName());
    return real + QStringLiteral(".lock");
}

/// Of a file that has several names; empty when it has none yet.
QString lockOfFile(const QString& path) {
    const std::optional<FileIdentity> file = identityOf(path);
    if (!file) {
        return {};
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); // Qt would warn where there is none
    return QDir(QFileInfo(runtime).isDir() ? runtime : QDir::tempPath())
        .filePath(QStringLiteral("brobygger-%1-%2-%3.lock").arg(::getuid()).arg(file->device).arg(file->inode));
}

std::unique_ptr<QLockFile> lockAt(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a lock is stale only when its process is gone, however long it has been held
    return lock;
}

LockHolder holderOf(const QLockFile& lock, const QString& path) {
    LockHolder holder;
    QString program;
    lock.getLockInfo(&holder.process, &holder.machine, &program);
    holder.since = QFileInfo(path).lastModified();
    // That its program runs has been found by trying to take the lock.
    holder.isOfThisMachine = !holder.machine.isEmpty() && holder.machine == QSysInfo::machineHostName();
    return holder;
}

Error openElsewhere() {
    return {ErrorKind::Locked, FileLockWords::tr("The file is open in another Brobygger. Close it there first.")};
}

/// A machine is named on the screen and in the log: it is no person.
Error refusedBy(const LockHolder& holder) {
    if (holder.isOfThisMachine) {
        return openElsewhere();
    }
    const QString since = formatDateTime(holder.since);
    const QString sentence =
        holder.machine.isEmpty()
            ? FileLockWords::tr(
                  "A lock of %1 that does not say whose it is lies beside the file. Make sure that nobody works in "
                  "the file; then the lock can be taken over.")
                  .arg(since)
            : FileLockWords::tr("The file has been open on the machine %1 since %2. Close it there. If Brobygger does not run "
                                "there any more, the lock can be taken over.")
                  .arg(holder.machine, since);
    return {ErrorKind::Locked,
            sentence,
            QStringLiteral("lock of machine \"%1\", process %2, since %3")
                .arg(holder.machine, QString::number(holder.process), holder.since.toString(Qt::ISODate)),
            {},
            FailureCause::LockLeft};
}

/// Why no file can be made under this name, as the system's error number; 0 when it can. Nothing is left of the trial.
int whyNotMade(const QString& path) {
    const QByteArray trial = QFile::encodeName(path + QStringLiteral(".trial"));
    const int file = ::open(trial.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return errno == EEXIST ? 0 : errno;
    }
    const char line[] = "x";
    const int refusal = ::write(file, line, sizeof line) < 0 || ::fsync(file) != 0 ? errno : 0;
    ::close(file);
    ::unlink(trial.constData());
    return refusal;
}

/// Why there can be no lock. Of a full disk, and of a folder that takes no files for other reasons than permissions, Qt has no
/// word (QLockFile::UnknownError), so the system is asked.
Error notLockable(const QString& path) {
    const int refusal = whyNotWritable(path);
    Error error = engineError({cannotOpen, refusal != 0 ? refusal : whyNotMade(path), QStringLiteral("no lock")});
    error.kind = ErrorKind::Locked;
    return error;
}

/// Tries it, and says who has it.
Result<std::unique_ptr<QLockFile>> held(const QString& path) {
    auto lock = lockAt(path);
    if (lock->tryLock(0)) {
        return lock;
    }
    return lock->error() == QLockFile::LockFailedError ? refusedBy(holderOf(*lock, path)) : notLockable(path);
}
} // namespace

Result<FileLock> FileLock::take(const QString& path) {
    if (!QFileInfo::exists(QFileInfo(path).absolutePath())) {
        return Error{ErrorKind::NotFound,
                     FileLockWords::tr("The folder of the file is not there. Make it first, or choose another place.")};
    }
    auto beside = held(lockBeside(path));
    if (!beside) {
        return beside.error();
    }
    Held ofFile;
    if (const QString second = lockOfFile(path); !second.isEmpty()) {
        ofFile = lockAt(second);
        if (!ofFile->tryLock(0) && ofFile->error() == QLockFile::LockFailedError && holderOf(*ofFile, second).process != 0) {
            return openElsewhere(); // under another name; a lock there is always of this machine
        }
    }
    return FileLock(*std::move(beside), std::move(ofFile));
}

Result<FileLock> FileLock::takeOver(const QString& path) {
    Result<FileLock> taken = take(path);
    const bool isLeft = !taken && taken.error().cause == FailureCause::LockLeft;
    if (!isLeft) {
        return taken;
    }
    QFile::remove(lockBeside(path));
    return take(path);
}

std::optional<LockHolder> FileLock::holder(const QString& path) {
    const QString beside = lockBeside(path);
    if (!QFileInfo::exists(beside) || lockAt(beside)->tryLock(0)) { // given back at once
        return {};
    }
    return holderOf(*lockAt(beside), beside);
}

} // namespace brobygger

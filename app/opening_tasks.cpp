// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening_tasks.h"

namespace brobygger {

std::unique_ptr<Task> keyForFile(const QString& path, const QString& passphrase, WithKey done) {
    return Task::start<FileKey>([path, passphrase](Progress&) { return FileKey::forFile(path, passphrase); }, std::move(done));
}

std::unique_ptr<Task> keyForSameFile(const FileKey& open, const QString& passphrase, WithKey done) {
    return Task::start<FileKey>([open, passphrase](Progress&) { return open.sameFileWith(passphrase); }, std::move(done));
}

std::unique_ptr<Task> keyForNewFile(const QString& passphrase, WithKey done) {
    return Task::start<FileKey>([passphrase](Progress&) { return FileKey::forNewFile(passphrase); }, std::move(done));
}

std::unique_ptr<Task> upgradeFile(const QString& path, const FileKey& key, const Clock& clock, LeftLock leftLock,
                                  std::function<void(Result<void>)> done) {
    return Task::start<void>([path, key, &clock, leftLock](
                                 Progress& progress) { return Workspace::bringUpToDate(path, key, clock, leftLock, progress); },
                             std::move(done));
}

QString demoPassphrase() { return QStringLiteral("demokommune 2026"); }

std::unique_ptr<Task> makeDemoFile(const QString& path, const FileSetup& setup, const Clock& clock, FillDemo fill,
                                   WithKey done) {
    const auto work = [path, setup, &clock, fill = std::move(fill)](Progress& progress) -> Result<FileKey> {
        const Result<FileKey> key = FileKey::forNewFile(demoPassphrase());
        if (!key) {
            return key;
        }
        // The connection belongs to this thread and is closed here; the window opens one of its own.
        const auto workspace =
            Workspace::create(path, *key, setup, clock, [&fill, &progress](Workspace& made) { return fill(made, progress); });
        if (!workspace) {
            return workspace.error();
        }
        return key;
    };
    return Task::start<FileKey>(work, std::move(done));
}

} // namespace brobygger

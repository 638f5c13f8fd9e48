// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/workspace/workspace.h"

namespace brobygger {

/// The slow steps of the ways into a file, off the GUI thread: making the key from the passphrase, and bringing the file of an
/// earlier version up to date. Each returns a Task that the caller keeps until it is done.
using WithKey = std::function<void(Result<FileKey>)>;

std::unique_ptr<Task> keyForFile(const QString& path, const QString& passphrase, WithKey done);
/// For the file of `open`, which is open.
std::unique_ptr<Task> keyForSameFile(const FileKey& open, const QString& passphrase, WithKey done);
std::unique_ptr<Task> keyForNewFile(const QString& passphrase, WithKey done);

/// See Workspace::bringUpToDate. The file is closed by the time `done` is called; the window opens it on its own thread.
std::unique_ptr<Task> upgradeFile(const QString& path, const FileKey& key, const Clock& clock, LeftLock leftLock,
                                  std::function<void(Result<void>)> done);

/// How a demo municipality is filled; given by main. Runs on the Task's thread.
using FillDemo = std::function<Result<void>(Workspace&, Progress&)>;

/// The passphrase of every demo file. It is shown on its lock screen: nobody real stands in it.
QString demoPassphrase();
/// Makes a demo file at `path`, fills it and closes it again; its key opens it.
std::unique_ptr<Task> makeDemoFile(const QString& path, const FileSetup& setup, const Clock& clock, FillDemo fill,
                                   WithKey done);

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/storage_failure.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>
#include <functional>
#include <memory>
#include <new>

namespace brobygger {

/// Long work off the GUI thread: values in, value out, progress and cancel. Its owner deletes it; deleting cancels and waits,
/// so that nothing of a locked file outlives the lock.
class Task final : public QObject {
    Q_OBJECT

public:
    ~Task() override;

    /// Runs `work` on a thread of its own and calls `done` with its value on the caller's thread, unless the Task is
    /// deleted before. A failing engine or too little memory inside `work` arrives as an Error.
    template <class T>
    static std::unique_ptr<Task> start(std::function<Result<T>(Progress&)> work, std::function<void(Result<T>)> done) {
        std::unique_ptr<Task> task(new Task);
        auto* const watcher = new QFutureWatcher<Result<T>>(task.get());
        // Queued, so that `done` may delete the Task.
        connect(
            watcher, &QFutureWatcherBase::finished, task.get(),
            [watcher, done = std::move(done)] { done(watcher->future().takeResult()); }, Qt::QueuedConnection);
        watcher->setFuture(
            QtConcurrent::run(&task->m_pool, [&progress = task->m_progress, work = std::move(work)]() -> Result<T> {
                try {
                    return work(progress);
                } catch (const StorageFailure& failure) {
                    return failure.toError();
                } catch (const std::bad_alloc&) {
                    return outOfMemory();
                }
            }));
        return task;
    }

    void cancel() { m_progress.cancel(); }
    /// Blocks until the work has ended; its value is then delivered by the event loop as always.
    void wait() { m_pool.waitForDone(); }

Q_SIGNALS:
    void progressed(int done, int total);

private:
    Task();

    Progress m_progress;
    QThreadPool m_pool; ///< its own, since work in the common pool could wait for that of another Task
};

} // namespace brobygger

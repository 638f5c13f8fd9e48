// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace brobygger {

/// Long work off the GUI thread: values in, value out, progress and cancel. Its owner deletes it; deleting cancels and waits,
/// so that nothing of a locked file outlives the lock.
class Task final : public QObject {
    Q_OBJECT

public:
    ~Task() override;

    /// Runs `work` on a thread of its own and calls `done` with its value on the caller's thread, unless the Task is
    /// deleted before. A failing engine inside `work` arrives as an Error.
    template <class T>
    static std::unique_ptr<Task> start(std::function<Result<T>(Progress&)> work, std::function<void(Result<T>)> done) {
        auto value = std::make_shared<std::unique_ptr<Result<T>>>();
        return std::unique_ptr<Task>(new Task(
            [value, work = std::move(work)](Progress& progress) {
                *value = std::make_unique<Result<T>>(guarded<T>(work, progress));
            },
            [value, done = std::move(done)] { done(std::move(**value)); }));
    }

    void cancel() { m_progress.cancel(); }
    /// Blocks until the work has ended; its value is then delivered by the event loop as always.
    void wait() { m_thread->wait(); }

Q_SIGNALS:
    void progressed(int done, int total);

private:
    Task(std::function<void(Progress&)> work, std::function<void()> done);

    template <class T> static Result<T> guarded(const std::function<Result<T>(Progress&)>& work, Progress& progress) {
        std::unique_ptr<Error> failure;
        std::unique_ptr<Result<T>> value;
        catchStorageFailure([&] { value = std::make_unique<Result<T>>(work(progress)); }, failure);
        return failure ? Result<T>(std::move(*failure)) : std::move(*value);
    }
    static void catchStorageFailure(const std::function<void()>& work, std::unique_ptr<Error>& failure);

    Progress m_progress;
    std::unique_ptr<QThread> m_thread;
};

} // namespace brobygger

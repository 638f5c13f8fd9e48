// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task.h"

#include "core/base/storage_failure.h"

namespace brobygger {

Task::Task(std::function<void(Progress&)> work, std::function<void()> done)
    : m_progress([this](int doneCount, int total) { Q_EMIT progressed(doneCount, total); }),
      m_thread(QThread::create([this, work = std::move(work)] { work(m_progress); })) {
    connect(m_thread.get(), &QThread::finished, this, [done = std::move(done)] { done(); });
    m_thread->start();
}

Task::~Task() {
    m_progress.cancel();
    m_thread->wait();
}

void Task::catchStorageFailure(const std::function<void()>& work, std::unique_ptr<Error>& failure) {
    try {
        work();
    } catch (const StorageFailure& thrown) {
        failure = std::make_unique<Error>(thrown.toError());
    }
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <functional>
#include <thread>

namespace brobygger {

/// Work that nobody waits for, on a thread of its own: asking a stick or a network folder that may never answer. It owns
/// everything it uses and has neither a key nor a connection, so that it may outlive the lock; where it hangs, only it does.
/// Everything else is a Task.
template <class T> QFuture<T> runDetached(std::function<T()> work) {
    QPromise<T> promise;
    QFuture<T> future = promise.future();
    promise.start();
    std::thread([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.addResult(work());
        promise.finish();
    }).detach();
    return future;
}

} // namespace brobygger

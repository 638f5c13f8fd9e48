// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

namespace brobygger {

/// What long work is handed: where it tells how far it has come, and where it learns that it should stop.
/// Safe to use from the working thread while another asks or cancels.
class Progress {
public:
    using Listener = std::function<void(int done, int total)>;

    explicit Progress(Listener listener = {})
        : m_listener(std::move(listener)) {}
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void report(int done, int total) {
        if (m_listener) {
            m_listener(done, total);
        }
    }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    Listener m_listener;
    std::atomic_bool m_cancelled = false;
};

} // namespace brobygger

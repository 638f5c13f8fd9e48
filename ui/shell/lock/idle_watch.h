// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace brobygger {

/// Notices that nobody has touched key or mouse for as long as `limit` says. The limit is asked at every
/// look, so that a changed setting holds at once.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    using Limit = std::function<std::chrono::milliseconds()>;

    IdleWatch(Limit limit, std::chrono::milliseconds lookEvery, QObject* parent = nullptr);
    /// Another limit, and how often it is looked at.
    void setLimit(Limit limit, std::chrono::milliseconds lookEvery);
    void start();
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Limit m_limit;
    QTimer m_look;
    QElapsedTimer m_since;
};

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace brobygger {

/// Hears that the system asks the program to end (SIGTERM, SIGINT, SIGHUP), in the event loop, where work can still be kept.
/// One per program. Where there are no such signals it stays silent.
class Termination final : public QObject {
    Q_OBJECT
public:
    explicit Termination(QObject* parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void asked();
};

} // namespace brobygger

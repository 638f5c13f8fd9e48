// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QObject>
#include <memory>

namespace brobygger {

/// What goes on off the GUI thread for a page, and ends with it.
class BundleWork final : public QObject {
public:
    explicit BundleWork(QObject* page)
        : QObject(page) {}

    std::unique_ptr<Task> task;
};

} // namespace brobygger

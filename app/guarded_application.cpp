// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guarded_application.h"

#include "core/base/storage_failure.h"

#include <new>

namespace brobygger {

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const StorageFailure& failure) {
        QMetaObject::invokeMethod(
            this, [this, error = failure.toError()] { Q_EMIT storageFailed(error); }, Qt::QueuedConnection);
        return true;
    } catch (const std::bad_alloc&) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT storageFailed(outOfMemory()); }, Qt::QueuedConnection);
        return true;
    }
}

} // namespace brobygger

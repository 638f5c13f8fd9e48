// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/behaviour/view_memory.h"

#include "ui/kit/tables/record_table.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QSettings>

namespace brobygger {

namespace {
constexpr auto isArranged = "arrangedFromMemory";
constexpr int titleBar = 30; // what most window managers take above a window

QString keyOf(const QString& what) { return QStringLiteral("view/") + what; }
} // namespace

ViewMemory::ViewMemory(QApplication& application, QSettings& memory)
    : m_memory(memory) {
    application.installEventFilter(this);
}

void ViewMemory::place(QWidget& window) const {
    const QRect room = window.screen()->availableGeometry();
    if (!window.restoreGeometry(m_memory.value(keyOf(window.objectName())).toByteArray())) {
        window.resize(window.size().boundedTo(room.size() - QSize(0, titleBar)));
    }
}

void ViewMemory::remember(const QWidget& window) { m_memory.setValue(keyOf(window.objectName()), window.saveGeometry()); }

bool ViewMemory::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Show) {
        return QObject::eventFilter(watched, event);
    }
    auto* table = qobject_cast<RecordTable*>(watched);
    if (table && table->records() && !table->objectName().isEmpty() && !table->property(isArranged).toBool()) {
        table->setProperty(isArranged, true);
        const QString key = keyOf(QStringLiteral("tables/") + table->objectName());
        table->arrange(m_memory.value(key).toString());
        connect(table, &RecordTable::arranged, this, [this, table, key] { m_memory.setValue(key, table->arrangement()); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace brobygger

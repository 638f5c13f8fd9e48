// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/behaviour/double_click_guard.h"

#include "ui/kit/tables/record_table.h"

#include <QApplication>
#include <QMouseEvent>

namespace brobygger {

DoubleClickGuard::DoubleClickGuard(QCoreApplication& application) { application.installEventFilter(this); }

bool DoubleClickGuard::isStray(const QWidget& widget, const QMouseEvent& event) const {
    const bool isElsewhere = m_firstWasInList || !m_first || m_window != widget.window();
    return isElsewhere && m_first != &widget && m_since.isValid() && m_since.elapsed() < QApplication::doubleClickInterval() &&
           (event.globalPosition().toPoint() - m_where).manhattanLength() < QApplication::startDragDistance();
}

bool DoubleClickGuard::press(QWidget& widget, const QMouseEvent& event) {
    if (isStray(widget, event)) {
        m_isHolding = true;
        openFirstRow();
        m_firstWasInList = false;
        m_since.invalidate();
        return true;
    }
    m_first = &widget;
    m_window = widget.window();
    m_firstWasInList = qobject_cast<QAbstractItemView*>(widget.parentWidget()) != nullptr;
    m_where = event.globalPosition().toPoint();
    m_since.start();
    return false;
}

void DoubleClickGuard::openFirstRow() const {
    auto* table = m_first && m_firstWasInList ? qobject_cast<RecordTable*>(m_first->parentWidget()) : nullptr;
    if (table && table->isVisible() && table->currentRow() >= 0 && !QApplication::activeModalWidget() &&
        !QApplication::activePopupWidget())
        QMetaObject::invokeMethod(
            table, [table, row = table->currentRow()] { table->openRow(row); }, Qt::QueuedConnection);
}

bool DoubleClickGuard::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: { // what the second press is, wherever it falls
        const auto& mouse = static_cast<const QMouseEvent&>(*event);
        if (m_since.isValid() && m_since.elapsed() > QApplication::doubleClickInterval())
            m_isHolding = false; // the button was let go where nobody saw it
        // A press that nobody takes goes on to the parents: only the first of them was meant.
        if (!m_isHolding && mouse.timestamp() == m_pressTime && mouse.timestamp() != 0 && m_first != widget)
            return false;
        m_pressTime = mouse.timestamp();
        return m_isHolding || press(*widget, mouse);
    }
    case QEvent::MouseButtonRelease: return std::exchange(m_isHolding, false);
    default: return false;
    }
}

} // namespace brobygger
